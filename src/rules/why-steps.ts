import type { Expression, Rule } from '../model/index.ts'
import { evaluate } from './evaluate.ts'
import type { Truth } from './kleene.ts'
import type { Scope } from './scope.ts'
import { type At, deciding, rowsIn } from './why-facts.ts'
import { decisiveIn, operandsOf } from './why-parts.ts'
import { shownValue } from './why-show.ts'
import { type Lexicon, nameOf, words } from './why-words.ts'

/** A condition, how it turned out, and what it is made of. */
export interface Step {
  readonly text: string
  /** Of which row, for a reader; null: of the record. */
  readonly row: string | null
  /** Null: it cannot be known. */
  readonly truth: Truth
  /** Whether what it is part of turned out as it did because of it. */
  readonly decisive: boolean
  /** What its sides came to; `shown` null: empty. */
  readonly sides: readonly { readonly text: string; readonly shown: string | null }[]
  readonly parts: readonly Step[]
}

/** A rule of one case by what should hold, one of several by its cases, as far as they were looked at. */
export function stepsOf({ cases }: Rule, scope: Scope, lexicon: Lexicon): readonly Step[] {
  const at: At = { scope, row: null }
  const [only, ...others] = cases
  if (only !== undefined && others.length === 0) {
    const { when } = only
    const parts = when.kind === 'and' ? when.operands : [when]
    const decide = (when.kind === 'and' && deciding(when, at)) || parts
    return parts.map((part, index) => {
      const isDemand = part.kind === 'not' && index === parts.length - 1
      return stepOf(isDemand ? part.operand : part, at, lexicon, decide.includes(part))
    })
  }
  const asked = cases.findIndex(({ when }) => evaluate(when, scope) === true)
  return cases
    .slice(0, asked < 0 ? cases.length : asked + 1)
    .map(({ when }, index) => stepOf(when, at, lexicon, asked < 0 || index === asked))
}

function stepOf(expression: Expression, at: At, lexicon: Lexicon, decisive: boolean): Step {
  const truth = evaluate(expression, at.scope)
  return {
    text: words(expression, lexicon),
    row:
      at.row && `${nameOf({ kind: 'field', field: at.row.table }, lexicon)}第${at.row.index + 1}行`,
    truth: typeof truth === 'boolean' ? truth : null,
    decisive,
    sides: sidesOf(expression, at, lexicon),
    parts: partSteps(expression, at, lexicon, decisive),
  }
}

function partSteps(
  expression: Expression,
  at: At,
  lexicon: Lexicon,
  decisive: boolean,
): readonly Step[] {
  switch (expression.kind) {
    case 'and':
    case 'or': {
      const decide = deciding(expression, at) ?? expression.operands
      return expression.operands.map((part) => stepOf(part, at, lexicon, decide.includes(part)))
    }
    case 'not': {
      const inside = partSteps(expression.operand, at, lexicon, decisive)
      return inside.length > 0 ? [stepOf(expression.operand, at, lexicon, decisive)] : []
    }
    case 'if': {
      const { condition, then, otherwise } = expression
      const truth = evaluate(condition, at.scope)
      const taken = truth === null ? [] : [truth === true ? then : otherwise]
      return [condition, ...taken].map((part) => stepOf(part, at, lexicon, true))
    }
    case 'aggregate': {
      const { value, table } = expression
      if (value === undefined || decisiveIn(expression) === null) return []
      const rows = rowsIn(expression, at)
      const open = [...rows.taken].filter(({ scope }) => evaluate(value, scope) === null)
      return (rows.deciding ?? open).map((row) => stepOf(value, row, { ...lexicon, table }, true))
    }
    default:
      return []
  }
}

/** What the sides of a condition were worked out to; what is a fact by itself stands among the facts. */
function sidesOf(expression: Expression, at: At, lexicon: Lexicon): Step['sides'] {
  if (expression.kind === 'not') return sidesOf(expression.operand, at, lexicon)
  if (truths.has(expression.kind)) return []
  return (operandsOf(expression) ?? [])
    .filter((part) => part.kind !== 'literal' && !isFact(part))
    .map((part) => ({ text: words(part, lexicon), shown: shownValue(part, at, lexicon) }))
}

const isFact = (expression: Expression): boolean =>
  operandsOf(expression) === null && expression.kind !== 'aggregate'

const truths: ReadonlySet<Expression['kind']> = new Set(['and', 'or', 'if', 'aggregate'])
