import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Notice } from '../../model/index.ts'
import { isDate } from '../../rules/index.ts'
import { clock, type LoadedApplication } from '../../runtime/index.ts'
import { exportWords } from '../../runtime/letters/docx/export.ts'
import { exportLetters, exportPreprinted } from '../../runtime/letters/export.ts'
import { faultText } from '../../runtime/letters/faults.ts'
import { issueBatch } from '../../runtime/letters/issue.ts'
import { hasRedHead, preprintedCopies } from '../../runtime/letters/preprinted.ts'
import { isForPost } from '../../runtime/letters/print-file.ts'
import { preflight } from '../../runtime/letters/register/preflight.ts'
import { printDrafts, samplesOf } from '../../runtime/letters/samples.ts'
import { stopText } from '../../runtime/letters/stop.ts'
import type { LetterRecord } from '../../runtime/store/papers.ts'
import { demonstrationDay } from '../demonstration-day.ts'
import { type ExitCode, exit, Refusal, type Terminal } from '../exit.ts'
import { runJob, type Workplace } from '../jobs.ts'
import { demonstrate } from '../open-app.ts'
import { texts } from '../texts.ts'

export interface PrintOptions {
  readonly data: string
  readonly out?: string
  readonly date?: string
  readonly demo?: boolean
  /** Three drafts instead of letters. */
  readonly samples?: boolean
  /** Only what has its number and could not be made; also what was cancelled. */
  readonly retry?: boolean
  readonly twoSided?: boolean
  /** Also a print file for paper that has the red head already. */
  readonly preprinted?: boolean
  /** A Word file beside each PDF. */
  readonly docx?: boolean
}

/** Issues and prints the letters that are due, of one notice or of every one; 5 when some could not be made. */
export function print(
  folder: string,
  name: string | undefined,
  options: PrintOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  checkDate(options, terminal)
  const stop = new AbortController()
  const pause = (): void => {
    terminal.say(texts[terminal.language].pausing)
    stop.abort()
  }
  // The second time ends the program as ever.
  process.once('SIGINT', pause)
  const out = options.out === undefined ? {} : { out: resolve(options.out) }
  const job = { ...options, ...out, data: resolve(options.data), folder: resolve(folder) }
  return runJob(
    folder,
    options.data,
    'print',
    { ...job, ...(name && { name }) },
    { ...terminal, stopped: stop.signal },
  ).finally(() => process.off('SIGINT', pause))
}

export interface PrintJob extends PrintOptions {
  /** The notice; every one, where it is not said. */
  readonly name?: string
  /** The app's folder. */
  readonly folder: string
}

export async function printOver(
  place: Workplace,
  options: PrintJob,
  terminal: Terminal,
): Promise<ExitCode> {
  const { app, store } = place
  const notices = noticesOf(app, options.name, terminal)
  if (notices.length === 0) terminal.say(texts[terminal.language].noNotices)
  if (options.demo) await demonstrate(options.folder, options.data, app, store, terminal)
  const date = issueDay(options, terminal)
  let whole = true
  for (const notice of notices) {
    if (terminal.stopped?.aborted) break
    const made = options.samples
      ? await printSamples(place, notice, date, options, terminal)
      : await printNotice(place, notice, date, options, terminal)
    whole = made.whole && whole
  }
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
  /** Of this notice printed in all; how many got their number now. */
  readonly letters: number
  readonly issued: number
  readonly pages: number
  readonly folder: string
  /** Nothing was stopped or failed. */
  readonly whole: boolean
}

