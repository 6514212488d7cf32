import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Application, Form, Sample } from '../../src/model/index.ts'
import type { LoadedApplication } from '../../src/runtime/application.ts'
import { createApp } from '../../src/runtime/http/app.ts'
import { listen } from '../../src/runtime/http/listen.ts'
import { letterShelf } from '../../src/runtime/pages/letters/shelf.ts'
import { pagesRouter } from '../../src/runtime/pages/router.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import type { Records } from '../../src/runtime/records/records.ts'
import { openLowdbStore } from '../../src/runtime/store/lowdb.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import type { Answer } from '../server/client.ts'
import { sampleOf } from './worlds.ts'

const usualDay = '2026-05-20'

export { usualDay as today }

export interface Served {
  readonly url: string
  readonly store: Store
  readonly records: Records
  readonly app: LoadedApplication
  readonly data: string
  /** Every error that was not the client's. */
  readonly logged: readonly unknown[]
  request(method: string, path: string, sent?: Sent): Promise<Answer>
  stop(): Promise<void>
}

export interface Sent {
  /** A text is sent as it is, anything else as JSON. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** An app as it runs for the server itself, whom nobody asks who it is: API, pages and a data folder of its own. */
export async function served(app: LoadedApplication, today = usualDay): Promise<Served> {
  const data = mkdtempSync(join(tmpdir(), 'fangyuan-data-'))
  const logged: unknown[] = []
  const clock = () => ({ today, now: `${today}T02:00:00.000Z` })
  const log = (error: unknown) => logged.push(error)
  const store = await openLowdbStore(data)
  const records = openRecords(app, store, clock)
  const letters = letterShelf(app, store, data)
  const pages = pagesRouter({ app, records, clock, letters, log })
  const { url, stop } = await listen(createApp({ app, records, store, routers: [pages], log }), {
    port: 0,
  })
  return {
    url,
    store,
    records,
    app,
    data,
    logged,
    request: (method, path, sent) => request(new URL(path, url), method, sent),
    stop: async () => {
      await stop()
      await store.close()
      rmSync(data, { recursive: true })
    },
  }
}

async function request(url: URL, method: string, { body, headers }: Sent = {}): Promise<Answer> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    ...(text !== undefined && { body: text }),
    headers: { ...(text !== undefined && { 'Content-Type': 'application/json' }), ...headers },
  })
  const answer = await response.text()
  const isJson = /\bjson\b/.test(response.headers.get('Content-Type') ?? '')
  return {
    status: response.status,
    headers: response.headers,
    text: answer,
    body: isJson ? JSON.parse(answer) : null,
  }
}

export const addressOf = ({ id }: Form): string => encodeURIComponent(id)

/** A sample as a request's body: what it refers to becomes the record of that form made before. */
export const bodyOf = (
  { fields }: Pick<Form, 'fields'>,
  { data }: Pick<Sample, 'data'>,
  made: ReadonlyMap<string, string>,
): { readonly [field: string]: unknown } =>
  Object.fromEntries(
    Object.entries(data).flatMap(([id, value]) => {
      // A sample may say its state, which is no answer.
      const type = fields.find((field) => field.id === id)?.type
      if (type?.kind === 'ref') return made.has(type.form) ? [[id, made.get(type.form)]] : []
      if (type?.kind !== 'table' || !Array.isArray(value)) return type ? [[id, value]] : []
      return [[id, value.map((row) => bodyOf({ fields: type.columns }, { data: row }, made))]]
    }),
  )

/** The forms with a sample of each, what a sample refers to before it; one of itself has none before it. */
export function formsWithSamples({ forms }: Application): readonly [Form, Sample][] {
  const found = new Map<Form, Sample>()
  const add = (form: Form, above: readonly Form[]): void => {
    if (found.has(form) || above.includes(form)) return
    const sample = sampleOf(form)
    for (const target of forms) if (refersTo(form, sample, target)) add(target, [...above, form])
    found.set(form, sample)
  }
  for (const form of forms) add(form, [])
  return [...found]
}

const refersTo = ({ fields }: Pick<Form, 'fields'>, { data }: Sample, { id }: Form): boolean =>
  fields.some(
    ({ id: field, type }) =>
      data[field] !== undefined &&
      (type.kind === 'ref'
        ? type.form === id
        : type.kind === 'table' &&
          type.columns.some((column) => column.type.kind === 'ref' && column.type.form === id)),
  )
