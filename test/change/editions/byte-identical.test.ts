import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { StoredRecord } from '../../../src/model/index.ts'
import { noticeOf } from '../../../src/runtime/application.ts'
import { applyPlan } from '../../../src/runtime/editions/apply.ts'
import { issueByServer } from '../../../src/runtime/letters/register/index.ts'
import { serverVisitor } from '../../../src/runtime/people/server-visitor.ts'
import { done } from '../../done.ts'
import { type Bureau, bureauOf, clock, today } from './bureau.ts'
import { edited } from './random-edits.ts'
import { withLetter } from './source.ts'

/** `EDITION_SEQUENCES` and `EDITION_SEED` try more, and others; `EDITION_FROM` goes on after some. */
const from = Number(process.env.EDITION_FROM ?? 0)
const sequences = Number(process.env.EDITION_SEQUENCES ?? 4)
const seed = process.env.EDITION_SEED ?? 'editions'
const perSequence = 4

const randomOf = (text: string): ((below: number) => number) => {
  let count = 0
  return (below) =>
    createHash('sha256').update(`${text} ${count++}`).digest().readUInt32BE() % below
}

test('whatever is published, what is closed and what was issued stays as it is, and nothing is lost', async () => {
  let published = 0
  letters = 0
  for (let sequence = from; sequence < from + sequences; sequence++) {
    const random = randomOf(`${seed} ${sequence}`)
    const bureau = await bureauOf(withLetter)
    try {
      published += await publishing(bureau, random)
    } finally {
      await bureau.close()
    }
  }
  expect(published).toBeGreaterThan(sequences * (perSequence - 2))
  expect(letters).toBeGreaterThan(0)
})

let letters = 0

async function publishing(bureau: Bureau, random: (below: number) => number): Promise<number> {
  let source = withLetter
  let count = 0
  const closed: Seen[] = []
  const values = new Map<string, readonly unknown[]>()
  for (let step = 0; step < perSequence; step++) {
    const data = { name: `甲${step}`, paid: random(3000), memo: `大伞${step}`, shade: 'red' }
    const back = await made(bureau, data, ['已借', '已还'])
    await made(bureau, data, ['已借'])
    const draft = await made(bureau, data, [])
    values.set(draft.id, Object.values(data))
    closed.push({ id: back.id, letter: await letterFor(bureau, back), bodies: [] })
    for (const each of closed)
      if (each.bodies.length === 0) Object.assign(each, { bodies: await bodiesOf(bureau, each) })
    source = edited(source, random)
    const plan = await bureau.plan(source)
    const applied = await applyPlan(bureau.place, plan.id, serverVisitor)
    if (applied.kind === 'done') count += 1
    for (const each of closed) expect(await bodiesOf(bureau, each)).toEqual(each.bodies)
    for (const [id, held] of values) {
      const { data: kept, former = [] } = (await bureau.store.get('slip', id)) ?? expect.fail(id)
      const now = [...Object.values(kept), ...former.map(({ value }) => value)].flat()
      expect(now).toEqual(expect.arrayContaining([...held]))
    }
  }
  return count
}

interface Seen {
  readonly id: string
  readonly letter: string | null
  readonly bodies: readonly string[]
}

async function made(
  bureau: Bureau,
  data: Readonly<Record<string, unknown>>,
  states: readonly string[],
): Promise<StoredRecord> {
  const form = bureau.form('slip')
  const records = bureau.records()
  const more = form.fields.flatMap(({ id }) => (id.startsWith('x') ? [[id, '有']] : []))
  const all = { ...data, ...Object.fromEntries(more) }
  let record = done(await records.create(form, all, { draft: true }))
  for (const state of states)
    record = done(await records.move(form, record.id, record.version, state, '还了'))
  return record
}

async function letterFor(bureau: Bureau, { id }: StoredRecord): Promise<string | null> {
  const app = bureau.app()
  const notice = noticeOf(app, 'topUp') ?? expect.fail('no notice')
  const issuing = { app, store: bureau.store, notice, date: today, records: [id], clock }
  const { issued } = await issueByServer(issuing)
  letters += issued.length
  return issued[0]?.id ?? null
}

/** What people and programs are shown of it. */
async function bodiesOf(bureau: Bureau, { id, letter }: Seen): Promise<readonly string[]> {
  const paths = ['', '/history'].map((end) => `/slip/${id}${end}`)
  const pages = await Promise.all(paths.map((path) => bureau.get(path)))
  const api = ['', '/why', '/history'].map((end) => `/api/slip/${id}${end}`)
  const answers = await Promise.all(api.map((path) => bureau.get(path)))
  const papers = letter === null ? [] : [await bureau.get(`/letters/${letter}.docx`)]
  for (const paper of papers) expect(paper.slice(0, 2)).toBe('PK')
  return [...pages.map(mainOf), ...answers, ...papers.map(digest)]
}

const mainOf = (page: string): string => /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? expect.fail(page)

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
