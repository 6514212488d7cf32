import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Truth } from '../../src/compiler/check/advice/logic/claim.ts'
import { possible } from '../../src/compiler/check/advice/logic/possible.ts'
import {
  asDraft,
  inRow,
  type Setting,
  settingOf,
} from '../../src/compiler/check/advice/logic/setting.ts'
import { analyse } from '../../src/compiler/compile.ts'
import type { Application, Expression, Form, RecordData } from '../../src/model/index.ts'
import { evaluate, type Run, settle } from '../../src/rules/index.ts'
import '../seed.ts'

const source = `应用 甲 （a）
选项 颜色 （colours）
  R 红
  G 绿
  B 蓝
参数 限 （limit）：整数
  自 2020年1月1日 2
  自 2026年1月1日 5
表单 乙 （b）
  字段 数 （n）：整数，必填，至少 -3，至多 4
  字段 另数 （m）：整数，至少 0，至多 3，可见 当 数 ≥ 1
  字段 额 （money）：金额，至少 0元，至多 0.05元
  字段 分 （part）：小数，小数位 1，至少 0，至多 1
  字段 日 （day）：日期，至少 2026年1月30日，至多 2026年2月2日
  字段 时 （time）：时间
  字段 色 （colour）：颜色，必填
  字段 又色 （shade）：颜色，必填，可见 当 色 ≠ 红
  字段 是 （yes）：是否
  字段 许 （may）：是否，必填，可见 当 是 = 是 或 数 < 0
  字段 文 （words）：文本
  字段 多 （many）：多选 颜色
表格 行 （rows）：至多 2 行，可见 当 数 > 0
  列 值 （v）：整数，必填，至少 0，至多 2
分组 算
  计算 和 （sum）：整数 = 数 + 另数 空值视为 0
  计算 半 （half）：整数 = 数 ÷ 2
  计算 大 （big）：是否 = 数 > 2
  计算 字 （label）：文本 = 若（数 > 0，“正”，“”）
`

const { application, diagnostics } = analyse([{ path: 'a.fy', text: source }])
if (!application) throw new Error(JSON.stringify(diagnostics.map(({ code }) => code)))
const form = application.forms[0] as Form
const setting: Setting = settingOf(application, form)

const literal = (
  type: 'number' | 'money' | 'date' | 'choice' | 'text',
  value: string,
): Expression => ({
  kind: 'literal',
  type,
  value,
})
const field = (id: string): Expression => ({ kind: 'field', field: id })
const figure = fc.integer({ min: -4, max: 6 }).map((n) => literal('number', String(n)))
const tenth = fc
  .integer({ min: 0, max: 11 })
  .map((n) => literal('number', `${Math.floor(n / 10)}.${n % 10}`))
const rowCount: Expression = { kind: 'aggregate', function: 'count', table: 'rows' }
const rowTotal: Expression = {
  kind: 'aggregate',
  function: 'sum',
  table: 'rows',
  value: { kind: 'column', column: 'v' },
}

const numberField = fc.constantFrom('n', 'm', 'money', 'part', 'sum', 'half').map(field)
const dayField = fc.constantFrom('day', 'time').map(field)
const dayLiteral = fc
  .constantFrom('2026-01-30', '2026-01-31', '2026-02-02')
  .map((day) => literal('date', day))
const colour = fc.constantFrom('R', 'G', 'B').map((code) => literal('choice', code))

