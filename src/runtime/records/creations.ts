import type { Creation, CreationValue, FieldType, Form, StoredRecord } from '../../model/index.ts'
import { evaluate, fieldOf, holds, render, type Scope, store } from '../../rules/index.ts'
import { formOf } from '../application.ts'
import { checkedAt, type Desk, duplicateOf, newRecord } from './desk.ts'
import type { Uncreated } from './records.ts'

/**
 * The records of other forms that a step makes, whoever takes it; what has the same 唯一 fields is there already and
 * stays. They make no others. Nothing is written yet: where one cannot be made, none is, nor is the step taken.
 */
export function creationsBy(
  desk: Desk,
  creations: readonly Creation[],
  { id }: StoredRecord,
  scope: Scope,
): readonly StoredRecord[] | Uncreated {
  const made: StoredRecord[] = []
  for (const creation of creations) {
    const form = formOf(desk.app, creation.form)
    if (form === undefined || (creation.when !== null && !holds(creation.when, scope))) continue
    const record = newRecord(form, desk.now)
    const at: Desk = { ...desk, form, record: null, submitted: desk.now.today }
    const data = dataOf(form, creation.values, id, scope)
    const checked = checkedAt(at, data, { draft: !creation.submitted })
    const { mistakes, blocks } = checked
    if (mistakes.length + blocks.length > 0)
      return { kind: 'uncreated', form, faults: { kind: 'refused', mistakes, blocks } }
    if (duplicateOf(at, checked.data, record.id)) continue
    const filed = creation.submitted
      ? { submitted: at.submitted, judgement: checked.judgement(), ...afterDraft(form, desk) }
      : {}
    made.push({ ...record, version: 1, data: checked.data, ...filed })
  }
  return made
}

function dataOf(
  form: Form,
  values: readonly CreationValue[],
  self: string,
  scope: Scope,
): { readonly [field: string]: unknown } {
  const entries = values.flatMap((each) => {
    const type = fieldOf(form, each.field)?.type
    const value = type && written(each, type, self, scope)
    return value === null || value === undefined || value === '' ? [] : [[each.field, value]]
  })
  return Object.fromEntries(entries)
}

function written(value: CreationValue, type: FieldType, self: string, scope: Scope): unknown {
  switch (value.kind) {
    case 'self':
      return self
    case 'text':
      return render(value.text, scope)
    case 'value':
      return store(evaluate(value.value, scope), type)
  }
}

/** Submitted by its first 流转. */
function afterDraft(
  { states, transitions }: Form,
  { now }: Desk,
): Pick<StoredRecord, 'state' | 'moves'> | Record<string, never> {
  const way = transitions.find(({ from }) => from === states[0])
  if (way === undefined) return {}
  const { from, to } = way
  return { state: to, moves: [{ from, to, at: now.now, on: now.today, reason: null }] }
}
