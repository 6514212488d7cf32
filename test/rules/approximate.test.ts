import { expect, it } from 'vitest'
import { approximate } from '../../src/rules/approximate.ts'
import { exact } from '../../src/rules/number.ts'

it.each([
  [853, '850余'],
  [1763, '1760余'],
  [19240, '1.9万余'],
  [74, '70余'],
  [12, '10余'],
  [113, '110余'],
  [50, '50'],
  [850, '850'],
  [634, '630余'],
  [615, '610余'],
  [9, '9'],
  [0, '0'],
  [9999, '9990余'],
  [10000, '1万'],
  [20000, '2万'],
  [20001, '2万余'],
  [103000, '10.3万'],
  [1234567, '123.4万余'],
  [-5, null],
])('%i is told as %s', (count, words) => expect(approximate(exact(count))).toBe(words))

it.each([
  [1043, 1000, '1000余'],
  [9, 10, '9'],
  [999, 1000, '999'],
  [48, 10, '40余'],
  [19240, 100, '19200余'],
  [19240, 10000, '1万余'],
  [30000, 10000, '3万'],
  [12, 0, null],
  [12, -1, null],
])('%i is told to %i as %s', (count, step, words) =>
  expect(approximate(exact(count), exact(step))).toBe(words),
)

it('a fraction is below the next whole step', () => {
  expect(approximate(exact(19).div(exact(2)))).toBe('9.5')
  expect(approximate(exact(21).div(exact(2)))).toBe('10余')
})
