import fc from 'fast-check'
import { expect } from 'vitest'
import type { StoredRecord } from '../../src/model/index.ts'
import { type Act, beginning, type Change, linked } from '../../src/runtime/store/change.ts'
import type { LetterRecord } from '../../src/runtime/store/papers.ts'
import type { Store, Transaction } from '../../src/runtime/store/store.ts'
import type { Engine } from './contract.ts'
import { act, letter, record } from './made.ts'

type Step =
  | { readonly do: 'put'; readonly form: string; readonly id: string; readonly title: string }
  | { readonly do: 'remove' | 'restore' | 'erase'; readonly form: string; readonly id: string }
  | { readonly do: 'letter' | 'no letter'; readonly id: string; readonly year: number }
  | { readonly do: 'number'; readonly year: number }
  | { readonly do: 'note'; readonly id: string }
  | { readonly do: 'once'; readonly key: string; readonly id: string }

interface Model {
  readonly records: Map<string, StoredRecord>
  readonly removed: Map<string, StoredRecord>
  readonly letters: Map<string, LetterRecord>
  readonly serials: Map<number, number>
  readonly past: Told[]
}

/** What an entry of the past says, without its place and time. */
type Told = Pick<Change, 'effect' | 'kind' | 'id' | 'after' | 'action' | 'request'>

/** Random transactions, several at a time, some of which throw at their end. */
export const agreesWithModel = (engine: () => Engine) =>
  fc.asyncProperty(rounds, async (given) => {
    const made = engine()
    let store = await made.open()
    let model = empty
    try {
      for (const group of given) {
        const done = group.map((each) => run(store, each).catch(() => null))
        for (const { steps, key, fails } of group) model = fails ? model : after(model, steps, key)
        await Promise.all(done)
        await agree(store, model)
      }
      if (made.again) {
        store = await made.again(store)
        await agree(store, model)
      }
    } finally {
      await store.close()
    }
  })

const empty: Model = {
  records: new Map(),
  removed: new Map(),
  letters: new Map(),
  serials: new Map(),
  past: [],
}

const forms = ['book', '借阅', 'constructor', '../up']
const form = fc.constantFrom(...forms)
const id = fc.constantFrom('1', '2', '3', '__proto__')
const year = fc.constantFrom(2025, 2026)
const key = fc.constantFrom('k1', 'k2', 'k3')
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('put' as const), form, id, title: fc.string() }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('remove', 'restore', 'erase'), form, id }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('letter', 'no letter'), id, year }) },
  fc.record({ do: fc.constant('number' as const), year }),
  fc.record({ do: fc.constant('note' as const), id }),
  fc.record({ do: fc.constant('once' as const), key, id }),
)
const transaction = fc.record({
  steps: fc.array(step, { maxLength: 6 }),
  key,
  fails: fc.boolean(),
})
type Given = typeof transaction extends fc.Arbitrary<infer T> ? T : never
const rounds = fc.array(fc.array(transaction, { minLength: 1, maxLength: 4 }), { maxLength: 5 })

const actOf = (key: string): Act => act({ request: { key, hash: `asked ${key}` } })

const run = (store: Store, { steps, key, fails }: Given): Promise<void> =>
  store.transaction((tx) => {
    for (const each of steps) take(tx, each)
    if (fails) throw new Error('given up')
  }, actOf(key))

function take(tx: Transaction, step: Step): void {
  switch (step.do) {
    case 'put':
      tx.put(record(step.id, { title: step.title }, { form: step.form }))
      break
    case 'remove': {
      const known = tx.get(step.form, step.id)
      if (known) tx.remove({ ...known, version: known.version + 1 })
      break
    }
    case 'restore': {
      const known = tx.removed(step.form, step.id)
      if (known) tx.put({ ...known, version: known.version + 1 })
      break
    }
    case 'erase':
      if (tx.get(step.form, step.id) ?? tx.removed(step.form, step.id)) tx.erase(step.form, step.id)
      break
    case 'letter':
      tx.putPaper('letter', letter(step.id, { year: step.year }))
      break
    case 'no letter':
      if (tx.paper('letter', step.id)) tx.removePaper('letter', step.id)
      break
    case 'number':
      tx.nextSerial('a', step.year)
      break
    case 'note':
      tx.note({ action: 'look', kind: 'book', id: step.id, detail: { of: step.id } })
      break
    case 'once':
      if (tx.answered('a1', step.key).length === 0) tx.put(record(`once ${step.id}`))
  }
}

