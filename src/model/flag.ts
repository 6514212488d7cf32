import type { Expression } from './expression.ts'

/** 标识: what holds of a record today, never stored. */
export interface Flag {
  readonly kind: 'flag'
  readonly id: string
  readonly label: string
  readonly form: string
  readonly when: Expression
  readonly hash: string
}
