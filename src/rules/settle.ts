import type { Expression, Field, Form, Mistake, RecordData, RecordValue } from '../model/index.ts'
import { type Doubt, Doubts, type Spot } from './doubt.ts'
import { evaluate, holds } from './evaluate.ts'
import { columnsOfTable, fieldsOf } from './fields.ts'
import { inFormOrder } from './mistake-order.ts'
import { oncePer } from './once.ts'
import { findOption } from './options.ts'
import { isObject, own } from './own.ts'
import { type Problem, problem } from './problem.ts'
import type { Run, Scope } from './scope.ts'
import { turnsOf } from './settle-order.ts'
import { verdict } from './types.ts'
import { store } from './value.ts'

/** A record's data with everything that follows from the form put in place. */
export interface Settled {
  /** What rules, letters and pages read: right values of visible fields, and the calculated ones. */
  readonly data: RecordData
  /** What is worth keeping of what was given: the right values, without calculated ones. */
  readonly kept: RecordData
  /** The form's calculated fields that have a value. */
  readonly values: RecordData
  /** By field id. */
  readonly fields: ReadonlyMap<string, FieldState>
  /** All of them, in the form's order, as if the record were to be submitted. */
  readonly mistakes: readonly Mistake[]
  /** Whether a condition on the form's fields rests on a value that is wrong or missing. */
  readonly doubt: (expression: Expression) => Doubt | null
}

export interface FieldState {
  readonly visible: boolean
  readonly required: boolean
  /** Of a table: its columns' states, row by row. */
  readonly rows: readonly ReadonlyMap<string, FieldState>[]
}

/**
 * Puts a record in order: what is asked, what is required, what is calculated, what is wrong, each place with at
 * most one mistake. `given` may be anything; fields may be declared in any order, but not in a circle.
 */
export function settle(form: Form, given: unknown, run: Run): Settled {
  const work = begin(form, given, run)
  reportUnknown(work, work.given, [], fieldsOf(form))
  for (const { field, table } of turnsOf(form)) {
    if (table === null) settleField(work, field)
    else settleColumn(work, table, field)
  }
  return {
    data: work.data,
    kept: work.kept,
    values: calculatedValues(work),
    fields: work.fields,
    mistakes: isObject(given) ? inFormOrder(form, work.mistakes) : [notAnObject],
    doubt: (expression) => work.doubts.of(expression, null, work.scope),
  }
}

/** Of data that is no record nothing else is said. */
const notAnObject: Mistake = { path: [], ...problem('not-an-object') }

function calculatedValues({ form, data }: Work): RecordData {
  const values = calculatedIn(form.fields).map(({ id }) => [id, data[id]] as const)
  return Object.fromEntries(values.filter((entry): entry is KnownEntry => entry[1] !== undefined))
}

type KnownEntry = readonly [string, RecordValue]

const calculatedIn = oncePer((fields: readonly Field[]) =>
  fields.filter(({ calculate }) => calculate !== null),
)

interface Work {
  readonly form: Form
  readonly run: Run
  readonly scope: Scope
  readonly given: Given
  readonly data: Building
  readonly kept: Building
  readonly fields: Map<string, FieldState>
  readonly rows: Map<string, readonly Row[]>
  readonly mistakes: Mistake[]
  readonly doubts: Doubts
}

interface Row {
  /** Null: it is no row, and nothing more is said of its cells. */
  readonly given: Given | null
  readonly scope: Scope
  readonly data: Building
  readonly kept: Building
  readonly columns: Map<string, FieldState>
}

/** Where one value goes: a field of the form, or a cell. */
interface Place {
  readonly field: Field
  readonly given: unknown
  readonly spot: Spot
  readonly scope: Scope
  readonly data: Building
  readonly kept: Building
}

type Given = { readonly [key: string]: unknown }
type Building = { [key: string]: RecordValue }

function begin(form: Form, given: unknown, run: Run): Work {
  const data = building()
  return {
    form,
    run,
    scope: { form, data, run },
    given: isObject(given) ? given : {},
    data,
    kept: building(),
    fields: new Map(),
    rows: new Map(),
    mistakes: [],
    doubts: new Doubts(form),
  }
}

/** Without a prototype, so that no key means anything but itself. */
const building = (): Building => Object.create(null)

const none: readonly never[] = []

function settleField(work: Work, field: Field): void {
  const { data, kept, given } = work
  const { visible, required } = settlePlace(work, {
    field,
    given: own(given, field.id),
    spot: field.id,
    scope: work.scope,
    data,
    kept,
  })
  const rows = work.rows.get(field.id)?.map(({ columns }) => columns) ?? none
  work.fields.set(field.id, { visible, required, rows })
}

function settleColumn(work: Work, table: Field, column: Field): void {
  for (const [index, row] of work.rows.get(table.id)?.entries() ?? none) {
    if (row.given === null) continue
    const { visible, required } = settlePlace(work, {
      field: column,
      given: own(row.given, column.id),
      spot: { table: table.id, row: index, column: column.id },
      scope: row.scope,
      data: row.data,
      kept: row.kept,
    })
    row.columns.set(column.id, { visible, required, rows: none })
  }
}

