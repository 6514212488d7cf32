import type { LoadedApplication } from '../application.ts'
import type { Visitor } from '../people/model.ts'
import type { Hand } from './model.ts'
import type { PublishingRefusal } from './outcome.ts'

/** 修订: to plan another edition; 发布: to publish what somebody else has planned. */
export type PublishingAct = 'revise' | 'publish'

/**
 * Why somebody may not; null: he may. Where the app names no roles for it, in an app that has some, the system
 * administrator plans and the security administrator publishes; in one without, everybody does both, but not of one plan.
 */
export function refusedTo(
  { application }: Pick<LoadedApplication, 'application'>,
  visitor: Visitor,
  act: PublishingAct,
  planner: Hand | null = null,
): PublishingRefusal | null {
  if (visitor.account === null) return null
  if (visitor.readOnly) return { code: 'read-only' }
  const names = (act === 'revise' ? application.revisedBy : application.publishedBy) ?? []
  const mine = visitor.posts.filter(({ role }) => visitor.duty === null && names.includes(role))
  const isNamed =
    application.roles.length === 0 ||
    (names.length > 0 ? mine.length > 0 : visitor.duty === duties[act])
  if (!isNamed) {
    const labels = names.map((name) => application.roles.find(({ id }) => id === name)?.label)
    return names.length === 0
      ? { code: act === 'revise' ? 'not-system' : 'not-security' }
      : { code: act === 'revise' ? 'not-reviser' : 'not-publisher', params: { by: listed(labels) } }
  }
  if (act === 'revise' || planner?.account == null) return null
  const isPlanner = planner.account === visitor.account
  const isLentByPlanner = mine.length > 0 && mine.every((post) => post.for === planner.account)
  return isPlanner || isLentByPlanner
    ? { code: 'same-person', params: { name: planner.name } }
    : null
}

const duties = { revise: 'system', publish: 'security' } as const

const listed = (labels: readonly (string | undefined)[]): string =>
  labels.map((label) => `“${label ?? '?'}”`).join('、')
