import { hash } from 'node:crypto'
import type { View } from '../store/store.ts'
import { day, later, minute, second, since } from './durations.ts'
import type { Attempts } from './model.ts'
import type { PeopleSettings } from './settings.ts'

/** Whether somebody may try to sign in now: to which account, from where. */
export type Admission =
  | { readonly kind: 'open' }
  /** Too many failures of this account from this address. */
  | { readonly kind: 'locked' }
  /** Too many failures of others from this address, or of this account from others: one attempt at a time. */
  | { readonly kind: 'paused'; readonly seconds: number }

/** Somebody who knocks. `subject`: an account's id, or what `strangerOf` gives. */
export interface Knock {
  readonly subject: string
  readonly address: string
}

/**
 * Locks the pair of account and address alone, so that nobody can lock a bureau out that shares one address, nor a
 * person out from far away. Beyond that, guessing over many accounts or addresses is only slowed, and never where
 * the account signed in from this address not long ago.
 */
export function admission(
  view: Pick<View, 'paper' | 'papers'>,
  { subject, address }: Knock,
  now: string,
  settings: PeopleSettings,
): Admission {
  const own = view.paper('attempts', attemptsId({ subject, address }))
  if (own && lockOf(own, now, settings) !== null) return { kind: 'locked' }
  if (own?.succeeded && since(own.succeeded, now) < settings.knownDays * day) return open
  const pauses = [
    pause(view.papers('attempts', { address }), now, settings, {
      failures: settings.addressFailures,
      length: settings.addressPauseSeconds * second,
    }),
    pause(view.papers('attempts', { subject }), now, settings, {
      failures: settings.accountFailures,
      length: settings.accountPauseSeconds * second,
    }),
  ]
  const longest = Math.max(...pauses)
  return longest > 0 ? { kind: 'paused', seconds: Math.ceil(longest / second) } : open
}

/** What is kept after a failure. */
export function afterFailure(
  view: Pick<View, 'paper'>,
  knock: Knock,
  now: string,
  settings: PeopleSettings,
): Attempts {
  const own = view.paper('attempts', attemptsId(knock))
  return {
    ...(own ?? fresh(knock)),
    failures: (own ? recent(own, now, settings) : 0) + 1,
    failed: now,
  }
}

export function afterSuccess(view: Pick<View, 'paper'>, knock: Knock, now: string): Attempts {
  const own = view.paper('attempts', attemptsId(knock))
  return { ...(own ?? fresh(knock)), failures: 0, succeeded: now }
}

/** Nothing is decided by it any more. */
export const isOver = (
  { failed, succeeded }: Attempts,
  now: string,
  settings: PeopleSettings,
): boolean =>
  (failed === null || since(failed, now) >= settings.lockMinutes * minute) &&
  (succeeded === null || since(succeeded, now) >= settings.knownDays * day)

/**
 * Who types a login that nobody has is treated as its account would be. Few digits, because some type their password
 * where the login belongs: what is kept must not tell it.
 */
export const strangerOf = (loginKey: string): string => `?${hash('sha256', loginKey).slice(0, 4)}`

/** The address as it is counted: of IPv6 the network, of which one machine has all the rest. */
export function countedAddress(address: string): string {
  const v4 = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)?.[1]
  if (v4 !== undefined) return v4
  if (!address.includes(':')) return address
  const [head = '', tail] = address.toLowerCase().replace(/%.*$/, '').split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const filling = tail === undefined ? 0 : 8 - before.length - after.length
  const groups = [...before, ...Array.from({ length: Math.max(0, filling) }, () => '0'), ...after]
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}

const open: Admission = { kind: 'open' }

export const attemptsId = ({ subject, address }: Knock): string =>
  hash('sha256', `${subject}\n${address}`)

const fresh = (knock: Knock): Attempts => ({
  ...knock,
  id: attemptsId(knock),
  failures: 0,
  failed: null,
  succeeded: null,
})

const recent = ({ failures, failed }: Attempts, now: string, settings: PeopleSettings): number =>
  failed !== null && since(failed, now) < settings.lockMinutes * minute ? failures : 0

/** Milliseconds until the next attempt; 0: now. */
function pause(
  all: Iterable<Attempts>,
  now: string,
  settings: PeopleSettings,
  { failures, length }: { readonly failures: number; readonly length: number },
): number {
  const counted = [...all].filter((each) => recent(each, now, settings) > 0)
  const total = counted.reduce((sum, each) => sum + each.failures, 0)
  if (total < failures) return 0
  const last = Math.max(...counted.map(({ failed }) => Date.parse(failed ?? now)))
  return Math.max(0, last + length - Date.parse(now))
}

/** Until when its account is locked at its address; null: it is not. */
export const lockOf = (own: Attempts, now: string, settings: PeopleSettings): string | null =>
  own.failed !== null && recent(own, now, settings) >= settings.lockFailures
    ? lockedUntil(own.failed, settings)
    : null

/** When a lock that begins now is over. */
export const lockedUntil = (now: string, settings: PeopleSettings): string =>
  later(now, settings.lockMinutes * minute)
