import type { Plan } from '../editions/model.ts'
import { type PublishingRefused, refuse } from '../editions/outcome.ts'
import type { PublishingPlace } from '../editions/place.ts'
import { refusedTo } from '../editions/rights.ts'
import type { Visitor } from '../people/model.ts'
import { actOf } from '../people/people.ts'
import { serverAct } from '../store/change.ts'
import type { Planned } from './make.ts'

/** Keeps a plan with the files it would publish, so that a second person finds it. */
export async function keepPlan(
  { store }: Pick<PublishingPlace, 'store'>,
  { plan, refusals, content }: Planned,
  visitor: Visitor,
): Promise<{ readonly kind: 'kept'; readonly plan: Plan } | PublishingRefused> {
  if (refusals.length > 0) return { kind: 'refused', refusals }
  const files = { id: plan.after, content: await content() }
  await store.transaction(
    (tx) => {
      if (tx.paper('emitted', plan.after) === null) tx.putPaper('emitted', files)
      tx.putPaper('plan', plan)
    },
    actFor(visitor, 'plan'),
  )
  return { kind: 'kept', plan }
}

/** Gives up a plan that waits; whoever may plan or publish may. */
export async function withdrawPlan(
  { editions, store, clock }: Pick<PublishingPlace, 'editions' | 'store' | 'clock'>,
  id: string,
  visitor: Visitor,
): Promise<{ readonly kind: 'withdrawn' } | PublishingRefused> {
  const app = editions.current()
  const refused = refusedTo(app, visitor, 'revise')
  if (refused && refusedTo(app, visitor, 'publish')) return { kind: 'refused', refusals: [refused] }
  const { account, name } = visitor
  return store.transaction(
    (tx): { readonly kind: 'withdrawn' } | PublishingRefused => {
      const plan = tx.paper('plan', id)
      if (plan === null || plan.state === 'done') return refuse('plan-missing')
      const decided = { account, name, at: clock().now }
      tx.putPaper('plan', { ...plan, state: 'withdrawn', decided })
      return { kind: 'withdrawn' }
    },
    actFor(visitor, 'withdraw-plan'),
  )
}

const actFor = (visitor: Visitor, action: string) =>
  visitor.account === null ? { ...serverAct, action } : actOf(visitor, action)
