import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type LetterSentence, letterText } from '../messages/letters.ts'
import type { LetterRecord } from '../store/papers.ts'
import { type Entry, manifestCsv, manifestOf } from './manifest.ts'
import { type PrintFileOptions, printFile } from './print-file.ts'

export interface Exported {
  readonly letters: readonly Entry[]
  readonly pages: number
  /** Names within the folder. */
  readonly files: {
    /** Null where there is no letter. */
    readonly merged: string | null
    readonly list: string
    readonly manifest: string
  }
}

/**
 * Copies letters out of the data folder for the desk: one PDF a letter, one of all in number order, a list to sign
 * on, and the same as JSON. Letters that are not printed are left out; void ones are in the lists alone.
 */
export async function exportLetters(
  letters: readonly LetterRecord[],
  data: string,
  folder: string,
  options: PrintFileOptions = {},
): Promise<Exported> {
  await mkdir(folder, { recursive: true })
  const entries = manifestOf(letters)
  const sent = entries.filter((entry) => !entry.void)
  const names = new Map(entries.map(({ id, file }) => [id, file]))
  const write = async (letter: LetterRecord, pdf: Buffer): Promise<void> =>
    writeFile(join(folder, names.get(letter.id) ?? ''), pdf)
  const files = namesFor(sent)
  if (files.merged !== null) {
    const merged = printFile(letters, data, { ...options, each: write })
    await pipeline(Readable.from(merged), createWriteStream(join(folder, files.merged)))
  }
  const pages = sent.reduce((sum, letter) => sum + letter.pages, 0)
  const result = { letters: entries, pages, files }
  await writeFile(join(folder, files.list), manifestCsv(entries, 'zh'))
  await writeFile(join(folder, files.manifest), `${JSON.stringify(result, null, 2)}\n`)
  return result
}

const zh = (code: LetterSentence): string => letterText(code, {}, 'zh')

const namesFor = (entries: readonly Entry[]): Exported['files'] => ({
  merged: entries.length === 0 ? null : `${zh('file-all')}.pdf`,
  list: `${zh('file-list')}.csv`,
  manifest: 'manifest.json',
})
