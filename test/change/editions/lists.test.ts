import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import type { StoredRecord } from '../../../src/model/index.ts'
import { applyPlan } from '../../../src/runtime/editions/apply.ts'
import { rowsOf } from '../../../src/runtime/http/export-rows.ts'
import { preflight } from '../../../src/runtime/letters/register/preflight.ts'
import { serverVisitor } from '../../../src/runtime/people/server-visitor.ts'
import { runReport } from '../../../src/runtime/reports/run.ts'
import { done } from '../../done.ts'
import { type Bureau, bureauOf, today } from './bureau.ts'
import { source, withLetter } from './source.ts'

const blue = '  blue 蓝\n'

test('a code that records hold is not cut from a list, though their form stays the same', async () => {
  const bureau = await bureauOf(source)
  const form = bureau.form('slip')
  const cut = source.replace(blue, '')
  const early = await bureau.plan(cut, { reaches: [] })
  done(await bureau.records().create(form, { name: '甲', shade: 'blue' }, { draft: true }))
  const refused = await applyPlan(bureau.place, early.id, serverVisitor)
  expect(refused).toMatchObject({ refusals: [{ code: 'unsafe' }] })
  expect(JSON.stringify(refused)).toContain('blue')
  await bureau.close()
})

test('what was chosen and is merged comes along with what goes on, though their form stays the same', async () => {
  const bureau = await bureauOf(source)
  const data = { name: '甲', shade: 'blue' }
  const draft = done(await bureau.records().create(bureau.form('slip'), data, { draft: true }))
  const plan = await bureau.plan(source.replace(blue, '  blue 蓝，至 2026年4月30日，并入 red\n'))
  const applied = await applyPlan(bureau.place, plan.id, serverVisitor)
  expect(applied).toMatchObject({ kind: 'done', rewritten: 1 })
  expect(await bureau.store.get('slip', draft.id)).toMatchObject({
    data: { shade: 'red' },
    former: [{ field: 'shade', value: 'blue' }],
  })
  await bureau.close()
})

test('a letter calls what the lists no longer have as the record’s own edition did', async () => {
  const kept = withLetter
    .replace('流转 草稿', '换版 草稿 沿用\n流转 草稿')
    .replace('备注：{备注}', '伞色：{伞色}')
  const bureau = await bureauOf(kept)
  const form = bureau.form('slip')
  const { id } = done(
    await bureau.records().create(form, { name: '甲', paid: 500 }, { draft: true }),
  )
  const plan = await bureau.plan(kept.replace(blue, ''))
  expect(await applyPlan(bureau.place, plan.id, serverVisitor)).toMatchObject({ kind: 'done' })
  const records = bureau.records()
  done(await records.patch(form, id, 1, { shade: 'blue' }, { draft: true }))
  done(await records.move(form, id, 2, '已借'))
  const notice = bureau.app().application.notices[0] ?? expect.fail()
  const issuing = { app: bureau.app(), notice, date: today }
  const found = await bureau.store.read((view) => preflight(view, issuing))
  expect(found).toMatchObject({ stopped: [], ready: [{ record: { id } }] })
  expect(Object.values(found.ready[0]?.view.values ?? {})).toContain('蓝')
  await bureau.close()
})

test('what was stored as another type is not read as the later one: it is empty in lists, sums and references, and in exports as it was', async () => {
  const marks = '  字段 分 （marks）：整数\n'
  const all = (field: string) => `${source.replace('  字段 备注', `${field}  字段 备注`)}
表单 还条 （back）
  字段 借条 （slip）：引用 借条
规则 分数 （marked）：借条.分 为空
  否则 提醒 “借条是{借条.分}。”
报表 分数 （total）
  来源 借条
  统计 合计（分） 按 伞色
`
  const bureau = await bureauOf(all(marks))
  const kept = { name: '甲', paid: 5000, shade: 'red', marks: 88 }
  const { id, version } = done(
    await bureau.records().create(bureau.form('slip'), kept, { draft: true }),
  )
  done(await bureau.records().move(bureau.form('slip'), id, version, '已借'))
  const plan = await bureau.plan(
    all('  字段 分 （marks）：金额，转自 分 × 1元\n  原字段 分 （marks）：整数\n'),
  )
  expect(await applyPlan(bureau.place, plan.id, serverVisitor)).toMatchObject({ rewritten: 0 })
  const [records, form] = [bureau.records(), bureau.form('slip')]
  const { marks: _, ...read } = kept
  const sort = { field: '@created', descending: false } as const
  expect((await records.list(form, { where: [], sort, limit: 9 })).records).toMatchObject([
    { id, data: read },
  ])
  const [row] = await rowsOf({ app: bureau.app(), form, records }, [await there(bureau, id)], 'zh')
  expect(row?.at(-1)).toBe('分（第1版）：88')
  expect(row?.slice(4, -3)).toEqual(['甲', { figure: '50.00' }, '红', '', ''])
  const total = bureau.app().application.reports[0] ?? expect.fail()
  const sums = await runReport(bureau.app(), bureau.store, total, today, ({ tables }) => tables)
  expect(inspect(sums, { depth: 9 })).not.toContain('88')
  const pointing = done(await records.create(bureau.form('back'), { slip: id }))
  expect(pointing.judgement?.warnings).toEqual([])
  expect(await records.get(form, id)).toMatchObject({ data: kept })
  await bureau.close()
})

async function there({ records, form }: Bureau, id: string): Promise<StoredRecord> {
  const asked = { where: [], sort: { field: '@created', descending: false }, limit: 9 } as const
  const { records: all } = await records().list(form('slip'), asked)
  return all.find((each) => each.id === id) ?? expect.fail(id)
}
