import { kindOf } from '../parse/blocks.ts'
import type { Block, Name, Statement } from '../parse/tree.ts'
import { type Extension, isDroppable, pathsDropped, without, withoutRows } from './drop.ts'
import { keyOf, nameOf, samplesIn } from './line-keys.ts'
import type { FormSymbol, Report } from './symbols.ts'

/**
 * The lines of a form that extends another: the parent's, each in its place, but for what the form leaves out and what
 * a line of its own changes; then its own.
 */
export function inherit(extension: Extension, report: Report): Block[] {
  const { form, parent, above } = extension
  const own = extension.own.filter(({ statement }) => statement.kind !== 'drop')
  const drops = pathsDropped(extension.own).filter((path) =>
    isDroppable(path, { ...extension, own }, report),
  )
  for (const name of drops.flatMap((path) => path.at(-1) ?? [])) form.dropped.set(name.text, name)
  const kept = without(withoutSamplesOf(own, above), drops)
  for (const block of kept) rememberOrigin(form, parent, block)
  return merged(kept, own)
}

/** A sample of one's own takes the place of the parent's of that name, however each is written. */
function withoutSamplesOf(own: readonly Block[], above: readonly Block[]): Block[] {
  const rows = new Set(own.flatMap(samplesIn).map(({ text }) => text))
  const samples = own.filter(({ statement }) => kindOf(statement) === 'sample')
  const names = new Set([
    ...rows,
    ...samples.flatMap(({ statement }) => nameOf(statement)[0]?.text ?? []),
  ])
  return above.flatMap((block) => {
    const kind = kindOf(block.statement)
    if (kind === 'sampleTable') return withoutRows(block, names)
    return kind === 'sample' && rows.has(nameOf(block.statement)[0]?.text ?? '') ? [] : [block]
  })
}

function rememberOrigin(form: FormSymbol, parent: FormSymbol, block: Block): void {
  form.origins.set(block.statement, parent.origins.get(block.statement) ?? parent.id)
  for (const line of block.children) rememberOrigin(form, parent, line)
}

function merged(above: readonly Block[], own: readonly Block[]): Block[] {
  const changes = Map.groupBy(own, (block) => keyOf(block.statement))
  const changed = new Set<string | null>()
  const lines = above.flatMap((block): readonly Block[] => {
    const key = keyOf(block.statement)
    const by = key === null ? undefined : changes.get(key)
    if (!by?.[0]) return [block]
    if (changed.has(key)) return []
    changed.add(key)
    const [first, ...others] = by
    return kindOf(block.statement) === 'section'
      ? [over(first, block)]
      : [over(first, block), ...others]
  })
  const { within, beside, after } = placed(own, changed)
  return [...withAdditions(lines, within), ...beside, ...after]
}

/** A line in the place of the parent's: without an id of its own it keeps the parent's, and a table its other columns. */
function over(block: Block, parent: Block): Block {
  const statement = keeping(block.statement, parent.statement)
  const isTable = kindOf(statement) === 'table' && kindOf(parent.statement) === 'table'
  return isTable
    ? { statement, children: merged(parent.children, block.children) }
    : { ...block, statement }
}

/** Made once, so that a later check of the same lines knows it again. */
function keeping(statement: Statement, parent: Statement): Statement {
  const former = made.get(statement)
  if (former?.parent === parent) return former.statement
  const result = keepingAttributes(keepingId(statement, parent), parent)
  made.set(statement, { parent, statement: result })
  return result
}

const made = new WeakMap<Statement, { readonly parent: Statement; readonly statement: Statement }>()

function keepingId(statement: Statement, parent: Statement): Statement {
  if (!('id' in statement) || !('id' in parent) || statement.id !== null) return statement
  const id = parent.id ?? firstNameOf(parent)
  return id && !firstNameOf(statement) ? { ...statement, id } : statement
}

/** 曾用名, the first of them. */
function firstNameOf(statement: Statement): Name | undefined {
  const attributes = 'attributes' in statement ? statement.attributes : []
  for (const attribute of attributes) if (attribute.kind === 'formerly') return attribute.name
  return undefined
}

/** 表格 甲 alone only says which table its columns are of. */
const keepingAttributes = (statement: Statement, parent: Statement): Statement =>
  statement.kind === 'table' && parent.kind === 'table' && statement.attributes.length === 0
    ? { ...statement, attributes: parent.attributes }
    : statement

interface Additions {
  /** New fields by the key of the parent's section they belong to. */
  readonly within: ReadonlyMap<string, readonly Block[]>
  /** New fields before any section of one's own. */
  readonly beside: readonly Block[]
  readonly after: readonly Block[]
}

function placed(own: readonly Block[], changed: ReadonlySet<string | null>): Additions {
  const within = new Map<string, Block[]>()
  const beside: Block[] = []
  const after: Block[] = []
  let section: string | null = null
  for (const block of own) {
    const key = keyOf(block.statement)
    const kind = kindOf(block.statement)
    if (kind === 'section') section = key
    if (key !== null && changed.has(key)) continue
    if (!isField(kind)) after.push(block)
    else if (section === null) beside.push(block)
    else if (changed.has(section)) within.set(section, [...(within.get(section) ?? []), block])
    else after.push(block)
  }
  return { within, beside, after }
}

const isField = (kind: Statement['kind'] | null): boolean =>
  kind === 'field' || kind === 'calc' || kind === 'table'

/** New fields go to the end of their section. */
function withAdditions(
  lines: readonly Block[],
  additions: ReadonlyMap<string, readonly Block[]>,
): Block[] {
  const found: Block[] = []
  let section = ''
  for (const block of lines) {
    if (kindOf(block.statement) === 'section') {
      found.push(...(additions.get(section) ?? []))
      section = keyOf(block.statement) ?? ''
    }
    found.push(block)
  }
  return [...found, ...(additions.get(section) ?? [])]
}
