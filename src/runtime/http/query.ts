import type { Field, Form } from '../../model/index.ts'
import { isDate, isDateTime } from '../../rules/index.ts'
import type { QueryReason } from '../messages/problems.ts'
import type { Condition, Query, Sort } from '../store/store.ts'

/** What a list's query string asks for, or the first parameter that cannot be used. */
export type ListQuery =
  | { readonly kind: 'query'; readonly query: Query }
  | { readonly kind: 'refused'; readonly parameter: string; readonly reason: QueryReason }

export const mostItems = 200

/**
 * `?title=辞海&price.least=100&price.most=200&author.contains=鲁迅&@state=在架&sort=-price&limit=50&after=…`:
 * conditions by field id (or "@state" and its like), "is" unless another operator is named.
 */
export function listQuery(form: Form, given: { readonly [parameter: string]: unknown }): ListQuery {
  const where: Condition[] = []
  let query: Query = { where, sort: { field: '@created', descending: true }, limit: 50 }
  for (const [parameter, text] of Object.entries(given)) {
    const refused = (reason: QueryReason): ListQuery => ({ kind: 'refused', parameter, reason })
    if (typeof text !== 'string') return refused('repeated')
    if (parameter === 'after') {
      query = { ...query, after: text }
    } else if (parameter === 'limit') {
      const limit = /^\d{1,3}$/.test(text) ? Number(text) : 0
      if (limit < 1 || limit > mostItems) return refused('out-of-range')
      query = { ...query, limit }
    } else if (parameter === 'removed') {
      if (text !== 'true' && text !== 'false') return refused('not-yes-or-no')
      query = { ...query, removed: text === 'true' }
    } else if (parameter === 'sort') {
      const sort = sortOf(form, text)
      if (!sort) return refused('not-sortable')
      query = { ...query, sort }
    } else {
      const condition = conditionOf(form, parameter, text)
      if (typeof condition === 'string') return refused(condition)
      where.push(condition)
    }
  }
  return { kind: 'query', query }
}

function sortOf(form: Form, text: string): Sort | null {
  const descending = text.startsWith('-')
  const field = descending ? text.slice(1) : text
  return readerOf(form, field) ? { field, descending } : null
}

function conditionOf(form: Form, parameter: string, text: string): Condition | QueryReason {
  const { field, operator } = namedIn(parameter)
  const read = readerOf(form, field)
  if (!read) return 'unknown'
  if (operator === 'contains') return { field, operator, value: text }
  const value = read(text)
  return typeof value === 'object' ? value.reason : { field, operator, value }
}

function namedIn(parameter: string): Pick<Condition, 'field' | 'operator'> {
  const dot = parameter.lastIndexOf('.')
  const named = parameter.slice(dot + 1)
  const operator = operators.find((each) => each === named)
  return dot > 0 && operator
    ? { field: parameter.slice(0, dot), operator }
    : { field: parameter, operator: 'is' }
}

const operators = ['is', 'contains', 'least', 'most'] as const

type Reader = (text: string) => Condition['value'] | { readonly reason: QueryReason }

const asText: Reader = (text) => text
const asNumber: Reader = (text) =>
  /^-?\d{1,15}$/.test(text) ? Number(text) : { reason: 'not-a-number' }
const asDecimal: Reader = (text) =>
  /^-?\d{1,15}(\.\d{1,15})?$/.test(text) ? text : { reason: 'not-a-number' }
const asDate: Reader = (text) => (isDate(text) ? text : { reason: 'not-a-date' })
/** A day alone will do: it is before every time on it. */
const asTime: Reader = (text) =>
  isDate(text) || isDateTime(text) ? text : { reason: 'not-a-time' }
const asTruth: Reader = (text) =>
  text === 'true' || text === 'false' ? text === 'true' : { reason: 'not-yes-or-no' }

/** How a value of the field is written in an address; null: it cannot be asked for. */
const readers: Record<Field['type']['kind'], Reader | null> = {
  text: asText,
  longtext: asText,
  name: asText,
  address: asText,
  docno: asText,
  mobile: asText,
  phone: asText,
  email: asText,
  postcode: asText,
  citizenId: asText,
  uscc: asText,
  integer: asNumber,
  money: asNumber,
  year: asNumber,
  decimal: asDecimal,
  percent: asDecimal,
  date: asDate,
  datetime: asTime,
  yesno: asTruth,
  attachment: null,
  signature: null,
  choice: asText,
  choices: asText,
  ref: asText,
  table: null,
}

const systemFields = ['@state', '@submitted', '@created', '@updated', '@conclusion']

function readerOf(form: Form, id: string): Reader | null {
  if (systemFields.includes(id)) return asText
  const field = form.fields.find((each) => each.id === id)
  return field ? readers[field.type.kind] : null
}
