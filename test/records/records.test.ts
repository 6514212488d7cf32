import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { StoredRecord } from '../../src/model/index.ts'
import type { LoadedApplication } from '../../src/runtime/application.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import type { Outcome, Records } from '../../src/runtime/records/records.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { emitted } from '../apps/apps.ts'
import { done } from '../done.ts'
import { formNamed, library } from '../server/fixture.ts'
import { letter } from '../store/made.ts'

const { app, remove } = await emitted(library)
afterAll(remove)

let store: Store
let records: Records
let today: string

beforeEach(() => {
  today = '2026-03-01'
  store = memoryStore()
  records = openRecords(app, store, () => ({ today, now: `${today}T08:00:00.000Z` }))
})

const reader = formNamed('reader')
const loan = formNamed('loan')

const mistakesIn = (outcome: Outcome): readonly string[] =>
  outcome.kind === 'refused'
    ? outcome.mistakes.map(({ path, code }) => `${path.join('.')} ${code}`)
    : [outcome.kind]

const newReader = async (card = 'A1', more: object = {}): Promise<StoredRecord> =>
  done(await records.create(reader, { card, title: '张三', ...more }))
const loanOf = (of: StoredRecord, more: object = {}) => ({
  reader: of.id,
  day: '2026-03-01',
  outside: false,
  items: [{ book: '辞海', price: 12000 }],
  ...more,
})

describe('a form without states', () => {
  test('is submitted and judged by being created', async () => {
    const record = await newReader('A1', { limit: 60000, tastes: ['novel'] })
    expect(record).toEqual({
      id: record.id,
      form: 'reader',
      version: 1,
      definition: 'hash of reader',
      state: null,
      submitted: '2026-03-01',
      created: '2026-03-01T08:00:00.000Z',
      updated: '2026-03-01T08:00:00.000Z',
      data: { card: 'A1', title: '张三', limit: 60000, tastes: ['novel'] },
      judgement: {
        values: {},
        blocks: [],
        warnings: [],
        findings: [expect.objectContaining({ rule: 'R1', basis: '《借阅办法》第三条' })],
        clues: [],
        unjudged: [],
        conclusion: '关注',
      },
      moves: [],
    })
    expect(await records.get(reader, record.id)).toEqual(record)
  })

  test('may be edited any time: the next version, judged again as of its submission', async () => {
    const first = await newReader('A1', { limit: 60000 })
    today = '2026-04-01'
    const second = done(
      await records.patch(reader, first.id, 1, { limit: null, mobile: '13800138000' }),
    )
    expect(second).toMatchObject({
      version: 2,
      submitted: '2026-03-01',
      created: '2026-03-01T08:00:00.000Z',
      updated: '2026-04-01T08:00:00.000Z',
      data: { card: 'A1', title: '张三', mobile: '13800138000' },
      judgement: { findings: [], conclusion: '正常' },
    })
    const third = done(await records.replace(reader, first.id, 2, { card: 'A2', title: '李四' }))
    expect(third.data).toEqual({ card: 'A2', title: '李四' })
  })

  test('is not stored when a rule forbids it', async () => {
    const outcome = await records.create(reader, { card: 'A1', title: '张三', limit: 100001 })
    expect(outcome).toMatchObject({
      kind: 'refused',
      mistakes: [],
      blocks: [{ rule: 'R1', message: '限额不得超过1000元。', basis: '《借阅办法》第三条' }],
    })
    expect(await records.count(reader, [])).toBe(0)
  })

  test('saved as a draft it is not judged; what was submitted is no draft again', async () => {
    const draft = done(await records.create(reader, { limit: 100001 }, { draft: true }))
    expect(draft).toMatchObject({ submitted: null, judgement: null, data: { limit: 100001 } })
    const whole = { card: 'A1', title: '张三' }
    const submitted = done(await records.replace(reader, draft.id, 1, whole))
    expect(submitted).toMatchObject({ submitted: '2026-03-01', judgement: { conclusion: '正常' } })
    const lacking = await records.replace(reader, draft.id, 2, {}, { draft: true })
    expect(mistakesIn(lacking)).toEqual(['card required', 'title required'])
  })
})

