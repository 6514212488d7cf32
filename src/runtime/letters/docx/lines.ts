import type { LetterBlock, LetterColumn, LetterPart, ValueType } from '../../../model/index.ts'
import { headingLength, linesOfText, type TextOfLevel } from '../headings.ts'
import type { LetterValue, LetterValues } from '../render.ts'

/** A letter's text as it reads, with nothing left to fill in or to choose. */
export type Line = TextLine | TableLine

export interface TextLine {
  readonly kind: 'text'
  readonly level: 0 | 1 | 2 | 3 | 4
  /** 出席：, or the part that is set as a heading; it is not in the text. */
  readonly label: string
  readonly isAttendance: boolean
  readonly text: string
}

export type Side = 'left' | 'center' | 'right'

export interface TableLine {
  readonly kind: 'table'
  readonly isWide: boolean
  readonly columns: readonly { readonly heading: string; readonly side: Side }[]
  readonly rows: readonly (readonly string[])[]
}

/** What the emitted template makes of the same blocks and values as HTML. */
export const linesOf = (blocks: readonly LetterBlock[], values: LetterValues): readonly Line[] =>
  blocks.flatMap((block) => linesIn(block, values))

function linesIn(block: LetterBlock, values: LetterValues): readonly Line[] {
  switch (block.kind) {
    case 'paragraph': {
      const text = block.parts.map((part) => textIn(part, values)).join('')
      if (block.label !== undefined) return attendance(block.label, oneLine(text))
      return linesOfText(block.level, text).flatMap(textLine)
    }
    case 'table': {
      const rows = itemsAt(values, block.key).map((item) =>
        block.columns.map(({ value }) => oneLine(String(item[value.key] ?? ''))),
      )
      const columns = block.columns.map((column) => ({
        heading: column.heading,
        side: sideOf(column),
      }))
      return rows.length === 0 ? [] : [{ kind: 'table', isWide: block.wide, columns, rows }]
    }
    case 'each':
      return itemsAt(values, block.key).flatMap((item) => linesOf(block.content, item))
    case 'if':
      return linesOf(values[block.key] === true ? block.then : block.otherwise, values)
  }
}

function textIn(part: LetterPart, values: LetterValues): string {
  if (typeof part === 'string') return part
  if (!('kind' in part)) return String(values[part.key] ?? '')
  const inside = (parts: readonly LetterPart[], at: LetterValues): string =>
    parts.map((each) => textIn(each, at)).join('')
  switch (part.kind) {
    case 'each':
      return itemsAt(values, part.key)
        .map((item) => inside(part.content, item))
        .join(part.between ?? '')
    case 'if':
      return inside(values[part.key] === true ? part.then : part.otherwise, values)
  }
}

/** Where nobody was, nothing is said. */
const attendance = (label: string, text: string): readonly TextLine[] =>
  text === '' ? [] : [{ kind: 'text', level: 0, label, isAttendance: true, text }]

/** A paragraph of the third or fourth level is one altogether; of the first two it may only begin with a heading. */
function textLine({ level, text: written }: TextOfLevel): readonly TextLine[] {
  const text = oneLine(written)
  if (text === '') return []
  const length = level === 1 || level === 2 ? headingLength(text) : 0
  const isHeading = level > 2 || length > 0
  const [label, rest] = [text.slice(0, length), text.slice(length)]
  return [{ kind: 'text', level: isHeading ? level : 0, label, isAttendance: false, text: rest }]
}

const itemsAt = (values: LetterValues, key: string): readonly LetterValues[] => {
  const items: LetterValue | undefined = values[key]
  return typeof items === 'object' ? items : []
}

/** As a browser sets it. */
const oneLine = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim()

/** Figures end at one edge; what is short stands in the middle. */
function sideOf({ value: { type, format, expression } }: LetterColumn): Side {
  if (format !== undefined && format !== 'plain') return 'left'
  return expression.kind === 'ordinal' ? 'center' : sides[type]
}

const sides: Readonly<Record<ValueType, Side>> = {
  text: 'left',
  number: 'right',
  money: 'right',
  percent: 'right',
  date: 'center',
  year: 'center',
  yesno: 'center',
  choice: 'left',
  choices: 'left',
  duration: 'center',
  ref: 'left',
  table: 'left',
}
