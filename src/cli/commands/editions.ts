import { publications } from '../../runtime/editions/publish.ts'
import { showInstant } from '../../runtime/pages/instants.ts'
import { type ExitCode, exit, type Terminal } from '../exit.ts'
import { runOnData, type Workplace } from '../jobs.ts'
import { publishingTexts } from '../publishing-texts.ts'

/** Lists what was published over a data folder, the first first. */
export const editions = (data: string, terminal: Terminal): Promise<ExitCode> =>
  runOnData(data, 'editions', {}, terminal)

export async function editionsOver(
  { app, data }: Workplace,
  _options: object,
  terminal: Terminal,
): Promise<ExitCode> {
  const words = publishingTexts[terminal.language]
  const all = publications(app.editions?.list() ?? [])
  for (const each of all) {
    const { number, published, by, second, id, note } = each
    const line = words.edition(
      number,
      showInstant(published),
      by.name,
      second?.name ?? '',
      id,
      note ?? '',
    )
    terminal.data(terminal.json ? JSON.stringify(each) : line)
  }
  if (all.length === 0) terminal.say(words.noEditions(data))
  return exit.ok
}
