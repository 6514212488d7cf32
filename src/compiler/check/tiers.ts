import type { Tiers } from '../../model/index.ts'
import { parseExact } from '../../rules/index.ts'
import type { Block, Statement, StatementOf, TypeNode } from '../parse/tree.ts'
import type { Span } from '../source/text.ts'
import { fieldTypeWord, typeOfField } from './field-type.ts'
import { linesOf } from './lines.ts'
import { misplaced } from './misplaced.ts'
import { basisOf, figureOf, figureTypes } from './parameters.ts'
import { identityOf, type Report, reporter, type TiersSymbol } from './symbols.ts'
import { broken, type Type } from './type.ts'
import { functionWords } from './vocabulary.ts'

/** Figures by steps, with their dated sets; none of them where a type does not read. */
export function tiersOf(
  block: Block,
  statement: StatementOf<'tiers'>,
  report: Report,
): TiersSymbol {
  const { asOf } = statement
  const identity = identityOf(statement.name, statement.id, report)
  const [type, by] = [statement.type, statement.by].map((node) => typeIn(node, report)) as [
    Type,
    Type,
  ]
  misplaced(block.children, placed, identity.label, report)
  if (functionWords.has(identity.label))
    reporter(report)('tier-word', identity.span, { name: identity.label })
  if (type === broken || by === broken) return { ...identity, type, by, asOf, tiers: null }
  const values = setsOf(block, statement).map((set) => ({
    from: set.from,
    until: set.until,
    steps: stepsOf(set, identity.label, type, by, report),
    ...basisOf(set.line, block),
  }))
  if (block.children.length === 0)
    reporter(report)('tier-empty', statement.name.span, { name: identity.label })
  const tiers: Tiers = {
    id: identity.id,
    label: identity.label,
    type: type.kind as Tiers['type'],
    by: by.kind as Tiers['by'],
    values: values.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)),
  }
  return { ...identity, type, by, asOf, tiers }
}

const placed: ReadonlySet<Statement['kind']> = new Set(['tier', 'from', 'basis'])

function typeIn(node: TypeNode, report: Report): Type {
  const word = fieldTypeWord(node)
  if (!word) {
    typeOfField(node, () => null, report)
    return broken
  }
  const type = stepped.has(word) ? figureTypes[word] : undefined
  if (!type) reporter(report)('tier-type', node.span, { type: node.name.text })
  return type ?? broken
}

/** What has an order. */
const stepped: ReadonlySet<string> = new Set(['integer', 'decimal', 'money', 'percent', 'date'])

interface DatedSet {
  readonly from: string | null
  readonly until: string | null
  /** Its 自 line. */
  readonly line: StatementOf<'from'> | null
  /** Where a mistake about all of it is said. */
  readonly head: Span
  readonly lines: readonly StatementOf<'tier'>[]
  readonly broken: boolean
}

/** A 自 line begins a set of its own. */
function setsOf({ children }: Block, { name }: StatementOf<'tiers'>): readonly DatedSet[] {
  const starts = children.flatMap(({ statement }, index) =>
    statement.kind === 'from'
      ? [
          {
            index,
            from: statement.date.value,
            until: statement.until?.value ?? null,
            line: statement,
            head: statement.span,
          },
        ]
      : [],
  )
  const undated = { index: -1, from: null, until: null, line: null, head: name.span }
  return [undated, ...starts].flatMap(({ index, from, until, line, head }, place) => {
    const inside = children.slice(index + 1, starts[place]?.index)
    const lines = linesOf(inside, 'tier')
    const broken = inside.some(({ statement }) => statement.kind === 'broken')
    return lines.length === 0 && index < 0 ? [] : [{ from, until, line, head, lines, broken }]
  })
}

type Step = Tiers['values'][number]['steps'][number]

/** From high to low, without a gap: the last is all the rest. */
function stepsOf(
  { head, lines, broken }: DatedSet,
  name: string,
  type: Type,
  by: Type,
  report: Report,
): readonly Step[] {
  const say = reporter(report)
  const steps: Step[] = []
  for (const { least, value, span } of lines) {
    const [bound, figure] = [
      least && figureOf(least, by, name, report),
      figureOf(value, type, name, report),
    ]
    const above = steps.at(-1)
    if (above?.least === null) say('tier-after-rest', span, {})
    else if (above && bound !== null && !isBelow(String(bound), above.least, by))
      say('tier-least', least?.span ?? span, { name })
    if (figure !== null && (least === null) === (bound === null))
      steps.push({ least: bound === null ? null : String(bound), value: String(figure) })
  }
  if (broken) return steps
  if (lines.length === 0) say('tier-empty', head, { name })
  else if (lines.every(({ least }) => least !== null)) say('tier-rest', head, { name })
  return steps
}

const isBelow = (bound: string, above: string, { kind }: Type): boolean =>
  kind === 'date' ? bound < above : (parseExact(bound)?.lt(parseExact(above) ?? 0) ?? true)
