import { fix } from '../../diagnostics/fix.ts'
import type { Block, DateNode, Statement } from '../../parse/tree.ts'
import { textOf } from '../../source/text.ts'
import { linesOf } from '../lines.ts'
import type { Say } from './subject.ts'

/** Periods that end before they begin, and two values that begin on one day. */
export function periodAdvice(blocks: readonly Block[], say: Say): void {
  for (const block of blocks) {
    const [from, until] = periodOf(block.statement, block)
    if (from && until && from.value > until.value) sayReversed(from, until, say)
    if (block.statement.kind === 'parameter' || block.statement.kind === 'tiers')
      sameDay(block, say)
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

/** Of two values from one day on, which one counts? */
function sameDay({ statement, children }: Block, say: Say): void {
  const lines = linesOf(children, 'from')
  for (const [at, { date }] of lines.entries()) {
    const first = lines.slice(0, at).find((other) => other.date.value === date.value)
    const name = 'name' in statement && statement.name ? statement.name.text : ''
    if (first) say('value-same-day', date.span, { name, date: textOf(date.span) }, first.date.span)
  }
}
