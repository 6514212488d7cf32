import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { WordFile } from '../compiler/compile.ts'
import { readWordFile } from '../runtime/letters/docx/word-file.ts'

/** The Word files in an app's folder and below, which a 通知书 may name; none where the app is a single file. */
export function readWords(path: string): WordFile[] {
  if (!statSync(path).isDirectory()) return []
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isWord(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: file,
      name: relative(path, file).split(sep).join('/'),
      content: readWordFile(readFileSync(file)),
    }))
}

/** ~$ is what Word leaves beside a file that is open. */
const isWord = (name: string): boolean =>
  /\.(docx|docm|doc|wps)$/i.test(name) && !name.startsWith('~$')
