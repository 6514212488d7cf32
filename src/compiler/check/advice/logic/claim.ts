import type { Expression } from '../../../../model/index.ts'

export type Truth = 'true' | 'false' | 'unknown'

/** That an expression comes out as one of these. */
export interface Claim {
  readonly expression: Expression
  readonly among: readonly Truth[]
}

export const isTrue = (expression: Expression): Claim => ({ expression, among: ['true'] })
export const isFalse = (expression: Expression): Claim => ({ expression, among: ['false'] })
export const isNotTrue = (expression: Expression): Claim => ({
  expression,
  among: ['false', 'unknown'],
})
