import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Expression, Form, RecordData } from '../../src/model/index.ts'
import { examine, prefill, type Run, settle } from '../../src/rules/index.ts'
import {
  arithmetic,
  ask,
  call,
  column,
  compare,
  empty,
  field,
  form,
  literal,
  money,
  number,
  run,
  table,
  yes,
} from './build.ts'

const sells = compare(field('sells'), '=', yes)
const total: Expression = {
  kind: 'aggregate',
  function: 'sum',
  table: 'hives',
  value: column('honey'),
}

/** Declared against the order of dependence, wherever it can be. */
const apiary = form([
  ask(
    'tax',
    { kind: 'money' },
    { calculate: arithmetic(field('price'), '×', number('0.1')), visible: sells },
  ),
  ask('price', 'money', { required: true, visible: sells, least: '1' }),
  ask('licence', 'docno', {
    required: compare(field('price'), '≥', money(100_000)),
    visible: sells,
  }),
  ask('sells', 'yesno', { required: true }),
  ask('keeper', 'ref'),
  ask('note', 'text'),
  ask('honey', 'integer', { calculate: total }),
  table('hives', [
    ask(
      'share',
      { kind: 'percent', places: 1 },
      { calculate: arithmetic(column('honey'), '÷', field('honey')) },
    ),
    ask('reason', 'text', { required: true, visible: compare(column('honey'), '=', number(0)) }),
    ask('honey', 'integer', { required: true, least: '0' }),
    ask('breed', 'choice'),
  ]),
])

const keepers: Form = form([ask('name', 'name')], { id: 'keeper' })
const resolve: Run['resolve'] = (id, key) =>
  id === 'keeper' && key === 'k1' ? { form: keepers, data: { name: '张三' } } : null
const here = run({ resolve })

const good: RecordData = {
  sells: true,
  price: 250_005,
  licence: '蜂〔2026〕1号',
  keeper: 'k1',
  hives: [{ honey: 1 }, { honey: 2, breed: 'C' }, { honey: 0, reason: '新分群' }],
}

const wrong = (data: unknown, draft = false) =>
  examine(apiary, data, here, { draft }).map(({ path, code }) => `${path.join('.')} ${code}`)

describe('settling a record', () => {
  it('calculates in the order of dependence, rounded half up as it is kept', () => {
    const { data, values, kept, mistakes } = settle(apiary, good, here)
    expect(mistakes).toEqual([])
    expect(values).toEqual({ tax: 25_001, honey: 3 })
    expect(data).toEqual({
      ...good,
      tax: 25_001,
      honey: 3,
      hives: [
        { honey: 1, share: '0.333' },
        { honey: 2, share: '0.667', breed: 'C' },
        { honey: 0, share: '0.000', reason: '新分群' },
      ],
    })
    expect(kept).toEqual(good)
  })

  it('says what is asked and what is required, row by row too', () => {
    const { fields } = settle(apiary, good, here)
    const states = [...fields].map(([id, { visible, required }]) => [id, visible, required])
    expect(states).toContainEqual(['licence', true, true])
    expect(states).toContainEqual(['note', true, false])
    const reasons = fields.get('hives')?.rows.map((row) => row.get('reason')?.visible)
    expect(reasons).toEqual([false, false, true])
  })

  it('asks nothing of what is hidden, and takes unknown conditions for false', () => {
    const { fields, values } = settle(apiary, { sells: false }, here)
    for (const id of ['price', 'licence', 'tax']) {
      expect(fields.get(id), id).toEqual({ visible: false, required: false, rows: [] })
    }
    expect(values).toEqual({ honey: 0 })
    expect(settle(apiary, {}, here).fields.get('price')?.visible).toBe(false)
    expect(settle(apiary, { sells: true }, here).fields.get('licence')?.required).toBe(false)
  })

  it('takes a hidden field for empty wherever it is read', () => {
    const hidden = form([
      ask('a', 'integer', { visible: empty(field('b')) }),
      ask('b', 'integer', { visible: empty(field('c')) }),
      ask('c', 'integer'),
    ])
    const settled = settle(hidden, { b: 1, c: 1 }, here)
    expect(settled.fields.get('a')?.visible).toBe(true)
    expect(settled.mistakes.map(({ path, code }) => [path, code])).toEqual([[['b'], 'not-asked']])
  })

  it('carries names like __proto__ and constructor as names', () => {
    const odd = form([ask('__proto__', 'text'), ask('constructor', 'text', { required: true })])
    expect(examine(odd, {}, here).map(({ path, code }) => [path, code])).toEqual([
      [['constructor'], 'required'],
    ])
    const settled = settle(odd, JSON.parse('{"__proto__": "x", "constructor": "y"}'), here)
    expect(settled.mistakes).toEqual([])
    expect(JSON.stringify(settled.kept)).toBe('{"__proto__":"x","constructor":"y"}')
    expect(wrong(JSON.parse('{"sells": false, "__proto__": {"price": 1}}'))).toEqual([
      '__proto__ unknown-field',
    ])
  })
})