describe('mistakes', () => {
  test.each([
    ['nothing', null, [' not-an-object']],
    ['a list', [], [' not-an-object']],
    ['what is required', {}, ['card required', 'title required']],
    ['a wrong type', { card: 1, title: '张三' }, ['card not-text']],
    ['an unknown name', { card: 'A', title: '张三', colour: 'red' }, ['colour unknown-field']],
    [
      'a name every object has',
      { card: 'A', title: '张三', toString: 'x' },
      ['toString unknown-field'],
    ],
    ['null', { card: null, title: '张三' }, ['card not-text']],
    ['too much', { card: 'A'.repeat(21), title: '张三' }, ['card too-long']],
    [
      'an unknown choice',
      { card: 'A', title: '张三', tastes: ['novel', 'x'] },
      ['tastes unknown-choice'],
    ],
  ])('for %s: one a place', async (_, data, expected) => {
    expect(mistakesIn(await records.create(reader, data))).toEqual(expected)
    expect(await records.count(reader, [])).toBe(0)
  })

  test('name the cell, and what is calculated, hidden or missing', async () => {
    const of = await newReader()
    const outcome = await records.create(loan, {
      ...loanOf(of),
      place: '河边',
      total: 1,
      items: [
        { book: '辞海', price: 1 },
        { price: -1, with: 'nobody', pages: 3 },
      ],
    })
    expect(mistakesIn(outcome)).toEqual([
      'place not-asked',
      'items.1.book required',
      'items.1.price too-small',
      'items.1.with unknown-reference',
      'items.1.pages unknown-field',
      'total calculated',
    ])
  })

  test('of a draft: what is given must be right, what is missing may wait', async () => {
    expect(mistakesIn(await records.create(loan, { day: '2026-02-30' }, { draft: true }))).toEqual([
      'day not-a-date',
    ])
    expect((await records.create(loan, {}, { draft: true })).kind).toBe('done')
  })

  test('the schema has the last word where the rules see nothing', async () => {
    const strict: LoadedApplication = {
      ...app,
      validators: new Map([
        [
          'reader',
          Object.assign(() => false, {
            errors: [
              { keyword: 'pattern', instancePath: '/card', schemaPath: '', params: {} },
              { keyword: 'maxLength', instancePath: '/card', schemaPath: '', params: {} },
              { keyword: 'if', instancePath: '', schemaPath: '', params: {} },
              {
                keyword: 'required',
                instancePath: '/rows/0',
                schemaPath: '',
                params: { missingProperty: 'x' },
              },
            ],
          }),
        ],
      ]),
    }
    const guarded = openRecords(strict, store, () => ({ today, now: `${today}T08:00:00.000Z` }))
    const data = { card: 'A1', title: '张三' }
    expect(mistakesIn(await guarded.create(reader, data))).toEqual([
      'card unfit',
      'rows.0.x required',
    ])
    expect(mistakesIn(await guarded.create(reader, data, { draft: true }))).toEqual(['card unfit'])
  })

  test('examine says the same and stores nothing', async () => {
    const outcome = await records.examine(reader, { card: 'A1', title: 1, limit: 100001 })
    expect(outcome).toMatchObject({
      mistakes: [{ path: ['title'], code: 'not-text' }],
      blocks: [{ rule: 'R1' }],
      data: { card: 'A1', limit: 100001 },
    })
    const draft = await records.examine(reader, { limit: 100001 }, { draft: true })
    expect(draft).toEqual({ mistakes: [], blocks: [], data: { limit: 100001 } })
    expect(await records.count(reader, [])).toBe(0)
  })
})

describe('what is taken from another record', () => {
  test('is put in by the server, and may be repeated but not changed', async () => {
    const of = await newReader('A1')
    const first = done(await records.create(loan, loanOf(of)))
    expect(first.data.card).toBe('A1')
    const same = done(await records.replace(loan, first.id, 1, first.data))
    expect(same.data).toEqual(first.data)
    const other = await records.replace(loan, first.id, 2, { ...first.data, card: 'A2' })
    expect(mistakesIn(other)).toEqual(['card prefilled'])
    expect(mistakesIn(await records.patch(loan, first.id, 2, { card: 'A2' }))).toEqual([
      'card prefilled',
    ])
  })

  test('follows the other record while this is a draft, and stays as it was once submitted', async () => {
    const of = await newReader('A1')
    const first = done(await records.create(loan, loanOf(of)))
    await records.patch(reader, of.id, 1, { card: 'B7' })
    const read = done(await records.replace(loan, first.id, 1, first.data))
    expect(read.data.card).toBe('B7')
    done(await records.move(loan, first.id, 2, '已借出'))
    await records.patch(reader, of.id, 2, { card: 'C9' })
    expect((await records.get(loan, first.id))?.data.card).toBe('B7')
  })

  test('follows the reference', async () => {
    const [a, b] = [await newReader('A1'), await newReader('A2')]
    const first = done(await records.create(loan, loanOf(a)))
    const second = done(await records.patch(loan, first.id, 1, { reader: b.id }))
    expect(second.data.card).toBe('A2')
    const none = done(await records.patch(loan, first.id, 2, { reader: null }, { draft: true }))
    expect(Object.keys(none.data)).not.toContain('card')
  })
})

