import { expect, test } from 'vitest'
import type { Expression } from '../../src/model/index.ts'
import { describeCondition } from '../../src/runtime/pages/conditions.ts'
import { library } from './fixture.ts'

const purpose: Expression = { kind: 'field', field: 'purpose' }
const deposit: Expression = { kind: 'field', field: 'deposit' }
const choice = (value: string): Expression => ({ kind: 'literal', type: 'choice', value })
const isShow: Expression = { kind: 'compare', operator: '=', left: purpose, right: choice('show') }
const isLarge: Expression = {
  kind: 'compare',
  operator: '≥',
  left: deposit,
  right: { kind: 'literal', type: 'money', value: '100000' },
}

test.each<[string | null, Expression]>([
  ['用途为“展览”', isShow],
  ['押金不少于1,000.00元', isLarge],
  ['用途为“展览”且押金不少于1,000.00元', { kind: 'and', operands: [isShow, isLarge] }],
  ['用途为阅览、展览之一', { kind: 'in', value: purpose, items: [choice('read'), choice('show')] }],
  ['押金未填写', { kind: 'empty', value: deposit }],
  ['押金已填写', { kind: 'not', operand: { kind: 'empty', value: deposit } }],
  ['已投保为“是”', { kind: 'field', field: 'insured' }],
  [null, { kind: 'not', operand: isShow }],
  [null, { kind: 'compare', operator: '=', left: deposit, right: deposit }],
])('%j', (words, condition) => {
  const occasion = { today: '2026-11-22', submitted: null, options: library.options }
  const loan = library.forms.find(({ id }) => id === 'loan')
  if (loan === undefined) throw new Error('no form')
  expect(describeCondition(condition, loan, occasion, 'zh')).toBe(words)
})
