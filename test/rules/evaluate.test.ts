import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Expression, Moment, Parameter } from '../../src/model/index.ts'
import { evaluate, isExact, type Run, type Scope } from '../../src/rules/index.ts'
import {
  arithmetic,
  ask,
  call,
  column,
  compare,
  date,
  empty,
  field,
  form,
  literal,
  money,
  no,
  not,
  number,
  run,
  scope,
  table,
  text,
  unknown,
  yes,
} from './build.ts'

/** Numbers as text, 0.(6) for two thirds, so that they are compared exactly. */
function result(expression: Expression, where: Scope = scope()): unknown {
  const value = evaluate(expression, where)
  return isExact(value) ? value.toString() : value
}

const truths: readonly Expression[] = [yes, no, unknown]
const truth = fc.constantFrom(true, false, null)
const asLiteral = (value: boolean | null) => literal('yesno', value)

describe('three values', () => {
  it.each([
    ['and', [true, false, null, false, false, false, null, false, null]],
    ['or', [true, true, true, true, false, null, true, null, null]],
  ] as const)('%s', (kind, expected) => {
    const results = truths.flatMap((a) => truths.map((b) => result({ kind, operands: [a, b] })))
    expect(results).toEqual(expected)
  })

  it('not', () => expect(truths.map((one) => result(not(one)))).toEqual([false, true, null]))

  it('keeps De Morgan’s laws for any number of operands', () => {
    fc.assert(
      fc.property(fc.array(truth), (values) => {
        const operands = values.map(asLiteral)
        const both = result(not({ kind: 'and', operands }))
        expect(both).toBe(result({ kind: 'or', operands: operands.map(not) }))
      }),
    )
  })

  it('never lets one more answer turn a decision round', () => {
    fc.assert(
      fc.property(fc.array(truth, { minLength: 1 }), fc.boolean(), (values, answer) => {
        for (const kind of ['and', 'or'] as const) {
          const before = result({ kind, operands: values.map(asLiteral) })
          const filled = values.map((value) => asLiteral(value ?? answer))
          if (before !== null) expect(result({ kind, operands: filled })).toBe(before)
        }
      }),
    )
  })

  it('has unknown comparisons, memberships and choices where something is unknown', () => {
    expect(result(compare(unknown, '=', unknown))).toBeNull()
    expect(result(compare(number(1), '<', unknown))).toBeNull()
    expect(result({ kind: 'in', value: unknown, items: [text('a')] })).toBeNull()
    expect(result({ kind: 'in', value: text('a'), items: [unknown, text('a')] })).toBe(true)
    expect(result({ kind: 'in', value: text('b'), items: [unknown, text('a')] })).toBeNull()
    expect(result({ kind: 'in', value: text('b'), items: [text('a')] })).toBe(false)
    expect(result({ kind: 'if', condition: unknown, then: yes, otherwise: yes })).toBeNull()
    expect(result({ kind: 'if', condition: no, then: unknown, otherwise: yes })).toBe(true)
  })

  it('knows empty from not empty, always', () => {
    const fields = [ask('a', 'text'), ask('b', 'choices'), ask('c', 'yesno'), table('t', [])]
    const where = scope(fields, { b: [], c: false })
    expect(['a', 'b', 'c', 't'].map((id) => result(empty(field(id)), where))).toEqual([
      true,
      true,
      false,
      true,
    ])
    expect(result({ kind: 'emptyAsZero', value: field('a') }, where)).toBe('0')
    expect(result({ kind: 'emptyAsZero', value: number(5) }, where)).toBe('5')
  })
})

describe('numbers', () => {
  it('divides and compares exactly', () => {
    const third = arithmetic(number(100), '÷', number(3))
    expect(result(compare(arithmetic(third, '×', number(3)), '=', number(100)))).toBe(true)
    expect(result(compare(third, '>', number('33.3333333333333333')))).toBe(true)
    expect(result(arithmetic(number('0.1'), '+', number('0.2')))).toBe('0.3')
    expect(result(arithmetic(money(1000), '−', money(2500)))).toBe('-1500')
  })

  it('has no answer for a division by zero, nor for anything with an empty operand', () => {
    expect(result(arithmetic(number(1), '÷', number(0)))).toBeNull()
    expect(result(arithmetic(number(1), '+', unknown))).toBeNull()
  })

  it.each([
    ['<', [true, false, false]],
    ['≤', [true, true, false]],
    ['>', [false, false, true]],
    ['≥', [false, true, true]],
    ['=', [false, true, false]],
    ['≠', [true, false, true]],
  ] as const)('compares with %s', (operator, expected) => {
    expect([1, 2, 3].map((left) => result(compare(number(left), operator, number(2))))).toEqual(
      expected,
    )
  })
})

