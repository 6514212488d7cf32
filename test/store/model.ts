import fc from 'fast-check'
import { expect } from 'vitest'
import type { StoredRecord } from '../../src/model/index.ts'
import type { LetterRecord } from '../../src/runtime/store/papers.ts'
import type { Store, Transaction } from '../../src/runtime/store/store.ts'
import type { Engine } from './contract.ts'
import { letter, record } from './made.ts'

type Step =
  | { readonly do: 'put'; readonly form: string; readonly id: string; readonly title: string }
  | { readonly do: 'remove'; readonly form: string; readonly id: string }
  | { readonly do: 'letter'; readonly id: string }
  | { readonly do: 'number'; readonly year: number }

interface Model {
  readonly records: Map<string, StoredRecord>
  readonly letters: Map<string, LetterRecord>
  readonly serials: Map<number, number>
}

/** Random transactions, several at a time, some of which throw at their end. */
export const agreesWithModel = (engine: () => Engine) =>
  fc.asyncProperty(rounds, async (given) => {
    const made = engine()
    let store = await made.open()
    let model: Model = { records: new Map(), letters: new Map(), serials: new Map() }
    try {
      for (const group of given) {
        const done = group.map(({ steps, fails }) => run(store, steps, fails).catch(() => null))
        for (const { steps, fails } of group) model = fails ? model : after(model, steps)
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

const form = fc.constantFrom('book', '借阅', 'constructor', '../up')
const id = fc.constantFrom('1', '2', '3', '__proto__')
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('put' as const), form, id, title: fc.string() }),
  },
  fc.record({ do: fc.constant('remove' as const), form, id }),
  fc.record({ do: fc.constant('letter' as const), id }),
  fc.record({ do: fc.constant('number' as const), year: fc.constantFrom(2025, 2026) }),
)
const transaction = fc.record({ steps: fc.array(step, { maxLength: 6 }), fails: fc.boolean() })
const rounds = fc.array(fc.array(transaction, { minLength: 1, maxLength: 4 }), { maxLength: 5 })

const run = (store: Store, steps: readonly Step[], fails: boolean): Promise<void> =>
  store.transaction((tx) => {
    for (const each of steps) take(tx, each)
    if (fails) throw new Error('given up')
  })

function take(tx: Transaction, step: Step): void {
  switch (step.do) {
    case 'put':
      tx.put(record(step.id, { title: step.title }, { form: step.form }))
      break
    case 'remove':
      {
        const known = tx.get(step.form, step.id)
        if (known) tx.remove(known)
      }
      break
    case 'letter':
      tx.putPaper('letter', letter(step.id))
      break
    case 'number':
      tx.nextSerial('a', step.year)
  }
}

function after(before: Model, steps: readonly Step[]): Model {
  const records = new Map(before.records)
  const letters = new Map(before.letters)
  const serials = new Map(before.serials)
  for (const each of steps) {
    if (each.do === 'put') {
      const put = record(each.id, { title: each.title }, { form: each.form })
      records.set(`${each.form}|${each.id}`, put)
    }
    if (each.do === 'remove') records.delete(`${each.form}|${each.id}`)
    if (each.do === 'letter') letters.set(each.id, letter(each.id))
    if (each.do === 'number') serials.set(each.year, (serials.get(each.year) ?? 0) + 1)
  }
  return { records, letters, serials }
}

async function agree(store: Store, model: Model): Promise<void> {
  for (const name of ['book', '借阅', 'constructor', '../up']) {
    const expected = [...model.records.values()].filter((each) => each.form === name)
    const page = await store.list(name, {
      where: [],
      sort: { field: 'title', descending: false },
      limit: 100,
    })
    expect(page.records.toSorted(byId)).toEqual(expected.toSorted(byId))
    expect(await store.count(name, [])).toBe(expected.length)
    for (const each of expected) expect(await store.get(name, each.id)).toEqual(each)
  }
  const letters = await store.papers('letter', {})
  expect(letters.toSorted(byId)).toEqual([...model.letters.values()].toSorted(byId))
  const seen: number[] = []
  const look = store.transaction((tx) => {
    seen.push(tx.nextSerial('a', 2025), tx.nextSerial('a', 2026))
    throw new Error('only looking')
  })
  await expect(look).rejects.toThrow('only looking')
  expect(seen).toEqual([2025, 2026].map((year) => (model.serials.get(year) ?? 0) + 1))
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : 1
