import { csv } from '../csv.ts'
import type { Language } from '../messages/language.ts'
import { type LetterSentence, letterText } from '../messages/letters.ts'
import type { LetterRecord } from '../store/papers.ts'
import { fileNames } from './names.ts'
import { byNumber } from './number-order.ts'

/** What is known of a letter that lies in a batch: the checklist of the desk. */
export interface Entry {
  readonly id: string
  readonly number: string | null
  readonly addressee: string
  readonly issued: string
  readonly due: string | null
  readonly pages: number
  readonly sha256: string
  /** Declared void: listed, and given out with no others. */
  readonly void: boolean
  /** What its file is called for people. */
  readonly file: string
}

/** Letters that are printed, in number order. */
export function manifestOf(letters: readonly LetterRecord[]): readonly Entry[] {
  const printed = letters.filter(({ file }) => file !== null).sort(byNumber)
  const names = fileNames(printed)
  return printed.map(({ id, number, addressee, issued, due, pages, sha256, state }) => ({
    id,
    number,
    addressee,
    issued,
    due,
    pages: pages ?? 0,
    sha256: sha256 ?? '',
    void: state === 'void',
    file: `${names.get(id)}.pdf`,
  }))
}

/** The same to sign on, for a spreadsheet. */
export const manifestCsv = (entries: readonly Entry[], language: Language): string =>
  csv([
    columns.map(([head]) => letterText(head, {}, language)),
    ...entries.map((entry) => columns.map(([, cell]) => cell(entry, language))),
  ])

const columns: readonly (readonly [
  LetterSentence,
  (entry: Entry, language: Language) => string,
])[] = [
  ['column-number', ({ number }) => number ?? ''],
  ['column-addressee', ({ addressee }) => addressee],
  ['column-issued', ({ issued }) => issued],
  ['column-due', ({ due }) => due ?? ''],
  ['column-pages', ({ pages }) => String(pages)],
  ['column-receipt', (entry, language) => (entry.void ? letterText('void', {}, language) : '')],
  ['column-file', (entry) => (entry.void ? '' : entry.file)],
  ['column-sha256', ({ sha256 }) => sha256],
]
