import { kindOf } from '../parse/blocks.ts'
import type { Block, Name, Statement } from '../parse/tree.ts'
import { textOf } from '../source/text.ts'

/** What tells a line of a form from its others: a line of the same key takes its place in a form that extends it. */
export function keyOf(statement: Statement): string | null {
  if (statement.kind === 'transition')
    return `transition ${statement.from.text} → ${statement.to.text}`
  const kind = kindOf(statement)
  if (kind === null) return null
  if (single.has(kind)) return kind
  const [name] = nameOf(statement)
  return name && named.has(kind) ? `${fields.has(kind) ? 'field' : kind} ${name.text}` : null
}

/** Those that a form has one of; 依据 and who fills in are one however many lines they take. */
const single: ReadonlySet<Statement['kind']> = new Set([
  'basis',
  'called',
  'unique',
  'baseline',
  'deadline',
  'states',
  'onEdition',
  'filledBy',
  'reviewedBy',
  'conclusion',
])

const fields: ReadonlySet<Statement['kind']> = new Set(['field', 'calc', 'table', 'column'])
const named: ReadonlySet<Statement['kind']> = new Set([
  ...fields,
  'formerField',
  'formerColumn',
  'section',
  'rule',
  'sample',
  'sampleTable',
])

/** The name a line gives, also where it does not read; none for a line without one. */
export const nameOf = (statement: Statement): readonly Name[] =>
  'name' in statement && statement.name?.kind === 'name' ? [statement.name] : []

/** The name of the sample that a row is. */
export function rowName({ statement }: Block): Name | null {
  if (statement.kind === 'broken') return statement.name
  const value = statement.kind === 'row' ? statement.cells[0]?.values[0] : undefined
  if (!value) return null
  const { span } = value
  const text = value.kind === 'text' ? value.text : textOf(span)
  return { kind: 'name', span, text: text.replace(/^『(.*)』$/, '$1').trim() }
}

/** The names of the samples under a table of samples: of all its rows but the heading. */
export const samplesIn = ({ statement, children }: Block): readonly Name[] =>
  kindOf(statement) === 'sampleTable' ? children.slice(1).flatMap((row) => rowName(row) ?? []) : []
