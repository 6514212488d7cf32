import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Field, FieldKind } from '../../src/model/index.ts'
import { explain, mistakes, read, show, verdict } from '../../src/rules/index.ts'
import { ask, run } from './build.ts'

const reading = (text: string, field: Field) => read(text, field.type, run())
const codeOf = (json: unknown, field: Field) => verdict(json, field, run())?.code ?? null

describe('reading what people type', () => {
  it.each<[FieldKind, string, unknown]>([
    ['text', '  春天，（花）开①  ', '春天，（花）开①'],
    ['longtext', '一\r\n二', '一\n二'],
    ['name', '张　三', '张三'],
    ['mobile', '+86 138 0013 8000', '13800138000'],
    ['phone', '（021）6541 0000', '021-65410000'],
    ['postcode', '２０００９０', '200090'],
    ['citizenId', '１１０１０５１９４９１２３１００２ｘ', '11010519491231002X'],
    ['uscc', '5231 0110-425000014f', '52310110425000014F'],
    ['docno', '蜂管〔２０２６〕 12号', '蜂管〔2026〕12号'],
    ['docno', '蜂管[2026]12号', '蜂管〔2026〕12号'],
    ['docno', '蜂管（2026）12号', '蜂管〔2026〕12号'],
    ['integer', '1,234', 1234],
    ['integer', '－１２', -12],
    ['integer', '12.0', 12],
    ['money', '80000', 8_000_000],
    ['money', '￥12,345.60', 1_234_560],
    ['money', '¥１２，３４５．６', 1_234_560],
    ['money', '8万元', 8_000_000],
    ['money', '1.5亿', 15_000_000_000],
    ['money', '0.005', 1],
    ['money', '-0.005', -1],
    ['money', '−3万', -3_000_000],
    ['percent', '12.5%', '0.125'],
    ['percent', '１２．５％', '0.125'],
    ['percent', '5', '0.050'],
    ['percent', '33.35%', '0.334'],
    ['decimal', '1,000.25', '1000.3'],
    ['year', '2025年度', 2025],
    ['year', '２０２５', 2025],
    ['date', '二〇二五年四月二十八日', '2025-04-28'],
    ['datetime', '2025年4月28日 14:30', '2025-04-28T14:30'],
    ['yesno', '是', true],
    ['yesno', 'Ｎo', false],
    ['choice', '中蜂', 'C'],
    ['choice', 'C', 'C'],
    ['choice', '意蜂', 'I'],
    ['choices', '中蜂、意蜂，中蜂', ['C', 'I']],
    ['ref', ' k1 ', 'k1'],
    ['text', ' 　', null],
    ['money', '', null],
    ['choices', '、', null],
  ])('%s from %j', (kind, text, value) => {
    expect(reading(text, ask('x', kind))).toEqual({ value })
  })

  it.each<[FieldKind, string]>([
    ['integer', '12.5'],
    ['integer', '十二'],
    ['integer', '12人'],
    ['integer', '1,23'],
    ['integer', '9007199254740993'],
    ['money', '八万'],
    ['money', '8万5'],
    ['money', '1,23元'],
    ['money', '元'],
    ['percent', '5‰'],
    ['decimal', '1e3'],
    ['decimal', '1/3'],
    ['year', '二五年'],
    ['date', '2025年2月29日'],
    ['datetime', '2025-04-28 25:00'],
    ['yesno', '也许'],
    ['choice', '胡蜂'],
    ['choices', '胡蜂'],
  ])('%s cannot be read from %j, and stored as it is it is the same mistake', (kind, text) => {
    const outcome = reading(text, ask('x', kind))
    const stored = kind === 'choices' ? [text] : text
    expect(outcome).toEqual({ mistake: verdict(stored, ask('x', kind), run()) })
    expect('mistake' in outcome && outcome.mistake.code).toBeTruthy()
  })
})

