import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../src/compiler/diagnostics/catalogue.ts'
import { acceptCases, caseFiles, see } from './cases.ts'
import { meaning } from './meaning.ts'

if (process.env.UPDATE_GOLDEN === '1') for (const file of caseFiles()) acceptCases(file)
const files = caseFiles()

for (const { path, prelude, cases } of files) {
  describe(basename(path), () => {
    test.each(cases)('$title', ({ sources, found }) => {
      const seen = sources.map((source) => see(prelude, source))
      expect(seen.flatMap((each) => each.found)).toEqual(found)
      const [first, ...others] = seen.map((each) => meaning(each.application))
      for (const other of others) expect(other).toEqual(first)
    })
  })
}

test('every message of the catalogue has a case', () => {
  const said = files.flatMap(({ cases }) => cases.flatMap((each) => each.found.map(codeOf)))
  expect([...new Set(said)].sort()).toEqual(Object.keys(catalogue).sort())
})

test('no title is given twice', () => {
  const titles = files.flatMap(({ cases }) => cases.map((each) => each.title))
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
})

const codeOf = (line: string): string => line.split(' ')[2] ?? ''
