import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { analyse } from '../../src/compiler/compile.ts'
import type { RecordData } from '../../src/model/index.ts'
import type { HeldPost, Visitor } from '../../src/runtime/people/model.ts'
import { make, type Served, serve } from './serve.ts'

const text = `应用 苗圃 （nursery）
  机构 溪口苗圃，代字 溪苗
  栏目 登记：名册，年报
  栏目 办事：申请
选项 片区 （sides）
  E 东片
  W 西片
表单 名册 （register）
  唯一 编号
  字段 编号 （code）：文本，必填
  字段 片区 （side）：单选 片区，必填
  字段 到期 （ends）：日期，必填
表单 年报 （yearly）
  字段 户 （of）：引用 名册，必填
表单 申请 （request）
  填报 农户
  审核 管理员
  字段 户 （of）：引用 名册，必填
  字段 数量 （amount）：整数，必填
状态 草稿 → 已提交 → 办结；退回
流转 已提交 → 办结：办结，由 管理员，当 数量 ≤ 5
流转 已提交 → 退回：退回，由 管理员，须写理由
表单 杂项 （other）
  字段 事项 （what）：文本，必填
标识 过期 （expired） 对 名册：到期 < 今天
标识 户已过期 （ofExpired） 对 年报：户.到期 < 今天
报表 年度 （figures）
  首页 户数，占比数，申请数
  指标 户数 （holders）：份数，单位 “户”
    来源 名册
    截至 到期
  指标 申请数 （requests）：份数，单位 “份”
    来源 申请
    统计期 本年，按 提交日期
  指标 占比数 （share）：申请数 ÷ 户数，单位 “%”
角色 农户 （holder）：属性 编号 （code）：文本
  范围 名册：编号 = 我.编号
  范围 申请：户.编号 = 我.编号
  可见 名册
  可见 申请
  可改 申请
角色 管理员 （keeper）
  可见 名册
  可见 年报
  可见 申请
  可改 名册
  可改 年报
  可改 申请
`

let served: Served
const ids: string[] = []

const holder = (code: string): Visitor => visitor('holder', { code })
const keeper = (): Visitor => visitor('keeper', {})

function visitor(role: string, attributes: HeldPost['attributes']): Visitor {
  const posts = [{ role, attributes, for: null }]
  return {
    ...{ account: `account of ${role} ${attributes.code ?? ''}`, name: role, address: null },
    ...{ duty: null, posts, readOnly: false },
  }
}

const enter = (form: string, data: RecordData, draft = false) => make(served, form, data, draft)

async function submitted(of: string, amount: number): Promise<string> {
  const { id } = await enter('request', { of, amount }, true)
  const done = await served.records.move(served.form('request'), id, 1, '已提交')
  if (done.kind !== 'done') throw new Error(JSON.stringify(done))
  return id
}

beforeAll(async () => {
  const { application, diagnostics } = analyse([{ path: 'nursery.fy', text }])
  served = await serve(
    application ?? expect.fail(JSON.stringify(diagnostics.map(({ code }) => code))),
  )
  const entries = [
    { code: 'A1', side: 'E', ends: '2026-01-01' },
    { code: 'A2', side: 'W', ends: '2026-06-30' },
    { code: 'A3', side: 'W', ends: '2030-06-30' },
  ]
  for (const data of entries) ids.push((await enter('register', data)).id)
})
afterAll(() => served?.stop())

const get = async (path: string) => {
  const answer = await fetch(served.url + path)
  const text = await answer.text()
  return { status: answer.status, text: text.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&') }
}

/** The number that stands in a link of the front page, and how many records the list behind it shows. */
async function led(page: string, address: RegExp): Promise<readonly [number, number]> {
  const link = [...page.matchAll(/<a(?: class="mark")? href="([^"]+)">(.*?)<\/a>/gs)].find(
    ([, href = '']) => address.test(href),
  )
  const [, href = '', label = ''] = link ?? expect.fail(String(address))
  const list = await get(href)
  expect(list.status).toBe(200)
  const rows = list.text.match(/<th scope="row" class="name">/g)?.length ?? 0
  return [Number(/\d+/.exec(label.replace(/<span.*/s, ''))?.[0]), rows]
}

const waiting = async (who: Visitor) =>
  Object.fromEntries(
    [...(await served.records.as(who).waiting(served.form('request')))].map(([state, found]) => [
      state,
      [...found],
    ]),
  )

test('what waits for a person is what a step of his holds for, without a reason', async () => {
  const small = await submitted(ids[0] ?? '', 3)
  await submitted(ids[0] ?? '', 8)
  const { id: draft } = await enter('request', { of: ids[1] ?? '' }, true)
  expect(await waiting(keeper())).toEqual({ 已提交: [small] })
  expect(await waiting(holder('A2'))).toEqual({ 草稿: [draft] })
  expect(await waiting(holder('A1'))).toEqual({})
  const { version } = (await served.store.get('request', small)) ?? expect.fail()
  const done = await served.records
    .as(keeper())
    .move(served.form('request'), small, version, '办结')
  expect(done.kind).toBe('done')
  expect(await waiting(keeper())).toEqual({})
})

