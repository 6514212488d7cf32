import type { Application, Field, Form, RecordValue } from '../../src/model/index.ts'
import { evaluate, holds, type Run, type Scope, store } from '../../src/rules/index.ts'
import type { Random } from './random.ts'
import { type Json, type JsonObject, sampleOf } from './values.ts'

/**
 * A complete record, made from the field types and the rules' own evaluator, not from any schema: what is asked and
 * needed is there, what is not asked is not.
 */
export function recordOf(application: Application, form: Form, random: Random): JsonObject {
  for (;;) {
    const data = candidate(form.fields, application, random)
    for (let round = 0; round < 20; round++) {
      if (!settle(data, form.fields, rootScope(application, form, data), application, random)) {
        return data
      }
    }
  }
}

function candidate(fields: readonly Field[], application: Application, random: Random): JsonObject {
  const given = asked(fields).filter((field) => field.required === true || random.chance(0.6))
  return Object.fromEntries(given.map((field) => [field.id, fresh(field, application, random)]))
}

function fresh(field: Field, application: Application, random: Random): Json {
  if (field.type.kind !== 'table') return sampleOf(field, application, random)
  const { columns, fewest, most } = field.type
  const least = Math.max(fewest, field.required === false ? 0 : 1)
  const count = random.between(least, Math.min(most ?? 3, least + 3))
  return Array.from({ length: count }, () => candidate(columns, application, random))
}

/** Takes away what is not asked and adds what is needed; whether anything had to change. */
function settle(
  data: JsonObject,
  fields: readonly Field[],
  scope: Scope,
  application: Application,
  random: Random,
): boolean {
  let changed = false
  for (const field of asked(fields)) {
    const shown = field.visible === null || holds(field.visible, scope)
    const value = data[field.id]
    if (!shown && value !== undefined) {
      delete data[field.id]
      changed = true
    } else if (shown && isMissing(value, field) && isNeeded(field, scope)) {
      const filled = { ...field, required: true }
      data[field.id] = fresh(filled, application, random)
      changed = true
    } else if (Array.isArray(value) && field.type.kind === 'table') {
      for (const row of value as readonly JsonObject[]) {
        const inRow = { ...scope, row: { table: field.id, data: row } } as Scope
        changed = settle(row, field.type.columns, inRow, application, random) || changed
      }
    }
  }
  return changed
}

const asked = (fields: readonly Field[]) => fields.filter((field) => field.calculate === null)

const isMissing = (value: Json | undefined, field: Field) =>
  value === undefined ||
  (Array.isArray(value) && value.length === 0 && ['choices', 'table'].includes(field.type.kind))

const isNeeded = ({ required, type }: Field, scope: Scope) =>
  typeof required === 'object'
    ? holds(required, scope)
    : required || (type.kind === 'table' && type.fewest > 0)

/** What the rules know beside the record: each reference points at a record that is there, and empty. */
export const runOf = ({ forms, options, parameters }: Application): Run => ({
  today: '2026-05-20',
  submitted: null,
  options,
  parameters,
  resolve: (id) => {
    const form = forms.find((each) => each.id === id)
    return form === undefined ? null : { form, data: {} }
  },
})

/** The data in hand with the calculated values beside it. */
function rootScope(application: Application, form: Form, given: JsonObject): Scope {
  const data = { ...given } as { [field: string]: RecordValue }
  const scope: Scope = { form, data, run: runOf(application) }
  for (const { id, type, calculate } of form.fields) {
    const value = calculate && store(evaluate(calculate, scope), type)
    if (value !== null) data[id] = value
  }
  return scope
}