describe('fields', () => {
  const fields = [
    ask('n', 'integer'),
    ask('m', 'money'),
    ask('p', 'percent'),
    ask('d', 'date'),
    ask('t', 'datetime'),
    ask('y', 'year'),
    ask('c', 'choice'),
    ask('cs', 'choices'),
    ask('constructor', 'text'),
    ask('k', 'ref'),
  ]

  it('lifts stored JSON by type', () => {
    const data = { n: 3, m: 500, p: '0.125', d: '2026-01-02', y: 2025, c: 'C', cs: ['C'] }
    const values = Object.keys(data).map((id) => result(field(id), scope(fields, data)))
    expect(values).toEqual(['3', '500', '0.125', '2026-01-02', '2025', 'C', ['C']])
  })

  it('takes what is not of the type, not there or not the form’s for unknown', () => {
    const where = scope(fields, { n: '3', m: 1.5, p: 0.5, d: 5, cs: 'C' } as never)
    const ids = ['n', 'm', 'p', 'd', 'cs', 'constructor', 'toString', 'nowhere']
    expect(ids.map((id) => result(field(id), where))).toEqual(ids.map(() => null))
  })

  it('compares choices by code, sets of choices in any order, a time with a day by the day', () => {
    const where = scope(fields, { c: 'C', cs: ['C', 'I'], t: '2026-01-02T23:59' })
    const choice = (code: string) => literal('choice', code)
    expect(result(compare(field('c'), '=', choice('C')), where)).toBe(true)
    expect(result(call('contains', field('cs'), choice('I')), where)).toBe(true)
    expect(
      result({ kind: 'in', value: field('cs'), items: [choice('I'), choice('H')] }, where),
    ).toBe(true)
    expect(result(compare(field('t'), '≤', date('2026-01-02')), where)).toBe(true)
    expect(result(compare(field('t'), '=', date('2026-01-02')), where)).toBe(true)
    expect(result(compare(field('t'), '<', date('2026-01-02')), where)).toBe(false)
  })

  it('follows a reference', () => {
    const keepers = form([ask('hives', 'integer')], { id: 'keeper' })
    const resolve: Run['resolve'] = (id, key) =>
      id === 'keeper' && key === 'k1' ? { form: keepers, data: { hives: 12 } } : null
    const target: Expression = { kind: 'reference', field: 'k', target: 'hives' }
    const at = (data: { readonly k?: string }) => scope(fields, data, { run: run({ resolve }) })
    expect([{ k: 'k1' }, { k: 'k2' }, {}].map((data) => result(target, at(data)))).toEqual([
      '12',
      null,
      null,
    ])
  })
})

