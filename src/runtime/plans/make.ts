import { randomUUID } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { type Comparison, compare } from '../../change/compare/index.ts'
import { type Basis, bare, type Impact, impactSteps, reachOf } from '../../change/impact/index.ts'
import type { Application } from '../../model/index.ts'
import type { LoadedApplication } from '../application.ts'
import { blockersIn } from '../editions/blockers.ts'
import { type Emitted, editionId, pack } from '../editions/emitted.ts'
import { fingerprint } from '../editions/fingerprint.ts'
import type { Plan } from '../editions/model.ts'
import { type PublishingRefusal, type PublishingRefused, refuse } from '../editions/outcome.ts'
import type { PublishingPlace } from '../editions/place.ts'
import { refusedTo } from '../editions/rights.ts'
import type { Visitor } from '../people/model.ts'
import type { Store } from '../store/store.ts'
import { groundIn } from './ground.ts'
import { inTurns } from './in-turns.ts'

/** A plan, not kept yet, and all that is known of what it would do. */
export interface Planned extends WorkedOut {
  readonly kind: 'planned'
  readonly plan: Plan
  /** The files of the edition to be, as `pack` makes them. */
  readonly content: () => Promise<string>
}

/** A definition that was compiled and is not published. */
export interface Draft {
  readonly application: Application
  readonly files: readonly Emitted[]
}

/** One whose files are still being made. */
export interface Drafting extends Pick<Draft, 'application'> {
  readonly files: Promise<readonly Emitted[]>
}

/** What a plan keeps for those who decide. */
export interface PlanSheet {
  readonly comparison: Comparison
  /** Without any text or value of a record. */
  readonly impact: Impact
}

/** Works out what publishing a definition would do; nothing is written. */
export async function planned(
  { editions, store, clock }: Pick<PublishingPlace, 'editions' | 'store' | 'clock'>,
  draft: Draft | Drafting,
  visitor: Visitor,
  note: string | null,
): Promise<Planned | PublishingRefused> {
  const current = editions.current()
  const refused = refusedTo(current, visitor, 'revise')
  if (refused) return { kind: 'refused', refusals: [refused] }
  const { today, now } = clock()
  const position = await store.head()
  const worked = await workedOut(store, current, current.application, draft.application, today)
  const files = await draft.files
  const after = editionId(files)
  if (after === current.edition) {
    const number = current.editions?.numberOf(after) ?? 0
    return refuse('nothing-new', { number: String(number) })
  }
  const sheet: PlanSheet = { comparison: worked.comparison, impact: bare(worked.impact) }
  return {
    kind: 'planned',
    ...worked,
    plan: {
      id: randomUUID(),
      made: { account: visitor.account, name: visitor.name, at: now },
      note,
      ...{ before: current.edition ?? '', after, position },
      ...{ reaches: worked.reaches, ground: worked.fingerprint, impact: sheet },
      ...{ state: 'waiting', decided: null },
    },
    content: () => pack(files),
  }
}

export interface WorkedOut extends Omit<Basis, 'refused'> {
  /** Why it cannot be published over the data there are. */
  readonly refusals: readonly PublishingRefusal[]
  /** As `Plan` has them. */
  readonly reaches: readonly string[]
  readonly fingerprint: string
}

/** What one definition does otherwise than another to what a store holds; nothing is written. */
export async function workedOut(
  store: Pick<Store, 'read'>,
  current: LoadedApplication,
  before: Application,
  after: Application,
  today: string,
): Promise<WorkedOut> {
  const comparison = compare(before, after)
  await nextTurn()
  const reach = reachOf(before, after)
  const published = await publishedApps(current)
  const looksAt = [...reach.looksAt]
  const { ground, ...taken } = await store.read((view) => ({
    ground: groundIn(current, before, view, today),
    fingerprint: fingerprint(view, { reaches: looksAt }),
    refusals: blockersIn(view, published, after),
  }))
  const found = await inTurns(impactSteps(before, after, ground, reach))
  const reaches = [...looksAt, ...(found.letters.length > 0 ? ['@letter'] : [])]
  return { comparison, impact: found, reaches, ...taken }
}

/** The oldest first. */
async function publishedApps({ application, editions }: LoadedApplication) {
  if (!editions) return [application]
  const apps = await Promise.all(editions.list().map(({ id }) => editions.load(id)))
  return apps.flatMap((app) => (app ? [app.application] : []))
}
