import { afterAll, beforeAll, expect, test } from 'vitest'
import { applyPlan } from '../../../src/runtime/editions/apply.ts'
import { serverVisitor } from '../../../src/runtime/people/server-visitor.ts'
import { done } from '../../done.ts'
import { type Bureau, bureauOf } from './bureau.ts'
import { source } from './source.ts'

const before = source.replace(
  '状态 草稿',
  '  字段 联系 （contact）：文本\n  字段 住处：文本\n状态 草稿',
)
/** A name, a split, a field that goes, a state and a rule of next year, all at once. */
const after = before
  .replace('  字段 联系 （contact）：文本\n', '')
  .replace('字段 住处：文本', '字段 住址：文本，曾用名 住处\n  原字段 联系 （contact）：文本')
  .replace(
    '  字段 备注 （memo）：文本\n',
    '  字段 手机 （mobile）：手机，转自 联系\n  字段 固话 （phone）：固话，转自 联系\n',
  )
  .replace('状态 草稿 → 已借 → 已还', '状态 起草 → 已借 → 已还\n换版 草稿 改为 起草')
  .replace('流转 草稿', '流转 起草')
  .replace('自 2020年1月1日 10元', '自 2020年1月1日 10元\n  自 2027年1月1日 30元')

let bureau: Bureau
beforeAll(async () => {
  bureau = await bureauOf(before)
})
afterAll(() => bureau.close())

test('renamed, split, dropped, another state and a later figure: nothing is lost in any state', async () => {
  const make = async (name: string, contact: string, states: readonly string[]) => {
    const form = bureau.form('slip')
    const data = { name, paid: 1500, memo: '大伞', contact, 住处: '河图街' }
    let record = done(await bureau.records().create(form, data, { draft: true }))
    for (const state of states)
      record = done(await bureau.records().move(form, record.id, record.version, state))
    return (await bureau.store.get('slip', record.id)) ?? record
  }
  const draft = await make('甲', '13800138000', [])
  const unread = await make('乙', '问隔壁', [])
  const lent = await make('丙', '13800138000', ['已借'])
  const back = await make('丁', '13800138000', ['已借', '已还'])
  const gone = await make('戊', '021-65123456', [])
  done(await bureau.records().remove(bureau.form('slip'), gone.id, gone.version))

  const plan = await bureau.plan(after)
  const applied = await applyPlan(bureau.place, plan.id, serverVisitor)
  expect(applied).toMatchObject({ kind: 'done', rewritten: 2, unconverted: 1 })
  for (const closed of [lent, back])
    expect(await bureau.store.get('slip', closed.id)).toEqual(closed)
  expect(await bureau.store.get('slip', draft.id)).toMatchObject({
    state: '起草',
    data: { name: '甲', mobile: '13800138000', 住处: '河图街' },
    former: [
      { field: 'contact', value: '13800138000' },
      { field: 'memo', value: '大伞' },
    ],
  })
  expect((await bureau.store.paper('plan', plan.id))?.unconverted).toMatchObject([
    { record: unread.id, form: 'slip' },
  ])

  const form = bureau.form('slip')
  const records = bureau.records()
  const restored = done(await records.restore(form, gone.id, gone.version + 1))
  expect(restored).toMatchObject({ state: '起草', data: { phone: '021-65123456' } })
  const sent = done(await records.move(form, gone.id, restored.version, '已借'))
  expect(sent.judgement).toMatchObject({ conclusion: '齐了' })
  expect(await bureau.store.get('slip', gone.id)).toMatchObject({
    definition: plan.after,
    former: [{ value: '021-65123456' }, { value: '大伞' }],
  })
  const ended = done(await records.move(form, lent.id, lent.version, '已还'))
  expect(ended).toMatchObject({ definition: lent.definition, data: { memo: '大伞' } })
  for (const { id } of [draft, unread, lent, back, gone])
    for (const end of ['', '/history', '/check'])
      expect(await bureau.get(`/slip/${id}${end}`), `${id}${end}`).not.toContain('出了问题')
})
