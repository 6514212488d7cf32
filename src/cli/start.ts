import { join, resolve } from 'node:path'
import { Failure } from '../runtime/failure.ts'
import { type LoadedApplication, type ServeOptions, type Serving, serve } from '../runtime/index.ts'
import { answerJobs } from './answer-jobs.ts'
import { printNotice } from './commands/print.ts'
import { usualData } from './demonstration-data.ts'
import { demonstrationDay, demonstrationNotice } from './demonstration-day.ts'
import type { Terminal } from './exit.ts'
import { codeOf, sentenceOf } from './failed.ts'
import { workplaceOf } from './jobs.ts'
import { compileTo, demonstrate } from './open-app.ts'
import { texts } from './texts.ts'
import { unpublishedText } from './unpublished.ts'
import { openWorkshop } from './workshop/workshop.ts'

/** `npm start`: the app of the folder it is given compiled, its invented data loaded, its letters printed, itself served. */
const folder = process.argv[2] ?? '.'
const data = usualData(folder)
const port = Number(process.env.PORT ?? 8080)

const say = (line: string): boolean => process.stdout.write(`${line}\n`)
const quiet: Terminal = { language: 'zh', json: false, data: () => {}, say: () => {} }
const shown: Terminal = { ...quiet, data: say, say: (line) => process.stderr.write(`${line}\n`) }

const steps: string[] = []

/** Does one step and says in both languages what it made and how long it took. */
async function step<T>(
  work: () => Promise<T> | T,
  zh: (made: T) => string,
  en: (made: T) => string,
): Promise<T> {
  const started = performance.now()
  const made = await work()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  steps.push(`${zh(made)}（${seconds} 秒） ${en(made)} (${seconds} s)`)
  say(`✓ ${steps.at(-1)}`)
  return made
}

try {
  await start()
} catch (error) {
  say(sentenceOf(error, 'zh'))
  if (error instanceof Failure) say(sentenceOf(error, 'en'))
  process.exit(codeOf(error))
}

async function start(): Promise<void> {
  const { zh, en } = { zh: texts.zh.started, en: texts.en.started }
  const app = await step(
    () => compileTo(folder, (id) => join('generated', id), shown),
    ({ application }) => zh.compiled(application.forms.length, application.notices.length),
    ({ application }) => en.compiled(application.forms.length, application.notices.length),
  )
  const serving = await serveSomewhere(app, async (store, current) => {
    await step(
      () => demonstrate(folder, data, current, store, quiet),
      (records) => zh.data(records),
      (records) => en.data(records),
    )
  })
  const place = workplaceOf(serving, data)
  serving.beforeStop(await answerJobs(place, folder))
  const printed = demonstrationNotice(data)
  const notice = place.app.application.notices.find(({ id }) => id === printed)
  const day = demonstrationDay(data)
  if (notice && day) {
    await step(
      () => printNotice(place, notice, day, { data }, quiet),
      (made) => zh.letters(notice.label, made.letters, made.pages, made.folder),
      (made) => en.letters(notice.id, made.letters, made.pages, made.folder),
    )
  }
  say('')
  for (const language of ['zh', 'en'] as const) {
    const unpublished = await unpublishedText(serving, folder, data, language)
    if (unpublished !== null) say(unpublished)
  }
  say(zh.open(serving.url))
  say(en.open(serving.url))
  if (serving.setup !== null) {
    say(texts.zh.setup(serving.setup))
    say(texts.en.setup(serving.setup))
  }
}

/** On the usual port, or on a free one where another program has it. */
async function serveSomewhere(
  app: LoadedApplication,
  prepare: NonNullable<ServeOptions['prepare']>,
): Promise<Serving> {
  const workshop = openWorkshop(folder)
  const place = { data: resolve(data), workshop }
  try {
    return await serve(app, { ...place, port, prepare })
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'port-taken') throw error
    return serve(app, { ...place, port: 0 })
  }
}
