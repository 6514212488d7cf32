import { hash } from 'node:crypto'
import { canonical, frozen } from './canonical.ts'

/** Who changes something, from where and why: what the past says of each change. */
export interface Act {
  /** What was done, in one word of the catalogue: "create", "edit", "move", "login" … */
  readonly action: string
  readonly by: Actor
  readonly reason?: string
  /** Of a request that may come twice: its key, and a hash of what it asked. */
  readonly request?: { readonly key: string; readonly hash: string }
}

export interface Actor {
  /** An account's id; null: the server itself, or a person at its own machine. */
  readonly account: string | null
  /** As the account was called then. */
  readonly name: string
  /** For whom, where it was done under a delegation. */
  readonly for?: string
  /** The network address it came from. */
  readonly address?: string
}

/** Of what happened and changed nothing. `kind` and `id` name what it was about. */
export interface Note {
  readonly action: string
  readonly kind: string
  readonly id: string
  readonly detail?: unknown
}

/** One entry of the past. */
export interface Change {
  /** 1, 2, 3 … without a gap. */
  readonly number: number
  /** ISO 8601 instant by the server's clock; the order is that of the numbers. */
  readonly at: string
  readonly by: Actor
  readonly action: string
  readonly reason: string | null
  readonly request: { readonly key: string; readonly hash: string } | null
  /** "put": it is now `after`; "remove": `after` is kept out of sight; "erase": it is gone; "note": nothing changed. */
  readonly effect: Effect
  /** A form's id, or '@' and the kind of a paper. */
  readonly kind: string
  readonly id: string
  readonly after: unknown
  /** Of a note. */
  readonly detail: unknown
}

export type Effect = 'put' | 'remove' | 'erase' | 'note'

/** A change before it has its place in the past. */
export type Pending = Pick<Change, 'effect' | 'kind' | 'id' | 'after' | 'detail'> & {
  /** Of a note, instead of the act's. */
  readonly action?: string
  /** As in `Actor`, beside the act's. */
  readonly for?: string
}

/** The last change and the hash over everything up to it. */
export interface Head {
  readonly number: number
  readonly hash: string
}

export const beginning: Head = { number: 0, hash: hash('sha256', '') }

export const serverAct: Act = { action: 'server', by: { account: null, name: '服务器' } }

export const placed = (
  pending: Pending,
  act: Act,
  { number, at }: Pick<Change, 'number' | 'at'>,
): Change => ({
  // In the order of its canonical text, which is quick to write then.
  action: pending.action ?? act.action,
  after: pending.after,
  at,
  by: frozen(pending.for === undefined ? act.by : { ...act.by, for: pending.for }),
  detail: frozen(pending.detail),
  effect: pending.effect,
  id: pending.id,
  kind: pending.kind,
  number,
  reason: act.reason ?? null,
  request: frozen(act.request ?? null),
})

/** A change as it is kept: its line, and the chain's hash with it. */
export function linked(
  change: Change,
  former: Head,
): { readonly line: string; readonly head: Head } {
  const line = canonical(change)
  return { line, head: { number: change.number, hash: chained(line, former.hash) } }
}

/** SHA-256, hexadecimal, over the hash before and the line. */
export const chained = (line: string, former: string): string =>
  hash('sha256', `${former}\n${line}`)
