import { kindOf } from '../parse/blocks.ts'
import type { Block, Statement, StatementOf } from '../parse/tree.ts'

/** Lines of a report that belong together: a 来源 with its tables, or a 指标 with its own lines. */
export type Part = TablesPart | FigurePart

export interface TablesPart {
  readonly kind: 'tables'
  readonly lines: readonly Block[]
  /** The 分组 that a line stands under; absent where it stands under none. */
  readonly sections: ReadonlyMap<Block, string>
}

export interface FigurePart {
  readonly kind: 'figure'
  readonly figure: StatementOf<'figure'>
  readonly section: string | null
  readonly lines: readonly Block[]
}

/** A 来源 belongs to the 指标 before it unless that has one, or tables follow it. */
export function partsOf(lines: readonly Block[]): readonly Part[] {
  const parts: Open[] = []
  let section: string | null = null
  for (const [index, line] of lines.entries()) {
    const { statement } = line
    const kind = kindOf(statement)
    if (kind === 'section') section = statement.kind === 'section' ? statement.name.text : null
    else if (kind === 'figure') parts.push(open(statement, section))
    else if (kind === null || !ofReport.has(kind))
      place(line, section, lines.slice(index + 1), parts)
  }
  return parts.flatMap(closed)
}

/** Lines of the report itself: they belong to no part. */
export const ofReport: ReadonlySet<Statement['kind']> = new Set(['home', 'export'])

interface Open {
  /** Null: tables; `broken`: a 指标 that does not read, whose lines are passed over. */
  readonly figure: Statement | null
  readonly section: string | null
  readonly lines: Block[]
  readonly sections: Map<Block, string>
}

const open = (figure: Statement | null, section: string | null): Open => ({
  ...{ figure, section },
  lines: [],
  sections: new Map(),
})

function place(line: Block, section: string | null, after: readonly Block[], parts: Open[]): void {
  const last = parts.at(-1)
  const isSource = kindOf(line.statement) === 'source'
  const ends =
    last === undefined ||
    (isSource && (hasSource(last) || (last.figure !== null && opensTables(after))))
  const part = ends ? open(null, null) : last
  if (ends) parts.push(part)
  part.lines.push(line)
  if (section !== null) part.sections.set(line, section)
}

const hasSource = ({ lines }: Open): boolean =>
  lines.some(({ statement }) => kindOf(statement) === 'source')

/** Whether a table comes before the next source or figure. */
function opensTables(after: readonly Block[]): boolean {
  const next = after.find(({ statement }) => heads.has(kindOf(statement) ?? ''))
  return next !== undefined && tables.has(kindOf(next.statement) ?? '')
}

const tables: ReadonlySet<string> = new Set(['tally', 'listing'])
const heads: ReadonlySet<string> = new Set([...tables, 'source', 'figure'])

function closed({ figure, section, lines, sections }: Open): readonly Part[] {
  if (figure === null) return [{ kind: 'tables', lines, sections }]
  return figure.kind === 'figure' ? [{ kind: 'figure', figure, section, lines }] : []
}
