import { rankOf } from './statement-words.ts'
import type { Block, Statement, StatementKind } from './tree.ts'

/** Statements put under the ones they belong to, by rank; what has nothing to belong to is stray. */
export function blocksOf(statements: readonly Statement[]): {
  readonly blocks: readonly Block[]
  readonly strays: readonly Statement[]
} {
  const blocks: OpenBlock[] = []
  const strays: Statement[] = []
  let file: OpenBlock | null = null
  let form: OpenBlock | null = null
  for (const statement of statements) {
    const block: OpenBlock = { statement, children: [] }
    const kind = kindOf(statement)
    const rank = kind ? rankOf(kind) : 'item'
    if (rank === 'file') {
      blocks.push(block)
      file = block
      form = null
    } else if (!file) {
      if (kind) strays.push(statement)
    } else if (rank === 'form' || kind === 'annex') {
      file.children.push(block)
      form = block
    } else if (form && (!kind || holdersOf(form).includes(kind))) {
      form.children.push(block)
    } else {
      file.children.push(block)
      form = null
    }
  }
  return { blocks, strays }
}

/** The kind of a statement, or what a broken one was to be. */
export const kindOf = (statement: Statement): StatementKind | null =>
  statement.kind === 'broken' ? statement.of : statement.kind

interface OpenBlock extends Block {
  readonly children: OpenBlock[]
}

function holdersOf(block: OpenBlock): readonly StatementKind[] {
  const kind = kindOf(block.statement)
  return (kind && holders[kind]) ?? []
}

/** Which lines a form's block holds; any other line is the form's own and ends the block. */
const holders: { readonly [kind in StatementKind]?: readonly StatementKind[] } = {
  table: ['column', 'calc', 'formerColumn'],
  rule: ['basis', 'when', 'otherwise', 'demand', 'from', 'until', 'per'],
  transition: ['create', 'enter', 'draw'],
  sample: ['fill', 'given', 'submitted', 'expect'],
  sampleTable: ['row'],
  annex: ['body'],
}
