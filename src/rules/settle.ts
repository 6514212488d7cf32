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
import { type Turn, type Turns, turnsInTwo, turnsOf } from './settle-order.ts'
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

/** What is known of a record before anything is calculated that nothing of this rests on. */
export interface Begun extends Pick<Settled, 'kept' | 'mistakes' | 'doubt'> {
  /** What the rules that block read, and what is said where they do. */
  readonly data: RecordData
  /** With all the rest. */
  readonly settled: () => Settled
}

/**
 * Puts a record in order: what is asked, what is required, what is calculated, what is wrong, each place with at
 * most one mistake. `given` may be anything; fields may be declared in any order, but not in a circle.
 */
export const settle = (form: Form, given: unknown, run: Run): Settled =>
  settleInTurns(form, given, run, { first: turnsOf(form), later: [] }).settled()

/** The same for who may need no more than what is wrong. */
export const beginSettling = (form: Form, given: unknown, run: Run): Begun =>
  settleInTurns(form, given, run, turnsInTwo(form))

function settleInTurns(form: Form, given: unknown, run: Run, { first, later }: Turns): Begun {
  const work = begin(form, given, run)
  reportUnasked(work, work.given, [], fieldsOf(form))
  settleTurns(work, first)
  const { data, kept } = work
  const mistakes = isObject(given) ? inFormOrder(form, work.mistakes) : [notAnObject]
  const doubt: Settled['doubt'] = (expression) => work.doubts.of(expression, null, work.scope)
  let settled: Settled | null = null
  return {
    data,
    kept,
    mistakes,
    doubt,
    settled: () => {
      if (settled !== null) return settled
      settleTurns(work, later)
      settled = {
        data,
        kept,
        values: calculatedValues(work),
        fields: statesOf(work),
        mistakes,
        doubt,
      }
      return settled
    },
  }
}

function settleTurns(work: Work, turns: readonly Turn[]): void {
  for (const { field, table } of turns) {
    if (table === null) settlePlace(work, work, field, field.id)
    else settleColumn(work, table, field)
  }
}

/** Of data that is no record nothing else is said. */
const notAnObject: Mistake = { path: [], ...problem('not-an-object') }

function calculatedValues({ form, data }: Work): RecordData {
  const values = calculatedIn(form.fields).map(({ id }) => [id, data[id]] as const)
  return Object.fromEntries(values.filter((entry): entry is KnownEntry => entry[1] !== undefined))
}

type KnownEntry = readonly [string, RecordValue]

const calculatedIn = oncePer((fields: readonly Field[]) => fields.filter(isCalculated))

function statesOf({ states, rows }: Work): Settled['fields'] {
  return new Map(
    states.map(([id, state]) => {
      const inRows = rows.get(id)?.map((row) => new Map(row.states))
      return [id, inRows === undefined ? state : { ...state, rows: inRows }]
    }),
  )
}

/** Where values are given and put: the record, or a row of a table. */
interface Home {
  readonly given: Given
  readonly scope: Scope
  readonly data: Building
  readonly kept: Building
  /** By field id, those that are known so far. */
  readonly states: (readonly [string, FieldState])[]
}

interface Work extends Home {
  readonly form: Form
  readonly run: Run
  readonly rows: Map<string, readonly Row[]>
  readonly mistakes: Mistake[]
  readonly doubts: Doubts
}

interface Row extends Home {
  /** Where not, nothing more is said of its cells. */
  readonly isRow: boolean
}

/** A value that was given, and where it goes: a field of the form, or a cell. */
interface Place {
  readonly field: Field
  readonly given: unknown
  readonly spot: Spot
  readonly home: Home
}

interface Calculated extends Field {
  readonly calculate: Expression
}

const isCalculated = (field: Field): field is Calculated => field.calculate !== null

type Given = { readonly [key: string]: unknown }
type Building = { [key: string]: RecordValue }

function begin(form: Form, given: unknown, run: Run): Work {
  const data = building()
  return {
    form,
    run,
    given: isObject(given) ? given : {},
    scope: { form, data, run },
    data,
    kept: building(),
    states: [],
    rows: new Map(),
    mistakes: [],
    doubts: new Doubts(form),
  }
}

/** Without a prototype, so that no key means anything but itself. */
const building = (): Building => Object.create(null)

const none: readonly never[] = []

function settleColumn(work: Work, table: Field, column: Field): void {
  work.rows.get(table.id)?.forEach((row, index) => {
    if (row.isRow)
      settlePlace(work, row, column, { table: table.id, row: index, column: column.id })
  })
}

