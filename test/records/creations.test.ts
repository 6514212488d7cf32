import { beforeEach, expect, test } from 'vitest'
import type { Form, StoredRecord } from '../../src/model/index.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import type { Outcome, Records } from '../../src/runtime/records/records.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { done } from '../done.ts'
import { formsOf } from '../forms.ts'
import { clock, written } from './written.ts'

const source = `应用 剧场 （theatre）
表单 剧目 （play）
  字段 名称 （name）：文本，必填
  字段 票价 （price）：金额，必填
  字段 首演 （opens）：日期
状态 排练 → 公演 → 停演
流转 排练 → 公演：公演
  建 海报 当 票价 > 10元：剧目 = 本表，标题 = “《{名称}》{票价}”
  登记 账目：剧目 = 本表，日期 = 首演，票价 = 票价 × 2
流转 公演 → 排练：改排
流转 公演 → 停演：停演
  登记 场记：剧目 = 本表，日期 = 首演
表单 海报 （poster）
  唯一 剧目
  字段 剧目 （play）：引用 剧目，必填
  字段 标题 （title）：文本，字数 至多 10
  字段 画师 （painter）：文本，必填
状态 待画 → 已画
表单 账目 （account）
  字段 剧目 （play）：引用 剧目，必填
  字段 日期 （on）：日期
  字段 票价 （price）：金额，至多 100元
  计算 税 （tax）：金额 = 票价 × 10%
表单 场记 （note）
  唯一 剧目
  字段 剧目 （play）：引用 剧目，必填
  字段 日期 （on）：日期，必填
规则 有日期 （dated）：日期 > 2026年1月1日
  否则 记问题 一般 “早了。”
状态 未交 → 已交
`
const app = written(source)
const [play, poster, account, note] = formsOf(app.application, 'play', 'poster', 'account', 'note')

let store: Store
let records: Records
beforeEach(() => {
  store = memoryStore()
  records = openRecords(app, store, clock)
})

const rehearse = async (data: object): Promise<StoredRecord> =>
  done(await records.create(play, { name: '茶馆', ...data }, { draft: true }))
const move = ({ id, version }: StoredRecord, to: string): Promise<Outcome> =>
  records.move(play, id, version, to)
const all = (form: Form): Promise<readonly StoredRecord[]> =>
  store.read((view) => [...view.scan(form.id)])

test('a step leaves drafts for others and files records, in one change', async () => {
  const rehearsed = await rehearse({ price: 2000, opens: '2026-04-01' })
  const { id } = done(await move(rehearsed, '公演'))
  expect(await all(poster)).toMatchObject([
    { state: '待画', submitted: null, version: 1, data: { play: id, title: '《茶馆》20.00元' } },
  ])
  expect(await all(account)).toMatchObject([
    {
      state: null,
      submitted: '2026-03-01',
      data: { play: id, on: '2026-04-01', price: 4000 },
      judgement: { values: { tax: 400 } },
    },
  ])
})

test('a record that is filed is judged as one that is submitted', async () => {
  const rehearsed = await rehearse({ price: 900, opens: '2025-04-01' })
  done(await move(done(await move(rehearsed, '公演')), '停演'))
  expect(await all(poster)).toEqual([])
  expect(await all(note)).toMatchObject([
    {
      state: '已交',
      submitted: '2026-03-01',
      moves: [{ from: '未交', to: '已交', on: '2026-03-01' }],
      judgement: { findings: [{ rule: 'dated' }] },
    },
  ])
})

test('what is there already stays', async () => {
  const first = done(await move(await rehearse({ price: 2000 }), '公演'))
  const [made] = await all(poster)
  const back = done(await move(first, '排练'))
  done(await move(back, '公演'))
  expect(await all(poster)).toEqual([made])
})

test.each([
  ['a draft that is wrong', { price: 3000, name: '龙须沟的故事' }, 'poster', 'too-long'],
  ['a filed record that is wrong', { price: 6000 }, 'account', 'too-large'],
])('where %s cannot be made, nothing is changed', async (_, data, form, code) => {
  const rehearsed = await rehearse(data)
  const refused = await move(rehearsed, '公演')
  expect(refused).toMatchObject({
    kind: 'uncreated',
    form: { id: form },
    faults: { mistakes: [{ code }] },
  })
  expect(await all(play)).toEqual([rehearsed])
  expect([...(await all(poster)), ...(await all(account))]).toEqual([])
})

test('a filed record must be whole', async () => {
  const shown = done(await move(await rehearse({ price: 900 }), '公演'))
  expect(await move(shown, '停演')).toMatchObject({
    kind: 'uncreated',
    faults: { mistakes: [{ path: ['on'], code: 'required' }] },
  })
})
