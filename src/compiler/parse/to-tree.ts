import { accessActions } from './actions/access.ts'
import { declarationActions } from './actions/declarations.ts'
import { expressionActions } from './actions/expressions.ts'
import { formActions } from './actions/forms.ts'
import { noticeActions } from './actions/notices.ts'
import { reportActions } from './actions/reports.ts'
import { ruleActions } from './actions/rules.ts'
import { sampleActions } from './actions/samples.ts'
import { valueActions } from './actions/values.ts'
import { grammarRecipe } from './grammar.ts'
import type { Actions, MatchNode } from './match/match-node.ts'
import { matcher } from './match/matcher.ts'
import { bodiesOf } from './match/recipe.ts'
import { type Place, within } from './place.ts'

/** The match of a text with a rule of the grammar; null where it does not match. */
export function matched(text: string, rule: string): MatchNode | null {
  match ??= matcher(bodiesOf(grammarRecipe), actions)
  return match(text, rule)
}

/** The tree of a match. Only reshaping happens in the actions; checking is in ../check. */
export const toTree = <T>(match: MatchNode, place: Place): T =>
  within(place, () => match.tree() as T)

const actions: Actions = {
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
let match: ReturnType<typeof matcher> | undefined
