import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { emit } from '../../src/compiler/emit/emit.ts'
import type { Application, Form, RecordData, StoredRecord } from '../../src/model/index.ts'
import { formOf } from '../../src/runtime/application.ts'
import { createApp } from '../../src/runtime/http/app.ts'
import { listen } from '../../src/runtime/http/listen.ts'
import { loadApplication } from '../../src/runtime/load.ts'
import { type Pages, pagesRouter } from '../../src/runtime/pages/router.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import type { Records } from '../../src/runtime/records/records.ts'
import type { Clock } from '../../src/runtime/records/run.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import type { LetterRecord } from '../../src/runtime/store/papers.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { library } from './fixture.ts'

/** A compiled app that is being served. */
export interface Served {
  /** Without a slash at its end. */
  readonly url: string
  readonly records: Records
  readonly store: Store
  readonly pages: Pages
  readonly form: (id: string) => Form
  readonly stop: () => Promise<void>
}

export const clock: Clock = () => ({ today: '2026-11-22', now: '2026-11-22T06:30:00.000Z' })

/** Compiles the application into a folder of its own and serves it from memory. */
export async function serve(application: Application = library): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'fangyuan-pages-'))
  for (const { path, text } of emit(application)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  const app = await loadApplication(folder)
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
  return {
    url: server.url.replace(/\/$/, ''),
    records,
    store,
    pages,
    form: (id) => formOf(app, id) ?? fail(new Error(`no form ${id}`)),
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true })
    },
  }
}

/** A letter as issued to somebody about a record. */
export const letterAbout = (record: StoredRecord, state: LetterRecord['state']): LetterRecord => ({
  id: `letter of ${record.id} ${state}`,
  notice: 'reminder',
  form: record.form,
  record: record.id,
  number: '河图催〔2026〕1号',
  series: '河图催',
  year: 2026,
  serial: 1,
  issued: '2026-11-20',
  due: '2026-12-20',
  allowed: null,
  addressee: '张三',
  state,
  view: {},
  definition: 'hash',
  pages: 1,
  sha256: null,
  file: state === 'printed' ? 'letters/1.pdf' : null,
  reason: null,
  batch: null,
  seal: null,
  service: null,
  voided: null,
  closed: null,
  byHand: null,
})

/** Makes a record that must be right. */
export async function make(
  { records, form }: Served,
  id: string,
  data: RecordData,
  draft = false,
): Promise<StoredRecord> {
  const outcome = await records.create(form(id), data, { draft })
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return outcome.record
}

function fail(error: unknown): never {
  throw error
}
