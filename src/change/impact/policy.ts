import type { EditionPolicy, Form } from '../../model/index.ts'
import { editionPolicy } from '../../model/on-edition.ts'

/** What the earlier edition calls final stays so; of the rest the later one says, as far as it has the state. */
export function policyFor(before: Form, after: Form, state: string | null): EditionPolicy {
  const own = editionPolicy(before, state)
  if (own === 'final') return own
  const isKnown = state === null ? after.states.length === 0 : after.states.includes(state)
  return isKnown ? editionPolicy(after, state) : own
}
