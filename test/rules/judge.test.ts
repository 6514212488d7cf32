import { describe, expect, it } from 'vitest'
import type { Expression, Form, Inset, Rule } from '../../src/model/index.ts'
import { inspect, inspectAsAsked, judge } from '../../src/rules/index.ts'
import {
  ask,
  block,
  column,
  compare,
  empty,
  field,
  finding,
  form,
  number,
  rule,
  run,
  table,
} from './build.ts'

const few = compare(field('hives'), '<', number(2))
const inset = (id: string): Inset => ({ key: id, expression: field(id), type: 'number' })

const has = (severity: 'severe' | 'ordinary'): Expression => ({
  kind: 'findings',
  severity,
  measure: 'any',
})
const conclusion: Form['conclusion'] = {
  id: 'verdict',
  label: '结论',
  cases: [
    { when: has('severe'), value: '停养' },
    { when: has('ordinary'), value: '整改' },
    { when: null, value: '良好' },
  ],
  values: ['停养', '整改', '良好'],
}

const judged = (rules: readonly Rule[], data: object, parts: Partial<Form> = {}) =>
  judge(
    form([ask('hives', 'integer'), ask('bees', 'integer')], { rules, conclusion, ...parts }),
    data,
    run(),
  )

describe('judging', () => {
  it('says what a rule found, with its words, fields and basis', () => {
    const small = rule(
      'R1',
      [finding('ordinary', few, '只有', inset('hives'), '箱，蜂', inset('bees'), '。')],
      {
        label: '箱数不足',
        basis: [
          { law: '《养蜂管理办法》', article: '第八条' },
          { law: '蜂场规范', article: null },
        ],
        demand: ['补足', inset('hives'), '箱'],
        reads: ['hives'],
      },
    )
    expect(judged([small], { hives: 1 })).toEqual({
      values: {},
      blocks: [],
      warnings: [],
      findings: [
        {
          rule: 'R1',
          label: '箱数不足',
          message: '只有1箱，蜂（空）。',
          fields: ['hives'],
          basis: '《养蜂管理办法》第八条、《蜂场规范》',
          severity: 'ordinary',
          demand: '补足1箱',
        },
      ],
      clues: [],
      unjudged: [],
      conclusion: '整改',
    })
  })

  it('takes the first case that is true', () => {
    const grades = rule('R', [
      finding('severe', few, '少'),
      finding('advice', compare(field('hives'), '<', number(9)), '再多些'),
    ])
    const severity = (hives: number) =>
      judged([grades], { hives }).findings.map((one) => one.severity)
    expect([severity(1), severity(5), severity(9)]).toEqual([['severe'], ['advice'], []])
  })

  it('cannot judge what is unknown, unless another case is true', () => {
    const two = rule('R', [
      finding('severe', compare(field('bees'), '<', number(9)), '一'),
      finding('advice', few, '二'),
    ])
    expect(judged([two], { hives: 9 }).unjudged).toEqual(['R'])
    expect(judged([two], { hives: 1 })).toMatchObject({
      unjudged: [],
      findings: [{ message: '二' }],
    })
    expect(judged([two], {})).toMatchObject({ unjudged: ['R'], findings: [], conclusion: '良好' })
  })

  it('draws no conclusion while a rule blocks', () => {
    const stop = rule('R', [block(few, '太少')])
    expect(judged([stop], { hives: 1 })).toMatchObject({
      blocks: [{ rule: 'R', message: '太少' }],
      conclusion: null,
    })
    expect(judged([stop], { hives: 3 })).toMatchObject({ blocks: [], conclusion: '良好' })
  })

  it('draws none either from what is unknown, nor where there is none to draw', () => {
    const cases = [
      { when: few, value: '停养' },
      { when: null, value: '良好' },
    ]
    expect(judged([], {}, { conclusion: { ...conclusion, cases } }).conclusion).toBeNull()
    expect(judged([], { hives: 5 }, { conclusion: { ...conclusion, cases } }).conclusion).toBe(
      '良好',
    )
    expect(judged([], {}, { conclusion: null }).conclusion).toBeNull()
  })

  it('goes by the rules in force on the baseline, both ends included', () => {
    const always = compare(number(1), '=', number(1))
    const dated = rule('R', [finding('advice', always, '有')], {
      from: '2026-01-01',
      until: '2026-12-31',
    })
    const on = (day: string) =>
      judge(form([ask('day', 'date')], { rules: [dated], baseline: field('day') }), { day }, run())
        .findings.length
    expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map(on)).toEqual([0, 1, 1, 0])
    const undated = judge(
      form([ask('day', 'date')], { rules: [dated], baseline: field('day') }),
      {},
      run(),
    )
    expect(undated.findings.length).toBe(1)
  })

  it('reads calculated fields, and hidden ones as empty', () => {
    const fields = [
      ask('twice', 'integer', {
        calculate: { kind: 'arithmetic', operator: '×', left: field('hives'), right: number(2) },
      }),
      ask('hives', 'integer'),
      ask('bees', 'integer', { visible: compare(field('hives'), '>', number(5)) }),
    ]
    const rules = [
      rule('R1', [finding('advice', compare(field('twice'), '=', number(2)), '二')]),
      rule('R2', [finding('advice', empty(field('bees')), '无蜂')]),
    ]
    const { values, findings } = judge(form(fields, { rules }), { hives: 1, bees: 7 }, run())
    expect(values).toEqual({ twice: 2 })
    expect(findings.map((one) => one.rule)).toEqual(['R1', 'R2'])
  })
})

