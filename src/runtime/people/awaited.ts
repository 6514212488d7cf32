import type { View } from '../store/store.ts'
import type { Account, Visitor } from './model.ts'
import type { People } from './people.ts'
import { visitorFor } from './visitor.ts'

/** Those who will most likely come next, at most so many: whoever was here last, then one of each role. */
export const awaited = (people: People, most: number): Promise<readonly Visitor[]> =>
  people.store.read((view) => {
    const inUse = [...view.papers('account', {})].filter(
      ({ disabled, duty }) => disabled === null && duty === null,
    )
    const likely = new Set([...lastHere(inUse, view), ...oneOfEachRole(people, inUse)])
    return [...likely].slice(0, most).map((account) => visitorFor(people, view, account, null))
  })

function lastHere(accounts: readonly Account[], view: Pick<View, 'papers'>): readonly Account[] {
  const seen = new Map<string, string>()
  for (const session of view.papers('session', {})) {
    const known = seen.get(session.account) ?? ''
    if (known < session.seen) seen.set(session.account, session.seen)
  }
  const at = ({ id }: Account): string => seen.get(id) ?? ''
  return accounts
    .filter(({ id }) => seen.has(id))
    .sort((one, other) => (at(one) < at(other) ? 1 : -1))
}

const oneOfEachRole = (
  { application }: Pick<People, 'application'>,
  accounts: readonly Account[],
): readonly Account[] =>
  application.roles.flatMap(
    ({ id }) => accounts.find(({ posts }) => posts.some(({ role }) => role === id)) ?? [],
  )