const { condition } = fc.letrec<{ condition: Expression; number: Expression; day: Expression }>(
  (tie) => ({
    number: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      numberField,
      numberField,
      figure,
      tenth,
      fc.constant<Expression>({ kind: 'parameter', parameter: 'limit' }),
      fc.constantFrom(rowCount, rowTotal),
      fc.record({
        kind: fc.constant('arithmetic' as const),
        operator: fc.constantFrom('+', '−', '×', '÷'),
        left: tie('number'),
        right: tie('number'),
      }),
      fc.record({
        kind: fc.constant('if' as const),
        condition: tie('condition'),
        then: tie('number'),
        otherwise: tie('number'),
      }),
      fc.record({ kind: fc.constant('emptyAsZero' as const), value: tie('number') }),
      tie('number').map(
        (value): Expression => ({ kind: 'call', function: 'round', arguments: [value] }),
      ),
      tie('number').map(
        (value): Expression => ({ kind: 'call', function: 'absolute', arguments: [value] }),
      ),
      fc
        .tuple(tie('day'), tie('day'))
        .map((days): Expression => ({ kind: 'call', function: 'daysBetween', arguments: days })),
      tie('day').map((day): Expression => ({ kind: 'call', function: 'day', arguments: [day] })),
    ) as fc.Arbitrary<Expression>,
    day: fc.oneof(
      { depthSize: 'small' },
      dayField,
      dayLiteral,
      fc.record({
        kind: fc.constant('shift' as const),
        date: tie('day'),
        amount: fc.integer({ min: 0, max: 3 }).map((n) => literal('number', String(n))),
        unit: fc.constantFrom('day', 'month'),
        back: fc.boolean(),
      }),
    ) as fc.Arbitrary<Expression>,
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      ...[
        fc.record({
          kind: fc.constant('compare' as const),
          operator: fc.constantFrom('=', '≠', '<', '≤', '>', '≥'),
          left: tie('number'),
          right: tie('number'),
        }),
        fc.record({
          kind: fc.constant('compare' as const),
          operator: fc.constantFrom('=', '≠', '<', '≤', '>', '≥'),
          left: tie('day'),
          right: tie('day'),
        }),
        fc.record({
          kind: fc.constant('compare' as const),
          operator: fc.constantFrom('=', '≠'),
          left: fc.constantFrom('colour', 'shade').map(field),
          right: fc.oneof(colour, fc.constantFrom('colour', 'shade').map(field)),
        }),
        fc.record({
          kind: fc.constant('compare' as const),
          operator: fc.constantFrom('=', '≠'),
          left: fc.constantFrom('words', 'label').map(field),
          right: fc.constantFrom('正', '甲', '').map((text) => literal('text', text)),
        }),
        fc.record({
          kind: fc.constant('in' as const),
          value: fc.constantFrom('colour', 'shade', 'many').map(field),
          items: fc.array(colour, { minLength: 1, maxLength: 3 }),
        }),
        fc.record({
          kind: fc.constant('in' as const),
          value: tie('number'),
          items: fc.array(figure, { minLength: 1, maxLength: 3 }),
        }),
      ],
      fc.constantFrom('yes', 'may', 'big').map(field),
      fc.record({
        kind: fc.constant('empty' as const),
        value: fc.oneof(
          fc
            .constantFrom(
              'n',
              'm',
              'money',
              'shade',
              'may',
              'words',
              'label',
              'many',
              'rows',
              'sum',
            )
            .map(field),
          tie('number'),
        ),
      }),
      fc.record({
        kind: fc.constantFrom('and', 'or'),
        operands: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }),
      }),
      fc.record({ kind: fc.constant('not' as const), operand: tie('condition') }),
      fc.record({
        kind: fc.constant('if' as const),
        condition: tie('condition'),
        then: tie('condition'),
        otherwise: tie('condition'),
      }),
    ) as fc.Arbitrary<Expression>,
  }),
)

const code = fc.constantFrom('R', 'G', 'B')
const record = fc.record(
  {
    n: fc.integer({ min: -3, max: 4 }),
    m: fc.integer({ min: 0, max: 3 }),
    money: fc.integer({ min: 0, max: 5 }),
    part: fc.integer({ min: 0, max: 10 }).map((n) => (n / 10).toFixed(1)),
    day: fc.constantFrom('2026-01-30', '2026-01-31', '2026-02-01', '2026-02-02'),
    time: fc.constantFrom('2026-01-30T10:00', '2026-01-31T10:00', '2026-01-31T18:30'),
    colour: code,
    shade: code,
    yes: fc.boolean(),
    may: fc.boolean(),
    words: fc.constantFrom('正', '甲', '乙'),
    many: fc.uniqueArray(code, { minLength: 1, maxLength: 3 }),
    rows: fc.array(fc.record({ v: fc.integer({ min: 0, max: 2 }) }), {
      minLength: 1,
      maxLength: 2,
    }),
  },
  { requiredKeys: ['n', 'colour'] },
)

