import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeFiles } from '../../src/cli/write-files.ts'
import { analyse, type Compilation, compile, type SourceFile } from '../../src/compiler/compile.ts'
import { emit } from '../../src/compiler/emit/emit.ts'
import type { OutputFile } from '../../src/compiler/emit/file.ts'
import type { Application } from '../../src/model/index.ts'
import type { LoadedApplication } from '../../src/runtime/application.ts'
import { loadApplication } from '../../src/runtime/load.ts'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The apps that every suite here runs over: the example, and one of another domain. */
export const apps = [
  { name: 'yangpu', folder: join(root, 'examples/yangpu') },
  { name: 'library', folder: join(root, 'test/apps/library') },
] as const

/** The .fy files of a folder, in name order, each under its own name. */
export const sourcesOf = (folder: string): readonly SourceFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.fy'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))

export const applicationOf = (folder: string): Application => right(analyse(sourcesOf(folder)))

export interface Loaded {
  readonly app: LoadedApplication
  /** As checked: with the samples, which no emitted file holds. */
  readonly application: Application
  readonly remove: () => void
}

/** Sources compiled into a folder of their own and loaded from there. */
export const loaded = (sources: readonly SourceFile[]): Promise<Loaded> =>
  loadedFrom(compile(sources))

export async function loadedFrom(compilation: Compilation): Promise<Loaded> {
  const application = right(compilation)
  return { ...(await written(compilation.files)), application }
}

/** An application that no source says, emitted into a folder of its own and loaded from there. */
export const emitted = (application: Application) => written(emit(application))

async function written(files: readonly OutputFile[]): Promise<Omit<Loaded, 'application'>> {
  const folder = mkdtempSync(join(tmpdir(), 'fangyuan-app-'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  writeFiles(folder, files)
  const app = await loadApplication(folder)
  return { app, remove: () => rmSync(folder, { recursive: true }) }
}

function right({ application, diagnostics }: ReturnType<typeof analyse>): Application {
  if (application === null) throw new Error(diagnostics.map(({ code }) => code).join(' '))
  return application
}
