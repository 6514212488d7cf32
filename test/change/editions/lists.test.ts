import { expect, test } from 'vitest'
import { applyPlan } from '../../../src/runtime/editions/apply.ts'
import { preflight } from '../../../src/runtime/letters/register/preflight.ts'
import { serverVisitor } from '../../../src/runtime/records/open.ts'
import { bureauOf, done, today } from './bureau.ts'
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
