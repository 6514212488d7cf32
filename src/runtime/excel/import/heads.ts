import type { Field, Form } from '../../../model/index.ts'
import type { ExcelSentence } from '../../messages/excel.ts'
import { languages } from '../../messages/language.ts'
import { isAsked } from '../../pages/reading.ts'
import { keyFields, layoutOf, systemHead, type TableSheet } from '../layout.ts'
import { isFilledIn } from '../template.ts'
import type { ReadSheet, ReadWorkbook, SheetCell } from '../workbook.ts'

/** Where a form's records stand in a workbook, and what each column of theirs is. */
export interface Found {
  readonly sheet: number
  /** From 0, like all rows and columns here. */
  readonly headRow: number
  readonly columns: readonly FoundColumn[]
}

export interface FoundColumn {
  readonly heading: string
  /** A field's id; `number`: the record's own number. Null: the column is not brought in, for the reason `why`. */
  readonly target: string | typeof number | null
  readonly why: ExcelSentence | null
}

/** No id that a source gives: it has an @. */
export const number = '@id'

export interface FoundTable extends Found {
  readonly table: Field
}

/** Somebody's own choice of what a column is, by column: a target, or an empty text for none. */
export type Chosen = ReadonlyMap<number, string>

/** The row that names most fields among the first of each sheet that is shown; null: none names enough. */
export function findHeads(
  { sheets }: ReadWorkbook,
  form: Form,
  isSeen: (field: Field) => boolean,
): Found | null {
  const meant = meaningsOf(form, isSeen)
  const name = normal(layoutOf(form).main.name)
  let best: { readonly found: Found; readonly score: number } | null = null
  for (const [sheet, each] of sheets.entries()) {
    if (each.isHidden) continue
    for (let row = 0; row < Math.min(deepestHead, each.rows.length); row++) {
      const found = { sheet, headRow: row, columns: columnsAt(each, row, meant) }
      const known = found.columns.filter(({ why }) => why !== 'column-unknown').length
      if (!isEnough(known, found.columns.filter(({ heading }) => heading !== '').length)) continue
      const score = known + (normal(each.name) === name ? 0.5 : 0)
      if (best === null || score > best.score) best = { found, score }
    }
  }
  return best?.found ?? null
}

/** The sheets of the form's tables: named like the table, with what names a record and at least one column. */
export function findTables(
  workbook: ReadWorkbook,
  form: Form,
  isSeen: (field: Field) => boolean,
): readonly FoundTable[] {
  return layoutOf(form, (field) => field.type.kind === 'table' || isFilledIn(field)).tables.flatMap(
    (table) => findTable(workbook, form, table, isSeen),
  )
}

function findTable(
  { sheets }: ReadWorkbook,
  form: Form,
  { table, name }: TableSheet,
  isSeen: (field: Field) => boolean,
): readonly FoundTable[] {
  if (!isAsked(table) || !isSeen(table) || table.type.kind !== 'table') return []
  const names = [name, ...namesOf(table)].map(normal)
  const sheet = sheets.findIndex((each) => names.includes(normal(each.name)))
  const found = sheets[sheet]
  if (!found) return []
  const meant = new Map([
    ...meaningsOf({ ...form, fields: table.type.columns }, () => true),
    ...keyMeanings(form),
  ])
  for (let row = 0; row < Math.min(deepestHead, found.rows.length); row++) {
    const columns = columnsAt(found, row, meant)
    const targets = columns.map(({ target }) => target)
    const keys = keyIds(form)
    if (
      keys.every((key) => targets.includes(key)) &&
      targets.some((id) => id && !keys.includes(id))
    )
      return [{ sheet, headRow: row, columns, table }]
  }
  return []
}

/** The same with what somebody chose for some columns. */
export function withChosen(found: Found, chosen: Chosen): Found {
  const taken = new Set<string>()
  const columns = found.columns.map((column, at): FoundColumn => {
    const choice = chosen.get(at)
    const target = choice === undefined ? column.target : choice || null
    if (target === null)
      return {
        ...column,
        target: null,
        why: column.why ?? (choice === '' ? null : 'column-unknown'),
      }
    if (taken.has(target)) return { ...column, target: null, why: 'column-twice' }
    taken.add(target)
    return { ...column, target, why: null }
  })
  return { ...found, columns }
}

