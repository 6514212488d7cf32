import type {
  Application,
  Field,
  Form,
  FormerValue,
  RecordData,
  StoredRecord,
} from '../../model/index.ts'
import { own, type Run, verdict } from '../../rules/index.ts'
import { type Brought, bring } from './bring.ts'
import { isEqual } from './equal.ts'
import { dutyOf, formerWithout } from './erase.ts'
import type { Unconverted } from './unconverted.ts'
import { viewOf } from './view.ts'

/** A form, and the app it is of. */
export interface Side {
  readonly application: Application
  readonly form: Form
}

/** A record's content under a later edition. */
export interface Migration {
  /** What the later form has a place for. */
  readonly data: RecordData
  readonly state: string | null
  /** The rest, as it was, after what the record had kept of still earlier editions. */
  readonly former: readonly FormerValue[]
  /** Ids of what 删除 left nothing of. */
  readonly erased: readonly string[]
  /** What a person has to look at. */
  readonly unconverted: readonly Unconverted[]
  /** Whether anything of the record is another than it was. */
  readonly isChanged: boolean
}

export type Migrated = Pick<StoredRecord, 'data' | 'state' | 'former' | 'definition' | 'submitted'>

/**
 * A record of one edition under a later one: what is still asked stays as it is, also under another name; 转自 gives what
 * is new; a choice that was merged is its successor. Every value that it held is in `data`, in `former`, or erased.
 * Total: whatever the record holds.
 */
export function migrate(before: Side, after: Side, record: Migrated, today: string): Migration {
  const run = runOf(before, after, record.submitted, today)
  const view = viewOf(before.form, after.form, record.data)
  const ground = {
    before: before.form.fields,
    after: after.form.fields,
    former: after.form.former ?? [],
    scope: { ...view, run },
  }
  const brought = bring(ground, record.data)
  const { data, former } = restored(
    brought,
    formerOf(brought, before, after, record),
    before,
    after,
    run,
  )
  const state = stateNow(after.form, record.state)
  const isChanged =
    state !== record.state || !isEqual(data, record.data) || !isEqual(former, record.former ?? [])
  const { erased, unconverted } = brought
  return { data: isChanged ? data : record.data, state, former, erased, unconverted, isChanged }
}

/** Lists of both: a choice whose list is no more is shown as it was. */
function runOf(before: Side, after: Side, submitted: string | null, today: string): Run {
  const { options, parameters, tiers, laws } = after.application
  const known = new Set(options.map(({ id }) => id))
  const gone = before.application.options.filter(({ id }) => !known.has(id))
  const lists = [...options, ...gone]
  return { today, submitted, options: lists, parameters, tiers, laws, resolve: () => null }
}

/** What the record had kept, and what it keeps now; nothing of what 删除 means. */
function formerOf(
  { left }: Brought,
  before: Side,
  after: Side,
  { former = [], definition }: Migrated,
): readonly FormerValue[] {
  const duty = dutyOf(after.form)
  const labels = new Map(before.form.fields.map(({ id, label }) => [id, label]))
  return [
    ...(duty ? formerWithout(duty, former) : former),
    ...Object.entries(left).map(([field, value]) => ({
      field,
      label: labels.get(field) ?? field,
      value,
      definition,
    })),
  ]
}

/** What is asked again, and was kept meanwhile, comes back. */
function restored(
  { data }: Brought,
  former: readonly FormerValue[],
  before: Side,
  after: Side,
  run: Run,
): { readonly data: RecordData; readonly former: readonly FormerValue[] } {
  const back = after.form.fields.flatMap((field) => {
    if (before.form.fields.some(({ id }) => id === field.id) || own(data, field.id) !== undefined)
      return []
    const kept = former.findLast((each) => isOf(each, field, run))
    return kept ? [kept] : []
  })
  if (back.length === 0) return { data, former }
  return {
    data: { ...data, ...Object.fromEntries(back.map(({ field, value }) => [field, value])) },
    former: former.filter((each) => !back.includes(each)),
  }
}

const isOf = (kept: FormerValue, field: Field, run: Run): boolean =>
  kept.field === field.id &&
  field.type.kind !== 'table' &&
  field.calculate === null &&
  (kept.label === field.label || field.formerly.includes(kept.label)) &&
  verdict(kept.value, field, run) === null

/** A state that is no more is the one that 换版 says. */
const stateNow = ({ onEdition }: Form, state: string | null): string | null =>
  onEdition?.find((each) => each.state === state)?.becomes ?? state
