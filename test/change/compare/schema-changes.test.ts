import { expect, test } from 'vitest'
import { type ChangeKind, compare, type Risk } from '../../../src/change/compare/index.ts'
import { small } from './edited.ts'

/**
 * The kinds of change that are told apart for JSON Schemas everywhere, each with what it is for those who have data: a
 * schema that takes more is safe, one that takes less is to be confirmed, one in which values have no place loses them.
 */
const cases: readonly (readonly [
  name: string,
  before: string,
  after: string,
  kind: ChangeKind,
  risk: Risk,
])[] = [
  ['required added', '字段 甲：文本，选填', '字段 甲：文本，必填', 'required', 'confirm'],
  ['required removed', '字段 甲：文本，必填', '字段 甲：文本，选填', 'required', 'safe'],
  [
    'enum grown',
    '字段 甲：单选【子，丑】，选填',
    '字段 甲：单选【子，丑，寅】，选填',
    'option-added',
    'safe',
  ],
  [
    'enum cut',
    '字段 甲：单选【子，丑，寅】，选填',
    '字段 甲：单选【子，丑】，选填',
    'option-removed',
    'loss',
  ],
  ['type: another', '字段 甲：文本，选填', '字段 甲：金额，选填', 'type', 'loss'],
  ['type: number to text', '字段 甲：整数，选填', '字段 甲：文本，选填', 'type', 'loss'],
  ['type: one to many', '字段 甲：单选 土质，选填', '字段 甲：多选 土质，选填', 'type', 'loss'],
  ['type: wider', '字段 甲：文本，选填', '字段 甲：长文本，选填', 'type', 'safe'],
  [
    'maximum lowered',
    '字段 甲：整数，选填，至多 9',
    '字段 甲：整数，选填，至多 5',
    'most',
    'confirm',
  ],
  ['maximum raised', '字段 甲：整数，选填，至多 9', '字段 甲：整数，选填，至多 10', 'most', 'safe'],
  ['maximum added', '字段 甲：整数，选填', '字段 甲：整数，选填，至多 10', 'most', 'confirm'],
  ['maximum removed', '字段 甲：整数，选填，至多 10', '字段 甲：整数，选填', 'most', 'safe'],
  [
    'minimum raised',
    '字段 甲：整数，选填，至少 9',
    '字段 甲：整数，选填，至少 10',
    'least',
    'confirm',
  ],
  [
    'minimum lowered',
    '字段 甲：整数，选填，至少 9',
    '字段 甲：整数，选填，至少 1',
    'least',
    'safe',
  ],
  [
    'maxLength lowered',
    '字段 甲：文本，选填，字数 至多 9',
    '字段 甲：文本，选填，字数 至多 5',
    'longest',
    'confirm',
  ],
  [
    'minLength lowered',
    '字段 甲：文本，选填，字数 至少 9',
    '字段 甲：文本，选填，字数 至少 5',
    'shortest',
    'safe',
  ],
  ['pattern added', '字段 甲：文本，选填', '字段 甲：手机，选填', 'type', 'confirm'],
  ['pattern removed', '字段 甲：手机，选填', '字段 甲：文本，选填', 'type', 'safe'],
  [
    'multipleOf widened',
    '字段 甲：小数，选填，小数位 1',
    '字段 甲：小数，选填，小数位 2',
    'type',
    'safe',
  ],
  [
    'multipleOf narrowed',
    '字段 甲：小数，选填，小数位 2',
    '字段 甲：小数，选填，小数位 1',
    'type',
    'loss',
  ],
  [
    'minItems raised',
    '表格 甲：至少 1 行\n  列 子：文本，选填',
    '表格 甲：至少 2 行\n  列 子：文本，选填',
    'rows',
    'confirm',
  ],
  [
    'maxItems raised',
    '表格 甲：至多 1 行\n  列 子：文本，选填',
    '表格 甲：至多 2 行\n  列 子：文本，选填',
    'rows',
    'safe',
  ],
  [
    'optional property added',
    '字段 甲：文本，选填',
    '字段 甲：文本，选填\n  字段 丙：文本，选填',
    'field-added',
    'safe',
  ],
  [
    'required property added',
    '字段 甲：文本，选填',
    '字段 甲：文本，选填\n  字段 丙：文本，必填',
    'field-added',
    'confirm',
  ],
  [
    'property removed',
    '字段 甲：文本，选填\n  字段 丙：文本，选填',
    '字段 甲：文本，选填',
    'field-removed',
    'loss',
  ],
  [
    'property of an item removed',
    '表格 甲\n  列 子：文本，选填\n  列 丑：文本，选填',
    '表格 甲\n  列 子：文本，选填',
    'column-removed',
    'loss',
  ],
  [
    'property renamed',
    '字段 甲：文本，选填',
    '字段 丙：文本，选填，曾用名 甲',
    'field-renamed',
    'safe',
  ],
  [
    'property of an item renamed',
    '表格 甲\n  列 子：文本，选填',
    '表格 甲\n  列 丑：文本，选填，曾用名 子',
    'column-renamed',
    'safe',
  ],
  ['default', '字段 甲：整数，选填，默认 1', '字段 甲：整数，选填，默认 2', 'initial', 'safe'],
  [
    'description',
    '字段 甲：文本，选填，提示 “子”',
    '字段 甲：文本，选填，提示 “丑”',
    'hint',
    'safe',
  ],
]

test.each(cases)('%s', (_name, before, after, kind, risk) => {
  const [was, is] = [before, after].map((lines) => small(`  字段 乙：文本，必填\n  ${lines}`))
  if (!was || !is) throw new Error('both are there')
  const { changes, risk: gravest } = compare(was, is)
  expect(changes.map((change) => [change.kind, change.risk])).toEqual([[kind, risk]])
  expect(gravest).toBe(risk)
})

test('moved to another place: no add and no drop', () => {
  const fields = ['甲', '乙', '丙', '丁'].map((name) => `  字段 ${name}：文本，选填`)
  const [a, b, c, d] = fields
  const { changes, risk } = compare(small(fields.join('\n')), small([b, c, a, d].join('\n')))
  expect(changes.map(({ kind, subject }) => [kind, subject.label])).toEqual([['field-moved', '甲']])
  expect(risk).toBe('safe')
})

test('two definitions that share a renamed parameter differ in its name alone', () => {
  const limited = (name: string) =>
    small(
      `  字段 乙：整数，必填\n规则 不超：乙 ≤ ${name}\n  否则 不得提交 “超过{${name}}。”\n参数 ${name}：整数 = 7`,
    )
  const { changes } = compare(limited('上限数'), limited('最多数'))
  expect(changes.map(({ kind, before, after }) => [kind, before, after])).toEqual([
    ['parameter-renamed', '上限数', '最多数'],
  ])
})
