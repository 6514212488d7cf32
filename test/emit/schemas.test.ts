import { validate } from '@hyperjump/json-schema/draft-2020-12'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { formSchema } from '../../src/compiler/emit/json-schema/form.ts'
import type { Expression, Field, FieldType } from '../../src/model/index.ts'
import { code, field, form, is, missing, of } from './build.ts'
import { birds } from './fixture.ts'

const dialect = 'https://json-schema.org/draft/2020-12/schema'

test('each schema is one by the 2020-12 meta-schema, and for ajv at its strictest by default', async () => {
  for (const each of birds.forms) {
    const schema = JSON.parse(JSON.stringify(formSchema(birds, each)))
    expect(await validate(dialect, schema)).toEqual({ valid: true })
    expect(() => new Ajv2020({ strict: true, strictRequired: false }).compile(schema)).not.toThrow()
  }
})

const verdict = (fields: readonly Field[], data: unknown) =>
  new Ajv2020({ strict: true, strictRequired: false, meta: false, validateSchema: false }).validate(
    JSON.parse(JSON.stringify(formSchema(birds, form('f', '表', fields)))),
    data,
  )

const values: readonly (readonly [FieldType, readonly unknown[], readonly unknown[]])[] = [
  [{ kind: 'text' }, ['a', '𠮷'.repeat(200)], ['', 'a'.repeat(201), 1, null]],
  [{ kind: 'longtext' }, ['a\nb', '字'.repeat(4000)], ['字'.repeat(4001)]],
  [{ kind: 'name' }, ['李四', '欧阳·𠮷'], ['李', '李'.repeat(31)]],
  [{ kind: 'mobile' }, ['13800138000'], ['12800138000', '1380013800', '13800138000\n']],
  [{ kind: 'phone' }, ['021-65410000', '02165410000-801'], ['65410000', '021 65410000']],
  [
    { kind: 'email' },
    ['a.b@c.example.cn'],
    ['a@b', '@b.cn', 'a b@c.cn', `${'a'.repeat(250)}@b.cn`],
  ],
  [{ kind: 'postcode' }, ['200090'], ['20009', '２０００９０']],
  [{ kind: 'citizenId' }, ['11010519491231002X'], ['110105491231002', '11010519491231002x']],
  [{ kind: 'uscc' }, ['51310110500000015X'], ['5131011050000001OX', '51310110500000015']],
  [{ kind: 'integer' }, [0, -5, 1.0], ['5', 5.5, 1e13]],
  [{ kind: 'money' }, [123456, 1e15], [0.5, 1e15 + 1, '5']],
  [{ kind: 'year' }, [1900, 2100], [1899, 2101, '2025']],
  [{ kind: 'decimal', places: 0 }, ['12', '-3'], ['12.0', 12]],
  [{ kind: 'decimal', places: 2 }, ['12.50', '-0.5', '7'], ['12.505', '1.', '.5', '1e3', 12.5]],
  [{ kind: 'percent', places: 1 }, ['0.050', '1'], ['0.0505', '5%']],
  [{ kind: 'date' }, ['2024-02-29', '2025-12-31'], ['2025-02-30', '2025-04-31', '2025-1-1']],
  [{ kind: 'datetime' }, ['2025-01-01T23:59'], ['2025-01-01T24:00', '2025-01-01']],
  [{ kind: 'yesno' }, [true, false], ['true', 0]],
  [{ kind: 'choice', options: 'season' }, ['spring'], ['春', '', 'constructor']],
  [
    { kind: 'choices', options: 'season' },
    [['spring', 'autumn'], []],
    [['spring', 'spring'], 'spring'],
  ],
  [{ kind: 'ref', form: 'station' }, ['r1'], ['', 1]],
  [{ kind: 'attachment' }, ['a.pdf'], [{}]],
  [
    { kind: 'table', columns: [field('a', '甲', { kind: 'integer' })], fewest: 0, most: 2 },
    [[], [{}, { a: 1 }]],
    [[{}, {}, {}], [{ b: 1 }], [null], {}],
  ],
]

test.each(values)('a value of %o', (type, good, bad) => {
  for (const value of good) expect(verdict([field('x', '项', type)], { x: value })).toBe(true)
  for (const value of bad) expect(verdict([field('x', '项', type)], { x: value })).toBe(false)
})

