import { writeFile } from 'node:fs/promises'
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
  for (const { id, file } of manifestOf(letters)) {
    const letter = byId.get(id)
    const bytes = letter ? await wordOfLetter(app, store, letter) : null
    if (bytes === null) continue
    await writeFile(join(folder, file.replace(/\.pdf$/, '.docx')), bytes)
    count++
  }
  return count
}
