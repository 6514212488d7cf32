import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeFiles } from '../../src/cli/write-files.ts'
import { analyse, compile, type SourceFile } from '../../src/compiler/compile.ts'
import type { LoadedApplication } from '../../src/runtime/application.ts'
import { loadApplication } from '../../src/runtime/load.ts'
import { apps, root, sourcesOf } from '../apps/apps.ts'

export const sources = (): readonly SourceFile[] => sourcesOf(apps[0].folder)

export const analysed = () => analyse(sources())

/** The example's emitted files, which another test proves to be current. */
export const shipped = (): Promise<LoadedApplication> => loadApplication(`${root}generated/yangpu`)

/** The example as it stands, compiled and loaded; the folder is the caller's to remove. */
export async function built(): Promise<LoadedApplication> {
  const target = mkdtempSync(join(tmpdir(), 'fangyuan-example-'))
  writeFiles(target, compile(sources()).files)
  return loadApplication(target)
}
