import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { csv } from '../csv.ts'
import { type LetterSentence, letterText } from '../messages/letters.ts'
import type { LetterRecord } from '../store/papers.ts'
import { byNumber } from './number-order.ts'
import { joiner } from './split.ts'
import { readLetter } from './stored.ts'

export interface Exported {
  readonly letters: readonly ExportedLetter[]
  readonly pages: number
  /** Names within the folder. */
  readonly files: {
    /** Null where there is no letter. */
    readonly merged: string | null
    readonly list: string
    readonly manifest: string
  }
}

export interface ExportedLetter {
  readonly number: string | null
  readonly addressee: string
  readonly issued: string
  readonly due: string | null
  readonly pages: number
  readonly sha256: string
  readonly file: string
}

/**
 * Copies letters out of the data folder for the desk: one PDF a letter, one of all in number order, a list to sign
 * on, and the same as JSON. Letters that are not printed are left out.
 */
export async function exportLetters(
  letters: readonly LetterRecord[],
  data: string,
  folder: string,
): Promise<Exported> {
  await mkdir(folder, { recursive: true })
  const merged = joiner()
  const names = new Set<string>()
  const exported: ExportedLetter[] = []
  for (const letter of [...letters].sort(byNumber)) {
    const pdf = await readLetter(data, letter)
    if (pdf === null) continue
    const named = `${letter.number ?? ''}${letter.addressee}`
    const file = freeName(named === '' ? zh('file-letter') : named, names)
    await writeFile(join(folder, file), pdf)
    merged.add(pdf)
    exported.push(entry(letter, file))
  }
  const pages = exported.reduce((sum, letter) => sum + letter.pages, 0)
  const files = fileNames(exported.length)
  const result = { letters: exported, pages, files }
  if (files.merged !== null) await writeFile(join(folder, files.merged), merged.finish())
  await writeFile(join(folder, files.list), csv([heads(), ...exported.map(cells)]))
  await writeFile(join(folder, files.manifest), `${JSON.stringify(result, null, 2)}\n`)
  return result
}

const zh = (code: LetterSentence): string => letterText(code, {}, 'zh')

const fileNames = (letters: number): Exported['files'] => ({
  merged: letters === 0 ? null : `${zh('file-all')}.pdf`,
  list: `${zh('file-list')}.csv`,
  manifest: 'manifest.json',
})

const longestName = 60

/** A name that every file system takes, and no two alike: a name may come from a record. */
function freeName(wished: string, taken: Set<string>): string {
  const safe = [...wished.normalize('NFC').replace(/[\p{C}\p{Zl}\p{Zp}\\/:*?"<>|]/gu, '_')]
    .slice(0, longestName)
    .join('')
    .replace(/^[.\s]+|[.\s]+$/g, '_')
    .replace(/^(con|prn|aux|nul|com\d|lpt\d)$/i, '_$1')
  for (let count = 1; ; count++) {
    const name = `${safe}${count === 1 ? '' : `（${count}）`}`
    if (taken.has(name.toLowerCase())) continue
    taken.add(name.toLowerCase())
    return `${name}.pdf`
  }
}

const entry = (letter: LetterRecord, file: string): ExportedLetter => ({
  number: letter.number,
  addressee: letter.addressee,
  issued: letter.issued,
  due: letter.due,
  pages: letter.pages ?? 0,
  sha256: letter.sha256 ?? '',
  file,
})

const heads = (): readonly string[] => columns.map(([head]) => zh(head))

const cells = (letter: ExportedLetter): readonly string[] => columns.map(([, cell]) => cell(letter))

const columns: readonly (readonly [LetterSentence, (letter: ExportedLetter) => string])[] = [
  ['column-number', ({ number }) => number ?? ''],
  ['column-addressee', ({ addressee }) => addressee],
  ['column-issued', ({ issued }) => issued],
  ['column-due', ({ due }) => due ?? ''],
  ['column-pages', ({ pages }) => String(pages)],
  ['column-receipt', () => ''],
  ['column-file', ({ file }) => file],
  ['column-sha256', ({ sha256 }) => sha256],
]