export async function printNotice(
  { app, store, room }: Workplace,
  notice: Notice,
  date: string,
  options: PrintOptions,
  terminal: Terminal,
): Promise<PrintedNotice> {
  const words = texts[terminal.language]
  const data = resolve(options.data)
  const started = performance.now()
  terminal.say(words.printing(notice.label))
  const { issued, stopped, already, failed } = await issueBatch({
    app,
    notice,
    store,
    data,
    date,
    ...(room && { room }),
    ...(options.retry && { records: [], retry: true }),
    ...(terminal.stopped && { signal: terminal.stopped }),
    onProgress: ({ done, total, rate, left }) =>
      terminal.say(words.printProgress(done, total, rate, left)),
  })
  const folder = folderOf(options, notice)
  const letters = await store.papers('letter', { notice: notice.id })
  const sides = { twoSided: options.twoSided ?? false }
  const { pages } = await exportLetters(letters, data, folder, sides)
  if (options.preprinted && hasRedHead(notice.layout) && letters.some(isForPost))
    await exportPreprinted(preprintedCopies({ app, store, data }, letters), folder, sides)
  if (options.docx) await exportWords(app, store, letters, folder)
  const made = letters.filter(isForPost).length
  terminal.say(words.printed(notice.label, issued.length, made, pages, performance.now() - started))
  const numbers = letters.flatMap((letter) => letter.number ?? [])
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first && last) terminal.say(words.numbers(first, last))
  if (already.length > 0) terminal.say(words.already(already.length))
  const paused = letters.filter(({ state }) => state === 'issued').length
  if (paused > 0) terminal.say(words.paused(paused))
  const unmade = [
    ...stopped.map((each) => ({
      addressee: each.addressee ?? each.record,
      reason: stopText(each.stop, terminal.language),
    })),
    ...failed.map((each) => ({
      addressee: each.addressee,
      reason: faultText(each.reason ?? '', terminal.language),
    })),
  ]
  sayUnmade(notice, unmade, terminal)
  terminal.say(words.writtenTo(folder))
  if (terminal.json) for (const letter of letters) terminal.data(lineOf(notice, letter))
  return {
    letters: made,
    issued: issued.length,
    pages,
    folder,
    whole: unmade.length === 0 && paused === 0,
  }
}

const folderOf = ({ data, out }: PrintOptions, { label }: Notice): string =>
  join(out ?? join(data, 'print'), label.replace(/[^\p{L}\p{N}_-]/gu, '_'))

const lineOf = (notice: Notice, letter: LetterRecord): string => {
  const { id, number, addressee, pages, sha256, issued, due } = letter
  return JSON.stringify({ notice: notice.id, id, number, addressee, issued, due, pages, sha256 })
}

interface Unmade {
  readonly addressee: string
  readonly reason: string
}

function sayUnmade(notice: Notice, unmade: readonly Unmade[], terminal: Terminal): void {
  const words = texts[terminal.language]
  if (unmade.length > 0) terminal.say(words.stoppedLetters(unmade.length))
  for (const each of unmade) {
    terminal.say(words.unmade(each.addressee, each.reason))
    if (terminal.json) terminal.data(JSON.stringify({ notice: notice.id, stopped: true, ...each }))
  }
}

/** Drafts of the letters that tell most about a batch, and what would stop others; no number is taken. */
async function printSamples(
  { app, store }: Workplace,
  notice: Notice,
  date: string,
  options: PrintOptions,
  terminal: Terminal,
): Promise<{ readonly whole: boolean }> {
  const words = texts[terminal.language]
  const { ready, stopped } = await store.read((view) => preflight(view, { app, notice, date }))
  const folder = folderOf(options, notice)
  const samples = samplesOf(ready)
  const kinds = new Map(samples.map((sample) => [sample.ready.record.id, sample.kind]))
  terminal.say(words.sampled(notice.label, ready.length, samples.length))
  const unmade: Unmade[] = stopped.map(({ record, addressee, stop }) => ({
    addressee: addressee ?? record,
    reason: stopText(stop, terminal.language),
  }))
  await mkdir(folder, { recursive: true })
  const drafts = printDrafts(
    app,
    { notice, date },
    samples.map((sample) => sample.ready),
  )
  for await (const draft of drafts) {
    if (draft.kind === 'failed') {
      unmade.push({ addressee: draft.id, reason: faultText(draft.reason, terminal.language) })
      continue
    }
    const kind = kinds.get(draft.id) ?? 'first'
    const file = join(folder, `${words.sampleNames[kind]}.pdf`)
    await writeFile(file, draft.pdf)
    if (terminal.json)
      terminal.data(JSON.stringify({ notice: notice.id, sample: kind, pages: draft.pages, file }))
  }
  sayUnmade(notice, unmade, terminal)
  terminal.say(words.writtenTo(folder))
  return { whole: unmade.length === 0 }
}
