import type { Form, Mistake, RecordData, StoredRecord } from '../../../model/index.ts'
import { columnsOf, explain, fieldOf, own, titleOf } from '../../../rules/index.ts'
import type { LoadedApplication } from '../../application.ts'
import { refusalOf } from '../../http/refusal.ts'
import { excelSentence } from '../../messages/excel.ts'
import type { Language } from '../../messages/language.ts'
import { problemText } from '../../messages/problems.ts'
import { initialValue } from '../../pages/reading.ts'
import type { Answered, ImportItem, Records, RowOutcome } from '../../records/records.ts'
import { canonical } from '../../store/canonical.ts'
import type { ReadWorkbook } from '../workbook.ts'
import {
  type Chosen,
  type Found,
  type FoundTable,
  findHeads,
  findTables,
  keyIds,
  number,
  withChosen,
} from './heads.ts'
import { namesFor } from './names.ts'
import { type Fault, type FileRow, keyTextOf, rowsIn } from './rows.ts'

export interface Import {
  readonly app: LoadedApplication
  readonly form: Form
  /** As the one who brings the file in may see and change them. */
  readonly records: Records
  readonly language: Language
  readonly today: string
  readonly workbook: ReadWorkbook
  /** What the file is called. */
  readonly file: string
  readonly chosen: Chosen
  /** What is missing is not asked for yet. */
  readonly draft: boolean
}

/** What would come of a file, row by row; nothing was changed. */
export type Trial =
  | {
      readonly kind: 'rows'
      readonly main: Found
      readonly tables: readonly FoundTable[]
      readonly rows: readonly TrialRow[]
      /** Rows of tables that belong to no record. */
      readonly strays: readonly Fault[]
    }
  /** Nothing can be made of it: final sentence. */
  | { readonly kind: 'unfit'; readonly reason: string; readonly main: Found | null }

export interface TrialRow {
  /** On its sheet, from 0. */
  readonly row: number
  readonly title: string
  readonly kind: 'new' | 'change' | 'same' | 'bad'
  /** Nobody who opens the file sees it. */
  readonly isHidden: boolean
  /** The record that it changes or would leave as it is. */
  readonly id: string | null
  /** Labels of the fields that it changes. */
  readonly changed: readonly string[]
  readonly faults: readonly Fault[]
  /** What brings it in; null: nothing does. */
  readonly item: ImportItem | null
}

export const mostRows = 20_000

export async function tryImport(asked: Import): Promise<Trial> {
  const { app, form, records, workbook, language } = asked
  const unfit = (reason: string, main: Found | null = null): Trial => ({
    kind: 'unfit',
    reason,
    main,
  })
  const isSeen = ({ id }: { readonly id: string }): boolean =>
    records.askable(form, { where: [{ field: id, operator: 'is', value: '' }] })?.reason !==
    'not-visible'
  const found = findHeads(workbook, form, isSeen)
  if (!found) return unfit(excelSentence('no-heads', language, { form: form.label }))
  const main = withChosen(found, asked.chosen)
  const keys = keyIds(form)
  const missing = keys.filter(
    (key) => key !== number && !main.columns.some(({ target }) => target === key),
  )
  if (missing.length > 0)
    return unfit(excelSentence('no-key-column', language, { keys: labels(form, missing) }), main)
  const tables = findTables(workbook, form, isSeen)
  const reading = {
    form,
    language,
    is1904: workbook.is1904,
    occasion: { today: asked.today, submitted: null, options: app.application.options },
    names: await namesFor(app, records, fieldsIn(form, main, tables)),
  }
  const { rows, strays } = rowsIn(workbook, main, tables, reading)
  if (rows.length === 0) return unfit(excelSentence('no-rows', language), main)
  if (rows.length > mostRows)
    return unfit(
      excelSentence('too-many-rows', language, { most: mostRows, count: rows.length }),
      main,
    )
  const planned = await planOf(asked, main, rows)
  const tried = await rowsTried(asked, main, planned)
  return { kind: 'rows', main, tables, rows: tried, strays }
}

