import { expect, test } from 'vitest'
import { analyse } from '../../src/compiler/compile.ts'
import { catalogue } from '../../src/compiler/diagnostics/catalogue.ts'
import { exampleOf, exampleWords } from '../../src/compiler/diagnostics/pages/page.ts'
import { pages } from '../../src/compiler/diagnostics/pages/pages.ts'
import { besideWords, caseFiles } from './cases.ts'
import { missed, points, told } from './rubric.ts'

const sources = [
  ...caseFiles().flatMap(({ prelude, cases }) =>
    cases.flatMap((each) => each.sources.map((source) => besideWords(prelude + source))),
  ),
  ...[...pages.values()].map((page) => ({
    text: exampleOf(page, 'wrong').text,
    words: exampleWords(page, 'wrong'),
  })),
]

/** The worst message of each code, of all that the cases and the pages give. */
const worst = new Map<string, readonly string[]>()
for (const { text, words } of sources) {
  const analysis = analyse([{ path: 'case.fy', text }], words)
  for (const found of analysis.diagnostics) {
    const misses = missed(told(found, analysis))
    if (misses.length >= (worst.get(found.code)?.length ?? 0)) worst.set(found.code, misses)
  }
}

const score = (misses: readonly string[]): number => Object.keys(points).length - misses.length

test('there are twelve points, and every code is scored', () => {
  expect(Object.keys(points)).toHaveLength(12)
  expect([...worst.keys()].sort()).toEqual(Object.keys(catalogue).sort())
})

test('every message has at least ten of the twelve points', () => {
  const low = [...worst].filter(([, misses]) => score(misses) < 10)
  expect(Object.fromEntries(low)).toEqual({})
})

test('the lowest are known', () => {
  const below = [...worst].filter(([, misses]) => misses.length > 0)
  const lines = below
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([code, misses]) => `${score(misses)}/12 ${code}: ${misses.join(', ')}`)
  process.stdout.write(`${lines.slice(0, 12).join('\n')}\n`)
  expect(below.length).toBeLessThan(worst.size / 2)
})
