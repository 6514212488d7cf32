import type { Application, Expression, Field, Form } from '../../../../model/index.ts'
import { fieldOf } from '../../../../rules/index.ts'
import type { Domain } from './domain.ts'

/** Where a condition stands: the form, the table whose row is in hand, and what else its names mean. */
export interface Setting {
  readonly application: Application
  readonly form: Form
  readonly table: Field | null
  /** What a value may be before any condition is assumed, by its key. */
  readonly known: Map<string, Domain>
}

export const settingOf = (application: Application, form: Form): Setting => ({
  application,
  form,
  table: null,
  known: new Map(),
})

export const inTable = (setting: Setting, table: Field | null): Setting =>
  table === setting.table ? setting : { ...setting, table, known: new Map() }

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
  return expression.kind === 'column'
    ? columnsIn(setting.table).find(({ id }) => id === expression.column)
    : undefined
}

/** The field of another form that a reference leads to. */
export function targetNamed(
  expression: Extract<Expression, { kind: 'reference' | 'columnReference' }>,
  setting: Setting,
): Field | undefined {
  const from =
    expression.kind === 'reference'
      ? fieldOf(setting.form, expression.field)
      : columnsIn(setting.table).find(({ id }) => id === expression.column)
  const type = from?.type
  if (type?.kind !== 'ref') return undefined
  const form = setting.application.forms.find(({ id }) => id === type.form)
  return form && fieldOf(form, expression.target)
}

export const tableOf = (setting: Setting, id: string): Field | null =>
  fieldOf(setting.form, id) ?? null

const columnsIn = (table: Field | null): readonly Field[] =>
  table?.type.kind === 'table' ? table.type.columns : []

/** A form's field whose value is kept with the record, so that it is never a text without a character. */
export const isStored = (field: Field): boolean => field.calculate === null

