import type { EditionPolicy, Form } from './form.ts'

/**
 * What becomes of a record of a form that stands in a state: as 换版 says, else a draft upgrades, what no 流转 leads out
 * of is final, and the rest keeps its edition, as does a state that the form no longer has. State null, of a form without
 * states: upgrade.
 */
export function editionPolicy(
  { states, transitions, onEdition }: Pick<Form, 'states' | 'transitions' | 'onEdition'>,
  state: string | null,
): EditionPolicy {
  const said = onEdition?.find((each) => each.state === state)
  if (said) return said.policy
  if (state === null || state === states[0]) return 'upgrade'
  const stays = !states.includes(state) || transitions.some(({ from }) => from === state)
  return stays ? 'keep' : 'final'
}

/**
 * Of a record of an earlier edition: what its own form calls final stays so; of the rest the current form says, as far
 * as it has the state.
 */
export function policyUnder(own: Form, current: Form, state: string | null): EditionPolicy {
  const before = editionPolicy(own, state)
  if (before === 'final') return before
  const isKnown = state === null ? current.states.length === 0 : current.states.includes(state)
  return isKnown ? editionPolicy(current, state) : before
}
