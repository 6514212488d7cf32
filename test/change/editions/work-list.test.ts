import { afterAll, beforeAll, expect, test } from 'vitest'
import { applyPlan } from '../../../src/runtime/editions/apply.ts'
import { serverVisitor } from '../../../src/runtime/people/server-visitor.ts'
import { done } from '../../done.ts'
import { type Bureau, bureauOf } from './bureau.ts'
import { source } from './source.ts'

const memo = '  字段 备注 （memo）：文本\n'
const card = '  字段 证件 （card）：文本，脱敏\n'
const before = source.replace(memo, memo + card)
const after = source.replace(
  memo,
  `  字段 归还日 （due）：日期，转自 备注
  字段 尾号 （tail）：整数，转自 证件
  原字段 备注 （memo）：文本
  原字段 证件 （card）：文本，脱敏
`,
)

let bureau: Bureau
beforeAll(async () => {
  bureau = await bureauOf(before)
})
afterAll(() => bureau.close())

const draft = async (data: object) =>
  done(await bureau.records().create(bureau.form('slip'), data, { draft: true }))

test('what could not be converted is a list without values, which empties as it is worked off', async () => {
  const good = await draft({ name: '甲', memo: '2026年6月1日' })
  const bad = await draft({ name: '乙', paid: 500, memo: '下周三', card: '沪字第88号' })
  const sent = await draft({ name: '丙', paid: 500, memo: '月底' })
  const plan = await bureau.plan(after)
  expect(await applyPlan(bureau.place, plan.id, serverVisitor)).toMatchObject({
    kind: 'done',
    rewritten: 3,
    unconverted: 3,
  })
  expect(await bureau.store.get('slip', good.id)).toMatchObject({ data: { due: '2026-06-01' } })
  const kept = (await bureau.store.paper('plan', plan.id))?.unconverted
  expect(kept?.map(({ record, field }) => [record, field]).toSorted()).toEqual(
    [
      [bad.id, 'due'],
      [bad.id, 'tail'],
      [sent.id, 'due'],
    ].toSorted(),
  )
  const address = `/plans/${plan.id}/work`
  const lines = async () =>
    [...(await bureau.get(address)).matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell)
  expect(JSON.stringify(kept)).not.toMatch(/下周三|月底|沪字/)
  expect(await bureau.get('/editions/2')).toContain(address)
  const first = await lines()
  expect(first).toHaveLength(9)
  expect(first).toContain('备注：下周三')

  const form = bureau.form('slip')
  const filled = { due: '2026-06-10', tail: 88 }
  done(await bureau.records().patch(form, bad.id, bad.version + 1, filled, { draft: true }))
  expect(await lines()).toHaveLength(3)
  done(await bureau.records().move(form, sent.id, sent.version + 1, '已借'))
  expect(await lines()).toEqual([])
  expect(await bureau.get(address)).toContain('没有要您填的了')
})
