import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { analyse, type SourceFile } from '../../src/compiler/compile.ts'
import { type Diagnostic, isError } from '../../src/compiler/diagnostics/diagnostic.ts'
import type { Fix } from '../../src/compiler/diagnostics/fix.ts'
import { edited, firstFixes } from '../../src/compiler/diagnostics/fixes/apply.ts'
import { fixesOf } from '../../src/compiler/diagnostics/fixes/fixes-of.ts'
import { besideWords, caseFiles } from './cases.ts'

/** Every source of the cases, with what is found in it. */
const sources = caseFiles().flatMap(({ path, prelude, cases }) =>
  cases.flatMap(({ title, sources }) =>
    sources.map((source) => {
      const { text, words } = besideWords(source)
      const file = { path: 'case.fy', text: prelude + text }
      return { name: `${basename(path)} › ${title}`, file, words, ...analyse([file], words) }
    }),
  ),
)

describe('a fix of a case', () => {
  const wrong = sources.filter(({ diagnostics }) => fixable(diagnostics).length > 0)

  test.each(wrong)('$name', ({ file, words, diagnostics }) => {
    for (const { found, fix } of fixable(diagnostics)) {
      const mended = fixed(file, fix)
      const after = analyse([mended], words).diagnostics
      const told = `${found.code}: ${mended.text}`
      expect(mended.text, told).not.toBe(file.text)
      expect(after.filter(isError).length, told).toBeLessThanOrEqual(
        diagnostics.filter(isError).length,
      )
      expect(after.length, told).toBeLessThanOrEqual(diagnostics.length)
      expect(after.map(placed), told).not.toContain(placed(found))
    }
  })
})

test('edits of one fix do not overlap, and stay in the file', () => {
  for (const { file, diagnostics } of sources)
    for (const { fix } of fixable(diagnostics)) {
      const spans = fix.edits.map(({ span }) => span).sort((a, b) => a.start - b.start)
      spans.forEach((span, index) => {
        expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
        expect(span.end).toBeGreaterThanOrEqual(span.start)
        expect(span.end).toBeLessThanOrEqual(file.text.length)
      })
    }
})

test('all first fixes of a case, round after round, come to an end', () => {
  const endless = sources.filter(({ file, words, diagnostics }) => {
    let now = file
    let found = diagnostics
    for (let round = 0; round < 10; round++) {
      const fixes = firstFixes(found)
      if (fixes.length === 0) return false
      const edits = fixes.flatMap(({ fix }) => fix.edits)
      now = { ...now, text: edited(now, edits) }
      found = analyse([now], words).diagnostics
    }
    return true
  })
  expect(endless.map(({ name }) => name)).toEqual([])
})

test('what deletes a word is offered, and left to its writer', () => {
  const { diagnostics } = analyse([{ path: 'case.fy', text: '应用 甲 （a） 机关\n' }])
  expect(diagnostics.map(({ code }) => code)).toEqual(['word-extra'])
  expect(fixable(diagnostics)).toHaveLength(1)
  expect(firstFixes(diagnostics)).toEqual([])
})

const fixable = (
  diagnostics: readonly Diagnostic[],
): readonly { readonly found: Diagnostic; readonly fix: Fix }[] =>
  diagnostics.flatMap((found) => fixesOf(found).map((fix) => ({ found, fix })))

const fixed = (file: SourceFile, { edits }: Fix): SourceFile => ({
  ...file,
  text: edited(file, edits),
})

const placed = ({ code, span }: Diagnostic): string => `${code} ${span.start}-${span.end}`