describe('unique fields', () => {
  test('hold over all records but the record itself', async () => {
    const first = await newReader('A1')
    expect(await records.create(reader, { card: 'A1', title: '李四' })).toEqual({
      kind: 'duplicate',
      other: first.id,
      fields: ['card'],
    })
    expect((await records.patch(reader, first.id, 1, { title: '李四' })).kind).toBe('done')
    const second = await newReader('A2')
    expect((await records.patch(reader, second.id, 1, { card: 'A1' })).kind).toBe('duplicate')
    expect((await records.remove(reader, first.id, 2)).kind).toBe('done')
    expect((await records.patch(reader, second.id, 1, { card: 'A1' })).kind).toBe('done')
  })

  test('do not hold for drafts that lack one of them', async () => {
    const of = await newReader()
    const draft = { reader: of.id }
    expect((await records.create(loan, draft, { draft: true })).kind).toBe('done')
    expect((await records.create(loan, draft, { draft: true })).kind).toBe('done')
  })
})

describe('states', () => {
  test('leaving the first is the submission: examined whole, judged, dated', async () => {
    const of = await newReader()
    const { items: _, ...lacking } = loanOf(of)
    const draft = done(await records.create(loan, lacking, { draft: true }))
    expect(draft).toMatchObject({ state: '草稿', submitted: null, judgement: null })
    expect(mistakesIn(await records.move(loan, draft.id, 1, '已借出'))).toEqual(['items required'])

    const dear = [{ book: '辞海', price: 90001 }]
    done(await records.patch(loan, draft.id, 1, { items: dear }, { draft: true }))
    expect(await records.move(loan, draft.id, 2, '已借出')).toMatchObject({
      kind: 'refused',
      mistakes: [],
      blocks: [{ rule: 'R2' }],
    })

    done(await records.patch(loan, draft.id, 2, { items: [{ book: '辞海', price: 500 }] }))
    today = '2026-03-05'
    const moved = done(await records.move(loan, draft.id, 3, '已借出'))
    expect(moved).toMatchObject({
      version: 4,
      state: '已借出',
      submitted: '2026-03-05',
      judgement: { values: { total: 500 } },
    })
  })

  test('are created as drafts also when complete, and blocked ones only as drafts', async () => {
    const of = await newReader()
    const whole = done(await records.create(loan, loanOf(of)))
    expect(whole).toMatchObject({ state: '草稿', submitted: null, judgement: null })
    const dear = loanOf(of, { day: '2026-03-02', items: [{ book: '辞海', price: 90001 }] })
    expect((await records.create(loan, dear)).kind).toBe('refused')
    expect((await records.create(loan, dear, { draft: true })).kind).toBe('done')
  })

  test('only the first may be edited or removed; moves go along the transitions', async () => {
    const of = await newReader()
    const { id } = done(await records.create(loan, loanOf(of)))
    expect(await records.move(loan, id, 1, '已归还')).toEqual({ kind: 'forbidden', state: '草稿' })
    done(await records.move(loan, id, 1, '已借出'))
    const closed = { kind: 'forbidden', state: '已借出' }
    expect(await records.patch(loan, id, 2, { outside: true })).toEqual(closed)
    expect(await records.replace(loan, id, 2, loanOf(of))).toEqual(closed)
    expect(await records.remove(loan, id, 2)).toEqual(closed)

    expect(mistakesIn(await records.move(loan, id, 2, '草稿', ' '))).toEqual([
      'reason reason-required',
    ])
    const back = done(await records.move(loan, id, 2, '草稿', '登记有误'))
    expect(back).toMatchObject({ state: '草稿', submitted: null, judgement: null })
    expect((await records.remove(loan, id, 3)).kind).toBe('done')
    expect(await records.move(reader, of.id, 1, 'x')).toEqual({ kind: 'forbidden', state: null })
  })

  test('a transition with a condition is open only when it holds', async () => {
    const of = await newReader()
    const lent = async (day: string, price: number) => {
      const items = [{ book: '辞海', price }]
      const { id } = done(await records.create(loan, loanOf(of, { day, items })))
      return done(await records.move(loan, id, 1, '已借出')).id
    }
    const cheap = await lent('2026-03-01', 10000)
    const dear = await lent('2026-03-02', 10001)
    expect(await records.move(loan, cheap, 2, '丢失')).toEqual({
      kind: 'unmet',
      state: '已借出',
      to: '丢失',
      steps: ['报失'],
    })
    expect(done(await records.move(loan, dear, 2, '丢失'))).toMatchObject({
      state: '丢失',
      submitted: '2026-03-01',
      judgement: { values: { total: 10001 } },
    })
  })

  test('every move is kept with its reason, through later edits and moves', async () => {
    const of = await newReader()
    const { id } = done(await records.create(loan, loanOf(of)))
    today = '2026-03-02'
    done(await records.move(loan, id, 1, '已借出', ' '))
    today = '2026-03-03'
    const back = done(await records.move(loan, id, 2, '草稿', '  登记有误\n'))
    const moves = [
      {
        from: '草稿',
        to: '已借出',
        at: '2026-03-02T08:00:00.000Z',
        on: '2026-03-02',
        reason: null,
      },
      {
        from: '已借出',
        to: '草稿',
        at: '2026-03-03T08:00:00.000Z',
        on: '2026-03-03',
        reason: '登记有误',
      },
    ]
    expect(back.moves).toEqual(moves)
    const patched = done(await records.patch(loan, id, 3, { day: '2026-03-04' }))
    expect(patched.moves).toEqual(moves)
    const replaced = done(await records.replace(loan, id, 4, loanOf(of), { draft: true }))
    expect(replaced.moves).toEqual(moves)
    today = '2026-03-05'
    const again = done(await records.move(loan, id, 5, '已借出', '已更正'))
    const last = { at: '2026-03-05T08:00:00.000Z', on: '2026-03-05', reason: '已更正' }
    expect(again.moves).toEqual([...moves, { from: '草稿', to: '已借出', ...last }])
    expect(await records.get(loan, id)).toEqual(again)
  })

  test('of several ways to a state the first that is open is taken, its reason asked for', async () => {
    const [way] = loan.transitions
    const dear = loan.transitions.find(({ to }) => to === '丢失')?.when
    if (!way || !dear) throw new Error('the fixture has other transitions')
    const twice = { ...loan, transitions: [{ ...way, when: dear, reason: true }, way] }
    const of = await newReader()
    const lend = async (day: string, price: number) => {
      const data = loanOf(of, { day, items: [{ book: '辞海', price }] })
      const { id } = done(await records.create(twice, data))
      return records.move(twice, id, 1, way.to)
    }
    expect(mistakesIn(await lend('2026-03-01', 10001))).toEqual(['reason reason-required'])
    expect((await lend('2026-03-02', 10000)).kind).toBe('done')
  })
})

