import { expect } from 'vitest'
import type { Organisation } from '../../examples/yangpu/data/organisations.ts'
import type { Form, RecordData, StoredRecord } from '../../src/model/index.ts'
import { stateTarget } from '../../src/rules/index.ts'
import { type Demonstration, loadDemonstration } from '../../src/runtime/demonstration.ts'
import { preflight } from '../../src/runtime/letters/register/index.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import type { Outcome, Records } from '../../src/runtime/records/records.ts'
import { reportCsv } from '../../src/runtime/reports/csv.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import { analysed, shipped } from './example.ts'

const app = await shipped()
const { forms, roles, notices, reports } = app.application
/** With their samples, which are not among what is emitted. */
const { forms: written } = analysed().application ?? expect.fail('the example does not compile')

/** The bureau at work in memory, on a day that a test sets; everything goes by the rules and the roles. All is named by its id. */
export class Office {
  readonly app = app
  readonly store = memoryStore()
  today = '2026-05-18'
  readonly #records = openRecords(app, this.store, () => ({
    today: this.today,
    now: `${this.today}T01:00:00.000Z`,
  }))
  readonly #members = new Map<string, Person>()
  #people = 0

  /** An account of its own with this role. */
  person(role: string, attributes: RecordData = {}): Person {
    const account = `account-${++this.#people}`
    const posts = [{ role: named(roles, role).id, attributes, for: null }]
    const visitor = { account, name: account, address: null, duty: null, posts, readOnly: false }
    return new Person(this, this.#records.as(visitor))
  }

  /** What a 样例 says, without what it points at and where it stands; `more` goes over it. */
  like(form: string, label: string, more: Patch = {}): RecordData {
    const sample = named(written, form).samples.find((each) => each.label === label)
    const { [stateTarget]: _, ...own } = sample?.data ?? expect.fail(`no ${label}`)
    const plain = Object.entries({ ...own, ...more }).filter(
      ([, value]) => value !== null && (typeof value !== 'object' || Array.isArray(value)),
    )
    return Object.fromEntries(plain) as RecordData
  }

  /** Records that are there already, judged as if sent on their day, and letters that went out. */
  async there(...before: readonly Before[]): Promise<void> {
    await loadDemonstration(app, this.store, { today: this.today, records: before }, () => {})
  }

  /** Organisations that are in the register since the beginning of 2026. */
  async registered(...organisations: readonly Pick<Organisation, 'id' | 'data'>[]): Promise<void> {
    const entry = { form: 'org', submitted: '2026-01-05', state: null }
    await this.there(...organisations.map(({ id, data }) => ({ ...entry, id, data })))
    for (const { id, data } of organisations)
      this.#members.set(id, this.person('organisation', { uscc: data.uscc ?? '' }))
  }

  /** Somebody of an organisation that was in the register. */
  member(id: string): Person {
    return this.#members.get(id) ?? expect.fail(`no member of ${id}`)
  }

  /** As it stands now. */
  async get({ form, id }: Reference): Promise<StoredRecord> {
    return (await this.store.get(form, id)) ?? expect.fail(`no ${form} ${id}`)
  }

  /** The records that hold these values. */
  async all(form: string, wanted: RecordData = {}): Promise<readonly StoredRecord[]> {
    const all = await this.store.read((view) => [...view.scan(named(forms, form).id)])
    return all.filter(({ data }) =>
      Object.entries(wanted).every(([field, value]) => data[field] === value),
    )
  }

  async only(form: string, wanted: RecordData = {}): Promise<StoredRecord> {
    const found = await this.all(form, wanted)
    expect(found).toHaveLength(1)
    return found[0] ?? expect.fail()
  }

  /** The record of the earliest day. */
  async first(form: string): Promise<StoredRecord> {
    const all = (await this.all(form)).toSorted((a, b) => (a.created < b.created ? -1 : 1))
    return all[0] ?? expect.fail(`no ${form}`)
  }

  /** Labels of the flags that a record carries today. */
  flags(record: Reference): Promise<readonly string[]> {
    return flagsOf(this.#records, record)
  }

  /** Ids of the records that would get a letter today; nothing keeps one back. */
  async due(notice: string): Promise<readonly string[]> {
    const { ready, stopped } = await this.store.read((view) =>
      preflight(view, { app, notice: named(notices, notice), date: this.today }),
    )
    expect(stopped).toEqual([])
    return ready.map(({ record }) => record.id)
  }

  /** The lines of a report of today, as CSV. */
  async report(id: string): Promise<string> {
    const made = await this.#records.report(named(reports, id), this.today, (done) =>
      reportCsv(app.application, done, 'zh'),
    )
    return made.kind === 'done' ? made.shown : expect.fail(made.kind)
  }
}

