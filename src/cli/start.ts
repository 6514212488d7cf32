import { join, resolve } from 'node:path'
import { Failure } from '../runtime/failure.ts'
import { serve } from '../runtime/index.ts'
import { build } from './commands/build.ts'
import { printNotice } from './commands/print.ts'
import { exit, Refusal, type Terminal } from './exit.ts'
import { demonstrate, demonstrationDay, openApp } from './open-app.ts'
import { texts } from './texts.ts'

/** `npm start`: the example compiled, its data loaded, its letters printed, the app served. */
const folder = join('examples', 'yangpu')
const data = process.env.FANGYUAN_DATA ?? join('data', 'yangpu')
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
  const known = error instanceof Refusal || error instanceof Failure
  process.stderr.write(
    `${known ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  )
  if (error instanceof Failure) process.stderr.write(`${error.in('en')}\n`)
  process.exit(error instanceof Refusal ? error.code : exit.environment)
}

async function start(): Promise<void> {
  const { zh, en } = { zh: texts.zh.started, en: texts.en.started }
  const app = await step(
    async () => {
      if (build(folder, undefined, quiet) !== exit.ok) build(folder, undefined, shown)
      return openApp(folder, data, shown)
    },
    ({ application }) => zh.compiled(application.forms.length, application.notices.length),
    ({ application }) => en.compiled(application.forms.length, application.notices.length),
  )
  const serving = await serve(app, { data: resolve(data), port })
  const { store } = serving
  await step(
    () => demonstrate(folder, data, app, store, quiet),
    (records) => zh.data(records),
    (records) => en.data(records),
  )
  const [notice] = app.application.notices
  const day = demonstrationDay(data)
  if (notice && day) {
    await step(
      () => printNotice(app, store, notice, day, { data }, quiet),
      (made) => zh.letters(notice.label, made.letters, made.pages, made.folder),
      (made) => en.letters(notice.id, made.letters, made.pages, made.folder),
    )
  }
  say('')
  say(zh.open(serving.url))
  say(en.open(serving.url))
}