describe('versions', () => {
  test('a change of an older version, or of nothing, changes nothing', async () => {
    const { id } = await newReader()
    done(await records.patch(reader, id, 1, { mobile: '13800138000' }))
    const stale = { kind: 'stale', current: 2 }
    expect(await records.patch(reader, id, 1, {})).toEqual(stale)
    expect(await records.replace(reader, id, Number.NaN, {})).toEqual(stale)
    expect(await records.remove(reader, id, 1)).toEqual(stale)
    expect(await records.move(reader, id, 1, 'x')).toEqual(stale)
    expect(await records.patch(reader, 'nobody', 1, {})).toEqual({ kind: 'missing' })
    expect(await records.get(reader, id)).toMatchObject({ version: 2 })
  })
})

describe('removing', () => {
  test('waits until nothing points there: a field, a cell, a letter', async () => {
    const [a, b, c] = [await newReader('A1'), await newReader('A2'), await newReader('A3')]
    const items = [{ book: '辞海', price: 1, with: b.id }]
    const first = done(await records.create(loan, loanOf(a, { items })))
    const by = { kind: 'referenced', by: 'record', of: 'loan', id: first.id }
    expect(await records.remove(reader, a.id, 1)).toEqual(by)
    expect(await records.remove(reader, b.id, 1)).toEqual(by)
    const ofReader = { form: 'reader', record: c.id }
    await store.transaction((tx) => tx.putPaper('letter', letter('l1', ofReader)))
    expect(await records.remove(reader, c.id, 1)).toEqual({
      kind: 'referenced',
      by: 'letter',
      of: 'reminder',
      id: 'l1',
    })
    const kept = letter('l1', { ...ofReader, notice: 'former', state: 'void' })
    await store.transaction((tx) => tx.putPaper('letter', kept))
    expect(await records.remove(reader, c.id, 1)).toMatchObject({ by: 'letter', of: 'former' })
    done(await records.remove(loan, first.id, 1))
    expect((await records.remove(reader, a.id, 1)).kind).toBe('done')
    expect(await records.count(reader, [])).toBe(2)
  })
})

test('lists compare decimal fields as numbers', async () => {
  await newReader('A1', { score: '9.5' })
  await newReader('A2', { score: '10.0' })
  await newReader('A3', { score: '-1.0' })
  const page = await records.list(reader, {
    where: [{ field: 'score', operator: 'least', value: '9' }],
    sort: { field: 'score', descending: true },
    limit: 10,
  })
  expect(page.records.map(({ data }) => data.score)).toEqual(['10.0', '9.5'])
  expect(await records.count(reader, [{ field: 'score', operator: 'most', value: '9.50' }])).toBe(2)
})
