import type { Expression } from './expression.ts'

/** 标识: what holds of a record today, never stored. */
export interface Flag {
  readonly kind: 'flag'
  readonly id: string
  readonly label: string
  readonly form: string
  readonly when: Expression
  /** Ids of the roles that it is shown to; absent: to all that see what it rests on. */
  readonly seenBy?: readonly string[]
  readonly hash: string
}
