import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exampleApps } from './examples.ts'
import { checkFormat, examine, inputs, prefixes } from './fuzz.ts'
import { longest, timed } from './timed.ts'

/** The long form, every prefix and 100,000 inputs: `npm run prove:compiler`. */
describe('no text throws, hangs, or gives a file that does not parse', () => {
  test.each(exampleApps.flat())('$path, as it is typed', (file) => {
    const step = Math.max(7, Math.floor(file.text.length / 100))
    for (const { diagnostics } of prefixes(file, step)) expect(diagnostics).toBeDefined()
  })

  test('made and spoilt', () => {
    const property = fc.property(inputs, (text) => {
      expect(timed(() => examine(text, true)).milliseconds).toBeLessThan(longest)
    })
    fc.assert(property, { numRuns: 150 })
  })

  test('is formatted once for all', () => {
    fc.assert(fc.property(inputs, checkFormat), { numRuns: 40 })
  })
})
