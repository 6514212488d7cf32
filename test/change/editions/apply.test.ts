import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { applyPlan } from '../../../src/runtime/editions/apply.ts'
import { backingUp } from '../../../src/runtime/editions/backing-up.ts'
import { fingerprint } from '../../../src/runtime/editions/fingerprint.ts'
import { editionFolder } from '../../../src/runtime/editions/folders.ts'
import { publishingSentence } from '../../../src/runtime/messages/publishing.ts'
import type { Visitor } from '../../../src/runtime/people/model.ts'
import { serverVisitor } from '../../../src/runtime/people/server-visitor.ts'
import { done } from '../../done.ts'
import { type Bureau, bureauOf, clock } from './bureau.ts'
import { source } from './source.ts'

let bureau: Bureau
beforeEach(async () => {
  bureau = await bureauOf(source)
})
afterEach(() => bureau.close())

const person = (account: string): Visitor => ({ ...serverVisitor, account, name: account })
const made = (account: string) => ({ made: { account, name: account, at: clock().now } })
const dearer = source.replace('10元', '20元')
const apply = (plan: string, who: Visitor = serverVisitor) => applyPlan(bureau.place, plan, who)

test('publishing needs a second person', async () => {
  const plan = await bureau.plan(dearer, made('张三'))
  expect(await apply(plan.id, person('张三'))).toEqual({
    kind: 'refused',
    refusals: [{ code: 'same-person', params: { name: '张三' } }],
  })
  expect(await apply(plan.id, person('李四'))).toMatchObject({
    kind: 'done',
    edition: { number: 2, by: { account: '张三' }, second: { account: '李四' } },
    rewritten: 0,
  })
  expect(await bureau.store.paper('plan', plan.id)).toMatchObject({
    state: 'done',
    decided: { account: '李四' },
  })
  expect(await apply(plan.id, person('王五'))).toMatchObject({
    kind: 'already',
    edition: { number: 2 },
  })
  const [entry] = await bureau.store.trail({ action: 'publish', kind: '@edition' }, null, 1)
  expect(entry).toMatchObject({ by: { account: '李四' }, id: plan.after })
})

test('a plan is refused once what it reaches was changed, and only then', async () => {
  const form = bureau.form('slip')
  const elsewhere = await bureau.plan(dearer, { reaches: [] })
  const plan = await bureau.plan(dearer)
  const record = done(await bureau.records().create(form, { name: '甲', paid: 1000 }))
  const { number } = await bureau.store.head()
  expect(await apply(plan.id)).toEqual({
    kind: 'refused',
    refusals: [{ code: 'data-moved', params: { form: '借条', number: String(number) } }],
  })
  expect(bureau.app().editions?.list()).toHaveLength(1)
  expect(await apply(elsewhere.id)).toMatchObject({ kind: 'done' })
  expect(await bureau.records().get(form, record.id)).toMatchObject({ version: record.version })
})

test('a plan is refused once another edition was published', async () => {
  const first = await bureau.plan(dearer)
  const second = await bureau.plan(source.replace('10元', '30元'))
  await apply(first.id)
  expect(await apply(second.id)).toMatchObject({
    kind: 'refused',
    refusals: [{ code: 'edition-moved', params: { number: '2' } }],
  })
})

test('what is missing, withdrawn, the same or spoilt is not published', async () => {
  expect(await apply('none')).toMatchObject({ refusals: [{ code: 'plan-missing' }] })
  const same = await bureau.plan(source)
  expect(await apply(same.id)).toMatchObject({
    refusals: [{ code: 'nothing-new', params: { number: '1' } }],
  })
  const plan = await bureau.plan(dearer)
  await bureau.store.transaction((tx) => tx.putPaper('plan', { ...plan, state: 'withdrawn' }))
  expect(await apply(plan.id)).toMatchObject({ refusals: [{ code: 'plan-withdrawn' }] })
  const spoilt = await bureau.plan(dearer)
  const other = await bureau.store.paper('emitted', same.after)
  await bureau.store.transaction((tx) =>
    tx.putPaper('emitted', { id: spoilt.after, content: other?.content ?? '' }),
  )
  expect(await apply(spoilt.id)).toMatchObject({ refusals: [{ code: 'plan-broken' }] })
  expect(bureau.app().editions?.list()).toHaveLength(1)
})

