import type { Field, FieldType, RecordData, RecordValue, StoredRecord } from '../../model/index.ts'
import {
  decimalText,
  type Exact,
  exact,
  isExact,
  lift,
  own,
  show,
  titleOf,
} from '../../rules/index.ts'
import { formOf } from '../application.ts'
import type { Cell } from '../csv.ts'
import { exportAnswer, exportHead } from '../messages/export.ts'
import type { Language } from '../messages/language.ts'
import type { Context } from './context.ts'

/** Where something was published after another, the last is what records hold of earlier editions. */
export const exportedHeads = (
  { app, form }: Pick<Exporting, 'app' | 'form'>,
  language: Language,
): readonly Cell[] => [
  exportHead('id', language),
  exportHead('state', language),
  exportHead('submitted', language),
  form.conclusion?.label ?? exportHead('conclusion', language),
  ...form.fields.map(({ label }) => label),
  exportHead('created', language),
  exportHead('updated', language),
  ...(hasFormer(app) ? [exportHead('former', language)] : []),
]

/** Whether records may hold what is not asked any more. */
export const hasFormer = ({ editions }: Exporting['app']): boolean =>
  (editions?.list().length ?? 0) > 1

/** Records as the visitor sees them, in the order of `exportedHeads`; a reference by its title, as far as that is seen. */
export async function rowsOf(
  context: Exporting,
  records: readonly StoredRecord[],
  language: Language,
): Promise<readonly (readonly Cell[])[]> {
  const { app, form } = context
  const titles = await titlesOf(context, records)
  const ids = records.map(({ id }) => id)
  const former = hasFormer(app) ? await context.records.former(form, ids) : null
  return records.map((record) => {
    const { id, state, submitted, judgement, created, updated } = record
    const data = { ...judgement?.values, ...record.data }
    const cells = form.fields.map((field) => cellOf(context, field, data, submitted, titles))
    const system = [id, state ?? '', submitted ?? '', judgement?.conclusion ?? '']
    const told = (former?.get(id) ?? []).map((each) => exportAnswer(each, language))
    return [...system, ...cells, created, updated, ...(former ? [told.join('\n')] : [])]
  })
}

/** Whose records are written, and as whom they are seen. */
export type Exporting = Pick<Context, 'app' | 'form' | 'records'>

/** By form and id with a blank between: what a record that these point at is called, as far as it is seen. */
export type Titles = ReadonlyMap<string, string>

export async function titlesOf(
  { app, form, records }: Exporting,
  list: readonly StoredRecord[],
): Promise<Titles> {
  const pointers = new Map<string, readonly [string, string]>()
  for (const { data } of list) {
    for (const pointer of pointersIn(form.fields, data)) pointers.set(pointer.join(' '), pointer)
  }
  const found = [...pointers].map(async ([key, [of, id]]) => {
    const target = formOf(app, of)
    const record = target ? await records.get(target, id) : null
    return [key, (target && record && titleOf(target, record.data)) || id] as const
  })
  return new Map(await Promise.all(found))
}

const pointersIn = (
  fields: readonly Field[],
  data: RecordData,
): readonly (readonly [string, string])[] =>
  fields.flatMap(({ id, type }) => {
    const value = valueIn(data, id)
    if (type.kind === 'ref' && typeof value === 'string') return [[type.form, value] as const]
    return type.kind === 'table'
      ? tableRows(value).flatMap((row) => pointersIn(type.columns, row))
      : []
  })

function cellOf(
  context: Exporting,
  { id, type }: Field,
  data: RecordData,
  submitted: string | null,
  titles: Titles,
): Cell {
  const value = valueIn(data, id)
  if (value === undefined) return ''
  switch (type.kind) {
    case 'ref':
      return titles.get(`${type.form} ${value}`) ?? String(value)
    case 'table':
      return tableRows(value)
        .map((row) =>
          type.columns
            .map((column) => textIn(cellOf(context, column, row, submitted, titles)))
            .filter((text) => text !== '')
            .join(' '),
        )
        .join('\n')
    case 'integer':
    case 'money':
    case 'decimal':
    case 'year': {
      const number = lift(value, type)
      return isExact(number) ? { figure: figureText(number, type) } : String(value)
    }
    case 'date':
    case 'datetime':
      return String(value)
    default: {
      const { options } = context.app.application
      return show(value, type, { today: submitted ?? '', submitted, options })
    }
  }
}

/** A field may be called “constructor”. */
const valueIn = (data: RecordData, id: string): RecordValue | undefined =>
  own(data, id) as RecordValue | undefined

/** 金额 in 元; the others as they are. */
function figureText(number: Exact, type: FieldType): string {
  if (type.kind === 'money') return decimalText(number.div(exact(100)), 2)
  return decimalText(number, type.kind === 'decimal' ? type.places : 0)
}

const textIn = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.figure)

const tableRows = (value: RecordValue | undefined): readonly RecordData[] =>
  Array.isArray(value) ? value.filter((row) => typeof row === 'object') : []
