import type {
  Creation,
  CreationValue,
  FieldType,
  Form,
  RecordData,
  StoredRecord,
  Transition,
} from '../../model/index.ts'
import {
  evaluate,
  fieldOf,
  firstStep,
  holds,
  itemsOver,
  own,
  render,
  type Scope,
  store,
  type Target,
} from '../../rules/index.ts'
import { formOf } from '../application.ts'
import { canonical } from '../store/canonical.ts'
import { type Checking, checkedAt, duplicateOf, newRecord } from './desk.ts'
import { isOfDrawn } from './draw.ts'
import type { Uncreated } from './records.ts'
import type { Now } from './run.ts'

/** A new record, and by which of the lines (from 0) it is made. */
export interface Made {
  readonly record: StoredRecord
  readonly line: number
}

/**
 * The records of other forms that a step or a letter makes, whoever takes it; what has the same 唯一 fields is there
 * already and stays. They make no others. `drawn`: for each of them is made what speaks of it. Nothing is written yet:
 * where one cannot be made, none is.
 */
export function creationsBy(
  desk: Pick<Checking, 'app' | 'now' | 'tx'>,
  creations: readonly Creation[],
  scope: Scope,
  drawn: readonly Target[] = [],
): readonly Made[] | Uncreated {
  const made: Made[] = []
  const keys = new Set<string>()
  const each = creations.flatMap((creation, line) =>
    scopesOf(creation, scope, drawn).map((inner) => ({ creation, line, scope: inner })),
  )
  for (const { creation, line, scope } of each) {
    const form = formOf(desk.app, creation.form)
    if (form === undefined || (creation.when !== null && !holds(creation.when, scope))) continue
    const record = newRecord(desk.app, form, desk.now)
    const at = { ...desk, form, record: null, submitted: desk.now.today }
    const data = dataOf(form, creation.values, scope)
    const step = creation.submitted ? firstStep(form) : undefined
    const checked = checkedAt(at, data, { draft: !creation.submitted }, step?.to ?? null)
    const { mistakes, blocks } = checked
    if (mistakes.length + blocks.length > 0)
      return { kind: 'uncreated', form, faults: { kind: 'refused', mistakes, blocks } }
    const key = keyOf(form, checked.data)
    if (duplicateOf(at, checked.data, record.id) || (key !== null && keys.has(key))) continue
    if (key !== null) keys.add(key)
    const filed = creation.submitted
      ? { submitted: at.submitted, judgement: checked.judgement(), ...taken(step, desk.now) }
      : {}
    made.push({ line, record: { ...record, version: 1, data: checked.data, ...filed } })
  }
  return made
}

/** Of each record that it makes. */
function scopesOf(creation: Creation, scope: Scope, drawn: readonly Target[]): readonly Scope[] {
  const about = (one: Target, at: Scope): Scope => ({ ...at, run: { ...at.run, drawn: one } })
  const { each } = creation
  if (each)
    return itemsOver(each.over, each.where, scope).map((item) =>
      item.other ? about(item.other, item) : item,
    )
  return isOfDrawn(creation) ? drawn.map((one) => about(one, scope)) : [scope]
}

/** The same for two records of which a form has but one; null: it does not tell them apart. */
function keyOf({ id, unique }: Form, data: RecordData): string | null {
  const values = unique.map((field) => own(data, field))
  return unique.length === 0 || values.includes(undefined) ? null : canonical([id, values])
}

/** What the lines give the fields of a record; what is empty is left out. */
export function dataOf(
  form: Form,
  values: readonly CreationValue[],
  scope: Scope,
): { readonly [field: string]: unknown } {
  const entries = values.flatMap((each) => {
    const type = fieldOf(form, each.field)?.type
    const value = type && written(each, type, scope)
    return value === null || value === undefined || value === '' ? [] : [[each.field, value]]
  })
  return Object.fromEntries(entries)
}

const written = (value: CreationValue, type: FieldType, scope: Scope): unknown =>
  value.kind === 'text' ? render(value.text, scope) : store(evaluate(value.value, scope), type)

function taken(
  step: Transition | undefined,
  { now, today }: Now,
): Pick<StoredRecord, 'state' | 'moves'> | Record<string, never> {
  if (step === undefined) return {}
  const { from, to } = step
  return { state: to, moves: [{ from, to, at: now, on: today, reason: null }] }
}
