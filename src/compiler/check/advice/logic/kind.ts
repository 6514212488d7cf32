import type { Expression, FieldType, FunctionName, ValueType } from '../../../../model/index.ts'
import { valueTypes } from '../../../../rules/index.ts'
import { fieldNamed, inRow, type Setting, tableOf, targetNamed } from './setting.ts'

/** How values compare: exactly as numbers, as days, as days and times, by being the same, or as yes and no. */
export type Kind = 'number' | 'day' | 'time' | 'code' | 'truth'

/** Null: of a kind that is not reasoned about. */
export function kindOf(expression: Expression, setting: Setting): Kind | null {
  switch (expression.kind) {
    case 'literal':
      return expression.value === null ? null : kindOfValue(expression.type)
    case 'field':
    case 'column':
      return kindOfField(fieldNamed(expression, setting)?.type)
    case 'reference':
    case 'columnReference':
      return kindOfField(targetNamed(expression, setting)?.type)
    case 'parameter': {
      const named = setting.application.parameters.find(({ id }) => id === expression.parameter)
      return named ? kindOfValue(named.type) : null
    }
    case 'tier': {
      const named = setting.application.tiers.find(({ id }) => id === expression.tiers)
      return named ? kindOfValue(named.type) : null
    }
    case 'moment':
      return expression.moment === 'thisYear' ? 'number' : 'day'
    case 'findings':
      return expression.measure === 'any' ? 'truth' : 'number'
    case 'arithmetic':
    case 'emptyAsZero':
    case 'ordinal':
      return 'number'
    case 'conclusion':
    case 'state':
    case 'finding':
      return 'code'
    case 'shift':
      return 'day'
    case 'compare':
    case 'and':
    case 'or':
    case 'not':
    case 'in':
    case 'empty':
      return 'truth'
    case 'if':
      return kindOf(expression.then, setting)
    case 'call':
      return functionKinds[expression.function]
    case 'aggregate':
      return kindOfAggregate(expression, setting)
    default:
      return null
  }
}

const kindOfField = (type: FieldType | undefined): Kind | null => {
  if (!type) return null
  return type.kind === 'datetime' ? 'time' : kindOfValue(valueTypes[type.kind])
}

const valueKinds: { readonly [T in ValueType]: Kind | null } = {
  text: 'code',
  choice: 'code',
  number: 'number',
  money: 'number',
  percent: 'number',
  year: 'number',
  duration: 'number',
  date: 'day',
  yesno: 'truth',
  choices: null,
  ref: null,
  table: null,
}

const kindOfValue = (type: ValueType): Kind | null => valueKinds[type]

const functionKinds: { readonly [F in FunctionName]: Kind } = {
  age: 'number',
  daysBetween: 'number',
  workdaysBetween: 'number',
  hoursBetween: 'number',
  year: 'number',
  month: 'number',
  day: 'number',
  round: 'number',
  floor: 'number',
  absolute: 'number',
  length: 'number',
  addMonths: 'day',
  addWorkdays: 'day',
  rollForward: 'day',
  yearStart: 'day',
  yearEnd: 'day',
  birthDate: 'day',
  contains: 'truth',
  startsWith: 'truth',
  rmbWords: 'code',
  chineseDate: 'code',
  approx: 'code',
  mask: 'code',
}

function kindOfAggregate(
  { function: name, table, value }: Extract<Expression, { kind: 'aggregate' }>,
  setting: Setting,
): Kind | null {
  if (name === 'any' || name === 'all') return 'truth'
  if ((name !== 'max' && name !== 'min') || !value) return 'number'
  return kindOf(value, inRow(setting, tableOf(setting, table)))
}