describe('inspecting', () => {
  const fields = [
    ask('hives', 'integer', { required: true }),
    ask('twice', 'integer', { calculate: { kind: 'emptyAsZero', value: field('hives') } }),
    table('log', [ask('bees', 'integer', { required: true })]),
  ]
  const bees: Expression = {
    kind: 'aggregate',
    function: 'sum',
    table: 'log',
    value: column('bees'),
  }
  const rules = [
    rule('R1', [block(empty(field('hives')), '没有蜂箱')]),
    rule('R2', [block(compare(field('twice'), '<', number(1)), '没有蜂箱')]),
    rule('R3', [block(compare(bees, '<', number(1)), '没有蜂')]),
  ]
  const said = (data: object) => {
    const { mistakes, judgement } = inspect(form(fields, { rules }), data, run())
    return [
      mistakes.map(({ path, code }) => `${path.join('.')} ${code}`),
      judgement.blocks.map((one) => one.rule),
      judgement.unjudged,
    ]
  }

  it('says one thing of one mistake, however far it reaches', () => {
    expect(said({ log: [{ bees: 1 }] })).toEqual([['hives required'], [], ['R1', 'R2']])
    expect(said({ hives: 'x', log: [{ bees: 1 }] })).toEqual([
      ['hives not-an-integer'],
      [],
      ['R1', 'R2'],
    ])
    expect(said({ hives: 1, log: [{}] })).toEqual([['log.0.bees required'], [], ['R3']])
    expect(said({ hives: 1, log: [{ bees: 'x' }, { bees: 1 }] })).toEqual([
      ['log.0.bees not-an-integer'],
      [],
      ['R3'],
    ])
    expect(said({ hives: 0 })).toEqual([[], ['R2', 'R3'], []])
  })

  it('lets a record be judged as it stands, where only something is missing', () => {
    const blocks = (data: object) =>
      judge(form(fields, { rules }), data, run()).blocks.map((one) => one.rule)
    expect([blocks({}), blocks({ hives: 'x' })]).toEqual([['R1', 'R2', 'R3'], ['R3']])
  })
})

