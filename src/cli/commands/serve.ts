import { resolve } from 'node:path'
import { type Serving, serve as serveApp } from '../../runtime/index.ts'
import { answerJobs } from '../answer-jobs.ts'
import { backUpEvery } from '../backups.ts'
import type { Terminal } from '../exit.ts'
import { workplaceOf } from '../jobs.ts'
import { demonstrate, openApp } from '../open-app.ts'
import { texts } from '../texts.ts'
import { unpublishedText } from '../unpublished.ts'
import { openWorkshop } from '../workshop/workshop.ts'

export interface ServeOptions {
  readonly data: string
  readonly port: number
  readonly host?: string
  readonly demo?: boolean
  readonly database?: string
  /** Where the data is backed up to, every quarter of an hour. */
  readonly backup?: string
}

/** Serves until it is stopped. */
export async function serve(
  folder: string,
  options: ServeOptions,
  terminal: Terminal,
): Promise<Serving> {
  const words = texts[terminal.language]
  const app = await openApp(folder, options.data, terminal)
  const workshop = openWorkshop(folder)
  const serving = await serveApp(app, {
    data: resolve(options.data),
    port: options.port,
    workshop,
    ...(options.database !== undefined && { database: options.database }),
    ...(options.host !== undefined && { host: options.host }),
    prepare: async (store, current) => {
      if (options.demo) await demonstrate(folder, options.data, current, store, terminal)
    },
  })
  const place = workplaceOf(serving, options.data)
  serving.beforeStop(await answerJobs(place, folder))
  serving.beforeStop(() => workshop.close())
  const { url, port, setup } = serving
  if (options.backup !== undefined) {
    const backups = backUpEvery(15, place.data, resolve(options.backup), terminal.say)
    serving.beforeStop(async () => backups.stop())
  }
  if (terminal.json) terminal.data(JSON.stringify({ url, port, setup }))
  terminal.say(words.serving(url))
  if (setup !== null) terminal.say(words.setup(setup))
  const unpublished = await unpublishedText(serving, folder, options.data, terminal.language)
  if (unpublished !== null) terminal.say(unpublished)
  process.once('exit', (code) => {
    if (code === 0) terminal.say(words.stopped)
  })
  return serving
}
