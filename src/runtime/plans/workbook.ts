import {
  type Basis,
  decidedIn,
  type ListName,
  type ListRow,
  type ListTable,
  listTable,
  sayer,
  type Told,
  told,
} from '../../change/impact/index.ts'
import { type SheetToWrite, sheetName, writeWorkbook } from '../excel/workbook.ts'
import type { Language } from '../messages/language.ts'

/** The whole sheet as a workbook: what is told, then each list that has anything in it. */
export function impactWorkbook(
  basis: Basis,
  title: string,
  language: Language,
): Promise<Uint8Array> {
  const said = told(basis, language)
  const names = [
    ...new Set(said.sections.flatMap(({ lines }) => lines.flatMap(({ list }) => list ?? []))),
  ]
  const taken = new Set<string>()
  const named = (label: string): string => {
    const name = sheetName(label, taken)
    taken.add(name)
    return name
  }
  const summary = summarySheet(said, named(sayer(language)('sheet-summary')))
  const lists = names
    .filter((list) => list !== 'changed' || decidedIn(basis.impact).length > 0)
    .map((list) => listSheet(listTable(basis, list, language), named(listLabel(list, language))))
  return writeWorkbook([summary, ...lists], title)
}

/** One list alone. */
export const tableWorkbook = (table: Written, title: string): Promise<Uint8Array> =>
  writeWorkbook([listSheet(table, sheetName(title))], title)

export const listLabel = (list: ListName, language: Language): string =>
  list === 'changed' ? sayer(language)('who') : sayer(language)(list)

const text = { format: null, width: 24 } as const

const summarySheet = ({ sections }: Told, name: string): SheetToWrite => ({
  name,
  columns: [text, { format: null, width: 90 }, { format: '0', width: 10 }],
  heads: [],
  rows: sections.flatMap(({ title, lines }) =>
    lines.map((line, at) => [at === 0 ? title : null, line.text, line.count ?? null]),
  ),
})

type Written = Pick<ListTable, 'headings'> & { readonly rows: readonly Pick<ListRow, 'cells'>[] }

const listSheet = ({ headings, rows }: Written, name: string): SheetToWrite => ({
  name,
  columns: headings.map(() => text),
  heads: [headings],
  rows: rows.map(({ cells }) => cells),
  landscape: true,
})
