import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/compiler/compile.ts'
import { isError } from '../../src/compiler/diagnostics/diagnostic.ts'
import { format } from '../../src/compiler/format/format.ts'
import type { Vocabulary } from '../../src/compiler/format/tokens.ts'
import { sourceText } from '../../src/compiler/source/text.ts'
import { random } from '../emit/random.ts'
import { memos } from './generate.ts'
import { meaning } from './meaning.ts'
import { type Line, plainly, type Writing, written } from './written.ts'

const formatted = (text: string, vocabulary: Vocabulary): string =>
  format(sourceText('made.fy', text), vocabulary)

const analysed = (text: string) => analyse([{ path: 'made.fy', text }])

const vocabularies = ['zh', 'en', 'asWritten'] as const
const writings = (words: Writing['words']): fc.Arbitrary<Writing> =>
  fc.nat().map((seed) => ({ words, random: random(seed) }))

const holds = (name: string, property: (lines: readonly Line[], writing: Writing) => void): void =>
  test(name, () => {
    fc.assert(fc.property(memos, writings('mixed'), property), { numRuns: 12 })
  })

describe('generated sources', () => {
  holds('compile, however they are written', (lines, writing) => {
    const { application, diagnostics } = analysed(written(lines, plainly))
    expect(diagnostics.filter(isError)).toEqual([])
    expect(meaning(analysed(written(lines, writing)).application)).toEqual(meaning(application))
  })

  holds('format to the same bytes, whatever their spacing, marks and words', (lines, writing) => {
    const plain = written(lines, plainly)
    for (const vocabulary of ['zh', 'en'] as const)
      expect(formatted(written(lines, writing), vocabulary)).toBe(formatted(plain, vocabulary))
  })

  holds(
    'format to the same bytes as written, whatever their spacing and marks',
    (lines, writing) => {
      for (const words of ['zh', 'en'] as const)
        expect(formatted(written(lines, { ...writing, words }), 'asWritten')).toBe(
          formatted(written(lines, { words, random: null }), 'asWritten'),
        )
    },
  )

  holds('are formatted once for all', (lines, writing) => {
    for (const vocabulary of vocabularies) {
      const once = formatted(written(lines, writing), vocabulary)
      expect(formatted(once, vocabulary)).toBe(once)
    }
  })

  holds('mean the same in either vocabulary, and come back', (lines, writing) => {
    const text = written(lines, writing)
    const [chinese, english] = [formatted(text, 'zh'), formatted(text, 'en')]
    expect(formatted(english, 'zh')).toBe(chinese)
    expect(formatted(chinese, 'en')).toBe(english)
    expect(meaning(analysed(english).application)).toEqual(meaning(analysed(text).application))
  })

  holds('keep every comment', (lines, writing) => {
    const comments = lines.flatMap(({ comment }) => comment ?? [])
    const kept = formatted(written(lines, writing), 'zh').match(/(?<= {2}# ).*$/gm) ?? []
    expect(kept).toEqual(comments)
  })
})
