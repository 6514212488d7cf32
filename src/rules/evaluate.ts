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
import { oncePer } from './once.ts'
import { own } from './own.ts'
import type { Run, Scope, Target } from './scope.ts'
import { stateTarget } from './state-target.ts'
import { isEmpty, isTexts, lift, literal, type Value } from './value.ts'
import { wording } from './wording.ts'

/** The value of an expression that the checker has passed. Total: what cannot be known is null. */
export const evaluate = (expression: Expression, scope: Scope): Value => workOf(expression)(scope)

/** Its own work alone: `value` says what its parts come to (an aggregate asks its rows itself). */
export const evaluateBy = (
  expression: Expression,
  scope: Scope,
  value: (part: Expression) => Value,
): Value => prepared(expression, (part) => () => value(part))(scope)

type Work = (scope: Scope) => Value

const workOf: (expression: Expression) => Work = oncePer((expression) =>
  prepared(expression, workOf),
)

/** What an expression does, found out once for all the records it is asked of; `of`: what its parts do. */
function prepared(expression: Expression, of: (part: Expression) => Work): Work {
  switch (expression.kind) {
    case 'literal': {
      const value = literal(expression.value, expression.type)
      return () => value
    }
    case 'field': {
      const { field } = expression
      return (scope) => fieldValue(scope, field)
    }
    case 'column':
      return (scope) => columnValue(scope, expression.column)
    case 'reference':
      return (scope) => targetValue(scope, expression.field, expression.target)
    case 'columnReference':
      return (scope) => targetInRow(scope, expression.column, expression.target)
    case 'previous':
      return (scope) => previousValue(scope, expression)
    case 'across':
      return (scope) => across(expression, scope, evaluate)
    case 'their':
      return (scope) => theirValue(scope, expression)
    case 'theirConclusion':
      return (scope) => scope.other?.conclusion ?? null
    case 'theirState':
      return (scope) => scope.other?.state ?? null
    case 'theirSubmission':
      return (scope) => scope.other?.submitted ?? null
    case 'me':
      return (scope) => lift(own(scope.run.me ?? {}, expression.attribute), expression.type)
    case 'parameter':
      return (scope) => parameterValue(expression, scope, evaluate)
    case 'tier': {
      const value = of(expression.value)
      return (scope) => tierValue(expression, value(scope), scope, evaluate)
    }
    case 'moment':
      return (scope) => moment(expression.moment, scope, evaluate)
    case 'conclusion':
      return (scope) => scope.run.judgement?.conclusion ?? null
    case 'state':
      return (scope) => scope.run.state ?? null
    case 'letter':
      return (scope) => scope.run.letter?.[expression.part] ?? null
    case 'drawn': {
      const { field } = expression
      return ({ run: { drawn } }) =>
        field === null ? (drawn?.id ?? null) : drawn ? targetIn(drawn, field) : null
    }
    case 'self':
      return (scope) => scope.run.record ?? null
    case 'findings':
      return (scope) => findingsValue(scope, expression)
    case 'finding':
      return (scope) =>
        scope.item === undefined ? null : findingProperties[expression.property](scope.item, scope)
    case 'ordinal':
      return ({ ordinal }) => (ordinal === undefined ? null : exact(ordinal))
    case 'arithmetic': {
      const { operator } = expression
      const [left, right] = [of(expression.left), of(expression.right)]
      return (scope) => calculate(operator, left(scope), right(scope))
    }
    case 'shift': {
      const [date, amount] = [of(expression.date), of(expression.amount)]
      return (scope) => shift(date(scope), amount(scope), expression)
    }
    case 'compare': {
      const { operator } = expression
      const [left, right] = [of(expression.left), of(expression.right)]
      return (scope) => compare(operator, left(scope), right(scope))
    }
    case 'and': {
      const operands = expression.operands.map(of)
      return (scope) => every(operands, (operand) => truthOf(operand(scope)))
    }
    case 'or': {
      const operands = expression.operands.map(of)
      return (scope) => some(operands, (operand) => truthOf(operand(scope)))
    }
    case 'not': {
      const operand = of(expression.operand)
      return (scope) => not(truthOf(operand(scope)))
    }
    case 'in': {
      const [value, items] = [of(expression.value), expression.items.map(of)]
      return (scope) =>
        isAmong(
          value(scope),
          items.map((item) => item(scope)),
        )
    }
    case 'empty': {
      const value = of(expression.value)
      return (scope) => isEmpty(value(scope))
    }
    case 'emptyAsZero': {
      const value = of(expression.value)
      return (scope) => value(scope) ?? zero
    }
    case 'aggregate':
      return (scope) => aggregate(expression, scope, evaluate)
    case 'call': {
      const parts = expression.arguments.map(of)
      return (scope) =>
        call(
          expression.function,
          parts.map((part) => part(scope)),
        )
    }
    case 'if': {
      const condition = of(expression.condition)
      const [then, otherwise] = [of(expression.then), of(expression.otherwise)]
      return (scope) => choose(truthOf(condition(scope)), scope, then, otherwise)
    }
  }
}

const zero = exact(0)

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
  return found === null ? null : targetIn(found, target)
}

function previousValue(
  scope: Scope,
  { years, field }: Extract<Expression, { kind: 'previous' }>,
): Value {
  const found = previousOf(years, scope)
  if (found === null) return null
  return field === null ? (found.conclusion ?? null) : targetIn(found, field)
}

const targetIn = (found: Target, id: string): Value =>
  id === stateTarget ? (found.state ?? null) : fieldValue(found, id)

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

const findingProperties: {
  readonly [P in FindingProperty]: (finding: Finding, scope: Scope) => string | null
} = {
  message: (finding) => finding.message,
  basis: (finding) => finding.basis || null,
  severity: (finding) => finding.severity,
  rule: (finding) => finding.label,
  demand: (finding) => finding.demand,
  article: articlesOf,
}

/** All that the finding's rule rests on; null where the wording of one of them is not known. */
function articlesOf({ rule: id }: Finding, scope: Scope): string | null {
  const rule = scope.form.rules.find((each) => each.id === id)
  const laws = scope.run.laws ?? []
  const texts = rule?.basis.map((cited) => wording(cited, rule.until, laws, scope, evaluate)) ?? []
  return texts.length === 0 || texts.includes(null) ? null : texts.join('')
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

const choose = (condition: Truth, scope: Scope, then: Work, otherwise: Work): Value =>
  condition === null ? null : (condition ? then : otherwise)(scope)