function settlePlace(work: Work, place: Place): Omit<FieldState, 'rows'> {
  const { field, scope, spot } = place
  const visible = field.visible === null || holds(field.visible, scope)
  const unsure = field.visible === null ? null : work.doubts.of(field.visible, spot, scope)
  const required = visible && isRequired(field, scope)
  if (unsure !== null) work.doubts.mark(spot, unsure)
  if (field.calculate !== null) {
    settleCalculated(work, place, field.calculate, visible)
  } else {
    if (isGiven(place.given)) settleGiven(work, place, visible, unsure !== null)
    if (visible && unsure === null) reportMissing(work, place, required)
  }
  return { visible, required }
}

const isRequired = ({ required }: Field, scope: Scope): boolean =>
  typeof required === 'boolean' ? required : holds(required, scope)

/** An empty list is how some clients send nothing. */
const isGiven = (given: unknown): boolean =>
  given !== undefined && !(Array.isArray(given) && given.length === 0)

function settleCalculated(work: Work, place: Place, formula: Expression, visible: boolean): void {
  const { field, spot, scope } = place
  if (place.given !== undefined) report(work, pathOf(place.spot), problem('calculated'))
  const doubt = work.doubts.of(formula, spot, scope)
  if (doubt !== null) work.doubts.mark(spot, doubt)
  const value = visible ? store(evaluate(formula, scope), field.type) : null
  if (value !== null) place.data[field.id] = value
}

function settleGiven(work: Work, place: Place, visible: boolean, unsure: boolean): void {
  const { field, given } = place
  const fault =
    visible || unsure
      ? (verdict(given, field, work.run) ??
        referenceFault(work, place) ??
        parentFault(place, work.run))
      : problem('not-asked')
  if (fault !== null) {
    report(work, pathOf(place.spot), fault)
    if (fault.code !== 'not-asked') work.doubts.mark(place.spot, 'wrong')
  } else if (field.type.kind === 'table') {
    settleRows(work, place, visible)
  } else {
    place.kept[field.id] = given as RecordValue
    if (visible) place.data[field.id] = given as RecordValue
  }
}

function referenceFault(work: Work, { field, given }: Place): Problem | null {
  if (field.type.kind !== 'ref' || typeof given !== 'string') return null
  return work.run.resolve(field.type.form, given) === null ? problem('unknown-reference') : null
}

/** A choice that is a part of another one than was chosen beside it. */
function parentFault({ field, given, data }: Place, run: Run): Problem | null {
  const { type, follows } = field
  const chosen = follows === undefined ? undefined : own(data, follows)
  if (type.kind !== 'choice' || typeof given !== 'string' || typeof chosen !== 'string') return null
  const option = findOption(given, type.options, run)?.option
  return option?.parent === undefined || option.parent === chosen
    ? null
    : problem('choice-of-other', { choice: option.label })
}

/** The rows stand at once, their cells come column by column. */
function settleRows(work: Work, place: Place, visible: boolean): void {
  const { field, given } = place
  const columns = columnsOfTable(field)
  const rows = (Array.isArray(given) ? given : []).map((row: unknown, index): Row => {
    if (isObject(row)) reportUnknown(work, row, [field.id, index], columns)
    else {
      report(work, [field.id, index], problem('not-a-row'))
      work.doubts.mark(place.spot, 'wrong')
    }
    const data = building()
    return {
      given: isObject(row) ? row : null,
      scope: { ...work.scope, row: { table: field.id, data }, ordinal: index + 1 },
      data,
      kept: building(),
      columns: new Map(),
    }
  })
  work.rows.set(field.id, rows)
  place.kept[field.id] = rows.map(({ kept }) => kept)
  if (visible) place.data[field.id] = rows.map(({ data }) => data)
}

/** Nothing more is said of a place that has its mistake already. */
function reportMissing(work: Work, place: Place, required: boolean): void {
  const { field, given, spot } = place
  if (work.doubts.on(spot) === 'wrong') return
  const fault =
    required && !isGiven(given) && isSure(work, place)
      ? problem('required')
      : tooFewRows(work, field)
  if (fault === null) return
  report(work, pathOf(spot), fault)
  work.doubts.mark(spot, 'missing')
}

const isSure = ({ doubts }: Work, { field: { required }, spot, scope }: Place): boolean =>
  typeof required === 'boolean' || doubts.of(required, spot, scope) === null

function tooFewRows(work: Work, { id, type }: Field): Problem | null {
  if (type.kind !== 'table' || (work.rows.get(id)?.length ?? 0) >= type.fewest) return null
  return problem('too-few-rows', { fewest: type.fewest })
}

function reportUnknown(
  work: Work,
  given: Given,
  path: Mistake['path'],
  known: Pick<ReadonlyMap<string, Field>, 'has'>,
): void {
  for (const id of Object.keys(given)) {
    if (!known.has(id)) report(work, [...path, id], problem('unknown-field'))
  }
}

const pathOf = (spot: Spot): Mistake['path'] =>
  typeof spot === 'string' ? [spot] : [spot.table, spot.row, spot.column]

function report(work: Work, path: Mistake['path'], { code, params }: Problem): void {
  work.mistakes.push({ path, code, params })
}
