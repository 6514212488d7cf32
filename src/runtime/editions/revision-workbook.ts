import type { ComparisonView } from '../../change/compare/index.ts'
import { cellText } from '../excel/cells.ts'
import { type SheetToWrite, sheetName, writeWorkbook } from '../excel/workbook.ts'
import type { RevisionPaper } from './revision-paper.ts'

/** 修订对照表 as a workbook: one sheet, each form's heading above its changes. */
export function revisionWorkbook(
  { groups, headings }: ComparisonView,
  { title, scope, made }: Pick<RevisionPaper, 'title' | 'scope' | 'made'>,
): Promise<Uint8Array> {
  const { item, before, after, note } = headings
  const lines = [
    ...groups.flatMap(({ label, rows }) => [
      [label],
      ...rows.map((row) => [row.item, row.before, row.after, row.riskWord, row.note]),
    ]),
    ...[...scope, ...made].map((line) => [line]),
  ]
  const isHeading = groups.flatMap(({ rows }) => [true, ...rows.map(() => false)])
  const sheet: SheetToWrite = {
    name: sheetName(title),
    columns: [34, 45, 45, 12, 45].map((width) => ({ format: null, width })),
    heads: [[item, before, after, '', note]],
    rows: lines.map((line) => line.map(cellText)),
    strong: new Set(isHeading.flatMap((is, at) => (is ? [at] : []))),
    landscape: true,
  }
  return writeWorkbook([sheet], title)
}