describe('the verdict on stored values', () => {
  const good: { readonly [K in Exclude<FieldKind, 'table'>]: unknown } = {
    text: '蜂',
    longtext: '一\n二',
    name: '张三',
    address: '花园路1号',
    docno: '蜂管〔2026〕12号',
    mobile: '13800138000',
    phone: '021-65410000',
    email: 'a@example.cn',
    postcode: '200090',
    citizenId: '34052419800101001X',
    uscc: '52310110425000014F',
    attachment: 'a.pdf',
    signature: '张三',
    integer: -3,
    money: 12_345,
    date: '2025-04-28',
    datetime: '2025-04-28T09:05',
    year: 2025,
    yesno: false,
    decimal: '12.5',
    percent: '0.125',
    choice: 'C',
    choices: ['C', 'I'],
    ref: 'k1',
  }

  const kinds = Object.keys(good) as (keyof typeof good)[]

  it.each(kinds)('is good on a good %s', (kind) => {
    expect(codeOf(good[kind], ask('x', kind))).toBeNull()
  })

  it.each([...kinds, 'table' as const])('is one mistake for any other JSON as %s', (kind) => {
    const strange = [
      null,
      {},
      [[]],
      [{}],
      1.5,
      Number.NaN,
      '\u0000',
      '\uD800',
      '',
      ' ',
      { __proto__: null },
    ]
    for (const json of strange.filter((one) => kind !== 'table' || !Array.isArray(one))) {
      expect(codeOf(json, ask('x', kind))).toEqual(expect.any(String))
    }
  })

  it.each<[FieldKind, unknown, string, Partial<Field>]>([
    ['text', '字'.repeat(201), 'too-long', {}],
    ['text', '𬱖'.repeat(11), 'too-long', { longest: 10 }],
    ['text', '蜂', 'too-short', { shortest: 2 }],
    ['text', '一\n二', 'control-character', {}],
    ['longtext', '字'.repeat(4001), 'too-long', {}],
    ['name', '张', 'too-short', {}],
    ['name', '张3', 'not-a-name', {}],
    ['mobile', '+8613800138000', 'not-a-mobile', {}],
    ['citizenId', '110105194912310021', 'check-digit', {}],
    ['citizenId', '110105491231002', 'old-citizen-id', {}],
    ['citizenId', '999999199002290013', 'birth-date', {}],
    ['citizenId', '999999209912310040', 'birth-in-future', {}],
    ['citizenId', '440524188001010014', 'birth-too-early', {}],
    ['uscc', '52310110425000015F', 'check-digit', {}],
    ['uscc', '5231O11O42500OO14F', 'uscc-letter', {}],
    ['uscc', '52310110I0000000X1', 'not-a-uscc', {}],
    ['uscc', '52310110000000000H', 'uscc-zeros', {}],
    ['integer', 10 ** 12 + 1, 'too-large', {}],
    ['integer', -1, 'too-small', { least: '0' }],
    ['money', 10 ** 15 + 1, 'too-large', {}],
    ['money', 99, 'too-small', { least: '100' }],
    ['percent', '1.001', 'too-large', { most: '1' }],
    ['percent', '0.1234', 'too-many-places', {}],
    ['decimal', '1.25', 'too-many-places', {}],
    ['year', 1899, 'too-small', {}],
    ['year', 2025.5, 'not-a-year', {}],
    ['date', '2024-12-31', 'too-early', { least: '2025-01-01' }],
    ['datetime', '2026-01-01T00:00', 'too-late', { most: '2025-12-31' }],
    ['choice', 'Z', 'unknown-choice', {}],
    ['choice', 'H', 'choice-not-in-force', {}],
    ['choices', ['C', 'C'], 'repeated-choice', {}],
    ['choices', ['C', 'constructor'], 'unknown-choice', {}],
  ])('%s %j is %s', (kind, json, code, bounds) => {
    expect(codeOf(json, ask('x', kind, bounds))).toBe(code)
  })

  it('lets through a code of another registrar whose check digits fail', () => {
    expect(
      ['91350203M0001QAY9B', '91350203M0001QKT19'].map((code) => codeOf(code, ask('x', 'uscc'))),
    ).toEqual([null, null])
  })

  it('says limits in the words of the type', () => {
    const params = (field: Field, json: unknown) => verdict(json, field, run())?.params
    expect(params(ask('x', 'money', { least: '8000000' }), 1)).toEqual({ least: '80,000.00元' })
    expect(params(ask('x', 'percent', { most: '0.05' }), '0.9')).toEqual({ most: '5%' })
    expect(params(ask('x', 'date', { least: '2025-01-01' }), '2024-12-31')).toEqual({
      least: '2025年1月1日',
    })
    expect(params(ask('x', 'text', { longest: 1 }), '蜂场')).toEqual({ longest: '1', length: '2' })
  })

  it('says what was given for a choice, and no more than a line of it', () => {
    const given = (json: unknown) => verdict(json, ask('x', 'choice'), run())?.params
    expect([given(null), given(3), given({ a: true }), given([]), given('长'.repeat(50))]).toEqual(
      ['null', '3', '{"a":true}', '[]', '长'.repeat(40)].map((text) => ({ given: text })),
    )
  })

  it('looks at table sizes only', () => {
    const rows = ask('x', { kind: 'table', columns: [], fewest: 5, most: 2 })
    expect([codeOf([], rows), codeOf([1, 2], rows), codeOf([1, 2, 3], rows)]).toEqual([
      null,
      null,
      'too-many-rows',
    ])
    expect(codeOf(Array(1001).fill({}), ask('x', 'table'))).toBe('too-many-rows')
  })
})

