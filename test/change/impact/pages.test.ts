import { afterAll, beforeAll, expect, test } from 'vitest'
import { decidedIn, type Impact } from '../../../src/change/impact/index.ts'
import { compile } from '../../../src/compiler/compile.ts'
import type { Plan } from '../../../src/runtime/editions/model.ts'
import { createApp } from '../../../src/runtime/http/app.ts'
import { type Listening, listen } from '../../../src/runtime/http/listen.ts'
import { planRoutes } from '../../../src/runtime/pages/plans/routes.ts'
import { pagesRouter } from '../../../src/runtime/pages/router.ts'
import { serverVisitor } from '../../../src/runtime/people/server-visitor.ts'
import { keepPlan, withdrawPlan } from '../../../src/runtime/plans/keep.ts'
import { type Draft, type Planned, planned } from '../../../src/runtime/plans/make.ts'
import { openRecords } from '../../../src/runtime/records/open.ts'
import { random } from '../../emit/random.ts'
import { type Bureau, bureauOf, clock } from '../editions/bureau.ts'
import { clubRecords, source } from './clubs.ts'

let bureau: Bureau
let front: Listening
let plan: Plan
let found: Impact

beforeAll(async () => {
  bureau = await bureauOf(source)
  const app = bureau.app()
  const definition = app.edition ?? expect.fail()
  await bureau.store.transaction((tx) => {
    for (const record of clubRecords(app.application, random(3))) tx.put({ ...record, definition })
  })
  const made = await planOf(source.replaceAll('自 2020年1月1日 50%', '自 2020年1月1日 90%'))
  found = made.impact
  const kept = await keepPlan(bureau.place, made, serverVisitor)
  plan = kept.kind === 'kept' ? kept.plan : expect.fail()
  const own = { app, records: openRecords(app, bureau.store, clock) }
  const fail = (error: unknown): never => {
    throw error
  }
  const more = [planRoutes(bureau.place)]
  const pages = pagesRouter({ ...own, clock, more, log: fail })
  const { store } = bureau
  front = await listen(createApp({ ...own, store, routers: [pages], log: fail }), { port: 0 })
})

afterAll(async () => {
  await front.stop()
  await bureau.close()
})

function draftOf(text: string): Draft {
  const { application, files } = compile([{ path: 'clubs.fy', text }])
  const emitted = files.map(({ path, text: content, bytes }) => ({
    path,
    bytes: Buffer.from(bytes ?? content),
  }))
  return { application: application ?? expect.fail(), files: emitted }
}

async function planOf(text: string): Promise<Planned> {
  const made = await planned(bureau.place, draftOf(text), serverVisitor, '余额从严')
  return made.kind === 'planned' ? made : expect.fail(JSON.stringify(made.refusals))
}

const ask = (path: string, method = 'GET'): Promise<Response> =>
  fetch(new URL(path, front.url), {
    method,
    redirect: 'manual',
    headers: { origin: new URL(front.url).origin, accept: 'text/html' },
  })

const page = async (path: string): Promise<string> => {
  const response = await ask(path)
  expect(response.status).toBe(200)
  return (await response.text()).replaceAll('&#x3D;', '=').replaceAll('&amp;', '&')
}

test('a plan is found, and its sheet says what is changed, how many and what to do', async () => {
  expect(await page('/plans')).toContain(`/plans/${plan.id}`)
  const sheet = await page(`/plans/${plan.id}`)
  expect(sheet).toContain('余额从严')
  expect(sheet).toContain('参数『余额比例』由50%改为90%')
  expect(decidedIn(found).length).toBeGreaterThan(5)
  expect(sheet).toContain(`结果有变的${decidedIn(found).length}份`)
  expect(sheet).toContain('请另一个人核对以后发布。')
})

test('each number opens its list, of exactly as many rows, also as a workbook', async () => {
  const sheet = await page(`/plans/${plan.id}`)
  const links = [...sheet.matchAll(/href="(\/plans\/[^"]+\/list\?of=[^"]+)">[^<]*<strong>(\d+)</g)]
  expect(links.filter(([, href]) => href?.includes('of=reports&report='))).not.toEqual([])
  expect(links.filter(([, href]) => href?.endsWith('of=subjects'))).toHaveLength(1)
  for (const [, href = '', count = ''] of links) {
    const list = await page(href)
    expect(list).toContain(`共${count}项`)
    const file = await ask(href.replace('/list?', '/list.xlsx?'))
    expect(file.headers.get('content-type')).toContain('spreadsheet')
    expect(new Uint8Array(await file.arrayBuffer()).slice(0, 2)).toEqual(new Uint8Array([80, 75]))
  }
  const whole = await ask(`/plans/${plan.id}/impact.xlsx`)
  expect(whole.status).toBe(200)
})

test('the figures of a group open the records of that group alone', async () => {
  const sheet = await page(`/plans/${plan.id}`)
  const [, href = '', count] =
    /href="([^"]*by=[^"]*)">[^<]*<\/a><\/th><td class="figure">(\d+)/.exec(sheet) ?? []
  expect(await page(href)).toContain(`共${count}项`)
})

test('nothing that a record says is kept with a plan', async () => {
  const kept = JSON.stringify((await bureau.store.paper('plan', plan.id))?.impact)
  const messages = found.records.flatMap(({ findings }) =>
    findings.flatMap(({ before, after }) =>
      [before?.message, after?.message].filter((text) => text != null),
    ),
  )
  expect(messages.length).toBeGreaterThan(0)
  expect(messages.filter((text) => kept.includes(text ?? ''))).toEqual([])
})

test('what the data do not allow is not kept, and the same definition is no plan', async () => {
  const unsafe = await planOf(
    source.replace(/^ {2}字段 电话 .*$/m, '  字段 电话 （phone）：日期，选填'),
  )
  expect(unsafe.refusals.map(({ code }) => code)).toContain('unsafe')
  expect((await keepPlan(bureau.place, unsafe, serverVisitor)).kind).toBe('refused')
  const same = await planned(bureau.place, draftOf(source), serverVisitor, null)
  expect(same).toMatchObject({ kind: 'refused', refusals: [{ code: 'nothing-new' }] })
})

test('a plan that was withdrawn is not published; one that waits is, and only once', async () => {
  const other = await planOf(source.replaceAll('自 2020年1月1日 50%', '自 2020年1月1日 70%'))
  await keepPlan(bureau.place, other, serverVisitor)
  await withdrawPlan(bureau.place, other.plan.id, serverVisitor)
  expect((await ask(`/plans/${other.plan.id}/publish`, 'POST')).status).toBe(409)
  const done = await ask(`/plans/${plan.id}/publish`, 'POST')
  expect([done.status, done.headers.get('location')]).toEqual([303, '/editions/2'])
  expect((await bureau.store.papers('edition', {})).length).toBe(2)
  await ask(`/plans/${plan.id}/publish`, 'POST')
  expect((await bureau.store.papers('edition', {})).length).toBe(2)
  expect(await page(`/plans/${plan.id}`)).toContain('已发布')
})
