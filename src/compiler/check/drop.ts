import { nearest } from '../diagnostics/suggest.ts'
import { kindOf } from '../parse/blocks.ts'
import type { Block, Name, StatementKind } from '../parse/tree.ts'
import { nameOf, rowName, samplesIn } from './line-keys.ts'
import { type FormSymbol, type Report, reporter } from './symbols.ts'

/** 表.列, or a name alone. */
export type Path = readonly Name[]

export const pathsDropped = (own: readonly Block[]): Path[] =>
  own.flatMap(({ statement }) => (statement.kind === 'drop' ? statement.paths : []))

/** A form that extends another, the lines it takes over, and those it writes itself. */
export interface Extension {
  readonly form: FormSymbol
  readonly parent: FormSymbol
  readonly above: readonly Block[]
  readonly own: readonly Block[]
}

/** Whether a name is there to be left out; why it is not was said. */
export function isDroppable(
  path: Path,
  { form, parent, above, own }: Extension,
  report: Report,
): boolean {
  const [first, second] = path
  const table = first && tableNamed(first, above)
  const name = table && second ? second : first
  if (!name) return false
  const say = reporter(report)
  const params = { name: name.text, form: form.label, parent: parent.label }
  const known = !second ? droppable(above) : table ? columnsOf(table) : tablesIn(above)
  const written = second ? columnsOf(first && tableNamed(first, own)) : droppable(own)
  const again = written.find(({ text }) => text === name.text)
  if (again) say('drop-declared', name.span, params, again.span)
  else if (!known.some(({ text }) => text === name.text) || path.length > 2) {
    const labels = known.map(({ text }) => text)
    const meant = nearest(name.text, labels)
    if (meant) say('drop-misspelt', name.span, { ...params, meant })
    else say('drop-unknown', name.span, params)
  } else return true
  return false
}

/** The names of what a form may leave out: fields, rules, samples, its conclusion. */
const droppable = (blocks: readonly Block[]): Name[] =>
  blocks.flatMap((block) => [
    ...samplesIn(block),
    ...(mayGo.has(kindOf(block.statement)) ? nameOf(block.statement) : []),
  ])

const mayGo: ReadonlySet<StatementKind | null> = new Set([
  'field',
  'calc',
  'table',
  'rule',
  'sample',
  'sampleTable',
  'conclusion',
])

const tablesIn = (blocks: readonly Block[]): Name[] =>
  blocks.filter(isTable).flatMap(({ statement }) => nameOf(statement))

const isTable = ({ statement }: Block): boolean => kindOf(statement) === 'table'

const tableNamed = ({ text }: Name, blocks: readonly Block[]): Block | undefined =>
  blocks.find((block) => isTable(block) && nameOf(block.statement)[0]?.text === text)

const columnsOf = (table: Block | undefined): Name[] =>
  (table?.children ?? []).flatMap(({ statement }) => nameOf(statement))

/** The lines but for those that are left out. */
export function without(blocks: readonly Block[], drops: readonly Path[]): Block[] {
  const gone = new Set(drops.map((path) => path.map(({ text }) => text).join('.')))
  return blocks.flatMap((block) => {
    const kind = kindOf(block.statement)
    const [name] = nameOf(block.statement)
    if (name && mayGo.has(kind) && gone.has(name.text)) return []
    if (kind === 'table')
      return [
        keeping(block, (line) => !gone.has(`${name?.text}.${nameOf(line.statement)[0]?.text}`)),
      ]
    return kind === 'sampleTable' ? withoutRows(block, gone) : [block]
  })
}

/** The table without the samples of these names; nothing where no row is left. */
export function withoutRows(table: Block, names: ReadonlySet<string>): Block[] {
  const isKept = (row: Block): boolean =>
    row === table.children[0] || !names.has(rowName(row)?.text ?? '')
  const kept = keeping(table, isKept)
  return kept !== table && kept.children.length < 2 ? [] : [kept]
}

/** The block with only some of its lines; itself where that is all of them. */
function keeping(block: Block, keeps: (line: Block) => boolean): Block {
  const children = block.children.filter(keeps)
  return children.length === block.children.length ? block : { ...block, children }
}
