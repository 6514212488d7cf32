import { columnsIn } from '../../model/columns.ts'
import type { Field, OptionList, RecordData, StoredRecord } from '../../model/index.ts'
import { fieldOf } from '../../rules/index.ts'
import { migrate, type Side } from '../migrate/migrate.ts'
import type { Unconverted } from '../migrate/unconverted.ts'
import { fieldNames } from './names.ts'

/** A record as a form takes it over from the one that it was written by. */
export interface Taken {
  readonly data: RecordData
  /** Calculated fields, as they were kept. */
  readonly values: RecordData
  readonly state: string | null
  readonly unconverted: readonly Unconverted[]
  /** Labels of what it held and the form has no place for: kept beside it, or erased by a duty to delete. */
  readonly left: readonly string[]
  readonly erased: readonly string[]
}

/** The data are the record's own, the very same object, where nothing becomes of them. */
export function takenOver(from: Side, to: Side, record: StoredRecord, today: string): Taken {
  const { data, state, judgement, former = [] } = record
  const values = judgement?.values ?? {}
  const nothing = { unconverted: [], left: [], erased: [] }
  if (isTakenAsIs(from, to)) return { data, values, state, ...nothing }
  const migration = migrate(from, to, record, today)
  const names = fieldNames(from.form, to.form)
  const later = Object.entries(values).map(([id, value]) => [names.later([id])[0], value])
  return {
    data: migration.data,
    values: Object.fromEntries(later),
    state: migration.state,
    unconverted: migration.unconverted,
    left: migration.former.slice(former.length).map(({ label }) => label),
    erased: migration.erased.map((id) => fieldOf(from.form, id)?.label ?? id),
  }
}

function isTakenAsIs(from: Side, to: Side): boolean {
  const known = same.get(from.form)
  const answer = known?.get(to.form) ?? shapeOf(from) === shapeOf(to)
  same.set(from.form, (known ?? new WeakMap()).set(to.form, answer))
  return answer
}

const same = new WeakMap<Side['form'], WeakMap<Side['form'], boolean>>()

/** All that decides what becomes of a record's content. */
function shapeOf({ application, form }: Side): string {
  const lists = new Set(form.fields.flatMap(listsOf))
  return JSON.stringify([
    ...[form.fields.map(placeOf), form.former ?? [], form.states, form.onEdition ?? []],
    application.options.filter(({ id }) => lists.has(id)).map(withoutLabels),
  ])
}

const placeOf = ({ id, type, calculate, formerly, converted }: Field): unknown => [
  ...[id, calculate === null, formerly, converted ?? null],
  type.kind === 'table' ? [type.columns.map(placeOf), type.former ?? []] : type,
]

const listsOf = (field: Field): readonly string[] => [
  ...('options' in field.type ? [field.type.options] : []),
  ...columnsIn(field).flatMap(listsOf),
]

const withoutLabels = ({ id, options }: OptionList): unknown => [
  id,
  options.map(({ label: _label, ...each }) => each),
]
