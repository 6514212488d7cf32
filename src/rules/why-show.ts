import type { Expression, FunctionName, Moment, ValueType } from '../model/index.ts'
import { valueTypes } from './fields.ts'
import { mask } from './mask.ts'
import { renderInset } from './template.ts'
import type { At } from './why-facts.ts'
import { operandsOf } from './why-parts.ts'
import { among, fieldBehind, type Lexicon, listOf, tiersOf } from './why-words.ts'

/** What an expression comes to, for a Chinese reader; masked where a field of it is. Null: it is empty. */
export function shownValue(expression: Expression, at: At, lexicon: Lexicon): string | null {
  const type = typeOf(expression, lexicon)
  const options = listOf(expression, lexicon)
  const inset = { key: '', expression, type, ...(options !== null && { options }) }
  const text = renderInset(inset, at.scope)
  return text !== null && isMasked(expression, lexicon) ? mask(text) : text
}

/** Whether it is, or is worked out from, what pages mask. */
function isMasked(expression: Expression, lexicon: Lexicon): boolean {
  if (fieldBehind(expression, lexicon)?.masked) return true
  if (expression.kind === 'call' && expression.function === 'mask') return false
  return (operandsOf(expression) ?? []).some((part) => isMasked(part, lexicon))
}

/** The type that decides how a value is written. */
export function typeOf(expression: Expression, lexicon: Lexicon): ValueType {
  const field = fieldBehind(expression, lexicon)
  if (field !== undefined) return valueTypes[field.type.kind]
  switch (expression.kind) {
    case 'literal':
      return expression.type
    case 'parameter': {
      const { parameter } = expression
      return lexicon.application.parameters.find(({ id }) => id === parameter)?.type ?? 'number'
    }
    case 'tier':
      return tiersOf(expression, lexicon)?.type ?? 'number'
    case 'moment':
      return momentTypes[expression.moment]
    case 'arithmetic':
      return arithmeticType(expression, lexicon)
    case 'shift':
      return 'date'
    case 'emptyAsZero':
      return typeOf(expression.value, lexicon)
    case 'if':
      return typeOf(expression.then, lexicon)
    case 'call':
      return callType(expression, lexicon)
    case 'aggregate': {
      const { function: name, value, table } = expression
      if (name === 'count' || name === 'distinct') return 'number'
      if (name === 'any' || name === 'all' || value === undefined) return 'yesno'
      return typeOf(value, { ...lexicon, table })
    }
    case 'across': {
      const { function: name, value } = expression
      if (name === 'count' || name === 'distinct') return 'number'
      if (name === 'any' || name === 'all' || value === undefined) return 'yesno'
      return typeOf(value, among(expression, lexicon))
    }
    case 'and':
    case 'or':
    case 'not':
    case 'compare':
    case 'in':
    case 'empty':
      return 'yesno'
    case 'findings':
      return expression.measure === 'any' ? 'yesno' : 'number'
    case 'theirSubmission':
      return 'date'
    case 'conclusion':
    case 'theirConclusion':
    case 'state':
    case 'theirState':
    case 'previous':
    case 'reference':
    case 'columnReference':
      return 'text'
    case 'letter':
      return 'text'
    case 'self':
      return 'ref'
    default:
      return 'number'
  }
}

const momentTypes: { readonly [M in Moment]: ValueType } = {
  today: 'date',
  baseline: 'date',
  submitted: 'date',
  deadline: 'date',
  thisYear: 'year',
  issued: 'date',
  due: 'date',
  served: 'date',
}

/** 金额 × 百分比 is 金额, 金额 ÷ 金额 a number, 日期 − 日期 days. */
function arithmeticType(
  { operator, left, right }: Extract<Expression, { kind: 'arithmetic' }>,
  lexicon: Lexicon,
): ValueType {
  const [one, other] = [typeOf(left, lexicon), typeOf(right, lexicon)]
  if (one === 'date' || one === 'year') return operator === '−' && other === one ? 'number' : one
  if (operator === '÷' && one === other) return 'number'
  if (one === 'money' || other === 'money') return 'money'
  return one === 'percent' && other === 'percent' ? 'percent' : 'number'
}

function callType(
  { function: name, arguments: given }: Extract<Expression, { kind: 'call' }>,
  lexicon: Lexicon,
): ValueType {
  const [first] = given
  return callTypes.get(name) ?? (first === undefined ? 'number' : typeOf(first, lexicon))
}

/** Of those that do not give back the type of what they are given. */
const callTypes: ReadonlyMap<FunctionName, ValueType> = new Map<FunctionName, ValueType>([
  ['age', 'number'],
  ['daysBetween', 'number'],
  ['workdaysBetween', 'number'],
  ['hoursBetween', 'number'],
  ['addMonths', 'date'],
  ['addWorkdays', 'date'],
  ['rollForward', 'date'],
  ['year', 'year'],
  ['month', 'number'],
  ['day', 'number'],
  ['yearStart', 'date'],
  ['yearEnd', 'date'],
  ['birthDate', 'date'],
  ['length', 'number'],
  ['contains', 'yesno'],
  ['startsWith', 'yesno'],
  ['rmbWords', 'text'],
  ['chineseDate', 'text'],
  ['approx', 'text'],
])
