import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Form, Notice, Sample, StoredRecord } from '../../src/model/index.ts'
import { firstStep } from '../../src/rules/index.ts'
import { formOf } from '../../src/runtime/application.ts'
import { issueBatch } from '../../src/runtime/letters/issue.ts'
import { preflight } from '../../src/runtime/letters/register/index.ts'
import { readLetter } from '../../src/runtime/letters/stored.ts'
import { runSamples, type SampleResult } from '../../src/runtime/samples.ts'
import { done } from '../done.ts'
import { readBack } from '../letters/reader.ts'
import { apps, type Loaded, loaded, sourcesOf } from './apps.ts'
import { type Served, served } from './serve.ts'
import { type World, worldOf } from './worlds.ts'

describe.each(apps)('$name', ({ folder }) => {
  let app: Loaded
  let server: Served
  let samples: readonly SampleResult[]

  beforeAll(async () => {
    app = await loaded(sourcesOf(folder))
    samples = [...runSamples(app.application, 'zh')]
  })
  afterAll(() => app.remove())

  test('every notice follows from a sample that leads to it; some are printed', async () => {
    const chosen = printed(app.application.notices)
    for (const notice of app.application.notices) {
      const form =
        app.application.forms.find(({ id }) => id === notice.form) ?? expect.fail(notice.id)
      const world = worldOf(app.application, form, sampleSending(form, notice))
      server = await served(app.app, world.day)
      const record = await filed(form, world)
      await isDue(notice, record, world.day)
      if (chosen.includes(notice)) await isPrinted(notice, record, world.day)
      expect(server.logged).toEqual([])
      await server.stop()
    }
  }, 180_000)

  const sampleSending = ({ id, samples: all }: Form, { label }: Notice): Sample => {
    const sends = (sample: Sample) =>
      samples.some(
        (each) => each.form === id && each.sample === sample.label && each.letters.includes(label),
      )
    return all.find(sends) ?? expect.fail(`no sample sends ${label}`)
  }

  /** The record's id: submitted, and where the sample says that it stands. */
  async function filed({ id: of }: Form, { body, stands, others }: World): Promise<string> {
    const form = formOf(app.app, of) ?? expect.fail(of)
    await given(others('none'))
    const created = done(await server.records.create(form, body))
    await given(others(created.id).filter((each) => JSON.stringify(each).includes(created.id)))
    const to = firstStep(form)?.to
    const { id, version } = created
    const record =
      to === undefined ? created : done(await server.records.move(form, id, version, to, '核对'))
    if (stands !== null && stands !== record.state)
      await given([{ ...record, version: record.version + 1, state: stands }])
    return id
  }

  const given = (records: readonly StoredRecord[]) =>
    server.store.transaction((tx) => {
      for (const record of records) tx.put(record)
    })

  async function isDue(notice: Notice, record: string, date: string): Promise<void> {
    const { ready, stopped } = await server.store.read((view) =>
      preflight(view, { app: app.app, notice, date }),
    )
    expect(stopped, notice.id).toEqual([])
    const due = ready.map((each) => each.record.id)
    expect(due, notice.id).toContain(record)
  }

  async function isPrinted(notice: Notice, record: string, date: string): Promise<void> {
    const { store, data } = server
    const batch = { app: app.app, notice, store, data, date, records: [record] }
    const { issued, stopped, failed } = await issueBatch(batch)
    expect([stopped, failed], notice.id).toEqual([[], []])
    const [letter] = issued
    if (letter === undefined || issued.length > 1)
      throw new Error(`${notice.id} is ${issued.length} letters`)
    const { text, pages } = await readBack(await readLetter(data, letter))
    expect(pages).toHaveLength((letter.pages ?? 0) + notice.needs.length)
    const shown = [letter.addressee, letter.number ?? '', chinese(date)]
    for (const each of shown) expect(text).toContain(each.replace(/\s/g, ''))
    expect(text).not.toMatch(/[{}〈〉]|undefined|\[object/)
    expect((await issueBatch(batch)).issued).toEqual([])
    const page = await server.request('GET', '/letters')
    expect(page.text).toContain(letter.number ?? letter.addressee)
    const pdf = await server.request('GET', `/letters/${letter.id}.pdf`)
    expect([pdf.status, pdf.headers.get('Content-Type')]).toEqual([200, 'application/pdf'])
  }
})

/** A dozen of them, the same each time: each starts a browser. */
const printed = (notices: readonly Notice[]): readonly Notice[] =>
  fc
    .sample(fc.shuffledSubarray([...notices], { minLength: Math.min(12, notices.length) }), {
      numRuns: 1,
      seed: 20260520,
    })[0]
    ?.slice(0, 12) ?? []

const chinese = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
