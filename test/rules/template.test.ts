import { describe, expect, it } from 'vitest'
import type { Expression, Finding, Format, Inset, ValueType } from '../../src/model/index.ts'
import { message, type Run, render, renderInset } from '../../src/rules/index.ts'
import {
  arithmetic,
  ask,
  column,
  date,
  field,
  form,
  literal,
  money,
  number,
  run,
  scope,
  table,
  text,
} from './build.ts'

const fields = [
  ask('cost', 'money'),
  ask('rate', 'percent'),
  ask('day', 'date'),
  ask('breed', 'choice'),
  ask('breeds', 'choices'),
  ask('open', 'yesno'),
  ask('phone', 'mobile'),
  ask('keeper', 'ref'),
  table('hives', [ask('honey', { kind: 'decimal', places: 2 })]),
]
const keepers = form([ask('no', 'integer'), ask('name', 'name'), ask('rate', 'percent')], {
  id: 'keeper',
})
const resolve: Run['resolve'] = (id, key) =>
  id === 'keeper' && key === 'k1'
    ? { form: keepers, data: { no: 1, name: '张三', rate: '0.050' } }
    : null
const where = scope(
  fields,
  {
    cost: 8_000_000,
    rate: '0.050',
    day: '2025-04-08',
    breed: 'I',
    breeds: ['C', 'I'],
    open: false,
    phone: '13800138000',
    keeper: 'k1',
    hives: [{ honey: '1.50' }],
  },
  { run: run({ resolve }) },
)

const inset = (expression: Expression, type: ValueType, parts: Partial<Inset> = {}): Inset => ({
  key: 'x',
  expression,
  type,
  ...parts,
})

describe('a value in a text', () => {
  it.each<[Expression, ValueType, Format | null, string | null]>([
    [field('cost'), 'money', null, '80,000.00元'],
    [field('cost'), 'money', 'plain', '80000.00'],
    [field('cost'), 'money', 'rmbWords', '人民币捌万元整'],
    [field('rate'), 'percent', null, '5.0%'],
    [field('day'), 'date', null, '2025年4月8日'],
    [field('day'), 'date', 'plain', '2025-04-08'],
    [field('day'), 'date', 'chineseDate', '二〇二五年四月八日'],
    [field('day'), 'date', 'weekday', '星期二'],
    [field('breed'), 'choice', null, '意大利蜂'],
    [field('breeds'), 'choices', null, '中蜂、意大利蜂'],
    [field('open'), 'yesno', null, '否'],
    [field('phone'), 'text', 'mask', '138****8000'],
    [field('keeper'), 'ref', null, '张三'],
    [{ kind: 'reference', field: 'keeper', target: 'rate' }, 'percent', null, '5.0%'],
    [field('hives'), 'table', null, '1行'],
    [arithmetic(field('cost'), '÷', number(3)), 'money', null, '26,666.67元'],
    [arithmetic(number(1), '÷', number(3)), 'percent', null, '33.3%'],
    [literal('percent', '0.0525'), 'percent', null, '5.25%'],
    [arithmetic(number(1), '÷', number(3)), 'number', null, '0.33'],
    [number(12), 'number', 'chinese', '十二'],
    [literal('year', '2026'), 'year', 'chinese', '二〇二六'],
    [literal('year', '2026'), 'year', null, '2026'],
    [literal('yesno', true), 'yesno', null, '是'],
    [date('2025-04-08'), 'date', null, '2025年4月8日'],
    [text('a'), 'text', 'rmbWords', 'a'],
    [money(0), 'money', null, '0.00元'],
    [field('nowhere'), 'text', null, null],
    [{ kind: 'ordinal' }, 'number', 'chinese', null],
  ])('%# is written', (expression, type, format, expected) => {
    expect(renderInset(inset(expression, type, format === null ? {} : { format }), where)).toBe(
      expected,
    )
  })

  it('is shown by the label of its list where it is no field', () => {
    const choice = inset(literal('choice', 'C'), 'choice', { options: 'breed' })
    expect([
      renderInset(choice, where),
      renderInset(inset(literal('choice', 'C'), 'choice'), where),
    ]).toEqual(['中蜂', 'C'])
  })

  it('comes from the row and its place, where there is one', () => {
    const row = { ...where, row: { table: 'hives', data: { honey: '1.50' } }, ordinal: 11 }
    const words = [
      inset(column('honey'), 'number'),
      inset({ kind: 'ordinal' }, 'number', { format: 'chinese' }),
    ]
    expect(words.map((one) => renderInset(one, row))).toEqual(['1.50', '十一'])
  })

  it('comes from the finding, where there is one', () => {
    const item: Finding = {
      rule: 'R1',
      label: '箱数不足',
      message: '只有1箱。',
      fields: [],
      basis: '',
      severity: 'advice',
      demand: null,
    }
    const of = (property: 'message' | 'basis' | 'severity' | 'rule' | 'demand') =>
      renderInset(inset({ kind: 'finding', property }, 'text'), { ...where, item })
    expect((['rule', 'message', 'severity', 'basis', 'demand'] as const).map(of)).toEqual([
      '箱数不足',
      '只有1箱。',
      '建议',
      null,
      null,
    ])
  })
})

describe('a text', () => {
  const template = [
    '共',
    inset(field('cost'), 'money'),
    '，',
    inset(field('missing'), 'text'),
    '。',
  ]

  it('says on the screen what is empty, and is not written at all in a letter', () => {
    expect(message(template, where)).toBe('共80,000.00元，（空）。')
    expect(render(template, where)).toBeNull()
    expect(render(template.slice(0, 2), where)).toBe('共80,000.00元')
  })

  it('takes values as they are, never as text to fill in again', () => {
    const sly = scope([ask('a', 'text')], { a: '{b}<script>' })
    expect(message([inset(field('a'), 'text')], sly)).toBe('{b}<script>')
  })
})