test('a plan that was made over a copy is not for data that went on otherwise', async () => {
  const form = bureau.form('slip')
  const looked = await bureau.store.read((view) => fingerprint(view, { reaches: ['slip'] }))
  done(await bureau.records().create(form, { name: '甲' }, { draft: true }))
  const plan = await bureau.plan(dearer, { ground: looked })
  expect(await apply(plan.id)).toEqual({ kind: 'refused', refusals: [{ code: 'data-other' }] })
  expect(bureau.app().editions?.list()).toHaveLength(1)
})

test('asked twice at once, a plan is published once', async () => {
  const plan = await bureau.plan(dearer)
  const place = { ...bureau.place, backup: backingUp(bureau.data, clock) }
  const both = ['李四', '王五'].map((name) => applyPlan(place, plan.id, person(name)))
  const kinds = (await Promise.all(both)).map(({ kind }) => kind)
  expect(kinds).toEqual(['done', 'already'])
  expect(bureau.app().editions?.list()).toHaveLength(2)
})

test('a former edition is published again under the next number, and what was written under it keeps its own', async () => {
  const [first] = bureau.app().editions?.list() ?? []
  const [form, records] = [bureau.form('slip'), bureau.records()]
  let record = done(await records.create(form, { name: '甲', paid: 500 }, { draft: true }))
  for (const state of ['已借', '已还'])
    record = done(await records.move(form, record.id, record.version, state))
  const shown = async () => /<main[\s\S]*<\/main>/.exec(await bureau.get(`/slip/${record.id}`))?.[0]
  const before = await shown()
  expect(before).toContain('第1版')
  await apply((await bureau.plan(dearer)).id)
  const back = await bureau.plan(source)
  expect(back.after).toBe(first?.id)
  expect(await apply(back.id)).toMatchObject({ kind: 'done', edition: { number: 3 } })
  expect(bureau.app().edition).toBe(first?.id)
  expect(await shown()).toBe(before)
  const page = await bureau.get('/editions')
  expect(['第1版', '第2版', '第3版'].map((label) => page.includes(`>${label}</a>`))).toEqual([
    true,
    true,
    true,
  ])
})

test('the data is copied before anything is changed', async () => {
  const plan = await bureau.plan(dearer)
  const place = { ...bureau.place, backup: backingUp(bureau.data, clock) }
  const applied = await applyPlan(place, plan.id, serverVisitor)
  expect(applied).toMatchObject({ kind: 'done', backup: `${bureau.data}.before-${plan.id}` })
  expect(readdirSync(`${bureau.data}.before-${plan.id}`)).toContain('backup.json')
  expect(readdirSync(editionFolder(bureau.data, plan.after))).toContain('model.json')
})

test('what was begun and does not fit comes along converted, and says so until it is saved', async () => {
  const form = bureau.form('slip')
  const { id } = done(
    await bureau.records().create(form, { name: '甲', memo: '大伞' }, { draft: true }),
  )
  const plan = await bureau.plan(source.replace('  字段 备注 （memo）：文本\n', ''))
  expect(await apply(plan.id)).toMatchObject({ kind: 'done', rewritten: 1 })
  expect(await bureau.store.get('slip', id)).toMatchObject({
    data: { name: '甲' },
    former: [{ field: 'memo', label: '备注', value: '大伞' }],
    upgraded: plan.before,
    definition: plan.after,
  })
  const page = await bureau.get(`/slip/${id}`)
  expect(page).toContain('按第1版开始填的，现在按第2版办理')
  expect(page).toContain('以前版本填写、现在不再填写的')
  expect(await bureau.records().former(bureau.form('slip'), [id])).toEqual(
    new Map([[id, [{ field: 'memo', label: '备注', edition: 1, text: '大伞' }]]]),
  )
})

test('what the data does not allow is asked once more, of the data as it is then', async () => {
  const retyped = source.replace('字段 伞色 （shade）：单选 颜色', '字段 伞色 （shade）：整数')
  const early = await bureau.plan(retyped, { reaches: [] })
  const form = bureau.form('slip')
  const data = { name: '甲', shade: 'red' }
  const { id } = done(await bureau.records().create(form, data, { draft: true }))
  const applied = await apply(early.id)
  expect(applied).toMatchObject({ kind: 'refused', refusals: [{ code: 'unsafe' }] })
  if (applied.kind === 'refused')
    expect(applied.refusals.map((each) => publishingSentence(each, 'zh')).join()).toContain('伞色')
  expect(await bureau.store.get('slip', id)).toMatchObject({ version: 1, data })
  expect(bureau.app().editions?.list()).toHaveLength(1)
})
