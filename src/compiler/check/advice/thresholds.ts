import type { Block, ExpressionNode } from '../../parse/tree.ts'
import { type Span, textOf } from '../../source/text.ts'
import { canonical } from '../canonical.ts'
import { inner } from '../expression.ts'
import { isLiteral } from '../literal.ts'
import { perBlock } from '../per-block.ts'
import { expressionsIn, nodesIn } from './nodes.ts'
import type { Say } from './subject.ts'

/** A figure that several rules set against the same thing: it will be changed in one of them only. */
export function thresholdAdvice(blocks: readonly Block[], say: Say): void {
  const places = new Map<string, Place[]>()
  for (const block of blocks)
    for (const place of placesOf(block)) {
      const known = places.get(place.key)
      if (known) known.push(place)
      else places.set(place.key, [place])
    }
  for (const same of places.values()) {
    const [first, ...others] = same
    if (!first || new Set(same.map(({ owner }) => owner)).size < 2) continue
    const params = {
      figure: textOf(first.span),
      against: first.against,
      count: String(same.length),
    }
    say(
      'threshold-repeated',
      first.span,
      params,
      others.map(({ span }) => span),
    )
  }
}

interface Place {
  readonly key: string
  readonly against: string
  readonly span: Span
  /** The line that the rule or field begins with. */
  readonly owner: Block
}

/** What counts as one place: a rule with its lines, a field, a letter. */
const ownersIn = (block: Block): readonly Block[] =>
  block.statement.kind === 'form' ||
  block.statement.kind === 'fragment' ||
  block.statement.kind === 'table'
    ? [{ ...block, children: [] }, ...block.children.flatMap(ownersIn)]
    : [block]

const placesOf = perBlock((block): readonly Place[] => ownersIn(block).flatMap(placesIn))

const placesIn = (owner: Block): readonly Place[] =>
  [owner.statement, ...owner.children.map(({ statement }) => statement)]
    .flatMap(expressionsIn)
    .flatMap(nodesIn)
    .flatMap(setAgainst)
    .map((place) => ({ ...place, owner }))

function setAgainst(node: ExpressionNode): readonly Omit<Place, 'owner'>[] {
  if (node.kind !== 'compare' && node.kind !== 'arithmetic') return []
  const sides = [
    [node.left, node.right],
    [node.right, node.left],
  ] as const
  return sides.flatMap(([one, other]) => {
    const figure = inner(one)
    if (!isThreshold(figure) || isLiteral(inner(other))) return []
    const against = canonical(inner(other))
    return [{ key: `${canonical(figure)} ${against}`, against, span: figure.span }]
  })
}

/** Figures that somebody decided: with a unit, or of three digits; not 0, not the whole, not a year. */
function isThreshold(node: ExpressionNode): boolean {
  if (node.kind === 'date') return true
  if (node.kind === 'duration') return node.amount !== 0
  if (node.kind !== 'number' || Number(node.value) === 0) return false
  if (node.unit === 'percent') return Number(node.value) !== 100
  if (node.unit === 'yuan') return true
  const year = /^(19|20)\d\d$/.test(node.value)
  return Number(node.value) >= 100 && !year
}
