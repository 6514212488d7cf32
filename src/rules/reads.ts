import type { Expression, Form } from '../model/index.ts'
import { oncePer } from './once.ts'

/** What an expression looks at in its record. */
export type Read =
  | { readonly kind: 'field'; readonly field: string }
  /** Of the row in hand. */
  | { readonly kind: 'column'; readonly column: string }
  /** Of all rows of a table. */
  | { readonly kind: 'cells'; readonly table: string; readonly column: string }

/** Everything it may need: also what the form's 期限 and 基准日 look at, when it uses them. */
export const reads = (expression: Expression, form: Form): readonly Read[] =>
  readsIn(form)(expression)

const readsIn = oncePer((form: Form) =>
  oncePer((expression: Expression) => collect(expression, { form, table: null, dated: true })),
)

interface Place {
  readonly form: Form
  /** The aggregate's table, inside one. */
  readonly table: string | null
  /** Whether a parameter brings in the baseline: not within the baseline itself. */
  readonly dated: boolean
}

function collect(expression: Expression, place: Place): readonly Read[] {
  const all = (...parts: readonly (Expression | undefined)[]): readonly Read[] =>
    parts.flatMap((part) => (part === undefined ? [] : collect(part, place)))
  switch (expression.kind) {
    case 'literal':
    case 'conclusion':
    case 'state':
    case 'self':
    case 'findings':
    case 'letter':
    case 'drawn':
    case 'finding':
    case 'ordinal':
    case 'their':
    case 'theirConclusion':
    case 'theirState':
    case 'theirSubmission':
    case 'me':
      return []
    case 'previous':
      return subjectReads(place.form)
    case 'across':
      return [
        ...(expression.of.kind === 'years' ? subjectReads(place.form) : []),
        ...all(expression.value, expression.where),
      ]
    case 'tier':
      return [...all(expression.value), ...dayReads(expression.asOf, place)]
    case 'columnReference':
      return [columnRead(expression.column, place)]
    case 'field':
    case 'reference':
      return [{ kind: 'field', field: expression.field }]
    case 'column':
      return [columnRead(expression.column, place)]
    case 'parameter':
      return dayReads(expression.asOf, place)
    case 'moment':
      if (expression.moment === 'baseline') return baselineReads(place)
      return expression.moment === 'deadline' ? deadlineReads(place.form) : []
    case 'arithmetic':
    case 'compare':
      return all(expression.left, expression.right)
    case 'shift':
      return all(expression.date, expression.amount)
    case 'and':
    case 'or':
      return all(...expression.operands)
    case 'not':
      return all(expression.operand)
    case 'in':
      return all(expression.value, ...expression.items)
    case 'empty':
    case 'emptyAsZero':
      return all(expression.value)
    case 'aggregate':
      return aggregateReads(expression, place)
    case 'call':
      return all(...expression.arguments)
    case 'if':
      return all(expression.condition, expression.then, expression.otherwise)
  }
}

const columnRead = (column: string, { table }: Place): Read =>
  table === null ? { kind: 'column', column } : { kind: 'cells', table, column }

const baselineReads = (place: Place): readonly Read[] =>
  place.dated ? collect(place.form.baseline, { ...place, table: null, dated: false }) : []

/** What tells which record of the year before is meant. */
const subjectReads = ({ unique }: Form): readonly Read[] =>
  unique.map((field) => ({ kind: 'field', field }))

const dayReads = (asOf: Expression | undefined, place: Place): readonly Read[] =>
  asOf === undefined ? baselineReads(place) : collect(asOf, place)

const deadlineReads = ({ deadline }: Form): readonly Read[] =>
  deadline === null || deadline.yearField === null
    ? []
    : [{ kind: 'field', field: deadline.yearField }]

function aggregateReads(
  { table, value, where }: Extract<Expression, { kind: 'aggregate' }>,
  place: Place,
): readonly Read[] {
  const parts = [value, where].filter((part) => part !== undefined)
  return [
    { kind: 'field', field: table },
    ...parts.flatMap((part) => collect(part, { ...place, table })),
  ]
}
