import { citationFrom, citerText, drill, drillText } from '../../change/drill/index.ts'
import type { Citation } from '../../model/index.ts'
import { isDate } from '../../rules/index.ts'
import { definitionAt } from '../definition.ts'
import { type ExitCode, exit, Refusal, type Terminal } from '../exit.ts'
import { publishingTexts } from '../publishing-texts.ts'

export interface DrillOptions {
  /** The first day without it. */
  readonly repealed: string
  /** What takes its place. */
  readonly by?: string
}

/** Lists what would have to be changed if an article were repealed or replaced; the sources stay as they are. */
export async function drillArticle(
  app: string,
  article: string,
  { repealed, by }: DrillOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { language, json } = terminal
  const asked = citationIn(article, terminal)
  if (!isDate(repealed)) throw new Refusal(exit.usage, publishingTexts[language].noDay(repealed))
  const heir = by === undefined ? null : citationIn(by, terminal)
  const found = drill(await definitionAt(app, terminal), { asked, from: repealed, by: heir })
  terminal.say(drillText(found, language))
  for (const each of found.citers)
    terminal.data(json ? JSON.stringify(each) : citerText(each, language))
  return found.isKnown ? exit.ok : exit.usage
}

function citationIn(text: string, { language }: Terminal): Citation {
  const found = citationFrom(text)
  if (found === null) throw new Refusal(exit.usage, publishingTexts[language].noArticle(text))
  return found
}