describe('tables', () => {
  const hives = table('hives', [
    ask('breed', 'choice'),
    ask('honey', 'integer'),
    ask('seen', 'date'),
    ask('alive', 'yesno'),
  ])
  const rows = [
    { breed: 'C', honey: 10, seen: '2026-03-01', alive: true },
    { breed: 'I', honey: 5, alive: true },
    { breed: 'C', seen: '2026-01-01' },
  ]
  const over = (
    name: Extract<Expression, { kind: 'aggregate' }>['function'],
    value?: Expression,
    where?: Expression,
    data: readonly object[] = rows,
  ) =>
    result(
      {
        kind: 'aggregate',
        function: name,
        table: 'hives',
        ...(value && { value }),
        ...(where && { where }),
      },
      scope([hives], { hives: data as never }),
    )

  it('aggregates what is there', () => {
    const honey = column('honey')
    expect(over('sum', honey)).toBe('15')
    expect(over('average', honey)).toBe('7.5')
    expect(over('trimmed', honey)).toBeNull()
    expect([over('max', honey), over('min', honey)]).toEqual(['10', '5'])
    expect([over('max', column('seen')), over('min', column('seen'))]).toEqual([
      '2026-03-01',
      '2026-01-01',
    ])
    expect([over('count'), over('count', honey), over('distinct', column('breed'))]).toEqual([
      '3',
      '2',
      '2',
    ])
  })

  it('averages what is left without one highest and one lowest', () => {
    const scores = (...honey: readonly number[]) =>
      over(
        'trimmed',
        column('honey'),
        undefined,
        honey.map((each) => ({ honey: each })),
      )
    expect([scores(9, 1, 5), scores(9, 9, 1, 2), scores(3, 3)]).toEqual(['5', '5.5', null])
  })

  it('leaves rows out for which the condition is not true', () => {
    expect(over('count', undefined, column('alive'))).toBe('2')
    expect(
      over('sum', column('honey'), compare(column('breed'), '=', literal('choice', 'C'))),
    ).toBe('10')
  })

  it('has any and all in three values', () => {
    expect([over('any', column('alive')), over('all', column('alive'))]).toEqual([true, null])
    expect(over('all', compare(column('honey'), '>', number(5)))).toBe(false)
    expect(over('any', compare(column('honey'), '>', number(10)))).toBeNull()
  })

  it('of no rows sums and counts 0, and has no average', () => {
    const none = (name: Parameters<typeof over>[0]) => over(name, column('honey'), undefined, [])
    expect(
      (['sum', 'count', 'distinct', 'average', 'trimmed', 'max', 'min', 'any', 'all'] as const).map(
        none,
      ),
    ).toEqual(['0', '0', '0', null, null, null, null, false, true])
  })

  it('sees the form’s fields and other rows from within a row', () => {
    const share = arithmetic(column('honey'), '÷', {
      kind: 'aggregate',
      function: 'sum',
      table: 'hives',
      value: column('honey'),
    })
    const where = scope([hives], { hives: rows }, { row: { table: 'hives', data: rows[0] ?? {} } })
    expect(result(share, where)).toBe('0.(6)')
  })
})

describe('the run', () => {
  const moment = (name: Moment): Expression => ({ kind: 'moment', moment: name })

  it('gives its own days and nothing else', () => {
    const where = scope([], {}, { run: run({ issued: '2026-06-01' }) })
    expect(
      (['today', 'submitted', 'thisYear', 'issued', 'due'] as const).map((name) =>
        result(moment(name), where),
      ),
    ).toEqual(['2026-11-22', '2026-05-20', '2026', '2026-06-01', null])
  })

  const deadline = { month: 5, day: 31, rollForward: true, yearField: 'y' }
  const due = (year: number | null, parts: Partial<typeof deadline> = {}) =>
    result(moment('deadline'), {
      form: form([ask('y', 'year')], { deadline: { ...deadline, ...parts } }),
      data: year === null ? {} : { y: year },
      run: run(),
    })

  it('computes the deadline of the following year, rolled to a working day', () => {
    expect([due(2025), due(2024), due(2026), due(null)]).toEqual([
      '2026-06-01',
      '2025-06-03',
      null,
      null,
    ])
    expect(due(2025, { rollForward: false })).toBe('2026-05-31')
    expect(due(2026, { rollForward: false, month: 2, day: 30 })).toBe('2027-02-28')
  })

  it('takes the deadline of the run’s year where no field says another', () => {
    const where = scope([], {}, { form: form([], { deadline: { ...deadline, yearField: null } }) })
    expect(result(moment('deadline'), where)).toBe('2026-06-01')
    const sent = { ...where, run: { ...where.run, submitted: '2025-06-04' } }
    expect(result(moment('deadline'), sent)).toBe('2025-06-03')
  })

  it('takes a parameter as of the baseline', () => {
    const ratio: Parameter = {
      id: 'ratio',
      label: '比例',
      type: 'percent',
      values: [
        { from: null, until: '2005-12-31', value: '1.5' },
        { from: '2027-01-01', until: null, value: '0.8' },
        { from: '2006-01-01', until: '2026-12-31', value: '1' },
      ],
    }
    const at = (submitted: string | null, today = '2026-11-22') =>
      result(
        { kind: 'parameter', parameter: 'ratio' },
        scope([], {}, { run: run({ parameters: [ratio], submitted, today }) }),
      )
    expect([
      at('2005-12-31'),
      at('2006-01-01'),
      at('2026-12-31'),
      at('2027-01-01'),
      at(null),
    ]).toEqual(['1.5', '1', '1', '0.8', '1'])
    expect(at(null, '2030-01-01')).toBe('0.8')
  })

  it('has no value for a parameter that has ended, or does not exist', () => {
    const ended: Parameter = {
      id: 'p',
      label: 'p',
      type: 'number',
      values: [{ from: null, until: '2020-01-01', value: '1' }],
    }
    const where = scope([], {}, { run: run({ parameters: [ended] }) })
    expect(['p', 'q'].map((parameter) => result({ kind: 'parameter', parameter }, where))).toEqual([
      null,
      null,
    ])
  })
})

