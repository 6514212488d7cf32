import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type LetterSentence, letterText } from '../messages/letters.ts'
import type { LetterRecord } from '../store/papers.ts'
import { type Entry, manifestCsv, manifestOf } from './manifest.ts'
import { type Copy, type PrintFileOptions, printFile, storedCopies } from './print-file.ts'

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
 * on, and the same as JSON. Letters that are not printed are left out; void ones are in the lists alone. Files of an
 * earlier copying that may hold such a one go.
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
  const pathOf = (id: string): string => join(folder, names.get(id) ?? '')
  const former = entries.filter((entry) => entry.void).map(({ id }) => pathOf(id))
  const joined = [zh('file-all'), zh('file-preprinted')].map((name) => join(folder, `${name}.pdf`))
  await Promise.all([...former, ...joined].map((path) => rm(path, { force: true })))
  const files = namesFor(sent)
  if (files.merged !== null) {
    const copies = eachWritten(storedCopies(letters, data), pathOf)
    await writeParts(printFile(copies, options), join(folder, files.merged))
  }
  const pages = sent.reduce((sum, letter) => sum + letter.pages, 0)
  const result = { letters: entries, pages, files }
  await writeFile(join(folder, files.list), manifestCsv(entries, 'zh'))
  await writeFile(join(folder, files.manifest), `${JSON.stringify(result, null, 2)}\n`)
  return result
}

/** Puts a print file for pre-printed paper beside what `exportLetters` wrote. */
export const exportPreprinted = (
  copies: AsyncIterable<Copy>,
  folder: string,
  options: PrintFileOptions,
): Promise<void> =>
  writeParts(printFile(copies, options), join(folder, `${zh('file-preprinted')}.pdf`))

async function* eachWritten(
  copies: AsyncIterable<Copy>,
  pathOf: (id: string) => string,
): AsyncGenerator<Copy, void> {
  for await (const copy of copies) {
    await writeFile(pathOf(copy.letter.id), copy.pdf)
    yield copy
  }
}

/** All of it or nothing. */
async function writeParts(parts: AsyncIterable<Buffer>, path: string): Promise<void> {
  const temporary = `${path}.tmp`
  try {
    await pipeline(Readable.from(parts), createWriteStream(temporary))
    await rename(temporary, path)
  } finally {
    await rm(temporary, { force: true })
  }
}

const zh = (code: LetterSentence): string => letterText(code, {}, 'zh')

const namesFor = (entries: readonly Entry[]): Exported['files'] => ({
  merged: entries.length === 0 ? null : `${zh('file-all')}.pdf`,
  list: `${zh('file-list')}.csv`,
  manifest: 'manifest.json',
})
