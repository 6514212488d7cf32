import { addDays } from '../../../rules/index.ts'
import { fix } from '../../diagnostics/fix.ts'
import type { Block, DateNode, Statement } from '../../parse/tree.ts'
import { type Span, textOf } from '../../source/text.ts'
import { linesOf } from '../lines.ts'
import type { Say } from './subject.ts'

/** Periods that end before they begin, and two values that begin on one day. */
export function periodAdvice(blocks: readonly Block[], say: Say): void {
  for (const block of blocks) {
    const [from, until] = periodOf(block.statement, block)
    if (from && until && from.value > until.value) sayReversed(from, until, say)
    if (block.statement.kind === 'parameter' || block.statement.kind === 'tiers') values(block, say)
    if (block.statement.kind === 'options') optionsInTurn(block, say)
    periodAdvice(block.children, say)
  }
}

type Ends = readonly [DateNode | null | undefined, DateNode | null | undefined]

function periodOf(statement: Statement, block: Block): Ends {
  switch (statement.kind) {
    case 'law':
      return [statement.effective, statement.repealed]
    case 'option':
    case 'article':
      return [statement.from, statement.until]
    case 'from':
      return [statement.date, statement.until]
    case 'field':
    case 'column':
    case 'calc': {
      const [from, until] = (['from', 'until'] as const).map(
        (kind) =>
          statement.attributes.flatMap((each) =>
            each.kind === kind && 'date' in each ? [each.date] : [],
          )[0],
      )
      return [from, until]
    }
    case 'rule':
      return [linesOf(block.children, 'from')[0]?.date, linesOf(block.children, 'until')[0]?.date]
    default:
      return [null, null]
  }
}

function sayReversed(from: DateNode, until: DateNode, say: Say): void {
  const [start, end] = [textOf(from.span), textOf(until.span)]
  const swap = fix('swap', [
    { span: from.span, text: end },
    { span: until.span, text: start },
  ])
  say('period-reversed', until.span, { from: start, until: end }, from.span, [swap])
}

/** What stands under one name for one span of days after another: no day has two, and none between has none. */
interface Stretch {
  readonly from: DateNode | null
  readonly until: DateNode | null
  readonly span: Span
}

function inTurn(name: string, stretches: readonly Stretch[], say: Say): void {
  const ordered = [...stretches].sort((a, b) => (dayOf(a.from) < dayOf(b.from) ? -1 : 1))
  for (const [at, next] of ordered.entries()) {
    const before = ordered[at - 1]
    if (!before || !next.from) continue
    const params = { name, date: textOf(next.from.span) }
    const day = next.from.value
    if (before.from?.value === day) say('value-same-day', next.from.span, params, before.span)
    else if (before.until && before.until.value >= day)
      say('periods-overlap', next.from.span, params, before.until.span)
    else if (before.until && (addDays(before.until.value, 1) ?? day) < day)
      say('periods-gap', next.from.span, params, before.until.span)
  }
}

const dayOf = (date: DateNode | null): string => date?.value ?? ''

/** A later value ends an earlier one that has no end of its own. */
function values({ statement, children }: Block, say: Say): void {
  const name = 'name' in statement && statement.name ? statement.name.text : ''
  const stretches = linesOf(children, 'from').map(({ date, until, span }) => ({
    from: date,
    until,
    span,
  }))
  inTurn(name, stretches, say)
}

/** An option that stands again must have ended: two labels on one day would be two answers. */
function optionsInTurn({ children }: Block, say: Say): void {
  const codes = Map.groupBy(linesOf(children, 'option'), ({ words: [code] }) => code?.text ?? '')
  for (const [code, lines] of codes) {
    const stretches = lines.map(({ from, until, span }) => ({ from, until, span }))
    for (const open of stretches.slice(0, -1).filter(({ until }) => !until))
      say('option-open', open.span, { name: code }, stretches.at(-1)?.span)
    inTurn(code, stretches, say)
  }
}
