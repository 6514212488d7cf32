import type { LetterColumn, LetterTable, ValueType } from '../../../model/index.ts'
import { segment, still } from './quote.ts'

/** The lines of a table, which is not there without rows; its heading stands on every page it reaches. */
export const tableLines = ({ key, wide, columns }: LetterTable): readonly string[] => [
  `{{#if ${segment(key)}}}`,
  ...(wide ? ['<div class="wide">'] : []),
  '<table>',
  `<thead><tr>${columns.map(({ heading }) => `<th>${still(heading)}</th>`).join('')}</tr></thead>`,
  '<tbody>',
  `{{#each ${segment(key)}}}`,
  `<tr>${columns.map(cell).join('')}</tr>`,
  '{{/each}}',
  '</tbody>',
  '</table>',
  ...(wide ? ['</div>'] : []),
  '{{/if}}',
]

const cell = ({ value }: LetterColumn): string =>
  `<td${classes[classOf(value)]}>{{${segment(value.key)}}}</td>`

type Class = 'text' | 'short' | 'figure'

const classes: Readonly<Record<Class, string>> = {
  text: '',
  short: ' class="short"',
  figure: ' class="figure"',
}

/** Figures end at one edge, so that their digits stand under each other. */
function classOf({ type, format, expression }: LetterColumn['value']): Class {
  if (format !== undefined && format !== 'plain') return 'text'
  return expression.kind === 'ordinal' ? 'short' : byType[type]
}

const byType: Readonly<Record<ValueType, Class>> = {
  text: 'text',
  number: 'figure',
  money: 'figure',
  percent: 'figure',
  date: 'short',
  year: 'short',
  yesno: 'short',
  choice: 'text',
  choices: 'text',
  duration: 'short',
  ref: 'text',
  table: 'text',
}
