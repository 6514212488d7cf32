import { excelSentence } from '../../messages/excel.ts'
import type { Language } from '../../messages/language.ts'
import { annotated, type Opened } from '../apart.ts'
import type { Annotation } from '../workbook.ts'
import type { Fault } from './rows.ts'
import type { Trial, TrialRow } from './trial.ts'

type Rows = Extract<Trial, { readonly kind: 'rows' }>

/** Somebody's own workbook with what was found: wrong cells coloured and remarked on, and a column with an opinion a row. */
export const withRemarks = (
  bytes: Uint8Array,
  trial: Rows,
  language: Language,
): Promise<Opened<Uint8Array>> => annotated(bytes, annotationsOf(trial, language))

export function annotationsOf({ main, tables, rows, strays }: Rows, language: Language) {
  const faults = [...rows.flatMap((row) => row.faults), ...strays]
  const opinions = new Map(rows.map((row) => [row.row, opinionOf(row, language)] as const))
  return [main, ...tables].map(({ sheet, headRow }, at): Annotation => {
    const own = faults.filter((fault) => fault.sheet === sheet)
    return {
      sheet,
      cells: own.flatMap(({ row, column, text }) =>
        column === null ? [] : [{ row, column, text }],
      ),
      opinion: {
        headRow,
        heading: excelSentence('opinion', language),
        rows: at === 0 ? opinions : byRow(own, language),
      },
    }
  })
}

/** What would become of a row, in one sentence. */
export function opinionOf({ kind, changed, faults }: TrialRow, language: Language): string {
  const fields = changed.join('、')
  const reasons = reasonsOf(faults).join(' ')
  return excelSentence(`opinion-${kind}`, language, { fields, reasons })
}

/** Of rows that come in, or would, though nobody who opens the file sees them; null: there are none. */
export function hiddenText(rows: readonly TrialRow[], language: Language): string | null {
  const count = rows.filter(({ isHidden, kind }) => isHidden && kind !== 'same').length
  return count === 0 ? null : excelSentence('hidden-rows', language, { count })
}

export const reasonsOf = (faults: readonly Fault[]): readonly string[] => [
  ...new Set(faults.map(({ text }) => text)),
]

function byRow(faults: readonly Fault[], language: Language): ReadonlyMap<number, string> {
  const texts = new Map<number, Fault[]>()
  for (const fault of faults) texts.set(fault.row, [...(texts.get(fault.row) ?? []), fault])
  return new Map(
    [...texts].map(([row, own]) => {
      const reasons = reasonsOf(own).join(' ')
      return [row, excelSentence('opinion-bad', language, { reasons })] as const
    }),
  )
}
