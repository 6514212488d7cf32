import { formOf, type LoadedApplication } from '../application.ts'
import { reasonOf } from '../failure.ts'
import type { Visitor } from '../people/model.ts'
import { actOf } from '../people/people.ts'
import { serverAct } from '../store/change.ts'
import type { Store, View } from '../store/store.ts'
import { blockersIn } from './blockers.ts'
import { carryOutDuties } from './duties.ts'
import { editionId, unpack } from './emitted.ts'
import { fingerprint } from './fingerprint.ts'
import { loadEdition } from './folders.ts'
import type { EditionPaper, Hand, Plan } from './model.ts'
import { type Applied, type PublishingRefused, refuse } from './outcome.ts'
import type { PublishingPlace } from './place.ts'
import { putEdition } from './publish.ts'
import { rewriteAll } from './rewrite.ts'
import { refusedTo } from './rights.ts'

/** Where applying stands; whatever ends it there, nothing or all of it is done. */
export type ApplyStep = 'begun' | 'loaded' | 'backed-up' | 'deciding' | 'committed' | 'switched'

/**
 * Carries out a plan, once: a copy of the data first, then one transaction with the edition, the records that come along
 * and need it, and the plan's end. Refuses where the plan says no more what it would do. One that was cut off is applied
 * again, to the same end.
 */
export function applyPlan(
  place: PublishingPlace,
  id: string,
  visitor: Visitor,
  onStep: (step: ApplyStep) => void = () => {},
): Promise<Applied> {
  const former = running.get(place.store) ?? Promise.resolve()
  const result = former.then(() => applyAlone(place, id, visitor, onStep))
  const over = result.then(
    () => {},
    () => {},
  )
  running.set(place.store, over)
  return result
}

/** One after the other in a store: two would copy the data to the same place. */
const running = new WeakMap<Store, Promise<void>>()

async function applyAlone(
  place: PublishingPlace,
  id: string,
  visitor: Visitor,
  onStep: (step: ApplyStep) => void,
): Promise<Applied> {
  const { store, editions } = place
  onStep('begun')
  const found = await store.read((view) => waiting(view, id))
  if (found.kind !== 'plan') {
    await settled(place)
    return found
  }
  const { plan } = found
  const refused = refusedTo(editions.current(), visitor, 'publish', plan.made)
  if (refused) return { kind: 'refused', refusals: [refused] }
  const next = await planned(place, plan)
  if ('kind' in next) return next
  onStep('loaded')
  const ground = await store.read((view) => fingerprint(view, plan))
  const moved = await movedSince(place, plan)
  if (moved) return moved
  if (plan.ground !== undefined && plan.ground !== ground) return refuse('data-other')
  const backup = place.backup && (await place.backup(plan.id))
  onStep('backed-up')
  const published = await editionsUpTo(editions.current())
  const hand = handOf(place, visitor)
  const act = visitor.account === null ? { ...serverAct, action } : actOf(visitor, action)
  const decided = await store.transaction((tx): Applied => {
    onStep('deciding')
    const again = waiting(tx, id)
    if (again.kind !== 'plan') return again
    const current = currentIn(tx)
    if (current?.id !== plan.before) return editionMoved(plan, current)
    if (fingerprint(tx, plan) !== ground) return refuse('data-other')
    const blockers = blockersIn(
      tx,
      published.map(({ application }) => application),
      next.application,
    )
    if (blockers.length > 0) return { kind: 'refused', refusals: blockers }
    const { count, unconverted } = rewriteAll(tx, editions.current(), next, place.clock())
    const edition = putEdition(tx, plan.after, next.application, {
      ...{ published: hand.at, by: plan.made, second: hand, note: plan.note },
      ...(unconverted.length > 0 && { work: plan.id }),
    })
    tx.putPaper('plan', {
      ...{ ...plan, state: 'done', decided: hand },
      ...(unconverted.length > 0 && { unconverted }),
    })
    return { kind: 'done', edition, rewritten: count, unconverted: unconverted.length, backup }
  }, act)
  onStep('committed')
  await settled(place)
  onStep('switched')
  return decided
}

/** What follows from a publication, whoever made it and however often. */
async function settled({ store, editions, data }: PublishingPlace): Promise<void> {
  await editions.refresh()
  await carryOutDuties(store, data, editions.current())
}

const action = 'publish'

/** All that were published, the current one last. */
async function editionsUpTo(current: LoadedApplication): Promise<readonly LoadedApplication[]> {
  const { editions } = current
  const ids = (editions?.list() ?? []).map(({ id }) => id)
  const all = await Promise.all(ids.map((id) => editions?.load(id)))
  return all.filter((each) => each != null)
}

type Waiting = { readonly kind: 'plan'; readonly plan: Plan } | Exclude<Applied, { kind: 'done' }>

function waiting(view: Pick<View, 'paper'>, id: string): Waiting {
  const plan = view.paper('plan', id)
  if (plan === null) return refuse('plan-missing')
  if (plan.state === 'withdrawn') return refuse('plan-withdrawn')
  if (plan.state === 'waiting') return { kind: 'plan', plan }
  const edition = view.paper('edition', plan.after)
  return edition ? { kind: 'already', edition } : refuse('plan-missing')
}

/** What the plan would publish, loaded from its own files. */
async function planned(
  { store, editions, data }: PublishingPlace,
  plan: Plan,
): Promise<LoadedApplication | PublishingRefused> {
  const current = editions.current().edition
  if (current === plan.after) {
    const number = editions.current().editions?.numberOf(current) ?? 0
    return refuse('nothing-new', { number: String(number) })
  }
  const paper = await store.paper('emitted', plan.after)
  if (paper === null) return refuse('plan-broken', { reason: plan.after })
  const id = await unpack(paper.content).then(editionId, reasonOf)
  if (id !== plan.after) return refuse('plan-broken', { reason: `${plan.after} / ${id}` })
  return loadEdition(data, plan.after, async () => paper.content)
}

async function movedSince(
  { store, editions }: PublishingPlace,
  plan: Plan,
): Promise<PublishingRefused | null> {
  const current = await store.read(currentIn)
  if (current?.id !== plan.before) return editionMoved(plan, current)
  for (let after = plan.position.number; ; ) {
    const changes = await store.changes(after, 1000)
    const moved = changes.find(
      ({ effect, kind }) => effect !== 'note' && plan.reaches.includes(kind),
    )
    if (moved) {
      const form = formOf(editions.current(), moved.kind)?.label ?? moved.kind
      return refuse('data-moved', { form, number: String(moved.number) })
    }
    const last = changes.at(-1)
    if (last === undefined) return null
    after = last.number
  }
}

function currentIn(view: Pick<View, 'papers'>): EditionPaper | null {
  const all = [...view.papers('edition', {})].sort((one, other) => one.number - other.number)
  return all.at(-1) ?? null
}

const editionMoved = (plan: Plan, current: EditionPaper | null): PublishingRefused =>
  refuse('edition-moved', {
    before: plan.before.slice(0, 8),
    number: String(current?.number ?? 0),
  })

const handOf = ({ clock }: PublishingPlace, { account, name }: Visitor): Hand => ({
  account,
  name,
  at: clock().now,
})
