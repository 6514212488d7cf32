import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { applyPlan } from '../../../src/runtime/editions/apply.ts'
import { serverVisitor } from '../../../src/runtime/people/server-visitor.ts'
import { type Serving, serve } from '../../../src/runtime/serve.ts'
import { done } from '../../done.ts'
import { type Server, startPostgres } from '../../store/postgres-server.ts'
import { type Bureau, buildIn, bureauOf, clock, dataFolder, planOf } from './bureau.ts'
import { source } from './source.ts'

const memo = '  字段 备注 （memo）：文本\n'
const without = source.replace(memo, '  字段 电话 （phone）：手机\n')
const root = mkdtempSync(join(tmpdir(), 'fangyuan-at-once-'))
let server: Server
let bureau: Bureau
beforeAll(async () => {
  server = await startPostgres()
  bureau = await bureauOf(source)
})
afterAll(async () => {
  await bureau.close()
  await server.stop()
  rmSync(root, { recursive: true })
})

test('who fills in the former form while the next is published gets all of it back', async () => {
  const form = bureau.form('slip')
  const draft = done(await bureau.records().create(form, { name: '甲' }, { draft: true }))
  const edit = `/slip/${draft.id}/edit`
  const edition = bureau.app().edition ?? expect.fail()
  expect(await bureau.get(edit)).toContain(`name="@edition" value="${edition}"`)
  const typed = {
    ...{ '@do': 'save', '@version': '1', '@edition': edition },
    ...{ name: '甲乙', paid: '12', memo: '大伞两把' },
  }
  const plan = await bureau.plan(without)
  expect(await applyPlan(bureau.place, plan.id, serverVisitor)).toMatchObject({ rewritten: 0 })
  const answer = await bureau.post(edit, typed)
  expect(answer.status).toBe(409)
  const page = await answer.text()
  expect(page).toContain('换成了第2版')
  expect(page).toContain('备注“大伞两把”')
  expect(page).toContain('value="甲乙"')
  expect(await bureau.store.get('slip', draft.id)).toMatchObject({ version: 1 })
  const { memo: _, ...rest } = { ...typed, '@edition': plan.after }
  expect((await bureau.post(edit, rest)).status).toBe(303)
  expect(await bureau.store.get('slip', draft.id)).toMatchObject({
    definition: plan.after,
    data: { name: '甲乙', paid: 1200 },
  })
})

test('over PostgreSQL a publication is one transaction, and what others write meanwhile is there', async () => {
  const [here, there] = [dataFolder(), dataFolder()]
  vi.stubEnv('FANGYUAN_KEY', join(root, 'shared.key'))
  const app = await buildIn(source, join(root, 'shared'))
  const open = (data: string) => serve(app, { data, port: 0, clock, database: server.url })
  const [one, two] = [await open(here), await open(there)]
  const placeOf = ({ editions, store }: Serving, data: string) => ({
    ...{ editions, store, data, clock },
    backup: null,
  })
  try {
    const form = two.editions.current().application.forms[0] ?? expect.fail()
    const begun: string[] = []
    for (const name of ['甲', '乙', '丙'])
      begun.push(done(await one.records.create(form, { name, memo: '大伞' }, { draft: true })).id)
    const plan = await planOf(placeOf(one, here), without, { reaches: [] })
    const before = await one.store.head()
    // The other process still has the former edition, and its people write at the same moment.
    const records = two.records
    const writing = Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        records.create(form, { name: `丁${at}`, memo: `小伞${at}` }, { draft: true }),
      ),
    )
    const applied = await applyPlan(placeOf(one, here), plan.id, serverVisitor)
    expect(applied).toMatchObject({ kind: 'done', edition: { number: 2 } })
    const written = (await writing).map(done)

    const changes = await one.store.changes(before.number, 1000)
    const published = changes.filter(({ action }) => action === 'publish')
    expect(published.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['@edition', '@plan', 'slip', 'slip', 'slip']),
    )
    const numbers = published.map(({ number }) => number)
    expect(Math.max(...numbers) - Math.min(...numbers) + 1).toBe(numbers.length)
    await two.editions.refresh()
    for (const [at, { id }] of written.entries()) {
      const current = two.editions.current().application.forms[0] ?? expect.fail()
      const found = (await two.records.former(current, [id])).get(id)
      expect(found?.map(({ text }) => text)).toEqual([`小伞${at}`])
    }
    for (const id of begun)
      expect(await two.store.get('slip', id)).toMatchObject({ former: [{ value: '大伞' }] })
  } finally {
    delete process.env.FANGYUAN_KEY
    await one.stop()
    await two.stop()
    for (const data of [here, there]) rmSync(data, { recursive: true })
  }
})
