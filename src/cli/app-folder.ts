import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from '../compiler/compile.ts'
import { exit, Refusal, type Terminal } from './exit.ts'
import { texts } from './texts.ts'

/** The .fy files of an app's folder, in name order; a single file is an app too. */
export function readApp(path: string, terminal: Terminal): SourceFile[] {
  const words = texts[terminal.language]
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) throw new Refusal(exit.usage, words.noFolder(path))
  const paths = stats.isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.fy'))
        .sort()
        .map((name) => join(path, name))
    : [path]
  if (paths.length === 0) throw new Refusal(exit.usage, words.noSources(path))
  return paths.map((file) => ({ path: file, text: readFileSync(file, 'utf8') }))
}
