import type { Field, Form, RecordData, RecordValue } from '../../model/index.ts'
import type { Occasion } from '../../rules/scope.ts'
import { read, show } from '../../rules/types.ts'
import { type Answers, isBlank, type Texts, textOf } from './posted.ts'
import { valueIn } from './value-in.ts'

/**
 * The data that the answers stand for. What cannot be read stays as it was typed, so that examining the data tells
 * the mistake; what people cannot fill in is not looked at.
 */
export function readAnswers(form: Form, answers: Answers, occasion: Occasion): RecordData {
  return collected(form.fields, (field) => {
    if (field.type.kind !== 'table') return readTexts(field, answers.fields, occasion)
    const { columns } = field.type
    const rows = answers.tables.get(field.id) ?? []
    return rows.map((row) => collected(columns, (column) => readTexts(column, row, occasion)))
  })
}

/** The answers without the rows in which nothing was filled in. */
export function withoutBlankRows(answers: Answers): Answers {
  const tables = new Map(
    [...answers.tables].map(([id, rows]) => [id, rows.filter((row) => !isBlank(row))]),
  )
  return { ...answers, tables }
}

/** Stored data as it is typed. */
export function answersOf(form: Form, data: RecordData, occasion: Occasion): Answers {
  const tables = form.fields.flatMap((field) => {
    const rows = valueIn(data, field)
    if (field.type.kind !== 'table' || !Array.isArray(rows)) return []
    const { columns } = field.type
    return [[field.id, rows.filter(isRow).map((row) => textsOf(columns, row, occasion))] as const]
  })
  return { fields: textsOf(form.fields, data, occasion), tables: new Map(tables) }
}

/** What a new form starts with. */
export function initialAnswers(form: Form, occasion: Occasion): Answers {
  const initial = form.fields.flatMap((field) => {
    const value = initialValue(field)
    return value === null ? [] : [[field.id, typedTexts(value, field, occasion)] as const]
  })
  return { fields: new Map(initial), tables: new Map() }
}

/** The value a field has before anybody fills it in, as it is stored; a model holds numbers as text. */
export function initialValue({ initial, type }: Field): RecordValue | null {
  switch (type.kind) {
    case 'integer':
    case 'money':
    case 'year':
      return initial === null ? null : Number(initial)
    case 'choices':
      return typeof initial === 'string' ? [initial] : null
    default:
      return initial
  }
}

export const isAsked = (field: Field): boolean =>
  field.calculate === null && field.from === null && !field.readonly

export const yes = 'yes'
export const no = 'no'

/** What is empty is left out. */
function collected(
  fields: readonly Field[],
  valueFor: (field: Field) => RecordValue | null,
): RecordData {
  const filled = fields.filter(isAsked).flatMap((field) => {
    const value = valueFor(field)
    return value === null || (Array.isArray(value) && value.length === 0)
      ? []
      : [[field.id, value] as const]
  })
  return Object.fromEntries(filled)
}

function readTexts({ id, type }: Field, texts: Texts, occasion: Occasion): RecordValue | null {
  if (type.kind === 'choices') return (texts.get(id) ?? []).filter((code) => code !== '')
  const text = textOf(texts, id)
  const result = read(text, type, occasion)
  return 'mistake' in result ? text : result.value
}

function textsOf(fields: readonly Field[], data: RecordData, occasion: Occasion): Texts {
  return new Map(
    fields.flatMap((field) => {
      const value = valueIn(data, field)
      if (value === undefined || field.type.kind === 'table') return []
      return [[field.id, typedTexts(value, field, occasion)] as const]
    }),
  )
}

function typedTexts(value: RecordValue, field: Field, occasion: Occasion): readonly string[] {
  if (Array.isArray(value)) return value.map(String)
  if (typeof value === 'boolean') return [value ? yes : no]
  return [typedText(value, field, occasion)]
}

/** Units stand beside the input, and codes and ids in the options' values. */
function typedText(value: RecordValue, { type }: Field, occasion: Occasion): string {
  if (type.kind === 'choice' || type.kind === 'ref') return String(value)
  const shown = show(value, type, occasion)
  return type.kind === 'money' || type.kind === 'percent' ? shown.slice(0, -1) : shown
}

const isRow = (row: unknown): row is RecordData => typeof row === 'object' && row !== null
