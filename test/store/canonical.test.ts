import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonical, frozen } from '../../src/runtime/store/canonical.ts'
import '../seed.ts'

const json = fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' })

test('what is frozen is what will be read back, and has the same text', () => {
  fc.assert(
    fc.property(json, (value) => {
      const text = canonical(value)
      const kept = frozen(value)
      expect(kept).toStrictEqual(JSON.parse(text))
      expect(canonical(kept)).toBe(text)
      expect(isDeepFrozen(kept)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('what is no JSON becomes what JSON makes of it', () => {
  const list = [1, undefined, 2]
  const kept = frozen({ zero: -0, none: undefined, over: Number.NaN, list })
  expect(kept).toStrictEqual({ list: [1, null, 2], over: null, zero: 0 })
  expect(Object.is(kept.zero, 0)).toBe(true)
})

test('a key that means something to the language is a key like others', () => {
  const kept = frozen(JSON.parse('{"__proto__":{"a":1},"constructor":2}'))
  expect(Object.keys(kept)).toEqual(['__proto__', 'constructor'])
  expect(Object.getPrototypeOf(kept)).toBe(Object.prototype)
})

test('what is frozen and in order is not copied, and what is only frozen is', () => {
  const part = frozen({ a: 1, b: ['x'] })
  expect(frozen({ z: 1, part }).part).toBe(part)
  expect(Object.keys(frozen(Object.freeze({ b: 1, a: 2 })))).toEqual(['a', 'b'])
  const inner = { c: 1 }
  const shallow = frozen(Object.freeze({ inner }))
  inner.c = 2
  expect(shallow).toEqual({ inner: { c: 1 } })
})

test('equal values have equal text, in whatever order their keys came', () => {
  expect(canonical({ b: 1, a: { 10: 'x', 9: 'y' } })).toBe('{"a":{"10":"x","9":"y"},"b":1}')
  expect(canonical(frozen({ b: 1, a: { 9: 'y', 10: 'x' } }))).toBe('{"a":{"10":"x","9":"y"},"b":1}')
})

const isDeepFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isDeepFrozen))
