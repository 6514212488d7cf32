import type { Field, Form, RecordData, RecordValue, StoredRecord } from '../../model/index.ts'
import type { Occasion } from '../../rules/index.ts'
import { own } from '../../rules/own.ts'
import type { LoadedApplication } from '../application.ts'
import { titlesOf } from '../http/export-rows.ts'
import { excelSentence } from '../messages/excel.ts'
import type { Language } from '../messages/language.ts'
import type { Records } from '../records/records.ts'
import { writtenWorkbook } from './apart.ts'
import { cellText, sheetValue } from './cells.ts'
import {
  formatOf,
  keyFields,
  layoutOf,
  type SystemHead,
  systemHead,
  type TableSheet,
  widthOf,
} from './layout.ts'
import type { NumberFormat, SheetToWrite, SheetValue } from './workbook.ts'

export interface ListToWrite {
  readonly app: LoadedApplication
  readonly form: Form
  /** As the one who exports sees them. */
  readonly records: Records
  readonly language: Language
  /** How files are called. */
  readonly fileName?: (id: string) => string
  /** What the sheet about the list says: conditions, time, person. */
  readonly about: readonly string[]
}

/** A list of records as a workbook, in its order: what is exported can be changed and brought in again. */
export async function listWorkbook(
  list: ListToWrite,
  records: readonly StoredRecord[],
): Promise<Uint8Array> {
  const { form, language } = list
  const titles = await titlesOf(list, records)
  const writing: Writing = {
    ...list,
    title: (of, id) => titles.get(`${of} ${id}`) ?? id,
  }
  const layout = layoutOf(form, (field) => isShown(list, field, records))
  const sheets = [
    mainSheet(writing, layout.main, records),
    ...layout.tables.map((table) => tableSheet(writing, table, records)),
    ...(await formerSheets(list, records)),
    aboutSheet(language, [
      excelSentence('about-form', language, { form: form.label, version: form.version }),
      excelSentence('about-count', language, { count: records.length }),
      ...list.about,
    ]),
  ]
  return writtenWorkbook(sheets, form.label)
}

/** What records hold of earlier editions; none, where there is nothing. */
async function formerSheets(
  { form, records, language }: ListToWrite,
  list: readonly StoredRecord[],
): Promise<readonly SheetToWrite[]> {
  const former = await records.former(
    form,
    list.map(({ id }) => id),
  )
  const rows = [...former].flatMap(([id, answers]) =>
    answers.map(({ edition, label, text }) => [id, String(edition), label, text]),
  )
  if (rows.length === 0) return []
  const heads = (['id', 'edition', 'field', 'value'] as const).map((head) =>
    excelSentence(`former-${head}`, language),
  )
  return [
    {
      name: excelSentence('former-sheet', language),
      columns: [36, 8, 24, 60].map((width) => ({ format: 'text', width })),
      heads: [heads],
      rows,
    },
  ]
}

interface Writing extends ListToWrite {
  readonly title: (form: string, id: string) => string
}

/** A field that nobody may see here has no column. */
const isShown = (
  { form, records }: ListToWrite,
  { id }: Field,
  list: readonly StoredRecord[],
): boolean =>
  !form.fields.some((field) => field.id === id) ||
  records.askable(form, { sort: { field: id, descending: false } })?.reason !== 'not-visible' ||
  list.some((record) => valueIn(record, id) !== undefined)