const run: Run = {
  today: '2026-03-01',
  submitted: '2026-03-01',
  options: application.options,
  parameters: application.parameters,
  tiers: (application as Application).tiers,
  resolve: () => null,
}

/** The record with what is not asked left out, and what is missing put in. */
function completed(given: RecordData): RecordData | null {
  let data: RecordData = given
  for (let round = 0; round < 4; round++) {
    const { mistakes } = settle(form, data, run)
    if (mistakes.length === 0) return settle(form, data, run).data
    const wrong = new Set(mistakes.map(({ path }) => path[0]))
    const kept = Object.entries(data).filter(([key]) => !wrong.has(key))
    const missing = mistakes.filter(({ code: mistake }) => mistake === 'required')
    const put = missing.map(({ path: [key] }) => [key, key === 'shade' ? 'G' : true] as const)
    data = Object.fromEntries([...kept, ...put])
  }
  return null
}

const truthOf = (expression: Expression, data: RecordData): Truth => {
  const value = evaluate(expression, { form, data, run })
  return value === null ? 'unknown' : value === true ? 'true' : 'false'
}

const sample = fc.tuple(
  fc.array(condition, { minLength: 1, maxLength: 2 }),
  fc.array(record, { minLength: 6, maxLength: 6 }),
)

test('what is called impossible never happens', () => {
  let impossible = 0
  fc.assert(
    fc.property(sample, ([conditions, records]) => {
      for (const given of records) {
        const data = completed(given)
        if (!data) continue
        const claims = conditions.map((expression) => ({
          expression,
          among: [truthOf(expression, data)],
        }))
        expect(possible(claims, setting), JSON.stringify(data)).toBe(true)
      }
      const [first] = conditions
      if (first && !possible([{ expression: first, among: ['true'] }], setting)) impossible++
    }),
    { numRuns: Number(process.env.RUNS ?? 500) },
  )
  // The claim is not empty: conditions that can never hold are found, too.
  expect(impossible).toBeGreaterThan(8)
})

/** The conditions as they would stand in a column, with a column in the place of a field. */
const inColumn = (expression: Expression): Expression =>
  JSON.parse(
    JSON.stringify(expression).replaceAll(
      '{"kind":"field","field":"m"}',
      '{"kind":"column","column":"v"}',
    ),
  )

test('nor while a form is filled in, nor in a row of a table', () => {
  const draft = asDraft(settingOf(application, form))
  const table = form.fields.find(({ id }) => id === 'rows') ?? null
  const row = inRow(settingOf(application, form), table)
  fc.assert(
    fc.property(sample, ([conditions, records]) => {
      for (const given of records) {
        const { data } = settle(form, given, run)
        const claims = conditions.map((expression) => ({
          expression,
          among: [truthOf(expression, data)],
        }))
        expect(possible(claims, draft), JSON.stringify(data)).toBe(true)
        const complete = completed(given)
        for (const cells of (complete?.rows ?? []) as readonly RecordData[]) {
          const expression = inColumn(conditions[0] ?? expect.fail())
          const value = evaluate(expression, {
            form,
            data: complete ?? {},
            run,
            row: { table: 'rows', data: cells },
          })
          const truth: Truth = value === null ? 'unknown' : value === true ? 'true' : 'false'
          const claim = { expression, among: [truth] }
          expect(possible([claim], row), JSON.stringify([complete, cells])).toBe(true)
        }
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 300) },
  )
})
