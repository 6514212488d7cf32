import type { Application, Form, RecordData, StoredRecord } from '../../src/model/index.ts'
import { formOf } from '../../src/runtime/application.ts'
import { createApp } from '../../src/runtime/http/app.ts'
import { listen } from '../../src/runtime/http/listen.ts'
import { type Pages, pagesRouter } from '../../src/runtime/pages/router.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import type { Records } from '../../src/runtime/records/records.ts'
import type { Clock } from '../../src/runtime/records/run.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import type { LetterRecord } from '../../src/runtime/store/papers.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { emitted } from '../apps/apps.ts'
import { done } from '../done.ts'
import { letter } from '../store/made.ts'
import { library } from './fixture.ts'

/** A compiled app that is being served. */
export interface Served {
  /** Without a slash at its end. */
  readonly url: string
  readonly records: Records
  readonly store: Store
  readonly pages: Pages
  readonly form: (id: string) => Form
  readonly get: (path: string) => Promise<Got>
  /** As a form is sent from one of its pages; where it leads is not followed. */
  readonly post: (path: string, fields: Record<string, string> | string) => Promise<Response>
  readonly stop: () => Promise<void>
}

export interface Got {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

export const clock: Clock = () => ({ today: '2026-11-22', now: '2026-11-22T06:30:00.000Z' })

/** Compiles the application into a folder of its own and serves it from memory. */
export async function serve(application: Application = library): Promise<Served> {
  const { app, remove } = await emitted(application)
  const store = memoryStore()
  const records = openRecords(app, store, clock)
  const letters = {
    store,
    list: (key: Partial<LetterRecord>) => store.papers('letter', key),
    pdf: async () => new TextEncoder().encode('%PDF-1.4'),
    word: async () => ({ name: 'letter', bytes: new TextEncoder().encode('PK') }),
  }
  const pages = pagesRouter({ app, records, clock, letters, log: fail })
  const parts = { app, records, store, routers: [pages], log: fail }
  const server = await listen(createApp(parts), { port: 0 })
  const url = server.url.replace(/\/$/, '')
  return {
    url,
    records,
    store,
    pages,
    form: (id) => formOf(app, id) ?? fail(new Error(`no form ${id}`)),
    async get(path) {
      const response = await fetch(url + path, { headers: { Accept: 'text/html' } })
      return { status: response.status, headers: response.headers, text: await response.text() }
    },
    post: (path, fields) =>
      fetch(url + path, {
        method: 'POST',
        headers: { 'Sec-Fetch-Site': 'same-origin' },
        body: new URLSearchParams(fields),
        redirect: 'manual',
      }),
    stop: async () => {
      await server.stop()
      remove()
    },
  }
}

/** A letter as issued to somebody about a record. */
export const letterAbout = (record: StoredRecord, state: LetterRecord['state']): LetterRecord =>
  letter(`letter of ${record.id} ${state}`, {
    ...{ form: record.form, record: record.id, state, view: {}, definition: 'hash', pages: 1 },
    ...{ number: '河图催〔2026〕1号', series: '河图催', serial: 1 },
    ...{ issued: '2026-11-20', due: '2026-12-20' },
    file: state === 'printed' ? 'letters/1.pdf' : null,
  })

/** Makes a record that must be right. */
export async function make(
  { records, form }: Served,
  id: string,
  data: RecordData,
  draft = false,
): Promise<StoredRecord> {
  return done(await records.create(form(id), data, { draft }))
}

export const aBook = (title: string, callNumber: string): RecordData => ({
  ...{ title, callNumber, genre: 'novel', price: 5980 },
})

export const aLoan = (book: string, year: number): RecordData => ({
  ...{ book, year, purpose: 'read', applicant: '张三', idNumber: '11010519491231002X' },
  handlers: [{ name: '李四', mobile: '13800138000' }],
  deposit: 5000,
})

function fail(error: unknown): never {
  throw error
}