describe('showing', () => {
  it.each<[FieldKind, Parameters<typeof show>[0], string]>([
    ['money', 8_000_000, '80,000.00元'],
    ['money', -123_456_789, '-1,234,567.89元'],
    ['money', 5, '0.05元'],
    ['percent', '0.125', '12.5%'],
    ['percent', '0.050', '5.0%'],
    ['decimal', '1000.3', '1000.3'],
    ['integer', 1234, '1234'],
    ['year', 2025, '2025'],
    ['date', '2025-04-28', '2025年4月28日'],
    ['datetime', '2025-04-28T14:30', '2025年4月28日14时30分'],
    ['yesno', false, '否'],
    ['choice', 'I', '意大利蜂'],
    ['choice', 'H', '黑蜂'],
    ['choice', '?', '?'],
    ['choices', ['C', 'I'], '中蜂、意大利蜂'],
    ['table', [{}, {}], '2行'],
  ])('%s %j is %s', (kind, json, text) => expect(show(json, ask('x', kind).type, run())).toBe(text))

  it('shows the label of the record’s date', () => {
    const { type } = ask('x', 'choice')
    expect(show('I', type, run({ submitted: '2025-12-31' }))).toBe('意蜂')
    expect(show('I', type, run({ submitted: null }))).toBe('意大利蜂')
  })

  it('can be read again, whatever the number', () => {
    const agree = (kind: 'money' | 'integer' | 'date') => (json: number | string) => {
      expect(read(show(json, { kind }, run()), { kind }, run())).toEqual({ value: json })
    }
    fc.assert(fc.property(fc.integer({ min: -(10 ** 15), max: 10 ** 15 }), agree('money')))
    fc.assert(fc.property(fc.maxSafeInteger(), agree('integer')))
    fc.assert(
      fc.property(
        fc
          .integer({ min: 0, max: 60_000 })
          .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10)),
        agree('date'),
      ),
    )
  })
})

describe('the catalogue of mistakes', () => {
  it('speaks both languages with the same params', () => {
    const params = (sentence: string) =>
      [...sentence.matchAll(/\{(\w+)\}/g)].map(([name]) => name).sort()
    for (const [code, { zh, en }] of Object.entries(mistakes)) {
      expect(params(zh), code).toEqual(params(en))
      expect(zh, code).toMatch(/[。？]$/)
      expect(en, code).toMatch(/[.?]$/)
    }
  })

  it('sets label and params in, as text', () => {
    const mistake = { code: 'too-large', params: { most: '80,000.00元' } }
    expect(explain(mistake, '蜂场$&面积{most}', 'zh')).toBe(
      '蜂场$&面积{most}不能大于80,000.00元，请核对单位和位数。',
    )
    expect(explain(mistake, 'Area', 'en')).toBe(
      'Area must not be more than 80,000.00元: check the unit and the digits.',
    )
    expect(explain({ code: 'constructor', params: {} }, 'x', 'zh')).toBe('constructor')
  })
})
