import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mask } from '../../src/rules/index.ts'

test.each([
  ['11010519491231002X', '110105********002X'],
  ['13800138000', '138****8000'],
  ['张晓雅', '张**'],
  ['𠮷野', '𠮷*'],
  ['', ''],
])('%s is shown as %s', (text, masked) => {
  expect(mask(text)).toBe(masked)
})

test('what is masked stays as it is when it is masked again', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^\d{17}[\dX]$/),
    fc.stringMatching(/^1\d{10}$/),
  )
  fc.assert(fc.property(text, (each) => mask(mask(each)) === mask(each)))
})
