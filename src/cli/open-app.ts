import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compile } from '../compiler/compile.ts'
import {
  type Demonstration,
  DemonstrationError,
  loadDemonstration,
} from '../runtime/demonstration.ts'
import { Failure, reasonOf } from '../runtime/failure.ts'
import type { LoadedApplication, Store } from '../runtime/index.ts'
import { loadApplication } from '../runtime/load.ts'
import { demonstrationFile } from '../runtime/people/demonstration-mark.ts'
import { lock } from '../runtime/store/lock.ts'
import { readApp } from './app-folder.ts'
import { exit, Refusal, type Terminal } from './exit.ts'
import { reportDiagnostics } from './report-diagnostics.ts'
import { texts } from './texts.ts'
import { readWords } from './word-files.ts'
import { writeFiles } from './write-files.ts'

/** Compiles an app into the data folder it is to run on, and loads it from there. */
export async function openApp(
  folder: string,
  data: string,
  terminal: Terminal,
): Promise<LoadedApplication> {
  const target = resolve(data, 'app')
  makeFolder(target)
  // Whoever runs on this data reads its app from there: nothing is written under it.
  lock(resolve(data))()
  // The folder stands outside any package, and its modules are ES modules.
  writeFileSync(join(target, 'package.json'), '{ "type": "module" }\n')
  return compileTo(folder, () => target, terminal)
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new Failure('store-folder', { folder, reason: reasonOf(error) }, error)
  }
}

/** Compiles an app into a folder and loads it from there. */
export async function compileTo(
  folder: string,
  target: (id: string) => string,
  terminal: Terminal,
): Promise<LoadedApplication> {
  const sources = readApp(folder, terminal)
  const compilation = compile(sources, readWords(folder))
  const { application, files } = compilation
  if (!application) {
    reportDiagnostics(compilation, sources.length, terminal)
    throw new Refusal(exit.diagnostics, texts[terminal.language].notBuilt)
  }
  const out = target(application.id)
  writeFiles(out, files)
  return loadApplication(resolve(out))
}

/** Loads the app's own invented data into an empty store; says how many records, null where there were some already. */
export async function demonstrate(
  folder: string,
  data: string,
  app: LoadedApplication,
  store: Store,
  terminal: Terminal,
): Promise<number | null> {
  const words = texts[terminal.language]
  const [form] = app.application.forms
  if (existsSync(demonstrationFile(data)) || (form && (await store.count(form.id, [])) > 0))
    return null
  const module = join(folder, 'demo.ts')
  if (!existsSync(module)) throw new Refusal(exit.usage, words.demoMissing(folder))
  const { demonstration } = (await import(pathToFileURL(resolve(module)).href)) as {
    demonstration: () => Demonstration
  }
  const given = demonstration()
  try {
    const count = await loadDemonstration(app, store, given, (done) =>
      terminal.say(words.demoProgress(done)),
    )
    const { today, printed, people } = given
    writeFileSync(demonstrationFile(data), `${JSON.stringify({ today, printed, people })}\n`)
    return count
  } catch (error) {
    if (error instanceof DemonstrationError) {
      throw new Refusal(exit.diagnostics, words.demoBroken(error.record, error.message))
    }
    throw error
  }
}
