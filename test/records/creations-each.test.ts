import { expect, test } from 'vitest'
import type { StoredRecord } from '../../src/model/index.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import { done } from '../done.ts'
import { formsOf } from '../forms.ts'
import { clock, written } from './written.ts'

const source = `应用 餐馆 （kitchens）
表单 店 （place）
  字段 店名 （name）：文本，必填
表单 检查 （visit）
  字段 店 （place）：引用 店，必填
  字段 温度 （heat）：整数
表格 人员 （staff）
  列 姓名 （name）：姓名，必填
  列 有证 （licensed）：是否，必填
规则 太热 （hot）：温度 ≤ 10
  否则 记问题 严重 “{温度}度，高了。”
规则 太冷 （cold）：温度 ≥ 20
  否则 记问题 一般 “{温度}度，不够热。”
状态 草稿 → 已查 → 已办
流转 草稿 → 已查：交
  登记 问题单 每个 问题 当 严重程度 = 严重：检查 = 本表，说明 = 说明，规则 = “{规则名称}（{本表.温度}）”
  建 补证 每个 人员 当 有证 = 否：检查 = 本表，姓名 = 姓名
流转 已查 → 已办：办
  建 通报 每个 店 当 店名 ≠ 本表.店.店名：店 = 该份，事由 = “{本表.店.店名}的事”
表单 问题单 （fault）
  字段 检查 （visit）：引用 检查，必填
  字段 说明 （text）：文本，必填
  字段 规则 （rule）：文本
表单 补证 （licence）
  字段 检查 （visit）：引用 检查，必填
  字段 姓名 （name）：姓名，必填
  字段 证号 （number）：文本，必填
状态 待补 → 已补
表单 通报 （notice）
  字段 店 （place）：引用 店，必填
  字段 事由 （about）：文本，必填
`
const app = written(source)
const [place, visit] = formsOf(app.application, 'place', 'visit')

test('a record is made for each finding, row or record that is wanted', async () => {
  const store = memoryStore()
  const records = openRecords(app, store, clock)
  const made = async (form: string): Promise<readonly StoredRecord['data'][]> =>
    store.read((view) => [...view.scan(form)].map(({ data }) => data))
  const ids: string[] = []
  for (const name of ['甲', '乙', '丙']) {
    ids.push(done(await records.create(place, { name })).id)
  }
  const staff = [
    { name: '王一', licensed: true },
    { name: '李二', licensed: false },
    { name: '赵三', licensed: false },
  ]
  const begun = { place: ids[0], heat: 15, staff }
  const created = done(await records.create(visit, begun, { draft: true }))
  const { id, version } = done(await records.move(visit, created.id, 1, '已查'))
  expect(await made('fault')).toEqual([{ visit: id, text: '15度，高了。', rule: '太热（15）' }])
  expect(await made('licence')).toEqual([
    { visit: id, name: '李二' },
    { visit: id, name: '赵三' },
  ])
  expect(await records.move(visit, id, version, '已办')).toMatchObject({ kind: 'done' })
  expect(await made('notice')).toEqual([
    { place: ids[1], about: '甲的事' },
    { place: ids[2], about: '甲的事' },
  ])
})
