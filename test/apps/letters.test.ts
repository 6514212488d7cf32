import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Form, Notice, StoredRecord } from '../../src/model/index.ts'
import { formOf } from '../../src/runtime/application.ts'
import { issueBatch } from '../../src/runtime/letters/issue.ts'
import { readLetter } from '../../src/runtime/letters/stored.ts'
import { runSamples, type SampleResult } from '../../src/runtime/samples.ts'
import { readBack } from '../letters/reader.ts'
import { apps, type Loaded, loaded, sourcesOf } from './apps.ts'
import { bodyOf, type Served, served, today } from './serve.ts'

describe.each(apps)('$name', ({ folder }) => {
  let app: Loaded
  let server: Served
  let samples: readonly SampleResult[]

  beforeAll(async () => {
    app = await loaded(sourcesOf(folder))
    samples = [...runSamples(app.application, 'zh')]
  })
  afterAll(() => app.remove())

  test('every notice is printed from a sample that leads to it', async () => {
    for (const notice of app.application.notices) {
      // Alone with what it refers to: what is filed beside it may decide whether a letter follows.
      server = await served(app.app)
      await filed(formSending(notice), new Map(), sampleSending(notice))
      await isPrinted(notice)
      expect(server.logged).toEqual([])
      await server.stop()
    }
  }, 180_000)

  async function filed(
    form: Form,
    made: Map<string, string>,
    label: string | undefined = form.samples[0]?.label,
  ): Promise<void> {
    for (const { type } of form.fields) {
      const target = app.application.forms.find(({ id }) => type.kind === 'ref' && id === type.form)
      if (target && !made.has(target.id)) await filed(target, made)
    }
    const sample = form.samples.find((each) => each.label === label)
    if (sample === undefined) throw new Error(`no sample of ${form.id} is of use`)
    made.set(form.id, (await submitted(form.id, bodyOf(form, sample, made))).id)
  }

  const formSending = (notice: Notice): Form =>
    app.application.forms.find(({ id }) => id === notice.form) ?? expect.fail(notice.form)

  const sampleSending = ({ form, label }: Notice): string =>
    samples.find((result) => result.form === form && result.letters.includes(label))?.sample ??
    expect.fail(`no sample sends ${label}`)

  async function submitted(id: string, body: unknown): Promise<StoredRecord> {
    const form = formOf(app.app, id)
    if (form === undefined) throw new Error(`no form ${id}`)
    const created = await server.records.create(form, body)
    const [, second] = form.states
    if (created.kind !== 'done') throw new Error(JSON.stringify(created))
    if (second === undefined) return created.record
    const { record } = created
    const moved = await server.records.move(form, record.id, record.version, second)
    if (moved.kind !== 'done') throw new Error(JSON.stringify(moved))
    return moved.record
  }

  async function isPrinted(notice: Notice): Promise<void> {
    const { store, data } = server
    const batch = { app: app.app, notice, store, data, date: today }
    const { issued, stopped, failed } = await issueBatch(batch)
    expect([stopped, failed], notice.id).toEqual([[], []])
    const [letter] = issued
    if (letter === undefined || issued.length > 1) throw new Error(`${notice.id} is not one letter`)
    const { text, pages } = await readBack(await readLetter(data, letter))
    expect(pages).toHaveLength((letter.pages ?? 0) + notice.needs.length)
    const shown = [letter.addressee, letter.number ?? '', '2026年5月20日']
    for (const each of shown) expect(text).toContain(each.replace(/\s/g, ''))
    expect(text).not.toMatch(/[{}〈〉]|undefined|\[object/)
    expect((await issueBatch(batch)).issued).toEqual([])
    const page = await server.request('GET', '/letters')
    expect(page.text).toContain(letter.number ?? letter.addressee)
    const pdf = await server.request('GET', `/letters/${letter.id}.pdf`)
    expect([pdf.status, pdf.headers.get('Content-Type')]).toEqual([200, 'application/pdf'])
  }
})
