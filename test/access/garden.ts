import { fileURLToPath } from 'node:url'
import type { Form, RecordData, StoredRecord } from '../../src/model/index.ts'
import type { LoadedApplication } from '../../src/runtime/application.ts'
import type { HeldPost, Visitor } from '../../src/runtime/people/model.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import type { Records } from '../../src/runtime/records/records.ts'
import type { Clock } from '../../src/runtime/records/run.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import type { LetterRecord } from '../../src/runtime/store/papers.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { loaded, sourcesOf } from '../apps/apps.ts'
import { done } from '../done.ts'
import { formsOf } from '../forms.ts'
import { letter } from '../store/made.ts'

export const today = '2026-05-20'
export const clock: Clock = () => ({ today, now: `${today}T02:00:00.000Z` })

export interface Garden {
  readonly app: LoadedApplication
  readonly plot: Form
  readonly tenure: Form
  readonly remove: () => void
}

/** `edit`: what is written otherwise in each of its sources. */
export async function garden(edit = (text: string): string => text): Promise<Garden> {
  const sources = sourcesOf(fileURLToPath(new URL('./app', import.meta.url)))
  const { app, remove } = await loaded(
    sources.map(({ path, text }) => ({ path, text: edit(text) })),
  )
  const [plot, tenure] = formsOf(app.application, 'plot', 'tenure')
  return { app, plot, tenure, remove }
}

/** An account with posts: [role, attributes], or one that was lent by another account. */
export const person = (
  account: string,
  ...posts: readonly (readonly [role: string, attributes?: RecordData, lender?: string])[]
): Visitor => ({
  account,
  name: `名${account}`,
  address: '10.0.0.8',
  duty: null,
  posts: posts.map(
    ([role, attributes = {}, lender = null]): HeldPost => ({ role, attributes, for: lender }),
  ),
  readOnly: false,
})

export const plotData = (n: number, side: string): RecordData => ({
  code: `PC${digits(n)}`,
  side,
  keeper: han(n),
  keeperPhone: `PT${digits(n)}`,
  ...(n % 3 > 0 && { secret: `PS${digits(n)}` }),
})

/** Every text and sum in it occurs in no other record. */
export const tenureData = (n: number, plot: string, grower: string, size: number): RecordData => ({
  plot,
  grower,
  from: `2026-0${(n % 5) + 1}-${String((n % 28) + 1).padStart(2, '0')}`,
  identity: `TI${digits(n)}${n % 3 === 0 ? 'LONG' : ''}`,
  phone: `TP${digits(n)}${n % 4 === 0 ? 'LONG' : ''}`,
  size,
  ...(n % 2 === 0 && { photo: `photo-${n}` }),
  helpers: [
    { name: han(1_000_000 + n), number: `TN${digits(n)}A` },
    { name: han(2_000_000 + n), number: `TN${digits(n)}B` },
  ],
  fee: feeOf(n),
})

export const feeOf = (n: number): number => (n % 2 === 0 ? 700_000_000 : 71_000_00) + n * 1001

export const digits = (n: number): string => String(n).padStart(10, '0')

/** A name of seven characters for a number, and no other. */
export const han = (n: number): string =>
  [...n.toString(20).padStart(6, '0')].map((digit) => letters[Number.parseInt(digit, 20)]).join('')

const letters = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉']

export interface World {
  readonly store: Store
  /** The server's own. */
  readonly records: Records
  readonly plots: readonly StoredRecord[]
  readonly tenures: readonly StoredRecord[]
  readonly letters: readonly LetterRecord[]
}

export const growers = [91, 92, 93, 94, 95, 96].map(han)
export const sides = ['E', 'S', 'W', 'N'] as const

/** Plots and tenures in every state, some edited before, each with both letters. */
export async function world(
  { app, plot, tenure }: Garden,
  random: (below: number) => number,
  size: number,
): Promise<World> {
  const store = memoryStore()
  const records = openRecords(app, store, clock)
  const plots: StoredRecord[] = []
  for (let n = 0; n < Math.max(4, size / 5); n++) {
    const side = sides[random(sides.length)] ?? 'E'
    plots.push(done(await records.create(plot, plotData(n, side))))
  }
  const letters: LetterRecord[] = []
  for (let n = 0; n < size; n++) {
    const on = plots[random(plots.length)] as StoredRecord
    const grower = growers[random(growers.length)] ?? ''
    const data = tenureData(n, on.id, grower, random(120) + 1)
    const made = await records.create(tenure, data, { draft: true })
    if (made.kind === 'duplicate') continue
    let at = done(made)
    if (random(3) === 0)
      at = done(await records.patch(tenure, at.id, at.version, { size: random(120) + 1 }))
    for (const to of ['已报', '已看', '已批'].slice(0, random(4)))
      at = done(await records.move(tenure, at.id, at.version, to))
    for (const notice of ['bill', 'recheck'])
      letters.push(letter(`${notice}-${at.id}`, { notice, form: 'tenure', record: at.id }))
  }
  await store.transaction((tx) => {
    for (const each of letters) tx.putPaper('letter', each)
  })
  const all = async (form: Form) =>
    (
      await records.list(form, {
        where: [],
        sort: { field: '@created', descending: false },
        limit: 100_000,
      })
    ).records
  return { store, records, plots: await all(plot), tenures: await all(tenure), letters }
}

/** The same numbers for the same seed. */
export function randomly(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}
