import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LoadedApplication } from '../../application.ts'
import type { LetterRecord } from '../../store/papers.ts'
import type { Store } from '../../store/store.ts'
import { manifestOf } from '../manifest.ts'
import { wordOfLetter } from './index.ts'

/** Puts a Word file beside each PDF that `exportLetters` wrote into a folder; says how many. */
export async function exportWords(
  app: LoadedApplication,
  store: Store,
  letters: readonly LetterRecord[],
  folder: string,
): Promise<number> {
  const byId = new Map(letters.map((letter) => [letter.id, letter]))
  let count = 0
  for (const entry of manifestOf(letters)) {
    const path = join(folder, entry.file.replace(/\.pdf$/, '.docx'))
    const letter = byId.get(entry.id)
    if (entry.void) await rm(path, { force: true })
    const bytes = letter && !entry.void ? await wordOfLetter(app, store, letter) : null
    if (bytes === null) continue
    await writeFile(path, bytes)
    count++
  }
  return count
}
