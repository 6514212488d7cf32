import type { StoredRecord } from '../../src/model/index.ts'
import type { LoadedApplication } from '../../src/runtime/application.ts'
import { type AppParts, createApp } from '../../src/runtime/http/app.ts'
import { listen } from '../../src/runtime/http/listen.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import type { Records } from '../../src/runtime/records/records.ts'
import type { Store } from '../../src/runtime/store/store.ts'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body as JSON; null when it is none. */
  readonly body: Body | null
}

/** What the tests look at in an answer: a record, a page or a problem. */
export type Body = Partial<StoredRecord> & {
  readonly type?: string
  readonly title?: string
  readonly status?: number
  readonly detail?: string
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[]
  readonly items?: readonly StoredRecord[]
  readonly next?: string | null
}

export interface Client {
  readonly url: string
  readonly records: Records
  /** Every error that was logged. */
  readonly logged: readonly unknown[]
  /** `body` is sent as JSON; `raw` as it is. */
  request(
    method: string,
    path: string,
    sent?: {
      readonly body?: unknown
      readonly raw?: string | Uint8Array<ArrayBuffer>
      readonly headers?: Readonly<Record<string, string>>
    },
  ): Promise<Answer>
  stop(): Promise<void>
}

/** An app, served over a store on a port of its own. */
export async function served(
  app: LoadedApplication,
  store: Store,
  parts: Partial<AppParts> = {},
): Promise<Client> {
  const logged: unknown[] = []
  const records = openRecords(app, store, () => ({
    today: '2026-03-01',
    now: '2026-03-01T08:00:00.000Z',
  }))
  const log = (error: unknown) => logged.push(error)
  const server = await listen(createApp({ app, records, store, log, ...parts }), { port: 0 })
  return {
    url: server.url,
    records,
    logged,
    async request(method, path, { body, raw, headers = {} } = {}) {
      const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body))
      const response = await fetch(new URL(path, server.url), {
        method,
        ...(sent !== undefined && { body: sent }),
        headers: { ...(sent !== undefined && { 'Content-Type': 'application/json' }), ...headers },
      })
      const text = await response.text()
      return { status: response.status, headers: response.headers, text, body: parsed(text) }
    },
    async stop() {
      await server.stop()
      await store.close()
    },
  }
}

function parsed(text: string): Body | null {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
