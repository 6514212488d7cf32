import type { Form, StoredRecord } from '../../model/index.ts'
import { isDate } from '../../rules/index.ts'
import type { Store } from '../../runtime/index.ts'
import { type ExitCode, exit, Refusal, type Terminal } from '../exit.ts'
import { runJob, type Workplace } from '../jobs.ts'
import { texts } from '../texts.ts'

export interface DueJob {
  /** YYYY-MM-DD. */
  readonly before: string
}

/** Lists the records that nobody has changed since a day: what may have been kept long enough. */
export function due(
  folder: string,
  data: string,
  job: DueJob,
  terminal: Terminal,
): Promise<ExitCode> {
  if (!isDate(job.before))
    throw new Refusal(exit.usage, texts[terminal.language].badDate(job.before))
  return runJob(folder, data, 'due', job, terminal)
}

export async function dueOver(
  { app, store }: Workplace,
  { before }: DueJob,
  terminal: Terminal,
): Promise<ExitCode> {
  const words = texts[terminal.language].store
  let count = 0
  for (const form of app.application.forms) {
    for await (const record of oldIn(store, form, before)) {
      const { id, updated } = record
      count += 1
      terminal.data(
        terminal.json
          ? JSON.stringify({ form: form.id, id, updated })
          : [form.label, id, dayOf(updated)].join('\t'),
      )
    }
  }
  terminal.say(words.due(count, before))
  return exit.ok
}

/** The oldest first, removed ones too. */
async function* oldIn(store: Store, form: Form, before: string): AsyncGenerator<StoredRecord> {
  for (const removed of [false, true]) {
    let after: string | null = null
    do {
      const page = await store.list(form.id, {
        where: [],
        sort: { field: '@updated', descending: false },
        limit: 500,
        removed,
        ...(after !== null && { after }),
      })
      for (const record of page.records) {
        if (dayOf(record.updated) >= before) break
        yield record
      }
      const last = page.records.at(-1)
      after = last && dayOf(last.updated) < before ? page.next : null
    } while (after !== null)
  }
}

/** In Shanghai. */
const dayOf = (instant: string): string => days.format(new Date(instant))

// The Swedish way of writing a day is the ISO one.
const days = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })
