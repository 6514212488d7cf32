import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { analyse } from '../compiler/compile.ts'
import type { Application } from '../model/index.ts'
import { loadApplication } from '../runtime/index.ts'
import { readApp } from './app-folder.ts'
import { exit, Refusal, type Terminal } from './exit.ts'
import { reportDiagnostics } from './report-diagnostics.ts'
import { texts } from './texts.ts'
import { readWords } from './word-files.ts'

/** What a person names as a definition: the folder of an app's sources, or one that was built from them. */
export async function definitionAt(path: string, terminal: Terminal): Promise<Application> {
  if (existsSync(join(path, 'model.json')))
    return (await loadApplication(resolve(path))).application
  const sources = readApp(path, terminal)
  const analysis = analyse(sources, readWords(path))
  if (analysis.application) return analysis.application
  reportDiagnostics(analysis, sources.length, terminal)
  throw new Refusal(exit.diagnostics, texts[terminal.language].compare.unclear(path))
}
