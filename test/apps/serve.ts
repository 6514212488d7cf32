import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Application, Form, Sample } from '../../src/model/index.ts'
import type { LoadedApplication } from '../../src/runtime/application.ts'
import { type Serving, serve } from '../../src/runtime/serve.ts'
import type { Answer } from '../server/client.ts'

export const today = '2026-05-20'

export interface Served extends Pick<Serving, 'url' | 'store' | 'records'> {
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

/** An app as it runs: API, pages and a data folder of its own. */
export async function served(app: LoadedApplication): Promise<Served> {
  const data = mkdtempSync(join(tmpdir(), 'fangyuan-data-'))
  const logged: unknown[] = []
  const clock = () => ({ today, now: `${today}T02:00:00.000Z` })
  const log = (error: unknown) => logged.push(error)
  const { url, store, records, stop } = await serve(app, { data, port: 0, clock, log })
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
  { fields }: Form,
  { data }: Sample,
  made: ReadonlyMap<string, string>,
): { readonly [field: string]: unknown } =>
  Object.fromEntries(
    Object.entries(data).map(([id, value]) => {
      const type = fields.find((field) => field.id === id)?.type
      return [id, type?.kind === 'ref' ? made.get(type.form) : value]
    }),
  )

/** The forms, what is referred to before what refers to it; each with its first sample, which is in order. */
export function formsWithSamples({ forms }: Application): readonly [Form, Sample][] {
  return forms.map((form) => {
    const [sample] = form.samples
    if (sample === undefined) throw new Error(`${form.id} has no sample`)
    return [form, sample]
  })
}
