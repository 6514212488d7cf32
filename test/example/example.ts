import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeFiles } from '../../src/cli/write-files.ts'
import { analyse, compile, type SourceFile } from '../../src/compiler/compile.ts'
import type { LoadedApplication } from '../../src/runtime/application.ts'
import { loadApplication } from '../../src/runtime/load.ts'

const folder = fileURLToPath(new URL('../../examples/yangpu', import.meta.url))

export const sources = (): readonly SourceFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.fy'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))

export const analysed = () => analyse(sources())

/** The example as it stands, compiled and loaded; the folder is the caller's to remove. */
export async function built(): Promise<LoadedApplication> {
  const target = mkdtempSync(join(tmpdir(), 'fangyuan-example-'))
  writeFiles(target, compile(sources()).files)
  return loadApplication(target)
}
