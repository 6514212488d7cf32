import { beforeEach, describe, expect, test } from 'vitest'
import type { Form, StoredRecord } from '../../src/model/index.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import type { Outcome, Records } from '../../src/runtime/records/records.ts'
import { runReport } from '../../src/runtime/reports/run.ts'
import { runSamples } from '../../src/runtime/samples.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { done } from '../done.ts'
import { formsOf } from '../forms.ts'
import { clock, written } from './written.ts'

const source = `应用 船厂 （yard）
表单 船 （ship）
  字段 船名 （name）：文本，必填
  字段 姊妹 （sister）：引用 船
  计算 大修次数 （repairs）：整数 = 计数（修理 当 船 = 本表 且 状态 = 修好）
状态 草稿 → 在港 → 出海；报废
流转 在港 → 出海：出海，当 计数（修理 当 船 = 本表 且 状态 ≠ 修好） = 0 且 （姊妹 为空 或 姊妹.状态 ≠ 报废）
流转 出海 → 报废：报废
规则 出过海 （sailed）：审查时，当 状态 = 出海 则 提醒 “{船名}{状态}了。”
样例 刚进港：船名 甲 应当 没有问题，标识 靠港
样例 废船：船名 甲，状态 报废 应当 标识 废的
样例 姊妹废了：船名 甲，姊妹.船名 乙，姊妹.状态 报废 应当 标识 靠港，标识 孤船
样例 修过两次：船名 甲
  另有 修理：状态 修好
  另有 修理：工钱 3元
  另有 修理：状态 修好，工钱 4元
  应当 大修次数 2
表单 修理 （repair）
  字段 船 （ship）：引用 船，必填
  字段 工钱 （wage）：金额
状态 待修 → 在修 → 修好
标识 靠港 （moored） 对 船：状态 = 在港
标识 废的 （scrapped） 对 船：状态 = 报废
标识 孤船 （alone） 对 船：姊妹.状态 属于【报废】
报表 各船 （ships）
  来源 船 当 状态 ≠ 报废
  统计 份数，份数（状态 = 在港） 按 状态
`
const app = written(source)
const [ship, repair] = formsOf(app.application, 'ship', 'repair')

let store: Store
let records: Records
beforeEach(() => {
  store = memoryStore()
  records = openRecords(app, store, clock)
})

const drafted = async (form: Form, data: object): Promise<StoredRecord> =>
  done(await records.create(form, data, { draft: true }))
const move = (form: Form, { id, version }: StoredRecord, to: string): Promise<Outcome> =>
  records.move(form, id, version, to)
const moved = async (form: Form, record: StoredRecord, ...to: string[]): Promise<StoredRecord> => {
  let now = record
  for (const state of to) now = done(await move(form, now, state))
  return now
}
const inPort = async (data: object): Promise<StoredRecord> =>
  moved(ship, await drafted(ship, data), '在港')

describe('a step', () => {
  test('waits for those that point at this very record, by their state', async () => {
    const one = await inPort({ name: '甲' })
    const other = await inPort({ name: '乙' })
    const job = await moved(repair, await drafted(repair, { ship: one.id }), '在修')
    expect(await move(ship, one, '出海')).toMatchObject({ kind: 'unmet' })
    expect((await records.standing(ship, one.id))?.ways).toEqual([])
    expect(done(await move(ship, other, '出海')).state).toBe('出海')
    await moved(repair, job, '修好')
    expect((await records.standing(ship, one.id))?.ways.map(({ to }) => to)).toEqual(['出海'])
    expect(done(await move(ship, one, '出海')).state).toBe('出海')
  })

  test('does not wait for drafts', async () => {
    const one = await inPort({ name: '甲' })
    await drafted(repair, { ship: one.id })
    expect(done(await move(ship, one, '出海')).state).toBe('出海')
  })

  test('asks where the record stands that a reference points at', async () => {
    const sister = await moved(ship, await inPort({ name: '乙' }), '出海')
    const one = await inPort({ name: '甲', sister: sister.id })
    await moved(ship, sister, '报废')
    expect(await move(ship, one, '出海')).toMatchObject({ kind: 'unmet' })
  })

  test('has rules of review asked of the record where it leads', async () => {
    const sister = await inPort({ name: '乙' })
    const one = await inPort({ name: '甲', sister: sister.id })
    expect(one.judgement?.warnings).toEqual([])
    const gone = done(await move(ship, one, '出海'))
    expect(gone.judgement?.warnings.map(({ message }) => message)).toEqual(['甲出海了。'])
    const why = await records.explain(ship, gone.id)
    expect(why?.rules.find(({ rule }) => rule === 'sailed')?.verdict).toBe('warn')
    expect(why?.kept?.differences).toEqual([])
  })
})

test('flags and reports go by the state', async () => {
  const one = await inPort({ name: '甲' })
  const two = await inPort({ name: '乙', sister: one.id })
  const three = await moved(ship, two, '出海')
  const flags = await records.flags(ship, [one, three])
  expect([...flags].map(([, of]) => of.map(({ id }) => id))).toEqual([['moored'], []])
  const report = app.application.reports[0] ?? expect.fail()
  const rows = await runReport(app, store, report, '2026-03-01', ({ tables }) =>
    tables[0]?.rows.map(({ keys, figures }) => [keys[0], ...figures.flat().map(String)]),
  )
  expect(rows).toEqual([
    ['在港', '1', '1'],
    ['出海', '1', '0'],
    [undefined, '2', '1'],
  ])
})

test('samples say where records stand', () => {
  const results = [...runSamples(app.application, 'zh')]
  expect(results.flatMap(({ problems }) => problems)).toEqual([])
  expect(results).toHaveLength(4)
})
