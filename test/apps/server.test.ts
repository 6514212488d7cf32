import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Form, StoredRecord } from '../../src/model/index.ts'
import type { Answer } from '../server/client.ts'
import { apps, type Loaded, loaded, sourcesOf } from './apps.ts'
import { addressOf, bodyOf, formsWithSamples, type Served, served, today } from './serve.ts'

/** By form: something that may be changed in its sample. */
const changes: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  org: { committee: '长阳居委会' },
  partyCheckpoint: { reporter: '范珺' },
  annualInspection: { auditor: '上海另一会计师事务所' },
  topic: { expectation: '形成清单。' },
  consultation: { headcount: 24 },
  reader: { address: '河畔市沙洲东路2号' },
  loan: { branch: '9' },
}

describe.each(apps)('$name', ({ folder }) => {
  let app: Loaded
  let server: Served
  /** By form: the id of the record that the others refer to. */
  const made = new Map<string, string>()

  beforeAll(async () => {
    app = await loaded(sourcesOf(folder))
    server = await served(app.app)
  })
  afterAll(async () => {
    await server.stop()
    app.remove()
  })

  test('every form: create, read, list, replace, patch, delete, move to the end', async () => {
    for (const [form, sample] of formsWithSamples(app.application)) {
      const body = bodyOf(form, sample, made)
      await changesAreKept(form, body)
      made.set(form.id, await movesToTheEnd(form, body))
    }
    expect(server.logged).toEqual([])
  })

  async function changesAreKept(form: Form, body: Readonly<Record<string, unknown>>) {
    const created = await create(form, body)
    expect(created.body, form.id).toMatchObject({ form: form.id, version: 1, data: body })
    expect(created.headers.get('Location')).toBe(`/api/${addressOf(form)}/${created.body?.id}`)
    const path = `/api/${addressOf(form)}/${created.body?.id}`

    expect((await server.request('GET', path)).body).toEqual(created.body)
    expect((await server.request('GET', `/api/${addressOf(form)}`)).body).toEqual({
      items: [created.body],
      next: null,
    })

    const changed = { ...body, ...changes[form.id] }
    const replaced = await server.request('PUT', path, { body: changed, ...ifMatch(1) })
    expect(replaced.body).toMatchObject({ version: 2, data: changed })
    const patched = await server.request('PATCH', path, { body, ...ifMatch(2) })
    expect(patched.body).toMatchObject({ version: 3, data: created.body?.data })

    expect((await server.request('DELETE', path, ifMatch(2))).status).toBe(412)
    expect((await server.request('DELETE', path, ifMatch(3))).status).toBe(204)
    expect((await server.request('GET', path)).status).toBe(404)
  }

  /** Along the first way forward that is open from each state; the record's id. */
  async function movesToTheEnd(form: Form, body: Readonly<Record<string, unknown>>) {
    let record = recordIn(await create(form, body))
    while (nextStates(form, record.state).length > 0) record = await oneOn(form, record)
    expect(record.submitted).toBe(today)
    expect(record.judgement?.blocks).toEqual([])
    expect((await move(form, record, '没有的状态')).status).toBe(409)
    return record.id
  }

  async function oneOn(form: Form, record: StoredRecord): Promise<StoredRecord> {
    for (const to of nextStates(form, record.state)) {
      const answer = await move(form, record, to)
      if (answer.status === 200) return recordIn(answer)
      expect(answer.body).toMatchObject({ status: 409 })
    }
    throw new Error(`no way on from ${record.state}`)
  }

  const move = (form: Form, { id, version }: StoredRecord, to: string) =>
    server.request('POST', `/api/${addressOf(form)}/${id}/moves`, {
      body: { to },
      ...ifMatch(version),
    })

  const create = (form: Form, body: unknown) =>
    server.request('POST', `/api/${addressOf(form)}`, { body })

  test('every form’s pages show it', async () => {
    const home = await page('/')
    for (const form of app.app.application.forms) {
      const at = `/${addressOf(form)}`
      expect(home).toContain(`href="${at}"`)
      const record = `${at}/${made.get(form.id)}`
      for (const path of [at, `${at}/new`, record, `${record}/receipt`]) {
        const text = await page(path)
        expect(text, path).toContain(form.label)
        expect(text, path).not.toMatch(/undefined|NaN|\[object |\{\{/)
      }
      const [blank, filled] = [await page(`${at}/new`), await page(record)]
      for (const { label } of form.sections) expect(blank).toContain(label)
      for (const field of form.fields) {
        const isAlwaysAsked = field.visible === null && field.calculate === null
        if (isAlwaysAsked) expect(blank, field.id).toContain(field.label)
        if (isAlwaysAsked && field.type.kind !== 'table') expect(filled).toContain(field.label)
      }
    }
    expect(server.logged).toEqual([])
  })

  async function page(path: string): Promise<string> {
    const { status, headers, text } = await server.request('GET', path)
    expect([status, headers.get('Content-Type')], path).toEqual([200, 'text/html; charset=utf-8'])
    expect(text.match(/<script[^>]*>/g)?.every((tag) => tag.includes('src="/assets/'))).toBe(true)
    return text
  }
})

const ifMatch = (version: number) => ({ headers: { 'If-Match': `"${version}"` } })

/** Forward only: a way back would be taken for ever. */
const nextStates = ({ states, transitions }: Form, state: string | null): readonly string[] =>
  transitions
    .filter(({ from, to }) => from === state && states.indexOf(to) > states.indexOf(from))
    .map(({ to }) => to)

function recordIn(answer: Answer): StoredRecord {
  if (answer.status >= 300) throw new Error(answer.text)
  return answer.body as StoredRecord
}
