import type { Field, OptionList } from '../../../model/index.ts'
import { requirement } from './asked.ts'
import { closedObject } from './object.ts'
import { patterns } from './patterns.ts'
import type { Schema } from './schema.ts'

/** The schema of a field's value; `left` says what of it a schema cannot. */
export function fieldSchema(
  field: Field,
  options: readonly OptionList[],
): { readonly schema: Schema; readonly left: readonly string[] } {
  const { schema, left } = valueSchema(field, options)
  const description = [field.hint, ...legend(field, options)].filter((line) => line !== null)
  return {
    schema: {
      title: field.label,
      ...(description.length > 0 && { description: description.join('\n') }),
      ...schema,
    },
    left: left.map((each) => `${field.id}${each}`),
  }
}

function valueSchema(
  field: Field,
  options: readonly OptionList[],
): { readonly schema: Schema; readonly left: readonly string[] } {
  const { type } = field
  const hasBounds = field.least !== null || field.most !== null
  switch (type.kind) {
    case 'text':
    case 'address':
    case 'docno':
    case 'attachment':
    case 'signature':
    case 'ref':
      return said(text(field, 1, 200))
    case 'longtext':
      return said(text(field, 1, 4000))
    case 'name':
      return { schema: text(field, 2, 30), left: [' (characters)'] }
    case 'email':
      return said({ ...text(field, null, 254), pattern: patterns.email })
    case 'mobile':
    case 'phone':
    case 'postcode':
      return said({ ...text(field, null, null), pattern: patterns[type.kind] })
    case 'citizenId':
    case 'uscc':
      return {
        schema: { ...text(field, null, null), pattern: patterns[type.kind] },
        left: [' (check digit)'],
      }
    case 'date':
    case 'datetime':
      return {
        schema: { type: 'string', pattern: patterns[type.kind] },
        left: [hasBounds ? ' (calendar, bounds)' : ' (calendar)'],
      }
    case 'decimal':
      return { schema: decimal(type.places), left: [' (bounds)'] }
    case 'percent':
      return { schema: decimal(type.places + 2), left: [' (bounds)'] }
    case 'integer':
      return said(whole(field, -1e12, 1e12))
    case 'money':
      return said(whole(field, -1e15, 1e15))
    case 'year':
      return said(whole(field, 1900, 2100))
    case 'yesno':
      return said({ type: 'boolean' })
    case 'choice':
      return said(code(type.options, options))
    case 'choices': {
      const items = code(type.options, options)
      return said({ type: 'array', items, ...fewest(field, 0), uniqueItems: true })
    }
    case 'table': {
      const row = closedObject(type.columns, 'column', options)
      const maxItems = type.most ?? 1000
      return {
        schema: { type: 'array', items: row.schema, ...fewest(field, type.fewest), maxItems },
        left: row.left.map((each) => `/${each}`),
      }
    }
  }
}

const said = (schema: Schema) => ({ schema, left: [] })

/** Where the source names no length, the kind's own; null where its pattern says enough. */
function text(field: Field, shortest: number | null, longest: number | null): Schema {
  const minLength = field.shortest ?? shortest
  const maxLength = field.longest ?? longest
  return {
    type: 'string',
    ...(minLength !== null && { minLength: Math.max(1, minLength) }),
    ...(maxLength !== null && { maxLength }),
  }
}

const decimal = (places: number): Schema => ({
  type: 'string',
  pattern: `^[-+]?[0-9]{1,60}${places > 0 ? `(\\.[0-9]{1,${places}})?` : ''}$`,
})

/** Beyond these a JSON number is not exact. */
const whole = (field: Field, least: number, most: number): Schema => ({
  type: 'integer',
  minimum: Math.max(Number.MIN_SAFE_INTEGER, Number(field.least ?? least)),
  maximum: Math.min(Number.MAX_SAFE_INTEGER, Number(field.most ?? most)),
})

/** A code may stand several times in a list, with a label for each period. */
const code = (id: string, lists: readonly OptionList[]): Schema => ({
  type: 'string',
  enum: [...new Set(optionsOf(id, lists).map((option) => option.code))],
})

/** One line for each code of a choice. */
const legend = ({ type }: Field, lists: readonly OptionList[]) =>
  type.kind === 'choice' || type.kind === 'choices'
    ? optionsOf(type.options, lists).map((option) => `${option.code} ${option.label}`)
    : []

const optionsOf = (id: string, lists: readonly OptionList[]) =>
  lists.find((list) => list.id === id)?.options ?? []

function fewest(field: Field, least: number): { readonly minItems?: number } {
  const needed = field.visible === null && requirement(field) === true
  const minItems = Math.max(least, needed ? 1 : 0)
  return minItems > 0 ? { minItems } : {}
}
