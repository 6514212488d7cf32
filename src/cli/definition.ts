import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { analyse } from '../compiler/analyse.ts'
import type { Application } from '../model/index.ts'
import type { OpenEditions } from '../runtime/editions/editions.ts'
import { publications } from '../runtime/editions/publish.ts'
import { loadApplication } from '../runtime/load.ts'
import { readApp } from './app-folder.ts'
import { isNumber } from './definition-name.ts'
import { exit, Refusal, type Terminal } from './exit.ts'
import { publishingTexts } from './publishing-texts.ts'
import { reportDiagnostics } from './report-diagnostics.ts'
import { texts } from './texts.ts'
import { readWords } from './word-files.ts'

/**
 * What a person names as a definition: the folder of an app's sources, or one that was built from them; where the data is
 * open that editions were published over, also the number of one.
 */
export async function definitionAt(
  name: string,
  terminal: Terminal,
  editions: OpenEditions | null = null,
): Promise<Application> {
  if (isNumber(name) && editions) return editionAt(name, terminal, editions)
  if (existsSync(join(name, 'model.json')))
    return (await loadApplication(resolve(name))).application
  const sources = readApp(name, terminal)
  const analysis = analyse(sources, readWords(name))
  if (analysis.application) return analysis.application
  reportDiagnostics(analysis, sources.length, terminal)
  throw new Refusal(exit.diagnostics, texts[terminal.language].compare.unclear(name))
}

async function editionAt(
  number: string,
  { language }: Terminal,
  editions: OpenEditions,
): Promise<Application> {
  const all = editions.current().editions
  const wanted = all && publications(all.list()).find((each) => String(each.number) === number)
  const found = wanted && (await all.load(wanted.id))
  if (!found) throw new Refusal(exit.usage, publishingTexts[language].noEdition(Number(number)))
  return found.application
}