/** Somebody at work with records, as they stand at the moment: what is refused fails the test, unless it was only tried. */
export class Person {
  readonly #office: Office
  readonly #records: Records

  constructor(office: Office, records: Records) {
    this.#office = office
    this.#records = records
  }

  get account(): string {
    return this.#records.visitor.account ?? ''
  }

  /** Of a form without states: filed; of another: a draft. */
  async create(form: string, data: RecordData): Promise<StoredRecord> {
    return done(await this.#create(form, data))
  }

  async tryToCreate(form: string, data: RecordData): Promise<Answer> {
    return answer(await this.#create(form, data))
  }

  /** A draft, and its submission. */
  async file(form: string, data: RecordData): Promise<StoredRecord> {
    return this.take(await this.create(form, data), named(forms, form).states[1] ?? '')
  }

  async write(record: Reference, patch: Patch): Promise<StoredRecord> {
    return done(await this.#write(record, patch))
  }

  async tryToWrite(record: Reference, patch: Patch): Promise<Answer> {
    return answer(await this.#write(record, patch))
  }

  /** Through these states, in order, without giving reasons. */
  async take(record: Reference, ...states: readonly string[]): Promise<StoredRecord> {
    for (const to of states) done(await this.#move(record, to))
    return this.#office.get(record)
  }

  /** What comes of asking for a 流转. */
  async move(record: Reference, to: string, reason?: string): Promise<Answer> {
    return answer(await this.#move(record, to, reason))
  }

  async sees({ form, id }: Reference): Promise<boolean> {
    return (await this.#records.get(named(forms, form), id)) !== null
  }

  /** Labels of the flags that this person sees on a record today. */
  flags(record: Reference): Promise<readonly string[]> {
    return flagsOf(this.#records, record)
  }

  #create(id: string, data: RecordData): Promise<Outcome> {
    const form = named(forms, id)
    return this.#records.create(form, data, { draft: hasDrafts(form) })
  }

  async #write(record: Reference, patch: Patch): Promise<Outcome> {
    const { id, version } = await this.#office.get(record)
    const form = named(forms, record.form)
    return this.#records.patch(form, id, version, patch, { draft: hasDrafts(form) })
  }

  async #move(record: Reference, to: string, reason?: string): Promise<Outcome> {
    const { id, version } = await this.#office.get(record)
    return this.#records.move(named(forms, record.form), id, version, to, reason)
  }
}

/** A record is named by any version of it. */
type Reference = Pick<StoredRecord, 'form' | 'id'>
/** Null takes a field away. */
type Patch = { readonly [field: string]: unknown }
type Before = Demonstration['records'] extends Iterable<infer Each> ? Each : never
/** The new state; the fields and the rules that are in the way; or the kind of another refusal. */
type Answer = string | readonly string[]

function answer(outcome: Outcome): Answer {
  if (outcome.kind === 'done') return outcome.record.state ?? 'done'
  if (outcome.kind !== 'refused') return outcome.kind
  const { mistakes, blocks } = outcome
  return [...mistakes.map(({ path }) => path.join('.')), ...blocks.map(({ rule }) => rule)]
}

const done = (outcome: Outcome): StoredRecord =>
  outcome.kind === 'done' ? outcome.record : expect.fail([answer(outcome)].flat().join(' '))

const hasDrafts = ({ states }: Form): boolean => states.length > 0

async function flagsOf(
  records: Pick<Records, 'flags'>,
  { form, id }: Reference,
): Promise<readonly string[]> {
  const found = await records.flags(named(forms, form), [{ id }])
  return (found.get(id) ?? []).map(({ label }) => label)
}

const named = <T extends { readonly id: string }>(list: readonly T[], id: string): T =>
  list.find((each) => each.id === id) ?? expect.fail(`no ${id}`)
