import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { WordFile } from '../compiler/compile.ts'
import { readWordFile } from '../runtime/letters/docx/word-file.ts'

/** The Word files in an app's folder and below, which a 通知书 may name; none where the app is a single file. */
export const readWords = (path: string): WordFile[] =>
  wordsIn(path).map((file) => wordAt(path, file))

/** The same each time it is asked; one that did not change since is the same object. */
export function watchedWords(path: string): () => readonly WordFile[] {
  const known = new Map<string, { readonly stamp: string; readonly word: WordFile }>()
  return () =>
    wordsIn(path).map((file) => {
      const { mtimeMs, size } = statSync(file)
      const stamp = `${mtimeMs} ${size}`
      const found = known.get(file)
      if (found?.stamp === stamp) return found.word
      const word = wordAt(path, file)
      known.set(file, { stamp, word })
      return word
    })
}

function wordsIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return []
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isWord(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

const wordAt = (path: string, file: string): WordFile => ({
  path: file,
  name: relative(path, file).split(sep).join('/'),
  content: readWordFile(readFileSync(file)),
})

/** ~$ is what Word leaves beside a file that is open. */
const isWord = (name: string): boolean =>
  /\.(docx|docm|doc|wps)$/i.test(name) && !name.startsWith('~$')
