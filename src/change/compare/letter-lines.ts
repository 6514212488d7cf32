import type {
  ItemsOver,
  LetterBlock,
  LetterEach,
  LetterIf,
  LetterItems,
  LetterPart,
  LetterTable,
} from '../../model/index.ts'
import { among } from '../../rules/why-words.ts'
import { atForm, lexiconOf, type Place } from './place.ts'
import { expressionText, insetText } from './written.ts'

/** A line of a letter's text as the source writes it. */
export interface Line {
  readonly text: string
  /** The same for lines that mean the same, whatever the names in them. */
  readonly meaning: string
}

export const linesOf = (blocks: readonly LetterBlock[], place: Place): readonly Line[] =>
  blocks.flatMap((block) => blockLines(block, place))

function blockLines(block: LetterBlock, place: Place): readonly Line[] {
  switch (block.kind) {
    case 'paragraph': {
      const { label = '', level, parts } = block
      return [line(`${label}${partsText(parts, place)}`, [level, label, parts])]
    }
    case 'each':
      return [
        line(`〈每个 ${itemsText(block, place)}〉`, ['each', headOf(block)]),
        ...linesOf(block.content, gone(block.over, place).inside),
        line('〈/每个〉', 'end'),
      ]
    case 'if':
      return [
        line(`〈当 ${expressionText(block.condition, place)}〉`, ['if', block.condition]),
        ...linesOf(block.then, place),
        ...(block.otherwise.length === 0
          ? []
          : [line('〈否则〉', 'else'), ...linesOf(block.otherwise, place)]),
        line('〈/当〉', 'end'),
      ]
    case 'table':
      return tableLines(block, place)
  }
}

const tableLines = (table: LetterTable, place: Place): readonly Line[] => [
  line(`〈${tableWord(table)} ${itemsText(table, place)}〉`, ['table', table.wide, headOf(table)]),
  ...table.columns.map((column) =>
    line(`${column.heading} | ${insetText(column.value)}`, ['column', column]),
  ),
  line(`〈/${tableWord(table)}〉`, 'end'),
]

const tableWord = ({ wide }: LetterTable): string => (wide ? '横排表格' : '表格')

const headOf = ({ over, where, order }: LetterItems) => [over, where, order ?? null]

const line = (text: string, meant: unknown): Line => ({
  text,
  // How a value is called in the source is worked out from what it is.
  meaning: JSON.stringify(meant, (key, value: unknown) => (key === 'key' ? undefined : value)),
})

const partsText = (parts: readonly LetterPart[], place: Place): string =>
  parts.map((part) => partText(part, place)).join('')

function partText(part: LetterPart, place: Place): string {
  if (typeof part === 'string') return part
  if (!('kind' in part)) return insetText(part)
  return part.kind === 'each' ? eachText(part, place) : ifText(part, place)
}

const eachText = (each: LetterEach<LetterPart>, place: Place): string => {
  const between = each.between === undefined ? '' : ` “${each.between}”`
  return `〈每个 ${itemsText(each, place)}${between}〉${partsText(each.content, gone(each.over, place).inside)}〈/每个〉`
}

const ifText = ({ condition, then, otherwise }: LetterIf<LetterPart>, place: Place): string => {
  const other = otherwise.length === 0 ? '' : `〈否则〉${partsText(otherwise, place)}`
  return `〈当 ${expressionText(condition, place)}〉${partsText(then, place)}${other}〈/当〉`
}

function itemsText({ over, where, order }: LetterItems, place: Place): string {
  const { label, inside } = gone(over, place)
  return [
    label,
    ...(order && order.length > 0 ? [`按 ${order.map(insetText).join('，')}`] : []),
    ...(where ? [`当 ${expressionText(where, inside)}`] : []),
  ].join(' ')
}

/** What is gone through, and where names are looked up for each of it. */
export function gone(
  over: ItemsOver,
  place: Place,
): { readonly label: string; readonly inside: Place } {
  switch (over.kind) {
    case 'findings':
      return { label: '问题', inside: place }
    case 'table': {
      const field = place.form?.fields.find(({ id }) => id === over.table)
      return { label: field?.label ?? over.table, inside: { ...place, table: over.table } }
    }
    case 'records': {
      const { of } = over
      const { other } = among({ kind: 'across', function: 'count', of }, lexiconOf(place))
      const label = of.kind === 'years' ? `前${of.years}年` : (other?.label ?? of.form)
      return { label, inside: other ? { ...atForm(place, other.id), other } : place }
    }
  }
}
