import type * as ohm from 'ohm-js'
import { expressionActions } from './actions/expressions.ts'
import { statementActions } from './actions/statements.ts'
import { valueActions } from './actions/values.ts'
import { grammar } from './grammar.ts'
import { type Place, within } from './place.ts'

/** The tree of a successful match. Only reshaping happens in the actions; checking is in ../check. */
export function toTree<T>(match: ohm.MatchResult, place: Place): T {
  semantics ??= grammar
    .createSemantics()
    .addOperation<unknown>('tree', { ...statementActions, ...expressionActions, ...valueActions })
  const wrapped = semantics(match)
  return within(place, () => wrapped.tree() as T)
}

// Made at the first use: the action of a text reads its {insets} through `toTree` again.
let semantics: ohm.Semantics | undefined
