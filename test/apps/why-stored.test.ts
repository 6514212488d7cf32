import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Loaded, loaded } from './apps.ts'
import { type Served, served, today } from './serve.ts'

const source = `应用 蜂场 （apiary）
  机构 春分养蜂协会，代字 春蜂
法规 《养蜂办法》 生效 2010年4月1日
  条 第三条 “借款不得超过限额。”
表单 蜂农 （keeper）
  字段 名称 （name）：文本，必填
  字段 限额 （limit）：金额，必填
表单 借款 （loan）
  字段 蜂农 （keeper）：引用 蜂农，必填
  字段 数额 （amount）：金额，必填
  字段 手机 （mobile）：手机，必填，脱敏
规则 不超限额 （R1）：数额 ≤ 蜂农.限额
  依据 《养蜂办法》第三条
  否则 记问题 一般 “超过限额{蜂农.限额}。”
规则 换号 （R2）：手机 ≠ “13800138000”
  否则 提醒 “请换一个手机号。”
样例 超了：蜂农【名称 甲，限额 10元】，数额 20元，手机 “13800138000” 应当 不超限额
`

let app: Loaded
let server: Served
beforeAll(async () => {
  app = await loaded([{ path: 'app.fy', text: source }])
  server = await served(app.app)
})
afterAll(async () => {
  await server.stop()
  app.remove()
})

async function made(): Promise<{ readonly keeper: string; readonly loan: string }> {
  const keeper = await server.request('POST', '/api/keeper', { body: { name: '甲', limit: 1000 } })
  const loan = await server.request('POST', '/api/loan', {
    body: { keeper: keeper.body?.id, amount: 2000, mobile: '13800138000' },
  })
  expect([keeper.status, loan.status]).toEqual([201, 201])
  return { keeper: String(keeper.body?.id), loan: String(loan.body?.id) }
}

const raise = (keeper: string) =>
  server.request('PATCH', `/api/keeper/${keeper}`, {
    body: { limit: 5000 },
    headers: { 'If-Match': '"1"' },
  })

test('a kept record is explained: its facts, the article, the day, and what would make it pass', async () => {
  const { loan } = await made()
  const { status, body } = await server.request('GET', `/api/loan/${loan}/why`)
  expect(status).toBe(200)
  expect(body).toMatchObject({
    record: loan,
    kept: { conclusion: null, isOfOtherForm: false, differences: [] },
    rules: [
      {
        rule: 'R1',
        verdict: 'finding',
        severity: 'ordinary',
        message: '超过限额10.00元。',
        basis: [{ label: '《养蜂办法》第三条', text: '借款不得超过限额。' }],
        date: { day: today, of: '提交日期', assumed: false },
        facts: [
          { label: '数额', value: { number: '2000' }, shown: '20.00元' },
          { label: '蜂农.限额', value: { number: '1000' }, shown: '10.00元' },
        ],
        remedies: [{ changes: [{ path: ['amount'], kind: 'atMost', values: [1000] }], asks: [] }],
      },
      { rule: 'R2', verdict: 'warn' },
    ],
  })
  const one = await server.request('GET', `/api/loan/${loan}/why?rule=R2`)
  expect(one.body).toMatchObject({ rules: [{ rule: 'R2' }] })
})

test('where what it points at has changed, what was kept counts and the difference is said', async () => {
  const { keeper, loan } = await made()
  expect((await raise(keeper)).status).toBe(200)
  const { body } = await server.request('GET', `/api/loan/${loan}/why`)
  expect(body).toMatchObject({
    kept: { differences: [{ rule: 'R1', label: '不超限额', then: 'finding', now: null }] },
    rules: [{ rule: 'R1', verdict: 'passed' }, { rule: 'R2' }],
  })
  const page = await server.request('GET', `/loan/${loan}`)
  expect(page.text).toContain('存下的结果是“记问题”，现在重新判断是“没有问题”')
})

test('the record’s page says why, masked values masked', async () => {
  const { loan } = await made()
  const { text } = await server.request('GET', `/loan/${loan}`)
  expect(text).toContain('<summary>为什么</summary>')
  expect(text).toContain('蜂农.限额：10.00元')
  expect(text).toContain('数额至多10.00元，现为20.00元，差10.00元')
  expect(text).toContain('手机：138****8000')
  expect(server.logged).toEqual([])
})

test('what is not there is not explained', async () => {
  expect((await server.request('GET', '/api/loan/nothing/why')).status).toBe(404)
  expect((await server.request('POST', '/api/loan/nothing/why')).status).toBe(405)
})
