import { describe, expect, test } from 'vitest'
import type { Expression, Field, Form, RecordData, Rule } from '../../src/model/index.ts'
import { applied, type Explanation, type Run, replay, why } from '../../src/rules/index.ts'
import {
  arithmetic,
  ask,
  block,
  call,
  column,
  compare,
  date,
  empty,
  field,
  finding,
  form,
  literal,
  money,
  not,
  number,
  rule,
  run,
  submitted,
  table,
  text,
  yes,
} from './build.ts'

const fields: readonly Field[] = [
  ask('hives', 'integer', { least: '0' }),
  ask('capital', 'money', { label: '本金' }),
  ask('debt', 'money', { label: '欠款' }),
  ask('doubled', 'money', { calculate: arithmetic(field('capital'), '×', number(2)) }),
  ask('inspected', 'date', { label: '检查日期' }),
  ask('insured', 'yesno', { label: '投保' }),
  ask('policy', 'text', {
    label: '保单',
    required: true,
    visible: compare(field('insured'), '=', yes),
  }),
  ask('breed', 'choice', { label: '蜂种' }),
  ask('keeper', 'citizenId', { label: '身份证号', masked: true }),
  ask('note', 'text', { label: '说明' }),
  ask('copied', 'money', { from: { field: 'owner', target: 'capital' } }),
  table(
    'visits',
    [ask('honey', 'integer', { label: '蜜' }), ask('remark', 'text')],
    {},
    { label: '巡访' },
  ),
]

const and = (...operands: readonly Expression[]): Expression => ({ kind: 'and', operands })
const or = (...operands: readonly Expression[]): Expression => ({ kind: 'or', operands })

/** A rule that the condition should hold. */
const should = (condition: Expression, parts: Partial<Rule> = {}) =>
  rule('r', [block(not(condition), '不符。')], parts)

function explained(
  given: Rule,
  data: RecordData,
  known: Partial<Run> = {},
): Explanation & { again: string; form: Form } {
  const apiary = form(fields, { rules: [given] })
  const library = { forms: [apiary], laws: [], parameters: [], tiers: [] }
  const [explanation] = why(library, apiary, data, run(known)).rules
  if (explanation === undefined) throw new Error('nothing explained')
  return { ...explanation, form: apiary, again: replay(apiary, explanation) }
}

const factsOf = ({ facts }: Explanation) => facts.map(({ label, shown }) => [label, shown])
const waysOf = ({ remedies }: Explanation) =>
  remedies.map(({ changes }) => changes.map(({ label, kind, shown }) => [label, kind, ...shown]))

describe('facts', () => {
  test('of a 且 that is false the false part, of a 或 that is true the true one', () => {
    const rich = compare(field('capital'), '≥', money(500))
    const many = compare(field('hives'), '≥', number(3))
    const data = { capital: 100, hives: 9 }
    expect(factsOf(explained(should(and(rich, many)), data))).toEqual([['本金', '1.00元']])
    expect(factsOf(explained(should(or(rich, many)), data))).toEqual([['hives', '9']])
  })

  test('what is empty leaves a comparison open, and is the only fact', () => {
    const found = explained(should(compare(field('capital'), '≥', field('debt'))), { debt: 1 })
    expect([found.verdict, found.again]).toEqual(['unjudged', 'unjudged'])
    expect(factsOf(found)).toEqual([['本金', null]])
  })

  test('a fact left out leaves the verdict open', () => {
    const found = explained(should(compare(field('capital'), '≥', field('debt'))), {
      capital: 1,
      debt: 2,
    })
    const { form: apiary } = found
    expect(found.again).toBe('block')
    for (const left of found.facts) {
      const facts = found.facts.filter((fact) => fact !== left)
      expect(replay(apiary, { ...found, facts })).toBe('unjudged')
    }
  })

  test('of 每一行 the rows that fail', () => {
    const all: Expression = {
      kind: 'aggregate',
      function: 'all',
      table: 'visits',
      value: compare(column('honey'), '≥', number(5)),
    }
    const found = explained(should(all), { visits: [{ honey: 9 }, { honey: 4 }, { honey: 1 }] })
    expect(factsOf(found)).toEqual([
      ['巡访第2行 蜜', '4'],
      ['巡访第3行 蜜', '1'],
    ])
    expect(waysOf(found)).toEqual([
      [
        ['巡访第2行 蜜', 'atLeast', '5'],
        ['巡访第3行 蜜', 'atLeast', '5'],
      ],
    ])
    expect(found.again).toBe('block')
  })

  test('a masked value is masked, and what is worked out from it', () => {
    const born = call('birthDate', field('keeper'))
    const found = explained(should(compare(born, '>', date('2000-01-01'))), {
      keeper: '999999199003070020',
    })
    expect(factsOf(found)).toEqual([['身份证号', '999999********0020']])
    expect(JSON.stringify([found.steps, found.remedies])).not.toContain('1990')
    expect(found.remedies).toEqual([])
  })

  test('what rests on a mistake names it and has no facts', () => {
    const found = explained(should(compare(field('hives'), '≥', number(3))), { hives: -1 })
    expect([found.verdict, found.again]).toEqual(['unjudged', 'unjudged'])
    expect([found.facts, found.mistakes]).toEqual([[], [['hives']]])
  })

  test('a rule out of force has no facts', () => {
    const never = should(compare(field('hives'), '≥', number(3)), { until: '2020-12-31' })
    const found = explained(never, { hives: 1 })
    expect([found.verdict, found.again, found.facts]).toEqual(['notInForce', 'notInForce', []])
    expect(found.date).toEqual({ day: '2026-05-20', of: '提交日期', assumed: false })
  })
})

