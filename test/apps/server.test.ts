import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Form, StoredRecord, Transition } from '../../src/model/index.ts'
import type { Answer } from '../server/client.ts'
import { apps, type Loaded, loaded, sourcesOf } from './apps.ts'
import { addressOf, type Served, served } from './serve.ts'
import { sampleOf, type World, worldOf } from './worlds.ts'

/** Of steps that are taken. */
const fewest = { yangpu: 120, library: 3 }

describe.each(apps)('$name', ({ name, folder }) => {
  let app: Loaded
  let server: Served
  const steps = { taken: 0, refused: 0 }

  beforeAll(async () => {
    app = await loaded(sourcesOf(folder))
  })
  afterAll(() => app.remove())

  test('every form: create, read, list, replace, patch, delete, move to the end; its pages show it', async () => {
    for (const form of app.application.forms) {
      const world = worldOf(app.application, form, sampleOf(form))
      server = await served(app.app, world.day)
      await given(world.others('none'))
      await changesAreKept(form, world)
      const id = await movesToTheEnd(form, world)
      await pagesShow(form, id)
      expect(server.logged, form.id).toEqual([])
      await server.stop()
    }
    // The others' conditions ask for what comes later than a sample.
    expect(steps.taken).toBeGreaterThanOrEqual(fewest[name])
    expect(steps.taken).toBeGreaterThan(2 * steps.refused)
  }, 240_000)

  const given = (records: readonly StoredRecord[]) =>
    server.store.transaction((tx) => {
      for (const record of records) tx.put(record)
    })

  async function changesAreKept(form: Form, { body, others }: World) {
    const created = await create(form, body)
    expect(created.body, `${form.id}: ${created.text}`).toMatchObject({
      form: form.id,
      version: 1,
      data: body,
    })
    expect(created.headers.get('Location')).toBe(`/api/${addressOf(form)}/${created.body?.id}`)
    const path = `/api/${addressOf(form)}/${created.body?.id}`

    expect((await server.request('GET', path)).body).toEqual(created.body)
    const { items, next } = (await server.request('GET', `/api/${addressOf(form)}`)).body ?? {}
    expect(next).toBeNull()
    expect(items).toContainEqual(created.body)
    expect(items).toHaveLength(1 + others('').filter((each) => each.form === form.id).length)

    const changed = { ...body, ...changeOf(form, body) }
    const replaced = await server.request('PUT', path, { body: changed, ...ifMatch(1) })
    expect(replaced.body, form.id).toMatchObject({ version: 2, data: changed })
    const patched = await server.request('PATCH', path, { body, ...ifMatch(2) })
    expect(patched.body, form.id).toMatchObject({ version: 3, data: created.body?.data })

    expect((await server.request('DELETE', path, ifMatch(2))).status).toBe(412)
    expect((await server.request('DELETE', path, ifMatch(3))).status).toBe(204)
    expect((await server.request('GET', path)).status).toBe(404)
  }

  /** Along the first way forward that is open from each state, as far as conditions hold; the record's id. */
  async function movesToTheEnd(form: Form, { body, others, day }: World) {
    let record = recordIn(await create(form, body))
    await given(others(record.id).filter((each) => JSON.stringify(each).includes(record.id)))
    for (let next: StoredRecord | null = record; next !== null; next = await oneOn(form, next))
      record = next
    expect(record.submitted, form.id).toBe(day)
    expect(record.judgement?.blocks).toEqual([])
    expect((await move(form, record, '没有的状态')).status).toBe(409)
    return record.id
  }

  async function oneOn(form: Form, record: StoredRecord): Promise<StoredRecord | null> {
    for (const { to, when } of nextSteps(form, record.state)) {
      const answer = await move(form, record, to)
      if (answer.status === 200) {
        steps.taken++
        return recordIn(answer)
      }
      steps.refused++
      expect(when, answer.text).not.toBeNull()
      expect(answer.body).toMatchObject({ status: 409, type: expect.stringMatching(/unmet$/) })
    }
    return null
  }

  const move = (form: Form, { id, version }: StoredRecord, to: string) =>
    server.request('POST', `/api/${addressOf(form)}/${id}/moves`, {
      body: { to, reason: '核对' },
      ...ifMatch(version),
    })

  const create = (form: Form, body: unknown) =>
    server.request('POST', `/api/${addressOf(form)}`, { body })

  async function pagesShow(form: Form, id: string) {
    const at = `/${addressOf(form)}`
    const record = `${at}/${id}`
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

  async function page(path: string): Promise<string> {
    const { status, headers, text } = await server.request('GET', path)
    expect([status, headers.get('Content-Type')], path).toEqual([200, 'text/html; charset=utf-8'])
    expect(text.match(/<script[^>]*>/g)?.every((tag) => tag.includes('src="/assets/'))).toBe(true)
    return text
  }

  test('the home page leads to every form', async () => {
    server = await served(app.app)
    const home = await page('/')
    for (const form of app.app.application.forms)
      expect(home).toContain(`href="/${addressOf(form)}"`)
    expect(server.logged).toEqual([])
    await server.stop()
  })
})

/** What may be changed in a sample: a text that nothing is told apart by. */
function changeOf(form: Form, body: World['body']): World['body'] {
  const plain = form.fields.filter(
    ({ id, type, from }) =>
      ['text', 'longtext'].includes(type.kind) && !from && !form.unique.includes(id),
  )
  const field = plain.find(({ id }) => body[id] !== undefined)
  return field ? { [field.id]: `${body[field.id]}二` } : {}
}

const ifMatch = (version: number) => ({ headers: { 'If-Match': `"${version}"` } })

/** Forward only: a way back would be taken for ever. */
const nextSteps = ({ states, transitions }: Form, state: string | null): readonly Transition[] =>
  transitions.filter(({ from, to }) => from === state && states.indexOf(to) > states.indexOf(from))

function recordIn(answer: Answer): StoredRecord {
  if (answer.status >= 300) throw new Error(answer.text)
  return answer.body as StoredRecord
}
