import { expect } from 'vitest'
import type { Form, Notice, RecordData, StoredRecord } from '../../src/model/index.ts'
import { stateTarget } from '../../src/rules/index.ts'
import type { LoadedApplication } from '../../src/runtime/application.ts'
import { preflight } from '../../src/runtime/letters/register/index.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import type { Outcome, Records } from '../../src/runtime/records/records.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import { analysed } from './example.ts'

/** With its samples, which are not among what is emitted. */
const { application } = analysed()
const loaded: LoadedApplication = {
  application: application ?? expect.fail('the example does not compile'),
  validators: new Map(),
  folder: '',
}

/** The bureau at work in memory, on a day that a test sets; everything goes by the rules and the roles. */
export class Office {
  readonly app: LoadedApplication
  today = '2026-05-18'
  readonly #store = memoryStore()
  readonly #records: Records
  #people = 0

  constructor() {
    this.app = loaded
    const clock = () => ({ today: this.today, now: `${this.today}T02:00:00.000Z` })
    this.#records = openRecords(this.app, this.#store, clock)
  }

  /** An account of its own with these roles, by label. */
  somebody(roles: string | readonly string[], attributes: RecordData = {}): Person {
    const account = `account-${++this.#people}`
    const posts = [roles].flat().map((label) => ({
      role: this.#named(this.app.application.roles, label).id,
      attributes,
      for: null,
    }))
    const visitor = { account, name: account, address: null, duty: null, posts, readOnly: false }
    return new Person(this, this.#records.as(visitor))
  }

  form(label: string): Form {
    return this.#named(this.app.application.forms, label)
  }

  /** What a 样例 says, without what it points at and where it stands; `more` goes over it. */
  like(form: string, sample: string, more: Patch = {}): RecordData {
    const { data } = this.#named(this.form(form).samples, sample)
    const { [stateTarget]: _, ...own } = data
    const plain = Object.entries({ ...own, ...more }).filter(
      ([, value]) => value !== null && (typeof value !== 'object' || Array.isArray(value)),
    )
    return Object.fromEntries(plain) as RecordData
  }

  async record(form: string, id: string): Promise<StoredRecord> {
    return (await this.#records.get(this.form(form), id)) ?? expect.fail(`${form} ${id}`)
  }

  all(form: string): Promise<readonly StoredRecord[]> {
    return this.#store.read((view) => [...view.scan(this.form(form).id)])
  }

  /** The id of the record of the earliest day. */
  async first(form: string): Promise<string> {
    const all = (await this.all(form)).toSorted((a, b) => (a.created < b.created ? -1 : 1))
    return all[0]?.id ?? expect.fail(`no ${form}`)
  }

  /** Labels of the flags that a record carries today. */
  async flags(form: string, id: string): Promise<readonly string[]> {
    const found = await this.#records.flags(this.form(form), [{ id }])
    return (found.get(id) ?? []).map(({ label }) => label)
  }

  /** Ids of the records that would get a letter today; nothing keeps one back. */
  async due(notice: string): Promise<readonly string[]> {
    const one: Notice = this.#named(this.app.application.notices, notice)
    const { ready, stopped } = await this.#store.read((view) =>
      preflight(view, { app: this.app, notice: one, date: this.today }),
    )
    expect(stopped).toEqual([])
    return ready.map(({ record }) => record.id)
  }

  #named<T extends { readonly label: string }>(list: readonly T[], label: string): T {
    return list.find((each) => each.label === label) ?? expect.fail(`no ${label}`)
  }
}

/** Null takes a field away. */
type Patch = { readonly [field: string]: unknown }

/** Somebody at work; ids are of records. */
export class Person {
  readonly #office: Office
  readonly #records: Records

  constructor(office: Office, records: Records) {
    this.#office = office
    this.#records = records
  }

  /** Of a form without states: filed; of another: a draft. */
  async create(form: string, data: RecordData): Promise<string> {
    const one = this.#office.form(form)
    return done(await this.#records.create(one, data, { draft: one.states.length > 0 })).id
  }

  /** A draft, and its submission. */
  async file(form: string, data: RecordData): Promise<string> {
    const id = await this.create(form, data)
    await this.pass(form, id, this.#office.form(form).states[1] ?? expect.fail(form))
    return id
  }

  tryToCreate(form: string, data: RecordData): Promise<Outcome> {
    const one = this.#office.form(form)
    return this.#records.create(one, data, { draft: one.states.length > 0 })
  }

  async tryToWrite(form: string, id: string, data: Patch): Promise<Outcome> {
    const { version } = await this.#office.record(form, id)
    return this.#records.patch(this.#office.form(form), id, version, data)
  }

  async write(form: string, id: string, data: Patch): Promise<StoredRecord> {
    return done(await this.tryToWrite(form, id, data))
  }

  /** How asking for a 流转 ends: with the new state, or with the kind of the refusal. */
  async move(form: string, id: string, to: string, reason?: string): Promise<string> {
    const { version } = await this.#office.record(form, id)
    const outcome = await this.#records.move(this.#office.form(form), id, version, to, reason)
    return outcome.kind === 'done' ? (outcome.record.state ?? '') : outcome.kind
  }

  async pass(form: string, id: string, ...states: readonly string[]): Promise<void> {
    for (const to of states) {
      const { version } = await this.#office.record(form, id)
      done(await this.#records.move(this.#office.form(form), id, version, to, '依规定办理'))
    }
  }

  async sees(form: string, id: string): Promise<boolean> {
    return (await this.#records.get(this.#office.form(form), id)) !== null
  }
}

/** The labels of the rules that refused. */
export const blocksOf = (outcome: Outcome): readonly string[] =>
  outcome.kind === 'refused' ? outcome.blocks.map(({ rule }) => rule) : [outcome.kind]

const done = (outcome: Outcome): StoredRecord =>
  outcome.kind === 'done' ? outcome.record : expect.fail(JSON.stringify(outcome))
