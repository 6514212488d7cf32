import type { Expression, Finding, FindingProperty, Unit } from '../model/index.ts'
import { aggregate } from './aggregate.ts'
import { addWorkdays } from './calendar.ts'
import { calculate, compare, equal } from './compare.ts'
import { addDays, addMonths, isDate } from './date.ts'
import { columnsOf, fieldOf } from './fields.ts'
import { functions } from './functions.ts'
import { every, not, some, type Truth } from './kleene.ts'
import { moment, parameterValue } from './moment.ts'
import { exact, isExact, toInteger } from './number.ts'
import { own } from './own.ts'
import type { Scope } from './scope.ts'
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
    case 'tier':
    case 'previous':
    case 'across':
    case 'their':
    case 'theirConclusion':
    case 'theirSubmission':
    case 'me':
      return null
    case 'parameter':
      return parameterValue(expression.parameter, scope, evaluate)
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

function fieldValue(scope: Scope, id: string): Value {
  const field = fieldOf(scope.form, id)
  return field === undefined ? null : lift(own(scope.data, id), field.type)
}

function columnValue({ form, row }: Scope, id: string): Value {
  const column = row === undefined ? undefined : columnsOf(form, row.table).get(id)
  return row === undefined || column === undefined ? null : lift(own(row.data, id), column.type)
}

function targetValue(scope: Scope, id: string, target: string): Value {
  const type = fieldOf(scope.form, id)?.type
  const key = own(scope.data, id)
  if (type?.kind !== 'ref' || typeof key !== 'string') return null
  const found = scope.run.resolve(type.form, key)
  return found === null ? null : fieldValue({ ...found, run: scope.run }, target)
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
