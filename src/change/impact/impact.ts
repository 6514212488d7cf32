import type { Application, Form, StoredRecord } from '../../model/index.ts'
import { policyUnder } from '../../model/on-edition.ts'
import { articleImpacts } from './articles.ts'
import { differencesOf } from './differences.ts'
import type { Ground } from './ground.ts'
import { standingOf } from './groups.ts'
import { Holding } from './holding.ts'
import { letterImpacts } from './letters.ts'
import { type FormReach, type Reach, reachOf } from './reach.ts'
import { type Replayed, replayed } from './replay.ts'
import { reportImpacts } from './reports.ts'
import type { FormImpact, Impact, RecordImpact } from './sheet.ts'
import type { Taken } from './taken-over.ts'

/**
 * What publishing a definition would do to everything that exists: every record that it can reach is judged again under
 * both, and what comes out otherwise is told. Nothing is written.
 */
export function impact(
  before: Application,
  after: Application,
  ground: Ground,
  reach: Reach = reachOf(before, after),
): Impact {
  const steps = impactSteps(before, after, ground, reach)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** The same in small steps, for who has to answer others meanwhile; the ground must not change under it. */
export function* impactSteps(
  before: Application,
  after: Application,
  ground: Ground,
  reach: Reach,
): Generator<void, Impact> {
  const earlier = new Holding(before, ground)
  const later = new Holding(after, ground, earlier)
  const changed = new Map<string, ReadonlyMap<string, Replayed>>()
  const forms: FormImpact[] = []
  const records: RecordImpact[] = []
  for (const [id, reached] of reach.forms) {
    const all = [...ground.records(id)]
    forms.push(formImpact(id, reached, all))
    const replays: Replayed[] = []
    for (const each of replayed(reached, all, earlier, later)) {
      if (each !== null) replays.push(each)
      yield
    }
    changed.set(id, new Map(replays.map((each) => [each.record.id, each])))
    for (const each of replays) {
      records.push(recordImpact(reached, each, earlier, later))
      yield
    }
  }
  const letters = yield* letterImpacts(ground, reach, earlier, later, changed)
  const reports = yield* reportImpacts(ground, reach, earlier, later, changed)
  const articles = articleImpacts(before, after, ground.letters)
  return { today: ground.today, forms, records, letters, reports, articles }
}

function formImpact(
  form: string,
  { before, after }: FormReach,
  records: readonly StoredRecord[],
): FormImpact {
  const submitted = records.filter((record) => record.submitted !== null).length
  return {
    form,
    label: (after ?? before)?.label ?? form,
    presence: after === null ? 'removed' : before === null ? 'added' : 'both',
    submitted,
    drafts: records.length - submitted,
  }
}

function recordImpact(
  reach: FormReach,
  { record, ...replay }: Replayed,
  earlier: Holding,
  later: Holding,
): RecordImpact {
  const { before, after } = reach as FormReach & { readonly before: Form; readonly after: Form }
  const { id, form, state, submitted, judgement } = record
  return {
    ...{ form, id, ...standingOf(later, after, record), state, submitted },
    policy: policyUnder(before, after, state),
    kept: judgement?.conclusion ?? null,
    ...fateOf(earlier.taken(before, record), later.taken(after, record)),
    ...differencesOf({ ...reach, before, after }, replay.before, replay.after, {
      before: earlier.run(before, record),
      after: later.run(after, record),
    }),
  }
}

/** Apart from what an earlier change of the definition had done to it. */
function fateOf(was: Taken, is: Taken): Pick<RecordImpact, 'unconverted' | 'left' | 'erased'> {
  const known = new Set(was.unconverted.map((each) => JSON.stringify(each)))
  return {
    unconverted: is.unconverted.filter((each) => !known.has(JSON.stringify(each))),
    left: is.left.filter((label) => !was.left.includes(label)),
    erased: is.erased.filter((label) => !was.erased.includes(label)),
  }
}