function settlePlace(work: Work, home: Home, field: Field, spot: Spot): void {
  const { scope } = home
  const visible = field.visible === null || holds(field.visible, scope)
  const unsure = field.visible === null ? null : work.doubts.of(field.visible, spot, scope)
  const required = visible && isRequired(field, scope)
  if (unsure !== null) work.doubts.mark(spot, unsure)
  if (isCalculated(field)) {
    settleCalculated(work, home, field, spot, visible)
  } else {
    const place = { field, given: own(home.given, field.id), spot, home }
    if (isGiven(place.given)) settleGiven(work, place, visible, unsure !== null)
    if (visible && unsure === null) reportMissing(work, place, required)
  }
  home.states.push([field.id, visible ? (required ? needed : optional) : hidden])
}

const needed: FieldState = { visible: true, required: true, rows: none }
const optional: FieldState = { visible: true, required: false, rows: none }
const hidden: FieldState = { visible: false, required: false, rows: none }

const isRequired = ({ required }: Field, scope: Scope): boolean =>
  typeof required === 'boolean' ? required : holds(required, scope)

/** An empty list is how some clients send nothing. */
const isGiven = (given: unknown): boolean =>
  given !== undefined && !(Array.isArray(given) && given.length === 0)

function settleCalculated(
  { doubts }: Work,
  { scope, data }: Home,
  { id, calculate: formula, type }: Calculated,
  spot: Spot,
  visible: boolean,
): void {
  const doubt = doubts.of(formula, spot, scope)
  if (doubt !== null) doubts.mark(spot, doubt)
  const value = visible ? store(evaluate(formula, scope), type) : null
  if (value !== null) data[id] = value
}

function settleGiven(work: Work, place: Place, visible: boolean, unsure: boolean): void {
  const { field, given, spot, home } = place
  const fault =
    visible || unsure
      ? (verdict(given, field, work.run) ??
        referenceFault(work, place) ??
        parentFault(place, work.run))
      : problem('not-asked')
  if (fault !== null) {
    report(work, pathOf(spot), fault)
    if (fault.code !== 'not-asked') work.doubts.mark(spot, 'wrong')
  } else if (field.type.kind === 'table') {
    settleRows(work, place, visible)
  } else {
    home.kept[field.id] = given as RecordValue
    if (visible) home.data[field.id] = given as RecordValue
  }
}

function referenceFault(work: Work, { field, given }: Place): Problem | null {
  if (field.type.kind !== 'ref' || typeof given !== 'string') return null
  return work.run.resolve(field.type.form, given) === null ? problem('unknown-reference') : null
}

/** A choice that is a part of another one than was chosen beside it. */
function parentFault({ field, given, home }: Place, run: Run): Problem | null {
  const { type, follows } = field
  const chosen = follows === undefined ? undefined : own(home.data, follows)
  if (type.kind !== 'choice' || typeof given !== 'string' || typeof chosen !== 'string') return null
  const option = findOption(given, type.options, run)?.option
  return option?.parent === undefined || option.parent === chosen
    ? null
    : problem('choice-of-other', { choice: option.label })
}

/** The rows stand at once, their cells come column by column. */
function settleRows(work: Work, { field, given, spot, home }: Place, visible: boolean): void {
  const columns = columnsOfTable(field)
  const rows = (Array.isArray(given) ? given : []).map((row: unknown, index): Row => {
    const isRow = isObject(row)
    if (isRow) reportUnasked(work, row, [field.id, index], columns)
    else {
      report(work, [field.id, index], problem('not-a-row'))
      work.doubts.mark(spot, 'wrong')
    }
    const data = building()
    return {
      isRow,
      given: isRow ? row : {},
      scope: { ...work.scope, row: { table: field.id, data }, ordinal: index + 1 },
      data,
      kept: building(),
      states: [],
    }
  })
  work.rows.set(field.id, rows)
  home.kept[field.id] = rows.map(({ kept }) => kept)
  if (visible) home.data[field.id] = rows.map(({ data }) => data)
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

const isSure = ({ doubts }: Work, { field: { required }, spot, home }: Place): boolean =>
  typeof required === 'boolean' || doubts.of(required, spot, home.scope) === null

function tooFewRows(work: Work, { id, type }: Field): Problem | null {
  if (type.kind !== 'table' || (work.rows.get(id)?.length ?? 0) >= type.fewest) return null
  return problem('too-few-rows', { fewest: type.fewest })
}

/** What is given where nothing is asked. */
function reportUnasked(
  work: Work,
  given: Given,
  path: Mistake['path'],
  known: ReadonlyMap<string, Field>,
): void {
  for (const id of Object.keys(given)) {
    const field = known.get(id)
    if (field === undefined) report(work, [...path, id], problem('unknown-field'))
    else if (field.calculate !== null && given[id] !== undefined)
      report(work, [...path, id], problem('calculated'))
  }
}

const pathOf = (spot: Spot): Mistake['path'] =>
  typeof spot === 'string' ? [spot] : [spot.table, spot.row, spot.column]

function report(work: Work, path: Mistake['path'], { code, params }: Problem): void {
  work.mistakes.push({ path, code, params })
}