const fieldsIn = (form: Form, main: Found, tables: readonly FoundTable[]) => [
  ...main.columns.flatMap(({ target }) => fieldOf(form, target ?? '') ?? []),
  ...tables.flatMap(({ table, columns }) =>
    columns.flatMap(
      ({ target }) =>
        columnsOf(form, table.id).get(target ?? '') ?? fieldOf(form, target ?? '') ?? [],
    ),
  ),
]

const labels = (form: Form, ids: readonly string[]): string =>
  ids.map((id) => fieldOf(form, id)?.label ?? id).join('、')

interface Planned {
  readonly from: FileRow
  readonly before: StoredRecord | null
  readonly faults: readonly Fault[]
  readonly changed: readonly string[]
  readonly item: ImportItem | null
}

/** Which record each row means, and what it would change there. */
async function planOf(
  asked: Import,
  main: Found,
  rows: readonly FileRow[],
): Promise<readonly Planned[]> {
  const { form, language } = asked
  const keys = keyIds(form)
  const before = await recordsMeant(asked, rows)
  const alike = new Map<string, FileRow[]>()
  for (const row of rows) {
    if (!keys.every((id) => (id === number ? row.number : own(row.data, id)) != null)) continue
    const key = keyTextOf(row, keys)
    alike.set(key, [...(alike.get(key) ?? []), row])
  }
  return rows.map((from, at): Planned => {
    const record = before[at] ?? null
    const place = { sheet: main.sheet, row: from.row, column: null, path: [] }
    const faults = [...from.faults]
    const twin = alike.get(keyTextOf(from, keys))?.find((row) => row !== from)
    if (twin) {
      const params = { row: twin.row + 1, keys: labels(form, form.unique) || '编号' }
      faults.push({ ...place, text: excelSentence('same-twice', language, params) })
    }
    if (record === null && isRecordNumber(from.number) && keys.includes(number)) {
      const params = { number: from.number ?? '' }
      faults.push({ ...place, text: excelSentence('number-unknown', language, params) })
    }
    const known = { from, before: record, faults }
    if (twin) return { ...known, changed: [], item: null }
    if (record === null) {
      const data = { ...initialData(form, from.data), ...from.data }
      return { ...known, changed: [], item: { kind: 'new', data } }
    }
    const patch = Object.fromEntries(
      Object.entries(from.data).filter(
        ([id, value]) => canonical(value) !== canonical(own(record.data, id) ?? null),
      ),
    )
    const changed = Object.keys(patch)
    if (changed.length === 0) return { ...known, changed, item: null }
    const { id, version } = record
    return { ...known, changed, item: { kind: 'change', id, version, patch } }
  })
}

async function recordsMeant(
  { form, records }: Import,
  rows: readonly FileRow[],
): Promise<readonly (StoredRecord | null)[]> {
  const keys = keyIds(form)
  if (keys.includes(number))
    return Promise.all(
      rows.map((row) => (isRecordNumber(row.number) ? records.get(form, row.number ?? '') : null)),
    )
  const where = keys.map((field) => ({ field, operator: 'is', value: '' }) as const)
  // Whoever sees a key masked must not find out by it which record has it.
  if (records.askable(form, { where })) return rows.map(() => null)
  const wanted = rows.map(({ data }) =>
    Object.fromEntries(keys.flatMap((id) => (id in data ? [[id, data[id] ?? '']] : []))),
  )
  const isWhole = (key: RecordData): boolean => Object.keys(key).length === keys.length
  const found = await records.named(form, wanted.filter(isWhole))
  let next = 0
  return wanted.map((key) => (isWhole(key) ? (found[next++] ?? null) : null))
}

/** Our own numbers look like this; others are somebody's own way of telling rows apart. */
const isRecordNumber = (text: string | null): boolean =>
  text !== null && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

/** What a new form starts with, where the file says nothing and it is always asked. */
const initialData = (form: Form, data: RecordData): RecordData =>
  Object.fromEntries(
    form.fields.flatMap((field) => {
      const value = field.visible === null ? initialValue(field) : null
      return value === null || field.id in data ? [] : [[field.id, value]]
    }),
  )

