import { afterAll, beforeEach, expect, test } from 'vitest'
import type { StoredRecord } from '../../src/model/index.ts'
import { applyImport } from '../../src/runtime/excel/import/apply.ts'
import { tryImport } from '../../src/runtime/excel/import/trial.ts'
import { listWorkbook } from '../../src/runtime/excel/list.ts'
import type { Visitor } from '../../src/runtime/people/model.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import type { Records } from '../../src/runtime/records/records.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { clock, garden, person, plotData, tenureData } from '../access/garden.ts'
import { done } from '../done.ts'
import { asked, read, rowsTried, sheetOf, verdicts } from './nursery.ts'

const place = await garden()
afterAll(place.remove)

let store: Store
let records: Records
let north: StoredRecord

beforeEach(async () => {
  store = memoryStore()
  records = openRecords(place.app, store, clock)
  north = done(await records.create(place.plot, { ...plotData(1, 'N'), code: 'B1' }))
})

const form = (id: string) => (id === 'plot' ? place.plot : place.tenure)
const seenBy = (visitor: Visitor) => ({ app: place.app, records: records.as(visitor), form })
const plots = { of: 'plot' }

const keeper = person('k', ['keeper', { side: 'E' }])
const heads = ['编号', '方位', '看护人', '看护电话']
const sheet = () =>
  sheetOf([
    heads,
    ['A1', '东园', '王小明', '021-1'],
    ['A2', '北园', '李小红', '021-2'],
    ['B1', '东园', '赵小刚', '021-3'],
  ])
const byCode = { where: [], sort: { field: 'code', descending: false }, limit: 10 } as const

test('somebody brings in what his 范围 has, and learns nothing of what it has not', async () => {
  const trial = await rowsTried(seenBy(keeper), await sheet(), plots)
  expect(verdicts(trial)).toEqual([
    [2, 'new'],
    [3, 'bad', '这样填的记录不在角色“管理员”的“范围 地块”之内，不能保存。请核对决定归谁管的几项。'],
    [4, 'bad', expect.stringContaining('编号')],
  ])
  expect(JSON.stringify(trial)).not.toContain(north.id)
  const applied = await applyImport(await asked(seenBy(keeper), await sheet(), plots), trial)
  expect(applied).toEqual({ kind: 'done', made: 1, changed: 0 })
  const [made] = (await records.as(keeper).list(place.plot, byCode)).records
  expect(made?.data.code).toBe('A1')
  const [change] = await store.history('plot', made?.id ?? '')
  expect(change).toMatchObject({ action: 'import', by: { account: 'k' } })
})

test('whoever does not fill the form in brings nothing in, whatever he sees of it', async () => {
  const warden = person('w', ['warden', { sides: ['E', 'N'], most: 99 }])
  const trial = await rowsTried(seenBy(warden), await sheet(), plots)
  expect(trial.rows.map(({ kind }) => kind)).toEqual(['bad', 'bad', 'bad'])
  const cashier = await tryImport(
    await asked(seenBy(person('c', ['cashier'])), await sheet(), plots),
  )
  expect(cashier.kind).toBe('unfit')
  expect(await records.count(place.plot, [])).toBe(1)
})

test('what is exported is masked where it must be, and comes in again without a change', async () => {
  const tenure = done(
    await records.create(place.tenure, tenureData(1, north.id, '王小明', 20), { draft: true }),
  )
  const grower = person('g', ['grower', { name: '王小明' }])
  const own = records.as(grower)
  const seen = await own.get(place.tenure, tenure.id)
  const list = { app: place.app, form: place.tenure, records: own, language: 'zh' } as const
  const bytes = await listWorkbook({ ...list, about: [] }, seen ? [seen] : [])
  const text = JSON.stringify((await read(bytes)).worksheets.map((each) => each.getSheetValues()))
  expect(text).not.toContain(tenure.data.identity)
  expect(text).toContain('*')
  expect(text).not.toContain('主任意见')
  const trial = await rowsTried(seenBy(grower), bytes, { of: 'tenure' })
  expect(verdicts(trial)).toEqual([[2, 'same']])
})
