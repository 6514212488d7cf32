import {
  builtins,
  charts,
  findingWords,
  formats,
  functions,
  layouts,
  measures,
  phrases,
  severities,
  statements,
  types,
  type Word,
} from '../../dsl/words.ts'
import type { Random } from '../emit/random.ts'

/** A piece of a line: what it says, not how it is written. */
export type Piece =
  /** A word of the language. */
  | { readonly kind: 'word'; readonly word: Word }
  /** A name, a law, an option: as it stands. */
  | { readonly kind: 'name'; readonly text: string }
  /** A mark, by its full-width form. */
  | { readonly kind: 'mark'; readonly mark: Mark }
  /** A figure whose unit is a word. */
  | { readonly kind: 'figure'; readonly zh: string; readonly en: string }
  | { readonly kind: 'id'; readonly text: string }
  /** Letters and, in braces, expressions. */
  | { readonly kind: 'text'; readonly parts: readonly (string | readonly Piece[])[] }

export interface Line {
  readonly pieces: readonly Piece[]
  readonly comment?: string
  /** Pasted under a 正文 line: a paragraph each, of letters, insets and marks. */
  readonly body?: readonly (readonly (string | Inset)[])[]
}

/** In a letter: {…} or 〈…〉. */
export interface Inset {
  readonly kind: 'inset' | 'mark'
  readonly closes?: boolean
  readonly pieces: readonly Piece[]
}

export type Mark = keyof typeof marks

/** Every way of writing a mark; the first is the one of our own lines. */
const marks = {
  '，': ['，', ',', '、'],
  '；': ['；', ';'],
  '：': ['：', ':'],
  '（': ['（', '('],
  '）': ['）', ')'],
  '【': ['【', '['],
  '】': ['】', ']'],
  '.': ['.', '．'],
  '|': ['|', '｜'],
  '→': ['→', '->', '－>', '－＞'],
  '=': ['=', '＝'],
  '≠': ['≠', '!=', '！='],
  '≥': ['≥', '>=', '＞＝'],
  '≤': ['≤', '<=', '＜='],
  '>': ['>', '＞'],
  '<': ['<', '＜'],
  '+': ['+', '＋'],
  '−': ['−', '-', '－'],
  '×': ['×', '*', '＊'],
  '÷': ['÷', '/', '／'],
} as const

const quotes = ['“”', '""', '「」'] as const
const tables = {
  file: statements.file,
  form: statements.form,
  item: statements.item,
  phrase: phrases,
  type: types,
  call: functions,
  builtin: builtins,
  finding: findingWords,
  severity: severities,
  layout: layouts,
  measure: measures,
  chart: charts,
  format: formats,
}
type Tables = typeof tables

export const word = <T extends keyof Tables>(table: T, id: keyof Tables[T] & string): Piece => ({
  kind: 'word',
  word: (tables[table] as unknown as Record<string, Word>)[id] as Word,
})
export const name = (text: string): Piece => ({ kind: 'name', text })
export const mark = (of: Mark): Piece => ({ kind: 'mark', mark: of })
export const figure = (zh: string, en: string = zh): Piece => ({ kind: 'figure', zh, en })
export const id = (text: string): Piece => ({ kind: 'id', text })
export const text = (...parts: readonly (string | readonly Piece[])[]): Piece => ({
  kind: 'text',
  parts,
})

/** Which words a source is written in, and where every other choice comes from; none: the plainest way. */
export interface Writing {
  readonly words: 'zh' | 'en' | 'mixed'
  readonly random: Random | null
}

export const plainly: Writing = { words: 'zh', random: null }

export const written = (lines: readonly Line[], writing: Writing): string =>
  lines.map((line) => writtenLine(line, writing)).join('')

function writtenLine({ pieces, comment, body }: Line, writing: Writing): string {
  const indent = choose(['', '  ', '\t', '\u3000'], writing)
  const end = comment
    ? `${choose(['  ', ' ', ''], writing)}# ${comment}`
    : choose(['', ' '], writing)
  const line = `${indent}${joined(pieces, writing)}${end}\n`
  if (!body) return line
  const close = worded({ zh: '正文完', en: 'endbody' }, writing)
  return `${line}${body.map((parts) => `${paragraph(parts, writing)}\n`).join('')}${indent}${close}\n`
}

const paragraph = (parts: readonly (string | Inset)[], writing: Writing): string =>
  parts.map((part) => (typeof part === 'string' ? part : inset(part, writing))).join('')

function inset({ kind, closes, pieces }: Inset, writing: Writing): string {
  const content = joined(pieces, writing)
  if (kind === 'inset') return braced(content, writing)
  return closes ? `〈/${content}〉` : `〈${content}〉`
}

function braced(content: string, writing: Writing): string {
  const [open, close] = choose(['{}', '｛｝'], writing)
  return `${open}${content}${close}`
}

function joined(pieces: readonly Piece[], writing: Writing): string {
  return pieces.reduce((line, piece, at) => {
    const before = pieces[at - 1]
    return line + (before ? gap(before, piece, writing) : '') + writtenPiece(piece, writing)
  }, '')
}

/** Between two words there must be space; elsewhere there may be, but before the （ of a function and around a dot. */
function gap(before: Piece, piece: Piece, writing: Writing): string {
  const ends = [before, piece]
  if (ends.some((each) => each.kind === 'mark' && each.mark === '.')) return ''
  const runs = (each: Piece): boolean => each.kind !== 'mark' && each.kind !== 'text'
  if (ends.every(runs) && piece.kind !== 'id')
    return choose([' ', '  ', '\u3000', ' \u200b'], writing)
  const between = choose(['', ' ', '\u3000'], writing)
  return writing.random ? between : ''
}

function writtenPiece(piece: Piece, writing: Writing): string {
  switch (piece.kind) {
    case 'word':
      return worded(piece.word, writing)
    case 'name':
      return piece.text
    case 'mark':
      return choose(marks[piece.mark], writing)
    case 'figure':
      return worded(piece, writing)
    case 'id':
      return choose(['（', '('], writing) + piece.text + choose(['）', ')'], writing)
    case 'text':
      return quoted(piece.parts, writing)
  }
}

function quoted(parts: readonly (string | readonly Piece[])[], writing: Writing): string {
  const content = parts
    .map((part) => (typeof part === 'string' ? part : braced(joined(part, writing), writing)))
    .join('')
  const free = quotes.filter((pair) => ![...pair].some((each) => content.includes(each)))
  const [open, close] = choose(free, writing)
  return `${open}${content}${close}`
}

const worded = (
  { zh, en }: { readonly zh: string; readonly en: string },
  writing: Writing,
): string =>
  writing.words === 'mixed' ? choose([zh, en], writing) : writing.words === 'en' ? en : zh

const choose = <T>(of: readonly T[], { random }: Writing): T =>
  random ? random.pick(of) : (of[0] as T)
