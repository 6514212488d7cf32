import type {
  Citation,
  Expression,
  Field,
  FieldType,
  Inset,
  Template,
  Unit,
  ValueType,
} from '../../model/index.ts'
import { exact, parseExact, shortText, showDate, showMoney, words } from '../../rules/index.ts'
import { lexiconOf, type Place } from './place.ts'
import { formatNames, typeNames, unitNames } from './words.ts'

/** An expression as a source writes it. */
export const expressionText = (expression: Expression, place: Place): string =>
  words(expression, lexiconOf(place))

/** The same of what a field is worked out by. */
export const calculationText = (expression: Expression, place: Place, { type }: Field): string =>
  words(expression, lexiconOf(place), 'options' in type ? type.options : null)

export const optionalText = (expression: Expression | null | undefined, place: Place) =>
  expression ? expressionText(expression, place) : null

/** Values in braces, by the names that the source gives them. */
export const templateText = (template: Template): string =>
  template.map((part) => (typeof part === 'string' ? part : insetText(part))).join('')

export const insetText = (inset: Inset): string => {
  const format = inset.format === undefined ? '' : ` ${formatNames[inset.format].zh}`
  return `{${inset.key}${inset.key.endsWith(format) ? '' : format}}`
}

export const optionalTemplate = (template: Template | null | undefined): string | null =>
  template ? templateText(template) : null

export const citationsText = (basis: readonly Citation[], place: Place): string | null =>
  listText(
    basis.map(({ law, article, asOf }) => {
      const day = asOf ? `（按 ${expressionText(asOf, place)}）` : ''
      return `《${law.replace(/^《|》$/g, '')}》${article ?? ''}${day}`
    }),
    '；',
  )

/** Null for none. */
export const listText = (texts: readonly string[], between = '、'): string | null =>
  texts.length === 0 ? null : texts.join(between)

export function rolesText(ids: readonly string[], { application }: Place): string | null {
  return listText(ids.map((id) => application.roles.find((role) => role.id === id)?.label ?? id))
}

export const dayText = (day: string | null): string | null => (day === null ? null : showDate(day))

export const datedText = (text: string, from: string | null, until: string | null): string => {
  const period = periodText(from, until)
  return period === null ? text : `${text}（${period}）`
}

/** 自 … 起，至 … 止. Null: always. */
export function periodText(
  from: string | null | undefined,
  until: string | null | undefined,
): string | null {
  const begins = from ? `自 ${showDate(from)} 起` : ''
  const ends = until ? `至 ${showDate(until)} 止` : ''
  return listText([begins, ends].filter(Boolean), '，')
}

export function typeText(type: FieldType, { application }: Place): string {
  const name = typeNames[type.kind].zh
  switch (type.kind) {
    case 'choice':
    case 'choices': {
      const list = application.options.find(({ id }) => id === type.options)
      return `${name}『${list?.label ?? type.options}』`
    }
    case 'ref': {
      const form = application.forms.find(({ id }) => id === type.form)
      return `${name}『${form?.label ?? type.form}』`
    }
    case 'decimal':
    case 'percent':
      return `${name}（小数位 ${type.places}）`
    default:
      return name
  }
}

/** A figure as a literal holds it: money in 分, a share of one. */
export function figureText(
  value: string | boolean | null,
  type: ValueType | FieldType['kind'],
  unit?: Unit,
): string {
  if (value === null) return '空'
  if (typeof value === 'boolean') return value ? '是' : '否'
  const number = parseExact(value)
  if (type === 'money' && number) return showMoney(number)
  if (type === 'percent' && number) return `${shortText(number.mul(exact(100)), 6, 2)}%`
  if (type === 'date') return showDate(value)
  return `${value}${unit ? unitNames[unit].zh : ''}`
}