test('a 标识 is counted for those who see the record, and anew when another form changes it', async () => {
  const flagged = async (who: Visitor, form: string, flag: string) =>
    (await served.records.as(who).flagged(served.form(form))).get(flag)
  expect(await flagged(keeper(), 'register', 'expired')).toEqual(new Set(ids.slice(0, 2)))
  expect(await flagged(holder('A2'), 'register', 'expired')).toEqual(new Set([ids[1]]))
  const { id } = await enter('yearly', { of: ids[2] ?? '' })
  expect(await flagged(keeper(), 'yearly', 'ofExpired')).toEqual(new Set())
  expect(await flagged(holder('A3'), 'yearly', 'ofExpired')).toEqual(new Set())
  await ends(2, '2026-10-01')
  expect(await flagged(keeper(), 'yearly', 'ofExpired')).toEqual(new Set([id]))
  expect(await flagged(holder('A3'), 'yearly', 'ofExpired')).toEqual(new Set())
  await ends(2, '2030-06-30')
  expect(await flagged(keeper(), 'yearly', 'ofExpired')).toEqual(new Set())
})

/** By the server, past the rights of anybody. */
const ends = (at: number, day: string) =>
  served.store.transaction((tx) => {
    const record = tx.get('register', ids[at] ?? '') ?? expect.fail()
    tx.put({ ...record, version: record.version + 1, data: { ...record.data, ends: day } })
  })

test('states are counted within reach', async () => {
  const counts = async (who: Visitor) =>
    Object.fromEntries(
      (await served.records.as(who).workload(served.form('request'))).map(({ state, count }) => [
        state,
        count,
      ]),
    )
  expect(await counts(keeper())).toEqual({ 草稿: 1, 已提交: 1, 办结: 1, 退回: 0 })
  expect(await counts(holder('A1'))).toEqual({ 草稿: 0, 已提交: 1, 办结: 1, 退回: 0 })
})

test('each number of the front page leads to exactly its records', async () => {
  const page = (await get('/')).text
  expect(await led(page, /\/request\?waiting=/)).toEqual([1, 1])
  expect(await led(page, /\/register\?flag=expired$/)).toEqual([2, 2])
  expect(await led(page, /\/register\?report=figures&/)).toEqual([2, 2])
  expect(await led(page, /\/request\?report=figures&/)).toEqual([2, 2])
  expect(page).toContain('100.0%')
  await submitted(ids[2] ?? '', 9)
  expect(await led((await get('/')).text, /\/request\?report=figures&/)).toEqual([3, 3])
})

test('figures stand in the order of 首页', async () => {
  const page = (await get('/')).text
  expect([...page.matchAll(/<dt>([^<]+)<\/dt>/g)].map(([, label]) => label)).toEqual([
    '户数',
    '占比数',
    '申请数',
  ])
})

test('forms stand in their 栏目, those in none at the end', async () => {
  const page = (await get('/')).text
  const links = (part: string) =>
    [...part.matchAll(/<a href="([^"]+)"[^>]*>([^<]+)</g)].map(
      ([, href, label]) => `${label} ${href}`,
    )
  const [, nav = ''] = /<nav class="sites"[^>]*>(.*?)<\/nav>/s.exec(page) ?? []
  expect(links(nav).slice(0, 3)).toEqual(['登记 /areas/1', '办事 /areas/2', '其他 /areas/3'])
  const area = await get('/areas/1')
  expect(area.text).toContain('<h1 id="forms">登记</h1>')
  const [, , below = ''] = /<nav class="sites"[^>]*>(.*?)<\/ul>(.*?)<\/nav>/s.exec(area.text) ?? []
  expect(links(below)).toEqual(['名册 /register', '年报 /yearly'])
  expect((await get('/areas/3')).text).toContain('杂项')
  for (const number of ['0', '4', 'x']) expect((await get(`/areas/${number}`)).status).toBe(404)
})

test('a list asked for a 标识 or a state that is not there is the whole list', async () => {
  for (const query of ['flag=none', 'waiting=none']) {
    const { status, text: list } = await get(`/register?${query}`)
    expect([query, status, list.includes('class="behind"')]).toEqual([query, 200, false])
  }
})

test('what a person is expected to ask for is there before he comes', async () => {
  const records = served.records.as(keeper())
  const read = vi.spyOn(served.store, 'read')
  await served.pages.foresee(keeper(), () => true)
  expect(read).not.toHaveBeenCalled()
  await served.pages.foresee(keeper(), () => false)
  read.mockClear()
  for (const form of ['register', 'yearly', 'request'].map(served.form)) {
    await records.waiting(form)
    await records.flagged(form)
  }
  expect(read).not.toHaveBeenCalled()
  read.mockRestore()
})
