import { type Span, textOf } from '../source/text.ts'
import type { Language } from './diagnostic.ts'

/** A change of the sources that mends one mistake; its edits do not overlap. */
export interface Fix {
  readonly title: FixTitle
  readonly edits: readonly Edit[]
}

/** Puts a text in the place of a span; a span of no length inserts. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** {found} is what the first edit takes away, {text} what it puts there. */
const titles = {
  replace: { zh: '把“{found}”改为“{text}”', en: 'Change “{found}” to “{text}”' },
  insert: { zh: '补上“{text}”', en: 'Add “{text}”' },
  delete: { zh: '删去“{found}”', en: 'Delete “{found}”' },
  insertLine: { zh: '加一行“{text}”', en: 'Add a line “{text}”' },
  splitLine: { zh: '另起一行', en: 'Start a new line' },
  joinLine: { zh: '接到上一行', en: 'Join it to the line above' },
  swap: { zh: '两个数对调', en: 'Swap the two figures' },
  reorder: { zh: '把“其余”移到最后', en: 'Put otherwise last' },
  comment: { zh: '改成注释（行首加 #）', en: 'Make it a comment (#)' },
  invisible: {
    zh: '清除这个文件里看不见的字符',
    en: 'Clear the invisible characters of this file',
  },
} as const

export type FixTitle = keyof typeof titles

export const fix = (title: FixTitle, edits: readonly Edit[]): Fix => ({ title, edits })

export const replacing = (span: Span, text: string): Fix => fix('replace', [{ span, text }])

/** Puts a text before what the span covers. */
export const inserting = (span: Span, text: string): Fix =>
  fix('insert', [{ span: span.part(span.start, span.start), text }])

/** Puts a text behind what the span covers. */
export const appending = (span: Span, text: string): Fix =>
  fix('insert', [{ span: span.part(span.end, span.end), text }])

export const deleting = (span: Span): Fix => fix('delete', [{ span, text: '' }])

export function titleOf({ title, edits: [first] }: Fix, language: Language): string {
  const words = { found: first ? textOf(first.span) : '', text: first?.text ?? '' }
  return titles[title][language].replace(/\{(found|text)\}/g, (_, name: keyof typeof words) =>
    words[name].trim(),
  )
}
