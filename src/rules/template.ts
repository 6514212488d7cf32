import type {
  Expression,
  Field,
  FieldType,
  Form,
  Format,
  Inset,
  RecordData,
  Template,
  Unit,
  ValueType,
} from '../model/index.ts'
import { chineseDate, chineseNumeral, chineseWeekday, rmbWords } from './chinese.ts'
import { isDate } from './date.ts'
import { evaluate } from './evaluate.ts'
import { columnsOf, fieldOf } from './fields.ts'
import { mask } from './mask.ts'
import { plainMoney, showMoney } from './money.ts'
import { decimalText, type Exact, exact, isExact, shortText, toBigInt } from './number.ts'
import { optionLabel } from './options.ts'
import { own } from './own.ts'
import type { Occasion, Scope } from './scope.ts'
import { titleOf } from './title.ts'
import { show } from './types.ts'
import { isEmpty, isTexts, store, type Value } from './value.ts'
import { showDate } from './written-date.ts'

/** The whole text, or null when a value in it is empty: a letter is not sent with a blank. */
export function render(template: Template, scope: Scope): string | null {
  const parts = template.map((part) => (typeof part === 'string' ? part : renderInset(part, scope)))
  return parts.includes(null) ? null : parts.join('')
}

/** For the screen: what is empty is said to be so. */
export const message = (template: Template, scope: Scope): string =>
  template
    .map((part) => (typeof part === 'string' ? part : (renderInset(part, scope) ?? '（空）')))
    .join('')

/** One value as text for a Chinese reader; null when it is empty. */
export function renderInset(inset: Inset, scope: Scope): string | null {
  const value = evaluate(inset.expression, scope)
  if (isEmpty(value)) return null
  const formatted = inset.format === undefined ? null : formats[inset.format](value, inset.type)
  return formatted ?? shown(value, inset, scope)
}

/** Null: the format says nothing about such a value, and its type decides. */
const formats: { readonly [F in Format]: (value: Value, type: ValueType) => string | null } = {
  plain: (value, type) => {
    if (isExact(value)) return type === 'money' ? plainMoney(value) : null
    return type === 'date' && typeof value === 'string' ? value : null
  },
  chinese: (value, type) => {
    if (isExact(value)) return type === 'year' ? yearDigits(value) : chineseNumeral(toBigInt(value))
    return formats.chineseDate(value, type)
  },
  rmbWords: (value) => (isExact(value) ? rmbWords(toBigInt(value)) : null),
  chineseDate: (value) => ofDay(value, chineseDate),
  weekday: (value) => ofDay(value, chineseWeekday),
  mask: (value) => (typeof value === 'string' ? mask(value) : null),
}

function ofDay(value: Value, write: (day: string) => string): string | null {
  const day = typeof value === 'string' ? value.slice(0, 10) : null
  return isDate(day) ? write(day) : null
}

function shown(value: Value, inset: Inset, scope: Scope): string | null {
  const { expression } = inset
  if (expression.kind === 'finding' && expression.property === 'severity') {
    return severities.get(String(value)) ?? null
  }
  const type = fieldType(expression, scope)
  if (type?.kind === 'ref') return referenceTitle(type.form, String(value), scope)
  const json = type === null ? null : store(value, type)
  if (type !== null && json !== null) return show(json, type, scope.run)
  return byType[inset.type](value, inset, scope)
}

export const severities: ReadonlyMap<string, string> = new Map([
  ['severe', '严重'],
  ['ordinary', '一般'],
  ['advice', '建议'],
])

/** Of what is itself a field: its places and its list decide how it is shown. */
function fieldType(expression: Expression, scope: Scope): FieldType | null {
  const { form, data, row, other } = scope
  switch (expression.kind) {
    case 'field':
      return typeIn(form, expression.field)
    case 'column':
      return columnIn(scope, expression.column)?.type ?? null
    case 'reference':
      return typeBehind(fieldOf(form, expression.field), data, expression.target, scope)
    case 'columnReference':
      return row
        ? typeBehind(columnIn(scope, expression.column), row.data, expression.target, scope)
        : null
    case 'previous':
      return expression.field === null ? null : typeIn(form, expression.field)
    case 'their':
      if (other === undefined) return null
      return expression.target === undefined
        ? typeIn(other.form, expression.field)
        : typeBehind(fieldOf(other.form, expression.field), other.data, expression.target, scope)
    default:
      return null
  }
}

const typeIn = (form: Form, id: string): FieldType | null => fieldOf(form, id)?.type ?? null

const columnIn = ({ form, row }: Scope, id: string): Field | undefined =>
  row && columnsOf(form, row.table).get(id)

function typeBehind(
  field: Field | undefined,
  data: RecordData,
  target: string,
  { run }: Scope,
): FieldType | null {
  const id = field && own(data, field.id)
  const found =
    field?.type.kind === 'ref' && typeof id === 'string' ? run.resolve(field.type.form, id) : null
  return found && typeIn(found.form, target)
}

function referenceTitle(form: string, id: string, { run }: Scope): string | null {
  const target = run.resolve(form, id)
  return target === null ? null : titleOf(target.form, target.data)
}

/** A known value as text for a Chinese reader, by its type alone. */
export const shownAs = (
  value: Value,
  type: ValueType,
  options: string | undefined,
  run: Occasion,
): string | null => byType[type](value, options === undefined ? {} : { options }, { run })

type ShowValue = (
  value: Value,
  inset: Pick<Inset, 'options' | 'unit'>,
  scope: { readonly run: Occasion },
) => string | null

const number =
  (write: (value: Exact) => string): ShowValue =>
  (value) =>
    isExact(value) ? write(value) : null

const text: ShowValue = (value) => (typeof value === 'string' ? value : null)

const byType: { readonly [T in ValueType]: ShowValue } = {
  text,
  number: number((value) => shortText(value, 6, 2)),
  money: number(showMoney),
  percent: number((value) => `${shortText(value.mul(exact(100)), 4, 1)}%`),
  date: (value) => (typeof value === 'string' ? showDate(value) : null),
  year: number((value) => decimalText(value, 0)),
  yesno: (value) => (value === true ? '是' : '否'),
  choice: (value, { options }, { run }) => {
    if (typeof value !== 'string') return null
    return options === undefined ? value : optionLabel(value, options, run)
  },
  choices: (value, { options }, { run }) => {
    if (!isTexts(value)) return null
    return value
      .map((code) => (options === undefined ? code : optionLabel(code, options, run)))
      .join('、')
  },
  duration: (value, { unit }) =>
    isExact(value) && unit !== undefined ? `${shortText(value, 6, 2)}${units[unit]}` : null,
  ref: text,
  table: (value) => (Array.isArray(value) ? `${value.length}行` : null),
}

const units: { readonly [U in Unit]: string } = {
  day: '天',
  workday: '个工作日',
  month: '个月',
  year: '年',
}

const yearDigits = (year: Exact): string =>
  [...decimalText(year, 0)].map((digit) => '〇一二三四五六七八九'[Number(digit)] ?? digit).join('')
