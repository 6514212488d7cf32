import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { addMonths } from '../../../src/rules/index.ts'
import {
  beginSeries,
  draftBatch,
  enterByHand,
  type Office,
  registerProof,
  reviewBatch,
  signBatch,
  voidLetter,
  withdrawBatch,
} from '../../../src/runtime/letters/register/index.ts'
import { memoryStore } from '../../../src/runtime/store/memory.ts'
import type { LetterRecord } from '../../../src/runtime/store/papers.ts'
import type { Store } from '../../../src/runtime/store/store.ts'
import { room, roomsApp, visit } from '../rooms.ts'
import { type Bench, bench, visitor } from './offices.ts'

const folder = mkdtempSync(join(tmpdir(), 'register-'))
const app = roomsApp(folder, { due: null, title: ['通知'], body: [] })
afterAll(() => rmSync(folder, { recursive: true }))

const kinds = ['review', 'sign', 'withdraw', 'void', 'change', 'enter', 'begin', 'month'] as const

type Act =
  | { readonly kind: 'draft'; readonly records: readonly number[] }
  | { readonly kind: (typeof kinds)[number]; readonly which: number }

const records = 12
const drafts = fc.record({
  kind: fc.constant('draft' as const),
  records: fc.array(fc.nat(records - 1), { maxLength: 5 }),
})
const others = fc.record({
  kind: fc.constantFrom(...kinds, 'review' as const, 'sign' as const, 'sign' as const),
  which: fc.nat(30),
})
const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof({ weight: 1, arbitrary: drafts }, { weight: 3, arbitrary: others }),
  {
    minLength: 60,
    maxLength: 120,
  },
)

/** What each year must have given out, by what the acts said was done. */
interface Year {
  readonly first: number
  readonly given: number
}

it('whatever is done, each year has every number once and each record one letter that counts', {
  timeout: 60_000,
}, async () => {
  let letters = 0
  await fc.assert(
    fc.asyncProperty(acts, async (list) => {
      const store = memoryStore()
      try {
        await fill(store)
        const at = bench(store, folder, '2025-09-15')
        at.app = app
        const years = new Map<number, Year>()
        for (const act of list) await carryOut(at, act, years)
        letters += await expectNumbers(store, years)
      } finally {
        await store.close()
      }
    }),
    { numRuns: 60 },
  )
  expect(letters).toBeGreaterThan(300)
})

const fill = (store: Store): Promise<void> =>
  store.transaction((tx) => {
    tx.put(room('a', '张家港阅览室'))
    for (let n = 0; n < records; n++) tx.put(visit(`v${n}`, { room: 'a' }))
  })

async function carryOut(at: Bench, act: Act, years: Map<number, Year>): Promise<void> {
  const [wang, li] = [visitor('wang'), visitor('li')].map((who) => at.office(who)) as [
    Office,
    Office,
  ]
  const year = Number(at.day.slice(0, 4))
  const give = (count: number): void => {
    const { first, given } = years.get(year) ?? { first: 1, given: 0 }
    years.set(year, { first, given: given + count })
  }
  const { store } = at
  const one = <T>(all: readonly T[], which: number): T | undefined => all[which % all.length]
  switch (act.kind) {
    case 'draft': {
      const chosen = [...new Set(act.records)].map((n) => ({ record: `v${n}`, version: null }))
      await draftBatch(wang, { notice: 'correction', records: chosen })
      return
    }
    case 'review':
    case 'withdraw': {
      const batch = one(await store.papers('batch', {}), act.which)?.id ?? ''
      await (act.kind === 'review' ? reviewBatch : withdrawBatch)(li, { batch })
      return
    }
    case 'sign': {
      const batch = one(await store.papers('batch', {}), act.which)?.id ?? ''
      const outcome = await signBatch(li, { batch })
      if (outcome.kind === 'done') give(outcome.issued.length)
      return
    }
    case 'void': {
      const letter = one(await store.papers('letter', {}), act.which)?.id ?? ''
      await voidLetter(li, { letter, remark: '误发' })
      return
    }
    case 'change':
      await store.transaction((tx) => {
        const record = tx.get('visit', `v${act.which % records}`)
        if (record) tx.put({ ...record, version: record.version + 1 })
      })
      return
    case 'enter': {
      const letter = { notice: 'correction', title: '复函', addressee: '馆', day: at.day }
      if ((await enterByHand(wang, letter)).kind === 'done') give(1)
      return
    }
    case 'begin': {
      const outcome = await beginSeries(li, { notice: 'correction', year, last: act.which + 1 })
      expect(outcome.kind === 'done').toBe(years.get(year) === undefined)
      if (outcome.kind === 'done') years.set(year, { first: act.which + 2, given: 0 })
      return
    }
    case 'month':
      at.day = addMonths(at.day, 1) ?? at.day
  }
}

async function expectNumbers(store: Store, years: ReadonlyMap<number, Year>): Promise<number> {
  const letters = await store.papers('letter', {})
  const expected = [...years].sort(([a], [b]) => a - b).filter(([, { given }]) => given > 0)
  expect(await registerProof(store)).toMatchObject(
    expected.map(([year, { first, given }]) => ({
      year,
      first,
      least: first,
      greatest: first + given - 1,
      count: given,
      outOfOrder: [],
      holds: true,
    })),
  )
  const counting = letters.filter(({ state, record }) => state !== 'void' && record !== '')
  expect(new Set(counting.map(({ record }) => record)).size).toBe(counting.length)
  for (const { id, signed, stopped, records: chosen } of await store.papers('batch', {})) {
    const own = letters.filter(({ batch }) => batch === id)
    expect(own.length).toBe(signed === null ? 0 : chosen.length - stopped.length)
    expectBlock(own)
  }
  return letters.length
}

/** The numbers of a batch follow one another. */
function expectBlock(letters: readonly LetterRecord[]): void {
  const serials = letters.map(({ serial }) => serial ?? 0)
  expect(serials).toEqual(serials.map((_, at) => (serials[0] ?? 0) + at))
}
