import { join, resolve } from 'node:path'
import type { Notice } from '../../model/index.ts'
import { isDate } from '../../rules/index.ts'
import { clock, type LoadedApplication, type Store } from '../../runtime/index.ts'
import { exportLetters } from '../../runtime/letters/export.ts'
import { issueBatch } from '../../runtime/letters/issue.ts'
import { stopText } from '../../runtime/letters/stop.ts'
import { type ExitCode, exit, Refusal, type Terminal } from '../exit.ts'
import { runJob, type Workplace } from '../jobs.ts'
import { demonstrate, demonstrationDay } from '../open-app.ts'
import { texts } from '../texts.ts'

export interface PrintOptions {
  readonly data: string
  readonly out?: string
  readonly date?: string
  readonly demo?: boolean
}

/** Issues and prints the letters that are due, of one notice or of every one; 5 when some could not be made. */
export function print(
  folder: string,
  name: string | undefined,
  options: PrintOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  checkDate(options, terminal)
  const out = options.out === undefined ? {} : { out: resolve(options.out) }
  const job = { ...options, ...out, data: resolve(options.data), folder: resolve(folder) }
  return runJob(folder, options.data, 'print', { ...job, ...(name && { name }) }, terminal)
}

export interface PrintJob extends PrintOptions {
  /** The notice; every one, where it is not said. */
  readonly name?: string
  /** The app's folder. */
  readonly folder: string
}

export async function printOver(
  { app, store }: Workplace,
  options: PrintJob,
  terminal: Terminal,
): Promise<ExitCode> {
  const notices = noticesOf(app, options.name, terminal)
  if (notices.length === 0) terminal.say(texts[terminal.language].noNotices)
  if (options.demo) await demonstrate(options.folder, options.data, app, store, terminal)
  const date = issueDay(options, terminal)
  let whole = true
  for (const notice of notices)
    whole = (await printNotice(app, store, notice, date, options, terminal)).whole && whole
  return whole ? exit.ok : exit.partly
}

function noticesOf(
  app: LoadedApplication,
  name: string | undefined,
  terminal: Terminal,
): readonly Notice[] {
  const { notices } = app.application
  if (name === undefined) return notices
  const found = notices.filter((notice) => notice.id === name || notice.label === name)
  if (found.length > 0) return found
  const known = notices.map((notice) => notice.label).join('、')
  throw new Refusal(exit.usage, texts[terminal.language].noNotice(name, known))
}

function checkDate({ date }: PrintOptions, terminal: Terminal): void {
  if (date !== undefined && !isDate(date)) {
    throw new Refusal(exit.usage, texts[terminal.language].badDate(date))
  }
}

function issueDay({ date, data }: PrintOptions, terminal: Terminal): string {
  if (date !== undefined) return date
  const day = demonstrationDay(data)
  if (day) terminal.say(texts[terminal.language].onDay(day))
  return day ?? clock().today
}

export interface PrintedNotice {
  /** Of this notice in all; how many of them now. */
  readonly letters: number
  readonly issued: number
  readonly pages: number
  readonly folder: string
  /** Nothing was stopped or failed. */
  readonly whole: boolean
}

export async function printNotice(
  app: LoadedApplication,
  store: Store,
  notice: Notice,
  date: string,
  { data, out }: PrintOptions,
  terminal: Terminal,
): Promise<PrintedNotice> {
  const words = texts[terminal.language]
  const started = performance.now()
  terminal.say(words.printing(notice.label))
  const { issued, stopped, already, failed } = await issueBatch({
    app,
    notice,
    store,
    data: resolve(data),
    date,
    onProgress: ({ done, total }) => terminal.say(words.printProgress(done, total)),
  })
  const folder = join(out ?? join(data, 'print'), notice.label.replace(/[^\p{L}\p{N}_-]/gu, '_'))
  const letters = await store.papers('letter', { notice: notice.id })
  const { pages } = await exportLetters(letters, resolve(data), folder)
  terminal.say(words.printed(notice.label, issued.length, pages, performance.now() - started))
  const numbers = letters.flatMap((letter) => letter.number ?? [])
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first && last) terminal.say(words.numbers(first, last))
  if (already.length > 0) terminal.say(words.already(already.length))
  const unmade = [
    ...stopped.map((each) => ({
      addressee: each.addressee ?? each.record,
      reason: stopText(each.stop, terminal.language),
    })),
    ...failed.map((each) => ({ addressee: each.addressee, reason: each.reason ?? '' })),
  ]
  if (unmade.length > 0) terminal.say(words.stoppedLetters(unmade.length))
  for (const each of unmade) terminal.say(words.unmade(each.addressee, each.reason))
  terminal.say(words.writtenTo(folder))
  if (terminal.json) {
    for (const { id, number, addressee, pages: count, sha256, issued: day, due } of letters) {
      terminal.data(
        JSON.stringify({
          notice: notice.id,
          id,
          number,
          addressee,
          issued: day,
          due,
          pages: count,
          sha256,
        }),
      )
    }
    for (const each of unmade)
      terminal.data(JSON.stringify({ notice: notice.id, stopped: true, ...each }))
  }
  return {
    letters: letters.length,
    issued: issued.length,
    pages,
    folder,
    whole: unmade.length === 0,
  }
}