/** What names a record in a workbook. */
export const keyIds = (form: Form): readonly string[] => {
  const keys = keyFields(form)
  return keys.length > 0 ? keys.map(({ id }) => id) : [number]
}

/** The unit that a heading adds to what stands below: 价款（万元）. */
export const unitIn = (heading: string): string =>
  /[（(][^（()）]*?(万元|亿元)[^（()）]*[）)]/.exec(heading)?.[1] ?? ''

const deepestHead = 20

/** Most of the row, or so much that the rest must be columns of somebody's own. */
const isEnough = (known: number, filled: number): boolean =>
  known >= Math.min(2, filled) && known > 0 && (known / filled >= 0.6 || known >= 4)

interface Meaning {
  readonly target: string | null
  readonly why: ExcelSentence | null
}

function meaningsOf(form: Form, isSeen: (field: Field) => boolean): ReadonlyMap<string, Meaning> {
  const meant = new Map<string, Meaning>()
  const put = (name: string, meaning: Meaning): void => {
    const key = normal(name)
    if (key !== '' && !meant.has(key)) meant.set(key, meaning)
  }
  const each = form.fields.filter(({ type }) => type.kind !== 'table')
  for (const field of each) put(field.label, meaningOf(field, isSeen))
  for (const field of each) for (const name of namesOf(field)) put(name, meaningOf(field, isSeen))
  for (const language of languages) {
    put(systemHead(form, 'id', language), keyFields(form).length > 0 ? system : ownNumber)
    for (const head of ['state', 'submitted', 'conclusion', 'created', 'updated'] as const)
      put(systemHead(form, head, language), system)
  }
  if (form.conclusion) put(form.conclusion.label, system)
  return meant
}

const ownNumber: Meaning = { target: number, why: null }
const system: Meaning = { target: null, why: 'column-system' }

const keyMeanings = (form: Form): readonly (readonly [string, Meaning])[] => {
  const keys = keyFields(form)
  if (keys.length === 0)
    return languages.map(
      (language) => [normal(systemHead(form, 'id', language)), ownNumber] as const,
    )
  return keys.flatMap((field) =>
    namesOf(field).map((name) => [normal(name), { target: field.id, why: null }] as const),
  )
}

function meaningOf(field: Field, isSeen: (field: Field) => boolean): Meaning {
  if (!isSeen(field)) return { target: null, why: 'column-hidden' }
  if (isFilledIn(field)) return { target: field.id, why: null }
  return { target: null, why: isAsked(field) ? 'column-file' : 'column-derived' }
}

const namesOf = ({ label, id, formerly }: Field): readonly string[] => [label, id, ...formerly]

function columnsAt(
  sheet: ReadSheet,
  row: number,
  meant: ReadonlyMap<string, Meaning>,
): readonly FoundColumn[] {
  const taken = new Set<string>()
  const width = Math.max(0, ...sheet.rows.slice(row, row + 50).map((cells) => cells.length))
  return Array.from({ length: width }, (_, column): FoundColumn => {
    const heading = headingAt(sheet, row, column)
    const meaning = meant.get(normal(heading)) ?? meant.get(bare(heading)) ?? unknown
    if (meaning.target === null) return { heading, ...meaning }
    if (taken.has(meaning.target)) return { heading, target: null, why: 'column-twice' }
    taken.add(meaning.target)
    return { heading, ...meaning }
  })
}

const unknown: Meaning = { target: null, why: 'column-unknown' }

/** A heading that is merged with cells above it is told there. */
function headingAt({ rows, merges }: ReadSheet, row: number, column: number): string {
  const own = textOf(rows[row]?.[column] ?? null)
  if (own !== '') return own
  const merge = merges.find(
    ({ fromRow, toRow, fromColumn, toColumn }) =>
      fromRow < row && row <= toRow && fromColumn === column && toColumn === column,
  )
  return merge ? textOf(rows[merge.fromRow]?.[merge.fromColumn] ?? null) : ''
}

const textOf = (cell: SheetCell): string => {
  if (cell?.kind === 'text') return cell.text.trim()
  return cell?.kind === 'number' ? String(cell.number) : ''
}

/** As people mean it: width, case, spaces, and marks at its ends do not count. */
const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]+/g, '')
    .replace(/^[*★]+|[*★:]+$/g, '')

/** Without what is said in brackets behind it. */
const bare = (text: string): string => normal(normal(text).replace(/\([^()]*\)$/, ''))
