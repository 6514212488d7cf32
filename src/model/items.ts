import type { Expression } from './expression.ts'

/** What is gone through: the judgement's findings, a table of the form, or the submitted records of a form or of former years. */
export type ItemsOver =
  | { readonly kind: 'findings' }
  | { readonly kind: 'table'; readonly table: string }
  | { readonly kind: 'records'; readonly of: Extract<Expression, { kind: 'across' }>['of'] }
