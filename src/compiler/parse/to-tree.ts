import type * as ohm from 'ohm-js'
import { accessActions } from './actions/access.ts'
import { declarationActions } from './actions/declarations.ts'
import { expressionActions } from './actions/expressions.ts'
import { formActions } from './actions/forms.ts'
import { noticeActions } from './actions/notices.ts'
import { reportActions } from './actions/reports.ts'
import { ruleActions } from './actions/rules.ts'
import { sampleActions } from './actions/samples.ts'
import { valueActions } from './actions/values.ts'
import { grammar } from './grammar.ts'
import { type Place, within } from './place.ts'

/** The tree of a successful match. Only reshaping happens in the actions; checking is in ../check. */
export function toTree<T>(match: ohm.MatchResult, place: Place): T {
  semantics ??= grammar.createSemantics().addOperation<unknown>('tree', actions)
  const wrapped = semantics(match)
  return within(place, () => wrapped.tree() as T)
}

const actions: ohm.ActionDict<unknown> = {
  ...declarationActions,
  ...accessActions,
  ...reportActions,
  ...formActions,
  ...ruleActions,
  ...sampleActions,
  ...noticeActions,
  ...expressionActions,
  ...valueActions,
}

// Made at the first use: the action of a text reads its {insets} through `toTree` again.
let semantics: ohm.Semantics | undefined
