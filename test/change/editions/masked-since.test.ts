import { expect, test } from 'vitest'
import { applyPlan } from '../../../src/runtime/editions/apply.ts'
import { serverVisitor } from '../../../src/runtime/people/server-visitor.ts'
import { done } from '../../done.ts'
import { bureauOf } from './bureau.ts'
import { source } from './source.ts'

const table = '表格 同行 （company）\n  列 称呼 （called）：文本\n  列 手机 （mobile）：手机\n'
const before = source.replace('状态 草稿', `  字段 证号 （card）：身份证号\n${table}状态 草稿`)
const after = before
  .replace('列 手机 （mobile）：手机', '列 手机 （mobile）：手机，脱敏')
  .replace('（card）：身份证号', '（card）：身份证号，脱敏')
const [card, mobile] = ['110101199003074477', '13800138000']

test('what is masked since, a column too, is masked in records of every edition', async () => {
  const bureau = await bureauOf(before)
  const form = bureau.form('slip')
  const data = { name: '甲', paid: 500, card, company: [{ called: '乙', mobile }] }
  let record = done(await bureau.records().create(form, data, { draft: true }))
  for (const state of ['已借', '已还'])
    record = done(await bureau.records().move(form, record.id, record.version, state))
  const somebody = { ...serverVisitor, account: 'a', name: '某人' }
  const seen = async () => {
    const records = bureau.records().as(somebody)
    const [now] = [bureau.form('slip')]
    const [one, past] = [await records.get(now, record.id), await records.history(now, record.id)]
    return JSON.stringify([one?.data, past])
  }
  expect(await seen()).toContain(mobile)
  await applyPlan(bureau.place, (await bureau.plan(after)).id, serverVisitor)
  expect((await bureau.store.get('slip', record.id))?.definition).toBe(record.definition)
  const said = await seen()
  expect([said.includes(card), said.includes(mobile)]).toEqual([false, false])
  expect(said).toContain('138****8000')
  await bureau.close()
})
