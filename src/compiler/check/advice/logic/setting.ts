import { columnsIn } from '../../../../model/columns.ts'
import type { Expression, Field, Form } from '../../../../model/index.ts'
import { fieldOf } from '../../../../rules/index.ts'
import type { Surroundings } from '../surroundings.ts'
import type { Domain } from './domain.ts'

/** Where a condition stands: the form, the table whose row is in hand, and what else its names mean. */
export interface Setting {
  readonly application: Surroundings
  readonly form: Form
  readonly table: Field | null
  /** Everything that must be filled in is; not so while a form is being filled in. */
  readonly complete: boolean
  /** What a value may be before any condition is assumed, by its key. */
  readonly known: Map<string, Domain>
  /** What was found possible before; good as long as nothing of the setting changes. */
  readonly answers: Map<string, boolean>
  /** How much more may be tried for this form: conditions of any size are read in bounded time. */
  readonly effort: { left: number }
}

const mostEffort = 30_000

export const settingOf = (
  application: Surroundings,
  form: Form,
  answers: Map<string, boolean> = new Map(),
): Setting => ({
  application,
  form,
  table: null,
  complete: true,
  known: new Map(),
  answers,
  effort: { left: mostEffort },
})

/** While it is being filled in. */
export const asDraft = (setting: Setting): Setting => ({
  ...setting,
  complete: false,
  known: new Map(),
})

/** Any row of a table: nothing is assumed of it, whatever is known of the row in hand. */
export const inRow = (setting: Setting, table: Field | null): Setting => ({
  ...setting,
  table,
  known: new Map(),
})

/** Two expressions with one key have one value: nothing in an expression changes anything. */
export function keyOf(expression: Expression): string {
  const known = keys.get(expression)
  if (known !== undefined) return known
  const key = JSON.stringify(expression)
  keys.set(expression, key)
  return key
}

const keys = new WeakMap<Expression, string>()

/** The field or column that an expression names, in the form or the row in hand. */
export function fieldNamed(expression: Expression, setting: Setting): Field | undefined {
  if (expression.kind === 'field') return fieldOf(setting.form, expression.field)
  return expression.kind === 'column' ? columnNamed(expression.column, setting) : undefined
}

const columnNamed = (id: string, { table }: Setting): Field | undefined =>
  table ? columnsIn(table).find((column) => column.id === id) : undefined

/** The field of another form that a reference leads to. */
export function targetNamed(
  expression: Extract<Expression, { kind: 'reference' | 'columnReference' }>,
  setting: Setting,
): Field | undefined {
  const from =
    expression.kind === 'reference'
      ? fieldOf(setting.form, expression.field)
      : columnNamed(expression.column, setting)
  const type = from?.type
  if (type?.kind !== 'ref') return undefined
  const form = setting.application.forms.find(({ id }) => id === type.form)
  return form?.fields.find(({ id }) => id === expression.target)
}

export const tableOf = (setting: Setting, id: string): Field | null =>
  fieldOf(setting.form, id) ?? null

/** A form's field whose value is kept with the record, so that it is never a text without a character. */
export const isStored = (field: Field): boolean => field.calculate === null
