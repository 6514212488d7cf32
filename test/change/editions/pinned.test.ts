import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StoredRecord } from '../../../src/model/index.ts'
import { applyPlan } from '../../../src/runtime/editions/apply.ts'
import { serverVisitor } from '../../../src/runtime/people/server-visitor.ts'
import { done } from '../../done.ts'
import { type Bureau, bureauOf } from './bureau.ts'
import { source } from './source.ts'

let bureau: Bureau
beforeAll(async () => {
  bureau = await bureauOf(source)
})
afterAll(() => bureau.close())

const make = async (data: object, states: readonly string[]): Promise<StoredRecord> => {
  const form = bureau.form('slip')
  const records = bureau.records()
  let record = done(await records.create(form, data, { draft: true }))
  for (const state of states)
    record = done(await records.move(form, record.id, record.version, state))
  return record
}

test('a record says by its state under which edition it goes on', async () => {
  const first = bureau.app().edition
  const draft = await make({ name: '甲', paid: 500, memo: '大伞' }, [])
  const lent = await make({ name: '乙', paid: 1500, memo: '小伞' }, ['已借'])
  const back = await make({ name: '丙', paid: 500, memo: '破了' }, ['已借', '已还'])
  const paths = ['', '/history'].map((end) => `/slip/${back.id}${end}`)
  const apis = ['', '/why', '/history'].map((end) => `/api/slip/${back.id}${end}`)
  const mainOf = (page: string) => /<main[\s\S]*<\/main>/.exec(page)?.[0]
  const before = await Promise.all(paths.map((path) => bureau.get(path)))
  const apiBefore = await Promise.all(apis.map((path) => bureau.get(path)))
  expect(before[0]).toContain('第1版')
  expect(JSON.parse(apiBefore[0] ?? '')).toMatchObject({ definition: first })

  const next = source
    .replace('自 2020年1月1日 10元', '自 2020年1月1日 20元')
    .replace('  字段 备注 （memo）：文本\n', '  字段 电话 （phone）：手机\n')
  const plan = await bureau.plan(next)
  const applied = await applyPlan(bureau.place, plan.id, serverVisitor)
  expect(applied).toMatchObject({ kind: 'done', edition: { number: 2, id: plan.after } })
  expect(bureau.app().edition).toBe(plan.after)

  const after = await Promise.all(paths.map((path) => bureau.get(path)))
  expect(after.map(mainOf)).toEqual(before.map(mainOf))
  expect(after[0]).toContain('<a href="/editions">第2版</a>')
  const apiAfter = await Promise.all(apis.map((path) => bureau.get(path)))
  expect(apiAfter).toEqual(apiBefore)

  const records = bureau.records()
  const form = bureau.form('slip')
  const shown = await bureau.get(`/slip/${draft.id}`)
  expect(shown).toContain('按第1版开始填的，现在按第2版办理')
  const saved = done(
    await records.patch(
      form,
      draft.id,
      draft.version + 1,
      { phone: '13800138000' },
      { draft: true },
    ),
  )
  expect(saved).toMatchObject({ definition: plan.after, data: { phone: '13800138000' } })
  expect(await bureau.get(`/slip/${draft.id}`)).not.toContain('按第1版开始填的')
  const submitted = done(await records.move(form, draft.id, saved.version, '已借'))
  expect(submitted.judgement).toMatchObject({ conclusion: '要补' })

  // 1500 was enough under its own edition, and stays so.
  const moved = done(await records.move(form, lent.id, lent.version, '已还'))
  expect(moved).toMatchObject({
    definition: first,
    data: { memo: '小伞' },
    judgement: { conclusion: '齐了' },
  })
  expect(await bureau.get(`/slip/${lent.id}`)).toContain('小伞')
  expect(await records.former(form, [lent.id])).toMatchObject(
    new Map([[lent.id, [{ field: 'memo', edition: 1, text: '小伞' }]]]),
  )
  const table = await bureau.get('/api/slip/export.csv')
  expect(table.split('\r\n')[0]).toMatch(/修改时间,以前版本的项目$/)
  expect(table).toContain('备注（第1版）：小伞')
  expect(await bureau.get('/editions')).toContain('第1版 → 第2版')
  const compared = '/editions/compare?from=1&to=2'
  const page = await bureau.get(compared)
  expect(page).toContain('押金下限')
  expect(page).toContain(
    compared.replace('compare', 'compare.pdf').replace('&', '&amp;').replaceAll('=', '&#x3D;'),
  )
  const workbook = await bureau.get(compared.replace('compare', 'compare.xlsx'))
  expect(workbook.startsWith('PK')).toBe(true)
  expect(await bureau.get('/editions/compare.xlsx?from=1&to=7')).toContain('<html')
  expect(await bureau.get('/editions/1')).toContain('备注')
  expect(await bureau.get('/editions/2')).not.toContain('备注')
})