describe('functions', () => {
  it.each<[Expression, unknown]>([
    [call('age', date('1956-11-23'), date('2026-11-22')), '69'],
    [call('age', date('2027-01-01'), date('2026-11-22')), null],
    [call('daysBetween', date('2026-01-01'), date('2026-03-01')), '59'],
    [call('hoursBetween', date('2026-06-08T09:40'), date('2026-06-09T10:10')), '24.5'],
    [call('hoursBetween', date('2026-06-08'), date('2026-06-07T23:00')), '-1'],
    [call('addMonths', date('2026-01-31'), number(1)), '2026-02-28'],
    [call('addWorkdays', date('2026-02-12'), number(7)), '2026-02-28'],
    [call('addWorkdays', date('2026-12-31'), number(7)), null],
    [call('rollForward', date('2026-05-31')), '2026-06-01'],
    [call('year', date('2026-05-31')), '2026'],
    [call('month', date('2026-05-31')), '5'],
    [call('day', date('2026-05-31')), '31'],
    [call('yearStart', number(2025)), '2025-01-01'],
    [call('yearEnd', number(2025)), '2025-12-31'],
    [call('yearEnd', number(99999)), null],
    [call('birthDate', text('11010519491231002X')), '1949-12-31'],
    [call('birthDate', text('1101')), null],
    [call('round', number('2.345'), number(2)), '2.35'],
    [call('round', number('2.5')), '3'],
    [call('round', number('2.5'), number(1000)), null],
    [call('floor', number('-2.5')), '-3'],
    [call('absolute', number('-2.5')), '2.5'],
    [call('length', text('𬱖娜')), '2'],
    [call('contains', text('蜂场登记'), text('登记')), true],
    [call('startsWith', text('蜂场登记'), text('登记')), false],
    [call('rmbWords', money(10750053)), '人民币壹拾万柒仟伍佰元伍角叁分'],
    [call('chineseDate', date('2026-01-01')), '二〇二六年一月一日'],
    [call('mask', text('13800138000')), '138****8000'],
    [call('length', unknown), null],
    [call('year', text('soon')), null],
  ])('%# gives its value', (expression, expected) => expect(result(expression)).toBe(expected))

  it.each([
    ['day', 3, false, '2026-10-04'],
    ['day', 3, true, '2026-09-28'],
    ['workday', 3, false, '2026-10-10'],
    ['workday', 3, true, '2026-09-28'],
    ['month', 5, false, '2027-03-01'],
    ['year', 1, true, '2025-10-01'],
  ] as const)('shifts by %s', (unit, amount, back, expected) => {
    const expression: Expression = {
      kind: 'shift',
      date: date('2026-10-01'),
      amount: number(amount),
      unit,
      back,
    }
    expect(result(expression)).toBe(expected)
  })

  it('does not shift by half a day, or an unknown day', () => {
    const by = (from: Expression, amount: Expression): unknown =>
      result({ kind: 'shift', date: from, amount, unit: 'day', back: false })
    expect([
      by(date('2026-10-01'), number('0.5')),
      by(unknown, number(1)),
      by(date('9999-12-31'), number(1)),
    ]).toEqual([null, null, null])
  })
})
