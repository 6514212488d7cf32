import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { applyPlan } from '../../../src/runtime/editions/apply.ts'
import { serverVisitor } from '../../../src/runtime/people/server-visitor.ts'
import { serve } from '../../../src/runtime/serve.ts'
import type { Store } from '../../../src/runtime/store/store.ts'
import { done } from '../../done.ts'
import { type Bureau, buildIn, bureauOf, clock, dataFolder } from './bureau.ts'
import { source } from './source.ts'

const memo = '  字段 备注 （memo）：文本\n'
const asking = source.replace(
  memo,
  `${memo}  字段 证号 （card）：身份证号，必填，脱敏
`,
)
const former = '  原字段 证号 （card）：身份证号，脱敏'
const dropping = source.replace(memo, `${memo}${former}\n`)
const erasing = source.replace(memo, `${memo}${former}，删除 依据 《借伞办法》第一条\n`)
const card = '110101199003074477'

/** A draft, one that is kept under its edition, and one that is final: all hold the number. */
async function filled(bureau: Bureau): Promise<readonly string[]> {
  const ids: string[] = []
  for (const states of [[], ['已借'], ['已借', '已还']]) {
    const form = bureau.form('slip')
    const data = { name: `甲${states.length}`, paid: 500, card }
    let record = done(await bureau.records().create(form, data, { draft: true }))
    for (const state of states)
      record = done(await bureau.records().move(form, record.id, record.version, state))
    ids.push(record.id)
  }
  return ids
}

/** Everything that a store tells of records, the past as far as it can still be opened. */
async function told(store: Store): Promise<string> {
  const changes = await store.changes(0, 9999)
  const records = await store.read((view) => [...view.scan('slip')])
  return JSON.stringify([records, changes.filter(({ kind }) => kind === 'slip')])
}

test('an edition with 删除 leaves nothing of the value: in data, past, pages, exports', async () => {
  const bureau = await bureauOf(asking)
  const publish = async (text: string) =>
    expect(
      await applyPlan(bureau.place, (await bureau.plan(text)).id, serverVisitor),
    ).toMatchObject({ kind: 'done' })
  const [draft = '', lent = '', back = ''] = await filled(bureau)
  await publish(dropping)
  expect(await bureau.store.get('slip', draft)).toMatchObject({ former: [{ value: card }] })
  const paths = [draft, lent, back].flatMap((id) => [
    ...['', '/history'].map((end) => `/slip/${id}${end}`),
    ...['', '/why', '/history'].map((end) => `/api/slip/${id}${end}`),
  ])
  paths.push('/slip', '/api/slip', '/api/slip/export.csv')
  const said = async () => (await Promise.all(paths.map((path) => bureau.get(path)))).join('\n')
  const tail = card.slice(-4)
  expect(await said()).toContain(tail)

  await publish(erasing)
  expect(await told(bureau.store)).not.toContain(card)
  expect(await said()).not.toContain(tail)
  const kept = await bureau.store.get('slip', lent)
  expect(kept?.definition).toBe(bureau.app().editions?.list()[0]?.id)
  const erased = await bureau.store.trail({ action: 'erase', kind: 'slip' }, null, 9)
  expect(erased.filter(({ effect }) => effect === 'erase')).toHaveLength(3)
  expect(erased[0]?.reason).toBe('删除：证号（《借伞办法》第一条）')

  const moved = await bureau.records().move(bureau.form('slip'), lent, kept?.version ?? 0, '已还')
  expect(done(moved).state).toBe('已还')
  await bureau.close()
})

test('what an edition required and a later one erases is asked no more of what goes on under the former', async () => {
  const keeping = (text: string) => text.replace('流转 草稿', '换版 草稿 沿用\n流转 草稿')
  const bureau = await bureauOf(keeping(asking))
  const form = bureau.form('slip')
  const data = { name: '甲', paid: 500, card }
  const draft = done(await bureau.records().create(form, data, { draft: true }))
  const plan = await bureau.plan(keeping(erasing))
  await applyPlan(bureau.place, plan.id, serverVisitor)
  const { version, definition } = (await bureau.store.get('slip', draft.id)) ?? draft
  expect(definition).toBe(draft.definition)
  const records = bureau.records()
  const refused = await records.patch(form, draft.id, version, { card }, { draft: true })
  expect(refused).toMatchObject({ mistakes: [{ path: ['card'], code: 'not-asked' }] })
  const sent = done(await records.move(form, draft.id, version, '已借'))
  expect(sent).toMatchObject({ definition, data: { name: '甲', paid: 500 } })
  expect(await bureau.get(`/slip/${draft.id}`)).toContain('不适用')
  await bureau.close()
})

test('what was never masked is shown no more by what is told of the past', async () => {
  const bureau = await bureauOf(source)
  const data = { name: '甲', paid: 500, memo: '左手旧伞' }
  const form = bureau.form('slip')
  const draft = done(await bureau.records().create(form, data, { draft: true }))
  done(await bureau.records().move(form, draft.id, draft.version, '已借'))
  const told = async (): Promise<string> =>
    (await bureau.get(`/slip/${draft.id}/history`)) +
    (await bureau.get(`/api/slip/${draft.id}/history`))
  expect(await told()).toContain('左手旧伞')
  const gone = memo.replace('字段', '原字段').replace('\n', '，删除 依据 《借伞办法》第一条\n')
  const plan = await bureau.plan(source.replace(memo, gone))
  expect(await applyPlan(bureau.place, plan.id, serverVisitor)).toMatchObject({ kind: 'done' })
  expect(await told()).not.toContain('左手旧伞')
  await bureau.close()
})

test('killed between publishing and erasing, the next start erases', async () => {
  const data = dataFolder()
  const bureau = await bureauOf(asking, data)
  await filled(bureau)
  const plan = await bureau.plan(erasing)
  const killed = applyPlan(bureau.place, plan.id, serverVisitor, (step) => {
    if (step === 'committed') throw new Error('killed')
  })
  await expect(killed).rejects.toThrow('killed')
  expect(await told(bureau.store)).toContain(card)
  await bureau.shut()

  const serving = await serve(await buildIn(erasing, join(data, 'built')), { data, port: 0, clock })
  await new Promise<void>((resolve, reject) => {
    const look = async () => {
      if (!(await told(serving.store)).includes(card)) resolve()
    }
    serving.store.watch(() => void look().catch(reject))
    look().catch(reject)
  })
  await serving.stop()
  for (const path of [data, `${data}.key`, `${data}.key.erased`]) rmSync(path, { recursive: true })
})
