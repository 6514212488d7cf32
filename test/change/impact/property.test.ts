import { expect, test } from 'vitest'
import { editKinds } from './edits.ts'
import { compared } from './property.ts'

test('after random edits the impact is what judging everything under both editions says', () => {
  const done = Array.from({ length: 8 }, (_, seed) => {
    const { found, expected, edits } = compared(seed + 1)
    expect({ seed, edits, ...found }).toEqual({ seed, edits, ...expected })
    return { edits, found }
  })
  expect(done.filter(({ found }) => found.records.length > 0).length).toBeGreaterThan(4)
  expect(done.some(({ found }) => found.letters.length > 0)).toBe(true)
  expect(editKinds.length).toBeGreaterThan(30)
})