describe('what would make it pass', () => {
  const ways = (condition: Expression, data: RecordData) =>
    waysOf(explained(should(condition), data))

  test('the bound of each free side, exact to the last place, with what is missing', () => {
    const found = explained(should(compare(field('capital'), '≥', field('debt'))), {
      capital: 6000000,
      debt: 8000000,
    })
    expect(found.remedies.map(({ changes }) => changes)).toMatchObject([
      [
        {
          label: '本金',
          kind: 'atLeast',
          values: [8000000],
          now: '60,000.00元',
          difference: '20,000.00元',
        },
      ],
      [{ label: '欠款', kind: 'atMost', values: [6000000], difference: '20,000.00元' }],
    ])
    expect(ways(compare(field('capital'), '>', field('debt')), { capital: 1, debt: 1 })).toEqual([
      [['本金', 'atLeast', '0.02元']],
      [['欠款', 'atMost', '0.00元']],
    ])
    expect(ways(compare(field('capital'), '=', money(700)), { capital: 1 })).toEqual([
      [['本金', 'equal', '7.00元']],
    ])
    expect(ways(compare(field('hives'), '≠', number(7)), { hives: 7 })).toEqual([
      [['hives', 'different']],
    ])
  })

  test('through what is calculated, and over days', () => {
    expect(ways(compare(field('doubled'), '≥', money(701)), { capital: 1 })).toEqual([
      [['本金', 'atLeast', '3.51元']],
    ])
    const soon: Expression = {
      kind: 'shift',
      date: field('inspected'),
      amount: number(1),
      unit: 'month',
      back: false,
    }
    expect(ways(compare(soon, '≥', submitted), { inspected: '2026-01-01' })).toEqual([
      [['检查日期', 'atLeast', '2026年4月20日']],
    ])
  })

  test('choices, yes and no, with what is asked then; something to fill in, something to leave out', () => {
    const among: Expression = {
      kind: 'in',
      value: field('breed'),
      items: [literal('choice', 'C'), literal('choice', 'I')],
    }
    expect(ways(not(among), { breed: 'C' })).toEqual([])
    expect(ways(among, {})).toEqual([[['蜂种', 'oneOf', '中蜂', '意大利蜂']]])
    const insured = explained(should(compare(field('insured'), '=', yes)), { insured: false })
    expect(insured.remedies).toMatchObject([
      { changes: [{ label: '投保', values: [true] }], asks: ['保单'] },
    ])
    expect(ways(not(empty(field('note'))), {})).toEqual([[['说明', 'fill']]])
    expect(ways(empty(field('note')), { note: '无' })).toEqual([[['说明', 'clear']]])
    expect(ways(compare(field('note'), '≠', text('无')), { note: '无' })).toEqual([
      [['说明', 'different']],
    ])
  })

  test('either part of a 当…则 and of a 或, all false parts of a 且', () => {
    const many = compare(field('hives'), '≥', number(3))
    const rich = compare(field('capital'), '≥', money(500))
    const both = rule('r', [finding('ordinary', and(many, not(rich)), '不足。')])
    expect(waysOf(explained(both, { hives: 4, capital: 1 }))).toEqual([
      [['hives', 'atMost', '2']],
      [['本金', 'atLeast', '5.00元']],
    ])
    expect(ways(and(many, rich), { hives: 1, capital: 1 })).toEqual([
      [
        ['hives', 'atLeast', '3'],
        ['本金', 'atLeast', '5.00元'],
      ],
    ])
  })

  test('what nobody may change is not offered: the condition stays in words', () => {
    const found = explained(should(compare(submitted, '≤', date('2026-01-01'))), {})
    expect([found.remedies, found.needed]).toEqual([[], '提交日期 ≤ 2026年1月1日'])
    expect(ways(compare(field('copied'), '≥', money(5)), { copied: 1 })).toEqual([])
    const count: Expression = { kind: 'aggregate', function: 'count', table: 'visits' }
    const none = explained(should(compare(count, '≥', number(1))), {})
    expect([none.remedies, none.needed]).toEqual([[], '计数（巡访） ≥ 1'])
  })

  test('a remedy is applied without touching the record it was found for', () => {
    const data = { visits: [{ honey: 1 }] }
    const total: Expression = {
      kind: 'aggregate',
      function: 'sum',
      table: 'visits',
      value: column('honey'),
    }
    const [remedy] = explained(should(compare(total, '≥', number(5))), data).remedies
    if (remedy === undefined) throw new Error('no remedy')
    expect(applied(data, remedy)).toEqual({ visits: [{ honey: 5 }] })
    expect(data).toEqual({ visits: [{ honey: 1 }] })
  })
})

