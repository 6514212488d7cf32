import { hash } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import type { Form, StoredRecord } from '../../src/model/index.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import type { Records } from '../../src/runtime/records/records.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { done } from '../done.ts'
import { formsOf } from '../forms.ts'
import { clock, written } from './written.ts'

const source = `应用 水井 （wells）
表单 井 （well）
  字段 井名 （name）：文本，必填
  字段 深 （depth）：整数，必填
表单 抽检 （round）
  字段 份数 （many）：整数，必填
  字段 签 （seed）：文本
  字段 候选数 （among）：整数，只读
状态 草稿 → 已抽 → 又抽
流转 草稿 → 已抽：抽
  抽取 井 当 深 > 10：数量 = 份数，种子 = 签，候选 = 候选数
  建 检测：井 = 抽中，批次 = 本表，说明 = “{抽中.井名}深{抽中.深}”
  登记 通报 当 份数 > 1：批次 = 本表
流转 已抽 → 草稿：退
  抽取 井：数量 = 40，种子 = 签
  登记 统计：深井 = 抽中.深 > 10
流转 已抽 → 又抽：又抽
  抽取 井：数量 = 1，种子 = 签
  建 检测 当 抽中.深 > 10：井 = 抽中
表单 检测 （check）
  唯一 井
  字段 井 （well）：引用 井，必填
  字段 批次 （round）：引用 抽检
  字段 说明 （text）：文本
  字段 水质 （grade）：文本，必填
状态 待检 → 已检
表单 统计 （tally）
  唯一 深井
  字段 深井 （deep）：是否，必填
表单 通报 （notice）
  字段 批次 （round）：引用 抽检，必填
`
const app = written(source)
const [well, round, check] = formsOf(app.application, 'well', 'round', 'check')
const [notice, tally] = formsOf(app.application, 'notice', 'tally')

let store: Store
let records: Records
let wells: readonly StoredRecord[]
beforeEach(async () => {
  store = memoryStore()
  records = openRecords(app, store, clock)
  const made: StoredRecord[] = []
  for (let at = 1; at <= 40; at++)
    made.push(done(await records.create(well, { name: `井${at}`, depth: at })))
  wells = made
})

const all = (form: Form): Promise<readonly StoredRecord[]> =>
  store.read((view) => [...view.scan(form.id)])
async function drawn(data: object): Promise<StoredRecord> {
  const { id, version } = done(await records.create(round, data, { draft: true }))
  return done(await records.move(round, id, version, '已抽'))
}
const idsOf = async (): Promise<readonly unknown[]> =>
  (await all(check)).map(({ data }) => data.well).sort()
/** As the language's page says that anybody can work it out. */
const expected = (seed: string, many: number): readonly string[] =>
  wells
    .filter(({ data }) => Number(data.depth) > 10)
    .map(({ id }) => ({ id, key: hash('sha256', `${seed}:${id}`) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .slice(0, many)
    .map(({ id }) => id)
    .sort()

test('draws those first by the seed, and says among how many', async () => {
  const { id, data } = await drawn({ many: 5, seed: '20260301 双色球 03 11 17' })
  expect(data).toMatchObject({ seed: '20260301 双色球 03 11 17', among: 30 })
  expect(await idsOf()).toEqual(expected('20260301 双色球 03 11 17', 5))
  const checks = await all(check)
  const names = new Map(wells.map((each) => [each.id, `${each.data.name}深${each.data.depth}`]))
  for (const { data: own, state } of checks) {
    expect(own).toMatchObject({ round: id, text: names.get(String(own.well)) })
    expect(state).toBe('待检')
  }
  expect(await all(notice)).toHaveLength(1)
})

test('takes a seed of its own, by which the draw can be repeated', async () => {
  const { data } = await drawn({ many: 3 })
  expect(data.seed).toMatch(/^[0-9a-f]{32}$/)
  expect(await idsOf()).toEqual(expected(String(data.seed), 3))
})

test('draws no more than there are, and none of none', async () => {
  await drawn({ many: 500, seed: 'a' })
  expect(await idsOf()).toEqual(expected('a', 30))
  await drawn({ many: -1, seed: 'a' })
  expect(await all(check)).toHaveLength(30)
})

test('leaves out what a condition on what was drawn leaves out', async () => {
  const { id, version } = await drawn({ many: 0, seed: 'a' })
  expect(await all(check)).toHaveLength(0)
  done(await records.move(round, id, version, '又抽'))
  const [first] = wells
    .map((each) => ({ each, key: hash('sha256', `a:${each.id}`) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
  const isDeep = Number(first?.each.data.depth) > 10
  expect(await idsOf()).toEqual(isDeep ? [first?.each.id] : [])
})

test('makes but one of those that 唯一 does not tell apart', async () => {
  const { id, version } = await drawn({ many: 0, seed: 'a' })
  done(await records.move(round, id, version, '草稿'))
  const tallies = (await all(tally)).map(({ data }) => data.deep)
  expect(tallies.sort()).toEqual([false, true])
})
