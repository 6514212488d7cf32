import { expect } from 'vitest'
import type { Form, RecordData, StoredRecord } from '../../src/model/index.ts'
import type { LoadedApplication } from '../../src/runtime/application.ts'
import { type DemonstrationRecord, loadDemonstration } from '../../src/runtime/demonstration.ts'
import {
  type DemonstrationLetters,
  issueDemonstration,
} from '../../src/runtime/letters/demonstration.ts'
import type { Visitor } from '../../src/runtime/people/model.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import type { Outcome } from '../../src/runtime/records/records.ts'
import { reportCsv } from '../../src/runtime/reports/csv.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { shipped } from './example.ts'

/** Somebody with one role who works with records; what is refused fails the test. */
export interface Person {
  make(form: string, data: RecordData): Promise<StoredRecord>
  write(form: string, record: StoredRecord, patch: RecordData): Promise<StoredRecord>
  take(form: string, record: StoredRecord, to: string, reason?: string): Promise<StoredRecord>
  /** What comes of a step that may be refused. */
  tries(form: string, record: StoredRecord, to: string, reason?: string): Promise<Outcome>
  /** What comes of an answer that may be refused. */
  triesToWrite(form: string, record: StoredRecord, patch: RecordData): Promise<Outcome>
  /** Whether the record is among what this person sees; and the labels of its 标识 that are shown. */
  sees(form: string, record: StoredRecord): Promise<boolean>
  flags(form: string, record: StoredRecord): Promise<readonly string[]>
}

/** The example with an empty store and a clock that tests turn. */
export interface Bureau {
  readonly app: LoadedApplication
  readonly store: Store
  day(today: string): void
  person(role: string, attributes?: RecordData, account?: string): Person
  /** Records that are there already, judged as if sent on their day. */
  there(...records: readonly DemonstrationRecord[]): Promise<void>
  letters(letters: DemonstrationLetters): Promise<void>
  all(form: string): Promise<readonly StoredRecord[]>
  get(form: string, id: string): Promise<StoredRecord>
  flags(form: string, record: StoredRecord): Promise<readonly string[]>
  /** The lines of a report, as CSV. */
  report(id: string): Promise<string>
}

export async function openBureau(): Promise<Bureau> {
  const app = await shipped()
  const store = memoryStore()
  let today = '2026-06-01'
  const server = openRecords(app, store, () => ({ today, now: `${today}T01:00:00.000Z` }))
  const form = (id: string): Form =>
    app.application.forms.find((each) => each.id === id) ?? expect.fail(`no form ${id}`)
  return {
    app,
    store,
    day: (day) => {
      today = day
    },
    person: (role, attributes = {}, account = role) =>
      personWith(server.as(visitor(role, attributes, account)), form),
    async there(...records) {
      await loadDemonstration(app, store, { today, records }, () => {})
    },
    async letters(letters) {
      expect(await issueDemonstration(app, store, [letters])).toBeNull()
    },
    all: (id) => store.read((view) => [...view.scan(form(id).id)]),
    get: async (id, record) => (await store.get(id, record)) ?? expect.fail(`no ${id} ${record}`),
    flags: (id, record) => flagsOn(server, form(id), record),
    async report(id) {
      const report = app.application.reports.find((each) => each.id === id) ?? expect.fail(id)
      const made = await server.report(report, today, (done) =>
        reportCsv(app.application, done, 'zh'),
      )
      return made.kind === 'done' ? made.shown : expect.fail(made.kind)
    },
  }
}

function personWith(records: ReturnType<typeof openRecords>, form: (id: string) => Form): Person {
  return {
    make: async (id, data) => done(await records.create(form(id), data, { draft: true })),
    write: async (id, { id: record, version }, patch) =>
      done(await records.patch(form(id), record, version, patch, { draft: true })),
    take: async (id, { id: record, version }, to, reason) =>
      done(await records.move(form(id), record, version, to, reason)),
    tries: (id, { id: record, version }, to, reason) =>
      records.move(form(id), record, version, to, reason),
    triesToWrite: (id, { id: record, version }, patch) =>
      records.patch(form(id), record, version, patch, { draft: true }),
    sees: async (id, { id: record }) => (await records.get(form(id), record)) !== null,
    flags: (id, record) => flagsOn(records, form(id), record),
  }
}

const flagsOn = async (
  records: Pick<ReturnType<typeof openRecords>, 'flags'>,
  form: Form,
  record: StoredRecord,
): Promise<readonly string[]> =>
  ((await records.flags(form, [record])).get(record.id) ?? []).map(({ label }) => label)

const visitor = (role: string, attributes: RecordData, account: string): Visitor => ({
  account,
  name: account,
  address: null,
  duty: null,
  posts: [{ role, attributes, for: null }],
  readOnly: false,
})

const done = (outcome: Outcome): StoredRecord =>
  outcome.kind === 'done' ? outcome.record : expect.fail(JSON.stringify(outcome, brief))

const brief = (key: string, value: unknown): unknown =>
  key === 'form' && typeof value === 'object' ? (value as Form).label : value
