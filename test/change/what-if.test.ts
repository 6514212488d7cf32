import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StoredRecord } from '../../src/model/index.ts'
import { applyPlan } from '../../src/runtime/editions/apply.ts'
import type { Visitor } from '../../src/runtime/people/model.ts'
import { serverVisitor } from '../../src/runtime/people/server-visitor.ts'
import { done } from '../done.ts'
import { type Bureau, bureauOf } from './editions/bureau.ts'

const source = `应用 借伞处 （umbrella）
  机构 河图街道，代字 河图伞
参数 押金下限 （deposit）：金额
  自 2020年1月1日 10元
  自 2027年1月1日 20元
法规 《借伞办法》 生效 2020年1月1日
  条 第一条
表单 借条 （slip）
  填报 窗口
  审核 站长
  字段 姓名 （name）：文本，必填
  字段 押金 （paid）：金额，必填
  字段 天数 （days）：整数，必填
状态 草稿 → 已借 → 已还
流转 草稿 → 已借：借出
流转 已借 → 已还：归还
规则 押金够 （enough）：押金 ≥ 押金下限
  依据 《借伞办法》第一条
  否则 记问题 一般 “押金{押金}，不到{押金下限}。”
规则 借得短 （short）：天数 ≤ 7
  依据 《借伞办法》第一条
  否则 记问题 一般 “借{天数}天。”
结论 核对 （outcome）：有问题 一般 则 要补；其余 齐了
角色 窗口 （counter）
  可改 借条
角色 站长 （chief）
  可见 借条
角色 访客 （guest）
  可见 借条（姓名，天数）
`

let bureau: Bureau
let filed: StoredRecord
let short: StoredRecord

beforeAll(async () => {
  bureau = await bureauOf(source)
  filed = await lent({ name: '甲', paid: 1500, days: 3 })
  short = await lent({ name: '乙', paid: 500, days: 9 })
})
afterAll(() => bureau.close())

async function lent(data: object): Promise<StoredRecord> {
  const [form, records] = [bureau.form('slip'), bureau.records()]
  const draft = done(await records.create(form, data, { draft: true }))
  return done(await records.move(form, draft.id, draft.version, '已借'))
}

const guest: Visitor = {
  ...serverVisitor,
  ...{ account: 'guest', name: '访客', posts: [{ role: 'guest', attributes: {}, for: null }] },
}

const nextYear = [{ app: null, years: 1 }]

test('next year’s figures judge the same answers', async () => {
  const [found] = (await bureau.records().suppose(bureau.form('slip'), filed.id, nextYear)) ?? []
  expect(found).toEqual({
    day: { before: '2026-05-20', after: '2027-05-20' },
    conclusion: { label: '核对', before: '齐了', after: '要补' },
    rules: [
      {
        ...{ rule: 'enough', label: '押金够' },
        before: { verdict: null, severity: null, message: null },
        after: { verdict: 'finding', severity: 'ordinary', message: '押金15.00元，不到20.00元。' },
      },
    ],
  })
})

test('what would make it pass is tried, rule by rule and together', async () => {
  const goal = await bureau.records().goal(bureau.form('slip'), short.id)
  expect(goal?.rules.map(({ rule, remedies }) => [rule, remedies.length > 0])).toEqual([
    ['enough', true],
    ['short', true],
  ])
  expect(goal?.conclusion).toEqual({ label: '核对', before: '要补', after: '齐了' })
  expect(await bureau.records().goal(bureau.form('slip'), filed.id)).toEqual({
    rules: [],
    conclusion: null,
  })
})

test('who does not see a field learns nothing of what rests on it', async () => {
  const records = bureau.records().as(guest)
  const form = bureau.form('slip')
  const [found] = (await records.suppose(form, filed.id, nextYear)) ?? []
  expect(found).toMatchObject({ conclusion: null, rules: [] })
  const goal = await records.goal(form, short.id)
  expect(goal?.rules.map(({ rule }) => rule)).toEqual(['short'])
  expect(goal?.conclusion).toBeNull()
  expect(JSON.stringify([found, goal])).not.toContain('押金')
})

test('the page is linked from the record, shows it without a script, and keeps nothing', async () => {
  const before = await bureau.store.head()
  const record = await bureau.get(`/slip/${filed.id}`)
  expect(record).toContain(`href="/slip/${filed.id}/what-if"`)
  const html = await bureau.get(`/slip/${filed.id}/what-if`)
  expect(html).toContain('规则和参数按2027年5月20日的取（现在按2026年5月20日的取）')
  expect(html).toContain('记问题 一般：押金15.00元，不到20.00元。')
  expect(html).toContain('没有通不过的规则。')
  expect(await bureau.get(`/slip/${short.id}/what-if`)).toContain(
    '每条都按第一种办法改好，核对由“要补”变为“齐了”。',
  )
  expect(await bureau.get('/slip/nobody/what-if')).toContain('找不到这个页面')
  expect(await bureau.store.head()).toEqual(before)
})

test('a plan that waits is judged by too, and, once published, is the current edition', async () => {
  const plan = await bureau.plan(source.replace('天数 ≤ 7', '天数 ≤ 2'))
  const html = await bureau.get(`/slip/${filed.id}/what-if`)
  expect(html).toContain('按等待发布的修订')
  expect(html).toContain('记问题 一般：借3天。')
  expect(await applyPlan(bureau.place, plan.id, serverVisitor)).toMatchObject({ kind: 'done' })
  const after = await bureau.get(`/slip/${filed.id}/what-if`)
  expect(after).not.toContain('按等待发布的修订')
  expect(after).toContain('按现行的第2版')
  expect(after).toContain('记问题 一般：借3天。')
})

test('who sees an answer sees what another edition makes of it, and nothing of what he does not see', async () => {
  const plan = await bureau.plan(
    source
      .replace(
        '字段 天数 （days）：整数，必填',
        '字段 借期 （span）：整数，转自 天数\n  原字段 天数 （days）：整数',
      )
      .replace('字段 押金 （paid）：金额，必填', '$&\n  字段 保证金 （bond）：金额，转自 押金 × 2')
      .replace('天数 ≤ 7', '借期 ≤ 2')
      .replace('借{天数}天', '借{借期}天')
      .replace(
        '规则 借得短',
        '规则 保证金够 （bonded）：保证金 ≥ 100元\n  依据 《借伞办法》第一条\n  否则 记问题 一般 “保证金{保证金}。”\n$&',
      )
      .replace('（姓名，天数）', '（姓名，借期，保证金）'),
  )
  expect(await applyPlan(bureau.place, plan.id, serverVisitor)).toMatchObject({ kind: 'done' })
  const form = bureau.form('slip')
  const asked = [{ app: bureau.app(), years: 0 }]
  const chief = { ...guest, posts: [{ role: 'chief', attributes: {}, for: null }] }
  const said = async (visitor: Visitor) => {
    const [found] = (await bureau.records().as(visitor).suppose(form, filed.id, asked)) ?? []
    return found?.rules.map(({ rule, after }) => [rule, after.message])
  }
  expect(await said(chief)).toEqual([
    ['bonded', '保证金30.00元。'],
    ['short', '借3天。'],
  ])
  expect(await said(guest)).toEqual([['short', '借3天。']])
})