describe('mistakes', () => {
  it.each<[string, object, readonly string[]]>([
    ['nothing', {}, []],
    ['a missing answer that others depend on', { sells: undefined }, ['sells required']],
    ['a wrong answer that others depend on', { sells: '是' }, ['sells not-yes-or-no']],
    ['a missing value under a condition', { licence: undefined }, ['licence required']],
    ['a wrong value that a condition and a calculation read', { price: '多' }, ['price not-money']],
    ['a value out of bounds', { price: 0 }, ['price too-small']],
    ['null, which no value is', { note: null }, ['note not-text']],
    ['blanks', { note: '  ' }, ['note blank']],
    ['a value for a calculated field', { tax: 1 }, ['tax calculated']],
    ['an unknown field', { colour: 'red' }, ['colour unknown-field']],
    ['a reference to nothing', { keeper: 'k2' }, ['keeper unknown-reference']],
    ['a reference of the wrong type', { keeper: 1 }, ['keeper not-a-reference']],
    ['a table that is none', { hives: {} }, ['hives not-a-table']],
    ['a row that is none', { hives: [{ honey: 1 }, null] }, ['hives.1 not-a-row']],
    [
      'a wrong cell that its row depends on',
      { hives: [{ honey: 'x', reason: 'y' }] },
      ['hives.0.honey not-an-integer'],
    ],
    ['a missing cell', { hives: [{ honey: 1 }, {}] }, ['hives.1.honey required']],
    [
      'a missing cell under a condition of its row',
      { hives: [{ honey: 0 }] },
      ['hives.0.reason required'],
    ],
    [
      'a cell that does not apply',
      { hives: [{ honey: 1, reason: 'x' }] },
      ['hives.0.reason not-asked'],
    ],
    ['a calculated cell', { hives: [{ honey: 1, share: '1.000' }] }, ['hives.0.share calculated']],
    ['an unknown column', { hives: [{ honey: 1, colour: 1 }] }, ['hives.0.colour unknown-field']],
    ['an empty list, which is nothing', { hives: [] }, []],
  ])('%s', (_, change, expected) => expect(wrong({ ...good, ...change })).toEqual(expected))

  it('come in the form’s order, each place once, however many there are', () => {
    const bad = {
      ...good,
      note: 1,
      price: 'x',
      colour: 1,
      hives: [{ breed: 'Z', honey: -1 }, { honey: 0 }],
    }
    expect(wrong(bad)).toEqual([
      'price not-money',
      'note not-text',
      'hives.0.honey too-small',
      'hives.0.breed unknown-choice',
      'hives.1.reason required',
      'colour unknown-field',
    ])
  })

  it('name what does not apply, even when it is wrong too', () => {
    expect(wrong({ sells: false, price: 'x', licence: '蜂〔2026〕1号' })).toEqual([
      'price not-asked',
      'licence not-asked',
    ])
  })

  it('do not ask a draft for what is missing, but for what is wrong', () => {
    expect(wrong({ sells: true }, true)).toEqual([])
    expect(wrong({ price: 5 }, true)).toEqual([])
    expect(wrong({ sells: true, price: 'x' }, true)).toEqual(['price not-money'])
    expect(wrong({ sells: false, price: 5 }, true)).toEqual(['price not-asked'])
  })

  it('are one where the data is no record at all', () => {
    for (const data of [null, [], 'x', 1, undefined])
      expect(wrong(data)).toEqual([' not-an-object'])
  })

  it('count rows', () => {
    const rows = form([
      table('some', [ask('a', 'text')], { fewest: 2, most: 3 }),
      table('must', [ask('a', 'text')], {}, { required: true }),
    ])
    const codes = (data: object) =>
      examine(rows, data, here).map(({ path, code, params }) => [path, code, params])
    const filled = { must: [{}] }
    expect(codes({})).toEqual([
      [['some'], 'too-few-rows', { fewest: '2' }],
      [['must'], 'required', {}],
    ])
    expect(codes({ ...filled, some: [{}] })).toEqual([[['some'], 'too-few-rows', { fewest: '2' }]])
    expect(codes({ ...filled, some: [{}, {}, {}] })).toEqual([])
    expect(codes({ ...filled, some: [{}, {}, {}, {}] })).toEqual([
      [['some'], 'too-many-rows', { most: '3' }],
    ])
    expect(examine(rows, {}, here, { draft: true })).toEqual([])
  })

  it('are one for any one change to a good record', () => {
    const ids = apiary.fields.map(({ id }) => id)
    const junk = fc.oneof(fc.jsonValue(), fc.constantFrom('', ' ', -1, 1.5, '\u0000', [null], [{}]))
    fc.assert(
      fc.property(fc.constantFrom(...ids, 'other'), junk, (id, json) => {
        const mistakes = wrong({ ...good, [id]: json })
        const inside = mistakes.filter(
          (mistake) => !mistake.startsWith(`${id} `) && !mistake.startsWith(`${id}.`),
        )
        const followed =
          id === 'sells' && json === false ? ['price not-asked', 'licence not-asked'] : []
        expect(inside).toEqual(followed)
        if (id !== 'hives') expect(mistakes.length - followed.length).toBeLessThanOrEqual(1)
        const places = mistakes.map((mistake) => mistake.slice(0, mistake.lastIndexOf(' ')))
        expect(new Set(places).size).toBe(mistakes.length)
      }),
      { numRuns: 500 },
    )
  })
})

