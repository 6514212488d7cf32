import type {
  Field,
  Form,
  FormerField,
  FormerValue,
  Judgement,
  RecordData,
  RecordValue,
  StoredRecord,
} from '../../model/index.ts'
import { citation } from '../../rules/index.ts'
import { isRows } from './rows.ts'

/** What 删除 leaves nothing of, in the records of a form: ids of fields, and of columns by table. */
export interface Duty {
  readonly form: string
  readonly fields: readonly string[]
  readonly columns: { readonly [table: string]: readonly string[] }
}

/** Null: the form says nothing of it. */
export function dutyOf(form: Form): Duty | null {
  const fields = erasedIn(form.former)
  const columns = form.fields.flatMap((table) => {
    const ids = erasedIn(formerIn(table))
    return ids.length > 0 ? [[table.id, ids] as const] : []
  })
  if (fields.length === 0 && columns.length === 0) return null
  return { form: form.id, fields, columns: Object.fromEntries(columns) }
}

const formerIn = ({ type }: Field): readonly FormerField[] =>
  type.kind === 'table' ? (type.former ?? []) : []

/** What 删除 of a form names, and by which law. */
export const dutyText = ({ fields, former = [] }: Form): string =>
  [...former, ...fields.flatMap(formerIn)]
    .flatMap(({ label, erased }) =>
      erased === undefined ? [] : [`${label}（${erased.map(citation).join('、')}）`],
    )
    .join('、')

/** Before it had an id, its names were its ids. */
const erasedIn = (former: readonly FormerField[] = []): readonly string[] =>
  former
    .filter(({ erased }) => erased !== undefined)
    .flatMap(({ id, formerly }) => [...new Set([id, ...formerly])])

/** The record without it, also where it was kept of earlier editions, or is quoted; the same one where it has nothing. */
export function withoutErased(duty: Duty, record: StoredRecord): StoredRecord {
  const gone = valuesIn(duty, record)
  if (gone.length === 0) return record
  const { former = [], judgement, ...rest } = record
  const kept = formerWithout(duty, former)
  return {
    ...rest,
    data: dataWithout(duty, record.data),
    judgement: judgement && {
      ...unquoted(judgement, gone),
      values: dataWithout(duty, judgement.values),
    },
    ...(kept.length > 0 && { former: kept }),
  }
}

export const formerWithout = (duty: Duty, former: readonly FormerValue[]): readonly FormerValue[] =>
  former.flatMap((each) => stripped(duty, each))

type Held = Pick<StoredRecord, 'data' | 'former'> & Partial<Pick<StoredRecord, 'judgement'>>

/** Every value of it that a record holds. */
export function valuesIn(
  { fields, columns }: Duty,
  { data, former = [], judgement }: Held,
): readonly RecordValue[] {
  const held = [
    ...Object.entries(data),
    ...Object.entries(judgement?.values ?? {}),
    ...former.map(({ field, value }) => [field, value] as const),
  ]
  return held.flatMap(([id, value]) => {
    if (fields.includes(id)) return [value]
    const ids = Object.hasOwn(columns, id) ? (columns[id] ?? []) : []
    if (ids.length === 0 || !isRows(value)) return []
    return value.flatMap((row) =>
      Object.entries(row).flatMap(([column, cell]) => (ids.includes(column) ? [cell] : [])),
    )
  })
}

function dataWithout({ fields, columns }: Duty, data: RecordData): RecordData {
  return Object.fromEntries(
    Object.entries(data).flatMap(([id, value]) =>
      fields.includes(id)
        ? []
        : [[id, Object.hasOwn(columns, id) ? rowsWithout(columns[id] ?? [], value) : value]],
    ),
  )
}

const rowsWithout = (ids: readonly string[], value: RecordValue): RecordValue =>
  isRows(value)
    ? value.map((row) =>
        Object.fromEntries(Object.entries(row).filter(([column]) => !ids.includes(column))),
      )
    : value

function stripped(duty: Duty, kept: FormerValue): readonly FormerValue[] {
  const { [kept.field]: value } = dataWithout(duty, { [kept.field]: kept.value })
  return value === undefined ? [] : [{ ...kept, value }]
}

/** What a rule said of the record may quote the value. */
function unquoted(judgement: Judgement, gone: readonly RecordValue[]): Judgement {
  const quotes = gone.filter(isQuotable)
  const clean = <T extends string | null>(text: T): T =>
    (text === null
      ? text
      : quotes.reduce((left, quote) => left.replaceAll(quote, hidden), text)) as T
  const remarks = <T extends { readonly message: string }>(list: readonly T[]): readonly T[] =>
    list.map((each) => ({ ...each, message: clean(each.message) }))
  return {
    ...judgement,
    blocks: remarks(judgement.blocks),
    warnings: remarks(judgement.warnings),
    clues: remarks(judgement.clues),
    findings: remarks(judgement.findings).map((each) => ({ ...each, demand: clean(each.demand) })),
  }
}

/** Shorter ones would be found where they are not meant. */
const isQuotable = (value: RecordValue): value is string =>
  typeof value === 'string' && [...value].length >= 4

const hidden = '****'