const number = (value: string): Expression => ({ kind: 'literal', type: 'number', value })
const than = (operator: '<' | '≤' | '>' | '≥' | '≠', value: string): Expression => ({
  kind: 'compare',
  operator,
  left: of('n'),
  right: number(value),
})
const ringed = of('ok')
const not = (operand: Expression): Expression => ({ kind: 'not', operand })

/** The condition; data for which it is true; data for which it is not, false or unknown. */
const conditions: readonly (readonly [Expression, readonly object[], readonly object[]])[] = [
  [ringed, [{ ok: true }], [{ ok: false }, {}]],
  [not(ringed), [{ ok: false }], [{ ok: true }, {}]],
  [than('≥', '5'), [{ n: 5 }], [{ n: 4 }, {}]],
  [not(than('≥', '5')), [{ n: 4 }], [{ n: 5 }, {}]],
  [than('≤', '5'), [{ n: 5 }, { n: -9 }], [{ n: 6 }, {}]],
  [than('>', '5'), [{ n: 6 }], [{ n: 5 }, {}]],
  [not(than('≤', '5')), [{ n: 6 }], [{ n: 5 }, {}]],
  [than('≠', '5'), [{ n: 4 }], [{ n: 5 }, {}]],
  [
    { kind: 'compare', operator: '<', left: number('5'), right: of('n') },
    [{ n: 6 }],
    [{ n: 5 }, {}],
  ],
  [is('season', code('spring')), [{ season: 'spring' }], [{ season: 'autumn' }, {}]],
  [
    not({ kind: 'in', value: of('season'), items: [code('spring'), code('autumn')] }),
    [{ season: 'winter' }],
    [{ season: 'spring' }, {}],
  ],
  [missing('n'), [{}], [{ n: 0 }]],
  [missing('list'), [{}, { list: [] }], [{ list: ['spring'] }]],
  [
    { kind: 'or', operands: [ringed, than('<', '0')] },
    [{ ok: true }, { n: -1 }, { ok: false, n: -1 }],
    [{}, { ok: false }, { ok: false, n: 0 }],
  ],
  [
    not({ kind: 'and', operands: [ringed, than('<', '0')] }),
    [{ ok: false }, { n: 0 }],
    [{}, { ok: true }, { ok: true, n: -1 }],
  ],
]

const read = [
  field('ok', '是', { kind: 'yesno' }),
  field('n', '数', { kind: 'integer' }),
  field('season', '季', { kind: 'choice', options: 'season' }),
  field('list', '季节', { kind: 'choices', options: 'season' }),
]

test.each(conditions)('required and visible when %o', (condition, whenTrue, otherwise) => {
  const required = [...read, field('x', '项', { kind: 'text' }, { required: condition })]
  const visible = [...read, field('x', '项', { kind: 'text' }, { visible: condition })]
  const both = [...read, field('x', '项', { kind: 'text' }, { visible: condition, required: true })]
  for (const data of whenTrue) {
    expect([required, visible, both].map((each) => verdict(each, data))).toEqual([
      false,
      true,
      false,
    ])
    for (const each of [required, visible, both])
      expect(verdict(each, { ...data, x: '有' })).toBe(true)
  }
  for (const data of otherwise) {
    for (const each of [required, visible, both]) expect(verdict(each, data)).toBe(true)
    expect([required, visible, both].map((each) => verdict(each, { ...data, x: '有' }))).toEqual([
      true,
      false,
      false,
    ])
  }
})

test('a condition that reads what a schema cannot is left to the rules, and named', () => {
  const counted: Expression = { kind: 'aggregate', function: 'count', table: 't' }
  const condition: Expression = { kind: 'and', operands: [ringed, is('n', counted)] }
  const schema = formSchema(
    birds,
    form('f', '表', [...read, field('x', '项', { kind: 'text' }, { required: condition })]),
  )
  expect(schema.allOf).toBeUndefined()
  expect(schema.$comment).toContain('x (required)')
})

test('a calculated field is refused', () => {
  const fields = [field('sum', '和', { kind: 'integer' }, { calculate: number('1') })]
  expect(verdict(fields, { sum: 1 })).toBe(false)
  expect(verdict(fields, {})).toBe(true)
})
