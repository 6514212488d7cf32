import type { Form } from '../../../model/index.ts'
import type { InState } from '../../records/records.ts'
import { addresses } from '../addresses.ts'
import { stateAddress } from '../list/filters.ts'
import type { Site } from '../site.ts'

/** A form with how many records there are in which state, and whether the visitor may begin one. */
export async function formLine(site: Site, form: Form, states: readonly InState[]) {
  const { records } = site
  const standing = await records.standing(form, null)
  const isStateless = form.states.length === 0
  return {
    label: form.label,
    href: addresses.list(form.id),
    newHref: standing?.noCreating ? null : addresses.create(form.id),
    count: isStateless ? await records.count(form, []) : total(states),
    stateless: isStateless,
    states: states
      .filter(({ count }) => count > 0)
      .map(({ state, count }) => ({ label: state, count, href: stateAddress(form, state) })),
  }
}

const total = (states: readonly InState[]): number =>
  states.reduce((sum, { count }) => sum + count, 0)