describe('inspecting as asked', () => {
  const others: Expression = {
    kind: 'across',
    function: 'count',
    of: { kind: 'form', form: 'apiary' },
  }
  const rules = [
    rule('R1', [block(compare(field('hives'), '<', number(2)), '太少')]),
    rule('R2', [finding('advice', compare(others, '>', number(5)), '太挤')]),
    rule('R3', [
      finding('advice', compare(field('bees'), '=', number(7)), '七'),
      block(compare(field('bees'), '<', number(9)), '蜂少'),
    ]),
  ]
  const apiary = form([ask('hives', 'integer'), ask('bees', 'integer', { required: true })], {
    rules,
  })

  it.each([
    { hives: 1, bees: 3 },
    { hives: 1, bees: 7 },
    { hives: 2, bees: 9 },
    { hives: 1 },
    { hives: 'x', bees: 3 },
    {},
  ])('blocks what the whole judgement blocks: %j', (data) => {
    const known = run({ records: () => [] })
    const { blocks, judgement } = inspectAsAsked(apiary, data, known)
    expect(blocks()).toEqual(inspect(apiary, data, known).judgement.blocks)
    expect(judgement()).toEqual(inspect(apiary, data, known).judgement)
  })

  it('asks no rule for the mistakes, and for the blocks none that cannot block', () => {
    const asked: string[] = []
    const watched = run({
      records: (id) => {
        asked.push(id)
        return []
      },
    })
    const { mistakes, blocks, judgement } = inspectAsAsked(apiary, { hives: 1, bees: 3 }, watched)
    expect([mistakes, blocks().map((one) => one.rule), asked]).toEqual([[], ['R1', 'R3'], []])
    judgement()
    expect(asked).toEqual(['apiary'])
  })

  it('calculates before the judgement only what a condition or a rule that blocks rests on', () => {
    const asked: string[] = []
    const watched = run({
      records: (id) => {
        asked.push(id)
        return []
      },
    })
    const of = (id: string): Expression => ({
      kind: 'across',
      function: 'count',
      of: { kind: 'form', form: id },
    })
    const calculated = form(
      [
        ask('told', 'integer', { calculate: of('told') }),
        ask('blocking', 'integer', { calculate: of('blocking') }),
        ask('behind', 'integer', { calculate: field('base') }),
        ask('base', 'integer', { calculate: of('base') }),
        ask('asking', 'integer', { calculate: of('asking') }),
        ask('asked', 'integer', { visible: compare(field('asking'), '=', number(0)) }),
        ask('free', 'integer', { calculate: of('free') }),
        table('log', [ask('cell', 'integer', { calculate: of('cell') })]),
      ],
      {
        rules: [
          rule('R1', [block(compare(field('blocking'), '=', number(0)), '有', inset('told'))]),
          rule('R2', [block(compare(field('behind'), '>', number(0)), '多')]),
          rule('R3', [finding('advice', compare(field('free'), '=', number(0)), '无')]),
        ],
      },
    )
    const { mistakes, blocks, kept, judgement, settled } = inspectAsAsked(
      calculated,
      { asked: 1, free: 2, log: [{}] },
      watched,
    )
    expect(mistakes.map(({ path, code }) => [...path, code])).toEqual([['free', 'calculated']])
    expect([kept, asked.sort()]).toEqual([
      { asked: 1, log: [{}] },
      ['asking', 'base', 'blocking', 'told'],
    ])
    expect(blocks().map((one) => one.message)).toEqual(['有0'])
    expect(asked).toHaveLength(4)
    const values = { told: 0, blocking: 0, behind: 0, base: 0, asking: 0, free: 0 }
    expect(judgement()).toEqual(inspect(calculated, {}, run({ records: () => [] })).judgement)
    expect(judgement().values).toEqual(values)
    expect(settled().data).toEqual({ ...values, asked: 1, log: [{ cell: 0 }] })
    expect(asked.slice(4).sort()).toEqual(['cell', 'free'])
  })
})
