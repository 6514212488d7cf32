import { statements } from '../../../dsl/words.ts'
import { kindOf } from '../parse/blocks.ts'
import type { Block, CitationNode, Name, Statement } from '../parse/tree.ts'
import { positionOf, type Span } from '../source/text.ts'

/** Where in the memo a place is: the headings over it, outermost first, and the articles that the nearest one rests on. */
export interface Within {
  readonly headings: readonly Heading[]
  readonly basis: readonly string[]
}

export interface Heading {
  /** The keyword's id, as `dsl/words.ts` has it. */
  readonly kind: HeadingKind
  readonly name: string
  readonly id: string | null
}

export function withinOf(span: Span, blocks: readonly Block[]): Within {
  const over = blocksOver(span, blocks)
  const headings = over.flatMap(({ statement }) => headingOf(statement))
  const cited = over.map(citationsUnder).filter((citations) => citations.length > 0)
  return { headings, basis: (cited.at(-1) ?? []).map(citationText) }
}

const headingKinds = {
  app: true,
  law: true,
  options: true,
  parameter: true,
  tiers: true,
  fragment: true,
  form: true,
  notice: true,
  flag: true,
  role: true,
  report: true,
  section: true,
  table: true,
  rule: true,
  conclusion: true,
  sample: true,
  sampleTable: true,
} as const satisfies { readonly [kind in Statement['kind']]?: true }

export type HeadingKind = keyof typeof headingKinds

/** The block a place is in, and in that one the section and the block; lines that stand under none are left out. */
function blocksOver(span: Span, blocks: readonly Block[]): readonly Block[] {
  const line = lineOf(span)
  const inFile = blocks.filter(({ statement }) => statement.span.file.path === span.file.path)
  const outer = lastUpTo(line, inFile)
  if (!outer) return []
  const inner = lastUpTo(line, outer.children)
  const section = lastUpTo(
    line,
    outer.children.filter(({ statement }) => kindOf(statement) === 'section'),
  )
  if (!inner) return [outer]
  if (headingOf(inner.statement).length > 0) return [outer, inner]
  return [outer, ...(section && isInSection(inner.statement) ? [section] : [])]
}

/** 流转, 唯一 and the like are the form's, wherever they stand. */
function isInSection(statement: Statement): boolean {
  const kind = kindOf(statement)
  return kind === null || kind === 'include' || !Object.hasOwn(statements.form, kind)
}

const lineOf = (span: Span): number => positionOf(span.file, span.start).line

const lastUpTo = (line: number, blocks: readonly Block[]): Block | undefined =>
  blocks.findLast(({ statement }) => lineOf(statement.span) <= line)

function headingOf(statement: Statement): readonly Heading[] {
  const kind = kindOf(statement)
  if (!kind || !(kind in headingKinds)) return []
  const name = nameOf(statement)
  const id = 'id' in statement ? (statement.id?.text ?? null) : null
  return name ? [{ kind: kind as HeadingKind, name: name.text, id }] : []
}

const nameOf = (statement: Statement): Name | null =>
  statement.kind === 'law'
    ? statement.law
    : 'name' in statement && statement.name?.kind === 'name'
      ? statement.name
      : null

const citationsUnder = ({ children }: Block): readonly CitationNode[] =>
  children.flatMap(({ statement }) => (statement.kind === 'basis' ? statement.citations : []))

const citationText = ({ law, article }: CitationNode): string =>
  `《${law.text}》${article?.text ?? ''}`
