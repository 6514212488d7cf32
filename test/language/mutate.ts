import {
  builtins,
  findingWords,
  formats,
  functions,
  layouts,
  phrases,
  severities,
  statements,
  types,
  type Word,
} from '../../dsl/words.ts'
import type { SourceFile } from '../../src/compiler/compile.ts'
import type { Random } from '../emit/random.ts'

export const mutationKinds = [
  'letter dropped',
  'letter swapped',
  'keyword misspelt',
  'punctuation lost',
  'name changed',
  'line deleted',
  'character put in',
] as const
export type MutationKind = (typeof mutationKinds)[number]

/** A file of an app with one thing wrong. */
export interface Mutant {
  readonly kind: MutationKind
  readonly path: string
  readonly text: string
  /** One-based: the line it is on; of a deleted one, where it was. */
  readonly line: number
  readonly before: string
  /** Null where the line was deleted. */
  readonly after: string | null
  /** The whole word that was changed, and what it became; a word is misspelt where it is near what it was. */
  readonly word: { readonly was: string; readonly is: string; readonly misspelt: boolean } | null
}

/** One mutation of a file of the app; null where the place picked has nothing to mutate so. */
export function mutate(
  app: readonly SourceFile[],
  kind: MutationKind,
  random: Random,
): Mutant | null {
  const all = linesOf(app)
  const place = pick(all, random)
  if (!place) return null
  const { file, at, line } = place
  const change = changes[kind](line, random, all)
  if (change === null || change.after === line) return null
  const lines = file.text.split('\n')
  const text = lines.toSpliced(at, 1, ...(change.after === null ? [] : [change.after])).join('\n')
  return { kind, path: file.path, text, line: at + 1, before: line, ...change }
}

interface Line {
  readonly file: SourceFile
  readonly at: number
  readonly line: string
}

const kept = new WeakMap<readonly SourceFile[], readonly Line[]>()

function linesOf(app: readonly SourceFile[]): readonly Line[] {
  const known = kept.get(app)
  if (known) return known
  const lines = app.flatMap((file) =>
    file.text.split('\n').flatMap((line, at) => (code(line).trim() ? [{ file, at, line }] : [])),
  )
  kept.set(app, lines)
  return lines
}

/** A line without its comment. */
const code = (line: string): string => /^(?:“[^”]*”|[^#＃])*/.exec(line)?.[0] ?? ''

type Change = Pick<Mutant, 'after' | 'word'>
type Changing = (line: string, random: Random, all: readonly Line[]) => Change | null

const changes: Readonly<Record<MutationKind, Changing>> = {
  'letter dropped': (line, random) => misspelt(line, anyWord, random, dropped),
  'letter swapped': (line, random) => misspelt(line, anyWord, random, swapped),
  'keyword misspelt': (line, random, all) =>
    misspelt(
      line,
      (word) => keywords.has(word),
      random,
      random.pick([dropped, swapped, replaced(all)]),
    ),
  'punctuation lost': (line, random) => {
    const mark = pick(
      [...code(line).matchAll(/[，、：；（）【】〈〉《》“”「」{}=≥≤>+−×÷→.%]/g)],
      random,
    )
    return mark ? { after: spliced(line, mark.index, 1, ''), word: null } : null
  },
  'name changed': (line, random, all) => {
    const isName = (word: string): boolean => !keywords.has(word) && word.length > 1
    if (random.chance(0.6))
      return misspelt(line, isName, random, random.pick([replaced(all), lengthened(all)]))
    const other = pick(
      wordsOf(pick(all, random)?.line ?? '').filter(([word]) => isName(word)),
      random,
    )
    const place = pick(
      wordsOf(line).filter(([word]) => isName(word)),
      random,
    )
    if (!place || !other) return null
    return {
      after: spliced(line, place.index, place[0].length, other[0]),
      word: { was: place[0], is: other[0], misspelt: false },
    }
  },
  'line deleted': () => ({ after: null, word: null }),
  'character put in': (line, random) => {
    const at = random.between(0, code(line).length)
    return { after: spliced(line, at, 0, pick(characters, random) ?? ''), word: null }
  },
}

const characters = [
  '\u00a0',
  '\u3000',
  '\u200b',
  '，',
  '。',
  '：',
  '（',
  '）',
  '“',
  '”',
  '＝',
  '１',
  'Ａ',
  '．',
  '—',
]

const spliced = (text: string, at: number, length: number, put: string): string =>
  text.slice(0, at) + put + text.slice(at + length)

const anyWord = (word: string): boolean => word.length > 1

const wordsOf = (line: string): RegExpExecArray[] => [...code(line).matchAll(/[\p{L}\p{N}_·〇]+/gu)]

function misspelt(
  line: string,
  fits: (word: string) => boolean,
  random: Random,
  spell: (word: string, random: Random) => string,
): Change | null {
  const place = pick(
    wordsOf(line).filter(([word]) => fits(word)),
    random,
  )
  if (!place) return null
  const [was] = place
  const is = spell(was, random)
  const misspelt = !figure.test(was)
  return { after: spliced(line, place.index, was.length, is), word: { was, is, misspelt } }
}

/** 2026年1月1日, 第八条: no name, so that nothing can be suggested. */
const figure = /^[\d０-９]|^第.*条/

const dropped = (word: string, random: Random): string =>
  word.length < 2 ? word : spliced(word, random.between(0, word.length - 1), 1, '')

function swapped(word: string, random: Random): string {
  const at = random.between(0, word.length - 2)
  return spliced(word, at, 2, (word[at + 1] ?? '') + (word[at] ?? ''))
}

/** By a letter of the app itself: those are the likeliest to make another word. */
const replaced =
  (all: readonly Line[]) =>
  (word: string, random: Random): string =>
    spliced(word, random.between(0, word.length - 1), 1, letterOf(word, all, random))

const lengthened =
  (all: readonly Line[]) =>
  (word: string, random: Random): string =>
    spliced(word, random.between(0, word.length), 0, letterOf(word, all, random))

function letterOf(word: string, all: readonly Line[], random: Random): string {
  if (/^[a-z]/i.test(word)) return random.pick([...'abcdefghijklmnopqrstuvwxyz'])
  const han = [...(pick(all, random)?.line.match(/\p{Script=Han}/gu) ?? ['某'])]
  return pick(han, random) ?? '某'
}

const keywords: ReadonlySet<string> = new Set(
  [
    statements.file,
    statements.form,
    statements.item,
    phrases,
    types,
    functions,
    builtins,
    findingWords,
    severities,
    layouts,
    formats,
  ].flatMap((table) => Object.values<Word>(table).flatMap(({ zh, en }) => [zh, en])),
)

const pick = <T>(from: readonly T[], random: Random): T | undefined =>
  from.length === 0 ? undefined : random.pick(from)
