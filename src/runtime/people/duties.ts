import type { Duty, Visitor } from './model.ts'
import { type Outcome, refuse } from './people.ts'

/** What only an administrator does, and which of the three. */
const administrations = {
  'create-account': 'system',
  'rename-account': 'system',
  'disable-account': 'system',
  'enable-account': 'system',
  'reset-password': 'system',
  'set-posts': 'security',
  'set-duty': 'security',
  'unlock-account': 'security',
  'end-session': 'security',
  'see-sessions': 'security',
  'end-delegation': 'security',
  'ask-erasure': 'system',
  'decide-erasure': 'security',
  'read-trail': 'audit',
} as const satisfies Record<string, Duty>

export type Administration = keyof typeof administrations

/** The server itself may do everything; else the one whose duty it is. */
export const mayDo = (visitor: Visitor, what: Administration): boolean =>
  visitor.account === null || (visitor.duty === administrations[what] && !visitor.readOnly)

/** Null: it may be done. */
export const forbidden = (visitor: Visitor, what: Administration): Outcome<never> | null =>
  mayDo(visitor, what) ? null : refuse('not-allowed', undefined, { duty: administrations[what] })