test('steps say how each condition turned out and which decided', () => {
  const rich = compare(arithmetic(field('capital'), '+', field('debt')), '≥', money(500))
  const many = compare(field('hives'), '≥', number(3))
  const { steps } = explained(should(and(rich, many)), { capital: 100, debt: 1, hives: 9 })
  const parts = [
    {
      text: '本金 + 欠款 ≥ 5.00元',
      truth: false,
      decisive: true,
      sides: [{ text: '本金 + 欠款', shown: '1.01元' }],
    },
    { text: 'hives ≥ 3', truth: true, decisive: false, sides: [] },
  ]
  expect(steps).toMatchObject([{ text: '本金 + 欠款 ≥ 5.00元 且 hives ≥ 3', truth: false, parts }])
})

describe('the article', () => {
  const worded = (text: string, from: string | null, until: string | null) => ({
    number: '第八条',
    text,
    from,
    until,
    former: null,
  })
  const law = {
    name: '养蜂办法',
    effective: '2010-01-01',
    repealed: null,
    replaces: null,
    articles: [worded('旧文。', '2010-01-01', '2025-12-31'), worded('新文。', '2026-01-01', null)],
  }
  const textOn = (day: string, cited: Partial<Rule['basis'][number]> = {}) => {
    const basis = [{ law: law.name, article: '第八条第二款', ...cited }]
    const apiary = form(fields, {
      rules: [should(compare(field('hives'), '≥', number(3)), { basis })],
    })
    const library = { forms: [apiary], laws: [law], parameters: [], tiers: [] }
    const [found] = why(library, apiary, { hives: 1 }, run({ submitted: day })).rules
    return found?.basis[0]?.text
  }

  test('is told in the wording of the day that the rule judges by', () => {
    expect([textOn('2025-06-01'), textOn('2026-06-01'), textOn('2009-06-01')]).toEqual([
      '旧文。',
      '新文。',
      null,
    ])
  })

  test('or of the day that the basis names', () => {
    expect(textOn('2026-06-01', { asOf: date('2025-12-31') })).toBe('旧文。')
  })
})
