import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type ExcelJS from '@protobi/exceljs'
import type { Form, RecordData, StoredRecord } from '../../src/model/index.ts'
import type { LoadedApplication } from '../../src/runtime/application.ts'
import { type Import, type Trial, tryImport } from '../../src/runtime/excel/import/trial.ts'
import { readWorkbook } from '../../src/runtime/excel/workbook.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import type { Records } from '../../src/runtime/records/records.ts'
import type { Clock } from '../../src/runtime/records/run.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { loaded, sourcesOf } from '../apps/apps.ts'
import { done } from '../done.ts'
import { formsOf } from '../forms.ts'

export const today = '2026-05-20'
export const clock: Clock = () => ({ today, now: `${today}T02:00:00.000Z` })

/** The second reader and writer: a library that has nothing to do with ours. */
export const { Workbook } = createRequire(import.meta.url)('@protobi/exceljs') as typeof ExcelJS

export interface Nursery {
  readonly app: LoadedApplication
  readonly store: Store
  readonly records: Records
  readonly form: (id: string) => Form
  readonly remove: () => void
}

export const folder = fileURLToPath(new URL('./app', import.meta.url))

/** The app of the tests, with two growers. */
export async function nursery(): Promise<Nursery> {
  const { app, remove } = await loaded(sourcesOf(folder))
  const store = memoryStore()
  const records = openRecords(app, store, clock)
  const form = (id: string): Form => formsOf(app.application, id)[0]
  const open = { app, store, records, form, remove }
  await make(open, 'grower', { name: '东坡苗场', code: 'G1' })
  await make(open, 'grower', { name: '西岭苗场', code: 'G2' })
  return open
}

export async function make(
  { records, form }: Pick<Nursery, 'records' | 'form'>,
  id: string,
  data: unknown,
): Promise<StoredRecord> {
  return done(await records.create(form(id), data))
}

/** What a plant needs, beside its number and its grower's id. */
export const plant = (number: string, grower: string, more: RecordData = {}): RecordData => ({
  ...{ number, grower, variety: '香樟', price: 12_50, count: 3, planted: '2026-03-12' },
  ...{ soil: 'S1', rare: false },
  ...more,
})

/** Twelve plants of two growers, three soils and two years, some of them rare. */
export async function plantAll(at: Pick<Nursery, 'records' | 'form'>): Promise<void> {
  const growers = (
    await at.records.list(at.form('grower'), {
      where: [],
      sort: { field: 'code', descending: false },
      limit: 10,
    })
  ).records
  for (let n = 0; n < 12; n++) {
    const rare = n % 3 === 0
    await make(at, 'plant', {
      ...plant(`P${n}`, growers[n % 2]?.id ?? '', { rare, count: n + 1 }),
      ...(rare && { why: '古树' }),
      price: n === 5 ? 0 : 100_00 + n,
      soil: `S${(n % 3) + 1}`,
      planted: n < 6 ? '2025-04-01' : '2026-04-01',
    })
  }
}

/** A workbook as somebody else's program writes it. */
export async function bytesOf(fill: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new Workbook()
  fill(workbook)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** One sheet of rows. */
export const sheetOf = (
  rows: readonly (readonly unknown[])[],
  name = '苗木',
): Promise<Uint8Array> =>
  bytesOf((workbook) => {
    const sheet = workbook.addWorksheet(name)
    for (const row of rows) sheet.addRow([...row])
  })

/** As the other library reads it. */
export async function read(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new Workbook()
  await workbook.xlsx.load(Buffer.from(bytes) as never)
  return workbook
}

export type Rows = Extract<Trial, { readonly kind: 'rows' }>

export async function asked(
  { app, records, form }: Pick<Nursery, 'app' | 'records' | 'form'>,
  bytes: Uint8Array,
  { of = 'plant', ...more }: Partial<Import> & { readonly of?: string } = {},
): Promise<Import> {
  return {
    ...{ app, form: form(of), records, language: 'zh', today, workbook: await readWorkbook(bytes) },
    ...{ file: '苗木.xlsx', chosen: new Map(), draft: false },
    ...more,
  }
}

export async function rowsTried(
  place: Pick<Nursery, 'app' | 'records' | 'form'>,
  bytes: Uint8Array,
  more: Parameters<typeof asked>[2] = {},
): Promise<Rows> {
  const trial = await tryImport(await asked(place, bytes, more))
  if (trial.kind === 'unfit') throw new Error(trial.reason)
  return trial
}

/** Each row's kind, and what is wrong with it. */
export const verdicts = ({ rows }: Rows) =>
  rows.map(({ row, kind, faults }) => [row + 1, kind, ...faults.map(({ text }) => text)])
