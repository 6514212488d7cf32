import type { Expression, Option, OptionList } from '../../model/index.ts'
import { arityMatches, type Call } from './arity.ts'
import { mismatch, typeOf } from './expression.ts'
import { nothing, type Typed } from './literal.ts'
import { optionsOf, type Scope } from './scope.ts'
import type { Type } from './type.ts'

/** 现为（甲）: what a choice was merged into since, step by step; itself where it was not. */
export function typeOfNowIs(node: Call, scope: Scope, wanted: Type | null): Typed {
  const given = node.arguments[0]?.value
  if (!arityMatches(node, 1, 1, scope) || !given) return nothing
  const typed = typeOf(given, scope, wanted)
  if (typed.type.kind === 'broken') return nothing
  if (typed.type.kind !== 'choice') {
    mismatch(given, typed.type, 'choice', scope)
    return nothing
  }
  const merged = mergedIn(optionsOf(typed.type, scope))
  const expression = [...merged.keys()].reduceRight<Expression>(
    (otherwise, code) => ({
      kind: 'if',
      condition: { kind: 'compare', operator: '=', left: typed.expression, right: choice(code) },
      then: nowOf(code, merged, []),
      otherwise,
    }),
    typed.expression,
  )
  return { expression, type: typed.type }
}

type Merged = Option & { readonly mergedInto: string }

const mergedIn = (list: OptionList | null): ReadonlyMap<string, Merged> =>
  new Map(
    (list?.options ?? []).flatMap((option) =>
      option.mergedInto === undefined || option.mergedInto === option.code
        ? []
        : [[option.code, { ...option, mergedInto: option.mergedInto }] as const],
    ),
  )

/** A code that stands no longer is the one it was merged into, from the day after its last. */
function nowOf(
  code: string,
  merged: ReadonlyMap<string, Merged>,
  passed: readonly string[],
): Expression {
  const option = merged.get(code)
  if (!option || passed.includes(code)) return choice(code)
  const into = nowOf(option.mergedInto, merged, [...passed, code])
  if (option.until === null) return into
  const day: Expression = { kind: 'literal', type: 'date', value: option.until }
  return {
    kind: 'if',
    condition: {
      kind: 'compare',
      operator: '>',
      left: { kind: 'moment', moment: 'today' },
      right: day,
    },
    then: into,
    otherwise: choice(code),
  }
}

const choice = (code: string): Expression => ({ kind: 'literal', type: 'choice', value: code })