describe('prefilling', () => {
  const taking = form([
    ask('keeper', 'ref'),
    ask('name', 'name', { from: { field: 'keeper', target: 'name' }, readonly: true }),
    ask('contact', 'name', { from: { field: 'keeper', target: 'name' } }),
  ])

  it('takes over what a reference knows, and what people may not write in any case', () => {
    expect(prefill(taking, { keeper: 'k1', name: '李四', contact: '李四' }, here)).toEqual({
      keeper: 'k1',
      name: '张三',
      contact: '李四',
    })
    expect(prefill(taking, { keeper: 'k1' }, here)).toEqual({
      keeper: 'k1',
      name: '张三',
      contact: '张三',
    })
  })

  it('leaves alone what comes from nowhere', () => {
    expect(prefill(taking, { keeper: 'k2', contact: '李四' }, here)).toEqual({
      keeper: 'k2',
      contact: '李四',
    })
    expect([prefill(taking, null, here), prefill(taking, [1], here)]).toEqual([null, [1]])
  })
})

describe('what a part that is sure decides', () => {
  const dear = compare(field('price'), '>', money(0))
  const stall = form([
    ask('sells', 'yesno', { required: true }),
    ask('price', 'money'),
    ask('sign', 'text', { visible: { kind: 'and', operands: [sells, dear] } }),
    ask('bill', 'text', { required: true, visible: { kind: 'or', operands: [sells, dear] } }),
  ])
  it.each([
    ['且 that is false', { sells: false, price: 'x', sign: '蜜' }, ['price', 'sign not-asked']],
    ['且 that is open', { sells: true, price: 'x', sign: '蜜', bill: '一' }, ['price']],
    ['或 that is true', { sells: true, price: 'x' }, ['price', 'bill required']],
    ['或 that is open', { sells: false, price: 'x', bill: '一' }, ['price']],
    ['nothing sure', { sells: 'x', price: 'x', sign: '蜜', bill: '一' }, ['sells', 'price']],
  ])('does not wait for what is wrong: %s', (_, data, expected) => {
    const found = examine(stall, data, here).map(({ path, code }) => `${path.join('.')} ${code}`)
    expect(found.map((each) => each.replace(/ not-(money|yes-or-no)$/, ''))).toEqual(expected)
  })
})

describe('what rests on a form’s own dates', () => {
  it('is settled after what the deadline looks at', () => {
    const late: Expression = { kind: 'moment', moment: 'deadline' }
    const dated = form(
      [
        ask('until', 'date', { calculate: late }),
        ask('year', 'year', { calculate: call('year', literal('date', '2025-03-01')) }),
      ],
      { deadline: { month: 5, day: 31, rollForward: true, yearField: 'year' } },
    )
    expect(settle(dated, {}, here).values).toEqual({ until: '2026-06-01', year: 2025 })
  })
})
