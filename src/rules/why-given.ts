import type { Expression, FindingProperty, LetterFact } from '../model/index.ts'

/** What a person, a letter, a finding or a draw gives an expression, by the words of the language; null: nothing of those. */
export function givenText(
  expression: Expression,
  labelOf: (of: 'me' | 'drawn', id: string) => string,
): string | null {
  switch (expression.kind) {
    case 'me':
      return `我.${labelOf('me', expression.attribute)}`
    case 'drawn':
      return expression.field === null ? '抽中' : `抽中.${labelOf('drawn', expression.field)}`
    case 'letter':
      return letterFacts[expression.part]
    case 'finding':
      return findingFacts[expression.property]
    case 'ordinal':
      return '序'
    default:
      return null
  }
}

const letterFacts: { readonly [F in LetterFact]: string } = {
  number: '文号',
  title: '标题',
  addressee: '主送',
  voided: '作废原因',
}

const findingFacts: { readonly [P in FindingProperty]: string } = {
  message: '说明',
  basis: '依据',
  severity: '严重程度',
  rule: '规则名称',
  demand: '整改要求',
  article: '条文',
}
