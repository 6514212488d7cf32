import type { LoadedApplication } from '../application.ts'
import { loadUnpublished } from '../editions/folders.ts'
import type { Plan } from '../editions/model.ts'
import type { PublishingPlace } from '../editions/place.ts'

/** What somebody has planned and nobody has published yet, ready to judge by. */
export interface WaitingEdition {
  readonly plan: Plan
  readonly app: LoadedApplication
}

/** The oldest first; each is loaded once. */
export function waitingEditions({
  store,
  data,
}: Pick<PublishingPlace, 'store' | 'data'>): () => Promise<readonly WaitingEdition[]> {
  const known = new Map<string, Promise<LoadedApplication>>()
  const load = async (id: string): Promise<LoadedApplication | null> => {
    const paper = await store.paper('emitted', id)
    if (paper === null) return null
    const app = known.get(id) ?? loadUnpublished(data, paper.content)
    known.set(id, app)
    return app
  }
  return async () => {
    const plans = await store.papers('plan', { state: 'waiting' })
    const loaded = plans
      .toSorted((one, other) => (one.made.at < other.made.at ? -1 : 1))
      .map(async (plan) => ({ plan, app: await load(plan.after) }))
    return (await Promise.all(loaded)).flatMap(({ plan, app }) => (app ? [{ plan, app }] : []))
  }
}
