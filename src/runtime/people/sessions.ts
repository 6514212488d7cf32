import { hash, randomBytes } from 'node:crypto'
import type { Transaction, View } from '../store/store.ts'
import { hour, minute, since } from './durations.ts'
import { mayDo } from './duties.ts'
import type { Session, Visitor } from './model.ts'
import { actOf, done, type Outcome, type People, refuse } from './people.ts'
import type { PeopleSettings } from './settings.ts'

/** From where somebody signs in. */
export interface Origin {
  readonly address: string
  /** The User-Agent, for the person to know the session by. */
  readonly browser: string
}

/** 256 bits that only the browser keeps. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What a secret is known by in the store. */
export const idOfSecret = (secret: string): string => hash('sha256', secret)

export const sessionOf = (
  secret: string,
  account: string,
  { address, browser }: Origin,
  now: string,
): Session => ({
  id: idOfSecret(secret),
  account,
  created: now,
  seen: now,
  address,
  browser: browser.slice(0, 200),
})

/** Neither idle nor old. */
export const isAlive = (
  { created, seen }: Session,
  now: string,
  { idleMinutes, absoluteHours }: PeopleSettings,
): boolean => since(seen, now) < idleMinutes * minute && since(created, now) < absoluteHours * hour

/** Writes that a session was used, when that was last written some minutes ago. */
export async function keepSeen(people: People, session: Session, visitor: Visitor): Promise<void> {
  const { now } = people.clock()
  const isFresh = ({ seen }: Session): boolean =>
    since(seen, now) < people.settings.seenMinutes * minute
  if (isFresh(session)) return
  await people.store.transaction(
    (tx) => {
      const current = tx.paper('session', session.id)
      if (current && !isFresh(current)) tx.putPaper('session', { ...current, seen: now })
    },
    actOf(visitor, 'seen'),
  )
}

/** Those that are in use, the newest first; of one account, or all. */
export async function sessions(people: People, account?: string): Promise<readonly Session[]> {
  const { now } = people.clock()
  const found = await people.store.papers('session', account === undefined ? {} : { account })
  return found
    .filter((session) => isAlive(session, now, people.settings))
    .sort((one, other) => (one.created < other.created ? 1 : -1))
}

export const signOut = (people: People, visitor: Visitor, session: string): Promise<void> =>
  people.store.transaction(
    (tx) => {
      if (tx.paper('session', session)) tx.removePaper('session', session)
    },
    actOf(visitor, 'logout'),
  )

/** One's own, or anybody's by the security administrator. */
export const endSession = (
  people: People,
  visitor: Visitor,
  id: string,
): Promise<Outcome<Session>> =>
  people.store.transaction(
    (tx) => {
      const session = tx.paper('session', id)
      const isOwn = session !== null && session.account === visitor.account
      if (!isOwn && !mayDo(visitor, 'end-session')) return refuse('session-missing')
      if (session === null) return refuse('session-missing')
      tx.removePaper('session', id)
      return done(session)
    },
    actOf(visitor, 'end-session'),
  )

/** All of an account's, but for one of them. */
export function endSessions(tx: Transaction, account: string, except?: string): void {
  for (const { id } of [...sessionsIn(tx, account)])
    if (id !== except) tx.removePaper('session', id)
}

const sessionsIn = (view: Pick<View, 'papers'>, account: string): Iterable<Session> =>
  view.papers('session', { account })