/** Asks the ordinary rules of all rows together, without keeping anything. */
async function rowsTried(
  asked: Import,
  main: Found,
  planned: readonly Planned[],
): Promise<readonly TrialRow[]> {
  const { form, records, draft, file, workbook } = asked
  const hidden = workbook.sheets[main.sheet]?.hiddenRows
  const items = planned.flatMap(({ item }) => item ?? [])
  const answer = await records.importMany(form, items, { dry: true, draft, file })
  const outcomes = outcomesIn(answer)
  let next = 0
  return planned.map(({ from, before, faults, changed, item }): TrialRow => {
    const outcome = item === null ? null : (outcomes[next++] ?? null)
    const all = [...faults, ...(outcome ? faultsOf(asked, main, from, faults, outcome) : [])]
    const kind = all.length > 0 ? 'bad' : item === null ? 'same' : item.kind
    return {
      row: from.row,
      title: titleOf(form, { ...before?.data, ...from.data }) ?? '',
      kind,
      isHidden: hidden?.has(from.row) ?? false,
      id: before?.id ?? null,
      changed: changed.map((id) => fieldOf(form, id)?.label ?? id),
      faults: all,
      item: kind === 'bad' ? null : item,
    }
  })
}

export const outcomesIn = (answer: Answered): readonly RowOutcome[] =>
  answer.kind === 'done' ? answer.rows : []

/** Why a row is not taken, each place once: what its cells say is known already. */
export function faultsOf(
  { app, form, language }: Pick<Import, 'app' | 'form' | 'language'>,
  main: Found,
  { row, places }: Pick<FileRow, 'row' | 'places'>,
  known: readonly Fault[],
  outcome: RowOutcome,
): readonly Fault[] {
  const at = { sheet: main.sheet, row }
  switch (outcome.kind) {
    case 'done':
    case 'undone':
      return []
    case 'refused': {
      const mistakes = outcome.mistakes
        .filter(({ path }) => !known.some((each) => isUnder(path, each.path)))
        .map((mistake): Fault => {
          const { path } = mistake
          const [table, index, column] = path
          const place = typeof index === 'number' ? places.get(String(table))?.[index] : undefined
          const text = mistakeText(form, mistake, language, place?.row)
          if (!place) return { ...at, column: columnOf(main, path), path, text }
          const { found } = place
          const inside = column === undefined ? null : columnOf(found, [column])
          return { sheet: found.sheet, row: place.row, column: inside, path, text }
        })
      const blocks = outcome.blocks.map(({ message, basis, fields }): Fault => {
        const law = basis === '' ? '' : excelSentence('blocked-basis', language, { basis })
        const path = fields.slice(0, 1)
        const text = excelSentence('blocked', language, { message, basis: law })
        return { ...at, column: columnOf(main, path), path, text }
      })
      return [...mistakes, ...blocks]
    }
    default: {
      const { code, params = {} } = refusalOf(app, form, '', outcome, language)
      const text = problemText(code, params, language).detail
      return [{ ...at, column: null, path: [], text }]
    }
  }
}

const isUnder = (path: Mistake['path'], other: Fault['path']): boolean =>
  other.length > 0 && other.every((step, at) => step === path[at])

const columnOf = ({ columns }: Found, [field]: readonly (string | number)[]): number | null => {
  const column = columns.findIndex(({ target }) => target !== null && target === field)
  return column < 0 ? null : column
}

/** `at`: where a table's row stands on its own sheet. */
function mistakeText(form: Form, mistake: Mistake, language: Language, at?: number): string {
  const [field, row, column] = mistake.path
  const label = fieldOf(form, String(field))?.label ?? String(field ?? '')
  if (column === undefined || typeof row !== 'number') return explain(mistake, label, language)
  const inside = columnsOf(form, String(field)).get(String(column))?.label ?? String(column)
  const reason = explain(mistake, inside, language)
  return excelSentence('table-row', language, {
    table: label,
    row: (at ?? row) + 1,
    reason,
  })
}