function after(before: Model, steps: readonly Step[], key: string): Model {
  const model: Model = {
    records: new Map(before.records),
    removed: new Map(before.removed),
    letters: new Map(before.letters),
    serials: new Map(before.serials),
    past: [...before.past],
  }
  const tell = (told: Pick<Told, 'effect' | 'kind' | 'id' | 'after'>, action = 'edit'): void => {
    model.past.push({ ...told, action, request: actOf(key).request ?? null })
  }
  const place = (record: StoredRecord, effect: 'put' | 'remove'): void => {
    const at = `${record.form}|${record.id}`
    const [here, there] =
      effect === 'put' ? [model.records, model.removed] : [model.removed, model.records]
    here.set(at, record)
    there.delete(at)
    tell({ effect, kind: record.form, id: record.id, after: record })
  }
  for (const each of steps) follow(each, model, before, { place, tell })
  return model
}

function follow(
  step: Step,
  model: Model,
  before: Model,
  {
    place,
    tell,
  }: {
    readonly place: (record: StoredRecord, effect: 'put' | 'remove') => void
    readonly tell: (told: Pick<Told, 'effect' | 'kind' | 'id' | 'after'>, action?: string) => void
  },
): void {
  switch (step.do) {
    case 'put':
      place(record(step.id, { title: step.title }, { form: step.form }), 'put')
      break
    case 'remove':
    case 'restore': {
      const from = step.do === 'remove' ? model.records : model.removed
      const known = from.get(`${step.form}|${step.id}`)
      if (known)
        place({ ...known, version: known.version + 1 }, step.do === 'remove' ? 'remove' : 'put')
      break
    }
    case 'erase': {
      const at = `${step.form}|${step.id}`
      const was = [model.records, model.removed].map((each) => each.delete(at))
      if (was.includes(true)) tell({ effect: 'erase', kind: step.form, id: step.id, after: null })
      break
    }
    case 'letter': {
      const put = letter(step.id, { year: step.year })
      model.letters.set(step.id, put)
      tell({ effect: 'put', kind: '@letter', id: step.id, after: put })
      break
    }
    case 'no letter':
      if (model.letters.delete(step.id))
        tell({ effect: 'erase', kind: '@letter', id: step.id, after: null })
      break
    case 'number': {
      const last = (model.serials.get(step.year) ?? 0) + 1
      model.serials.set(step.year, last)
      tell({ effect: 'put', kind: '@serial', id: '', after: last })
      break
    }
    case 'note':
      tell({ effect: 'note', kind: 'book', id: step.id, after: null }, 'look')
      break
    case 'once':
      if (before.past.every(({ request }) => request?.key !== step.key))
        place(record(`once ${step.id}`), 'put')
  }
}

async function agree(store: Store, model: Model): Promise<void> {
  for (const name of forms) await agreeOnForm(store, model, name)
  expect(await store.papers('letter', {})).toEqual([...model.letters.values()])
  const of2026 = [...model.letters.values()].filter(({ year }) => year === 2026)
  expect(await store.papers('letter', { year: 2026 })).toEqual(of2026)
  const seen = await store
    .transaction((tx) => {
      throw [tx.nextSerial('a', 2025), tx.nextSerial('a', 2026)]
    })
    .catch((thrown: unknown) => thrown)
  expect(seen).toEqual([2025, 2026].map((year) => (model.serials.get(year) ?? 0) + 1))
  await agreeOnPast(store, model)
}

async function agreeOnForm(store: Store, model: Model, name: string): Promise<void> {
  const sort = { field: 'title', descending: false }
  for (const removed of [false, true]) {
    const all = [...(removed ? model.removed : model.records).values()]
    const expected = all.filter((each) => each.form === name).toSorted(byId)
    const page = await store.list(name, { where: [], sort, limit: 100, removed })
    expect(page.records.toSorted(byId)).toEqual(expected)
    if (!removed) expect(await store.count(name, [])).toBe(expected.length)
    const seen = await store.read((view) =>
      expected.map(({ id }) => [view.get(name, id), view.removed(name, id)]),
    )
    expect(seen).toEqual(expected.map((each) => (removed ? [null, each] : [each, null])))
    const titles = expected.map(({ data }) => data.title ?? null)
    const found = await store.read((view) =>
      titles.map((title) => title !== null && view.find(name, { title }) !== null),
    )
    if (!removed) expect(found).toEqual(titles.map((title) => title !== null))
  }
}

async function agreeOnPast(store: Store, model: Model): Promise<void> {
  const changes = await store.changes(0, 10_000)
  expect(changes.map(({ number }) => number)).toEqual(changes.map((_, i) => i + 1))
  expect(changes.map(told)).toEqual(model.past)
  const head = changes.reduce((former, change) => linked(change, former).head, beginning)
  expect(await store.head()).toEqual(head)
  const history = await store.history('book', '1')
  expect(history).toEqual(changes.filter(({ kind, id }) => kind === 'book' && id === '1'))
}

/** What a series is called inside is the engine's own affair. */
const told = ({ effect, kind, id, after, action, request }: Change): Told =>
  kind === '@serial'
    ? { effect, kind, id: '', after: (after as { readonly last: number }).last, action, request }
    : { effect, kind, id, after, action, request }

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : 1
