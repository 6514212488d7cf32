import type {
  Expression,
  Field,
  Finding,
  FindingProperty,
  RecordData,
  Unit,
} from '../model/index.ts'
import { across, previousOf } from './across.ts'
import { aggregate } from './aggregate.ts'
import { addWorkdays } from './calendar.ts'
import { calculate, compare, equal } from './compare.ts'
import { addDays, addMonths, isDate } from './date.ts'
import { columnsOf, fieldOf } from './fields.ts'
import { parameterValue, tierValue } from './figures.ts'
import { functions } from './functions.ts'
import { every, not, some, type Truth } from './kleene.ts'
import { moment } from './moment.ts'
import { exact, isExact, toInteger } from './number.ts'
import { own } from './own.ts'
import type { Run, Scope } from './scope.ts'
import { isEmpty, isTexts, lift, literal, type Value } from './value.ts'

/** The value of an expression that the checker has passed. Total: what cannot be known is null. */
export const evaluate = (expression: Expression, scope: Scope): Value =>
  evaluateBy(expression, scope, (part) => evaluate(part, scope))

/** Its own work alone: `value` says what its parts come to (an aggregate asks its rows itself). */
export function evaluateBy(
  expression: Expression,
  scope: Scope,
  value: (part: Expression) => Value,
): Value {
  const truth = (part: Expression): Truth => truthOf(value(part))
  switch (expression.kind) {
    case 'literal':
      return literal(expression.value, expression.type)
    case 'field':
      return fieldValue(scope, expression.field)
    case 'column':
      return columnValue(scope, expression.column)
    case 'reference':
      return targetValue(scope, expression.field, expression.target)
    case 'columnReference':
      return targetInRow(scope, expression.column, expression.target)
    case 'previous':
      return previousValue(scope, expression)
    case 'across':
      return across(expression, scope, evaluate)
    case 'their':
      return theirValue(scope, expression)
    case 'theirConclusion':
      return scope.other?.conclusion ?? null
    case 'theirSubmission':
      return scope.other?.submitted ?? null
    case 'me':
      return lift(own(scope.run.me ?? {}, expression.attribute), expression.type)
    case 'parameter':
      return parameterValue(expression, scope, evaluate)
    case 'tier':
      return tierValue(expression, value(expression.value), scope, evaluate)
    case 'moment':
      return moment(expression.moment, scope, evaluate)
    case 'conclusion':
      return scope.run.judgement?.conclusion ?? null
    case 'findings':
      return findingsValue(scope, expression)
    case 'finding':
      return scope.item === undefined ? null : findingProperties[expression.property](scope.item)
    case 'ordinal':
      return scope.ordinal === undefined ? null : exact(scope.ordinal)
    case 'arithmetic':
      return calculate(expression.operator, value(expression.left), value(expression.right))
    case 'shift':
      return shift(value(expression.date), value(expression.amount), expression)
    case 'compare':
      return compare(expression.operator, value(expression.left), value(expression.right))
    case 'and':
      return every(expression.operands, truth)
    case 'or':
      return some(expression.operands, truth)
    case 'not':
      return not(truth(expression.operand))
    case 'in':
      return isAmong(value(expression.value), expression.items.map(value))
    case 'empty':
      return isEmpty(value(expression.value))
    case 'emptyAsZero':
      return value(expression.value) ?? exact(0)
    case 'aggregate':
      return aggregate(expression, scope, evaluate)
    case 'call':
      return call(expression.function, expression.arguments.map(value))
    case 'if':
      return choose(truth(expression.condition), expression, value)
  }
}

/** At the root of a condition: what is unknown does not hold. */
export const holds = (expression: Expression, scope: Scope): boolean =>
  evaluate(expression, scope) === true

const truthOf = (value: Value): Truth => (typeof value === 'boolean' ? value : null)

const fieldValue = ({ form, data }: Pick<Scope, 'form' | 'data'>, id: string): Value =>
  valueIn(data, fieldOf(form, id))

const valueIn = (data: RecordData, field: Field | undefined): Value =>
  field === undefined ? null : lift(own(data, field.id), field.type)

function columnValue({ form, row }: Scope, id: string): Value {
  return row === undefined ? null : valueIn(row.data, columnsOf(form, row.table).get(id))
}

const targetValue = ({ form, data, run }: Scope, id: string, target: string): Value =>
  valueBehind(data, fieldOf(form, id), target, run)

function targetInRow({ form, row, run }: Scope, id: string, target: string): Value {
  if (row === undefined) return null
  return valueBehind(row.data, columnsOf(form, row.table).get(id), target, run)
}

/** Of the record that a reference points at. */
function valueBehind(data: RecordData, field: Field | undefined, target: string, run: Run): Value {
  const id = field && own(data, field.id)
  if (field?.type.kind !== 'ref' || typeof id !== 'string') return null
  const found = run.resolve(field.type.form, id)
  return found === null ? null : fieldValue(found, target)
}

function previousValue(
  scope: Scope,
  { years, field }: Extract<Expression, { kind: 'previous' }>,
): Value {
  const found = previousOf(years, scope)
  if (found === null) return null
  return field === null ? (found.conclusion ?? null) : fieldValue(found, field)
}

function theirValue(
  { other, run }: Scope,
  { field, target }: Extract<Expression, { kind: 'their' }>,
): Value {
  if (other === undefined) return null
  if (target === undefined) return fieldValue(other, field)
  return valueBehind(other.data, fieldOf(other.form, field), target, run)
}

function findingsValue(
  { run }: Scope,
  { severity, measure }: Extract<Expression, { kind: 'findings' }>,
): Value {
  if (!run.judgement) return null
  const count = run.judgement.findings.filter(
    (finding) => severity === null || finding.severity === severity,
  ).length
  return measure === 'any' ? count > 0 : exact(count)
}

const findingProperties: { readonly [P in FindingProperty]: (finding: Finding) => string | null } =
  {
    message: (finding) => finding.message,
    basis: (finding) => finding.basis || null,
    severity: (finding) => finding.severity,
    rule: (finding) => finding.label,
    demand: (finding) => finding.demand,
  }

function shift(
  date: Value,
  amount: Value,
  { unit, back }: { readonly unit: Unit; readonly back: boolean },
): Value {
  const count = isExact(amount) ? toInteger(amount) : null
  const day = typeof date === 'string' ? date.slice(0, 10) : null
  if (count === null || !isDate(day)) return null
  return shifts[unit](day, back ? -count : count)
}

const shifts: { readonly [U in Unit]: (date: string, count: number) => string | null } = {
  day: addDays,
  workday: addWorkdays,
  month: addMonths,
  year: (date, count) => addMonths(date, count * 12),
}

/** Several choices are among the items when one of them is. */
function isAmong(value: Value, items: readonly Value[]): Truth {
  if (value === null) return null
  const candidates: readonly Value[] = isTexts(value) ? value : [value]
  return some(candidates, (one) => some(items, (item) => (item === null ? null : equal(one, item))))
}

function call(name: keyof typeof functions, values: readonly Value[]): Value {
  return values.includes(null) ? null : functions[name](...values)
}

function choose(
  condition: Truth,
  branches: { readonly then: Expression; readonly otherwise: Expression },
  value: (part: Expression) => Value,
): Value {
  if (condition === null) return null
  return value(condition ? branches.then : branches.otherwise)
}