function mainSheet(
  writing: Writing,
  { name, fields }: { readonly name: string; readonly fields: readonly Field[] },
  records: readonly StoredRecord[],
): SheetToWrite {
  const { form, language } = writing
  const head = (which: SystemHead): string => systemHead(form, which, language)
  const conclusion = form.conclusion?.label ?? head('conclusion')
  const before = [head('id'), ...(form.states.length > 0 ? [head('state')] : []), head('submitted')]
  const after = [...(form.conclusion ? [conclusion] : []), head('created'), head('updated')]
  return {
    name,
    columns: [
      ...before.map((label, at) => system(label, at === before.length - 1 ? 'day' : 'text')),
      ...fields.map((field) => ({ format: formatOf(field.type), width: widthOf(field) })),
      ...after.map((label, at) => system(label, at < after.length - 2 ? 'text' : 'instant')),
    ],
    heads: [[...before, ...fields.map(({ label }) => label), ...after]],
    rows: records.map((record) => [
      record.id,
      ...(form.states.length > 0 ? [record.state ?? ''] : []),
      record.submitted === null ? null : { day: record.submitted },
      ...fields.map((field) => fieldValue(writing, field, record)),
      ...(form.conclusion ? [record.judgement?.conclusion ?? ''] : []),
      instant(record.created),
      instant(record.updated),
    ]),
    frozenColumns: 0,
    landscape: true,
  }
}

const systemFormats: { readonly [kind: string]: NumberFormat } = {
  text: null,
  day: 'yyyy-mm-dd',
  instant: 'yyyy-mm-dd hh:mm',
}

const system = (label: string, kind: 'text' | 'day' | 'instant') => ({
  format: systemFormats[kind] ?? null,
  width: Math.max(label.length * 2 + 3, kind === 'text' ? 16 : 17),
})

/** By the clock of Shanghai, as everywhere else. */
const instant = (at: string): SheetValue => ({
  day: shanghai.format(new Date(at)).replace(' ', 'T'),
})

const shanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
})

function tableSheet(
  writing: Writing,
  { table, name, columns }: TableSheet,
  records: readonly StoredRecord[],
): SheetToWrite {
  const { form, language } = writing
  const keys = keyFields(form)
  const named = keys.length > 0 ? keys : null
  return {
    name,
    columns: [
      ...(named ?? [{ label: '', type: { kind: 'text' } as const }]).map((key) => ({
        format: formatOf(key.type),
        width: widthOf(key),
      })),
      ...columns.map((column) => ({ format: formatOf(column.type), width: widthOf(column) })),
    ],
    heads: [
      [
        ...(named?.map(({ label }) => label) ?? [systemHead(form, 'id', language)]),
        ...columns.map(({ label }) => label),
      ],
    ],
    rows: records.flatMap((record) => {
      const key = named?.map((field) => fieldValue(writing, field, record)) ?? [record.id]
      return rowsOf(valueIn(record, table.id)).map((row) => [
        ...key,
        ...columns.map((column) =>
          cellValue(writing, column, own(row, column.id) as RecordValue | undefined, record),
        ),
      ])
    }),
    frozenColumns: named?.length ?? 1,
    landscape: true,
  }
}

const fieldValue = (writing: Writing, field: Field, record: StoredRecord): SheetValue =>
  cellValue(writing, field, valueIn(record, field.id), record)

/** A field may be called “constructor”. */
const valueIn = ({ data, judgement }: StoredRecord, id: string): RecordValue | undefined =>
  (own(data, id) ?? own(judgement?.values ?? {}, id)) as RecordValue | undefined

function cellValue(
  { app, fileName, title }: Writing,
  field: Field,
  value: RecordValue | undefined,
  { submitted }: StoredRecord,
): SheetValue {
  const { kind } = field.type
  if (value !== undefined && (kind === 'attachment' || kind === 'signature'))
    return cellText(fileName?.(String(value)) ?? String(value))
  const { options } = app.application
  const occasion: Occasion = { today: submitted ?? '', submitted, options }
  return sheetValue(field, value, occasion, title)
}

const rowsOf = (value: RecordValue | undefined): readonly RecordData[] =>
  Array.isArray(value) ? value.filter((row) => typeof row === 'object') : []

/** Lines of text on a sheet of their own. */
export const aboutSheet = (language: Language, lines: readonly string[]): SheetToWrite => ({
  name: excelSentence('about-sheet', language),
  columns: [{ format: null, width: 90 }],
  heads: [],
  rows: lines.map((line) => [cellText(line)]),
})
