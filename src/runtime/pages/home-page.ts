import type { Form } from '../../model/index.ts'
import { addresses, withQuery } from './addresses.ts'
import { formsFor, frame } from './frame.ts'
import { filterName } from './list/filters.ts'
import type { Reply } from './reply.ts'
import { type Site, say } from './site.ts'

/** What there is to do, and every form with how many records it has in which state. */
export async function homePage(site: Site): Promise<Reply> {
  const forms = await Promise.all(formsFor(site).map((form) => formView(site, form)))
  const waiting = forms.flatMap(({ label, drafts }) =>
    drafts === null ? [] : [{ ...drafts, label }],
  )
  const view = {
    ...frame(site, say(site, 'home')),
    crumbs: [],
    waiting,
    forms,
    letters: site.letters !== null,
  }
  return { kind: 'page', status: 200, page: 'home', view }
}

async function formView(site: Site, form: Form) {
  const states = await Promise.all(
    form.states.map(async (state) => ({
      state,
      label: state,
      count: await site.records.count(form, [{ field: '@state', operator: 'is', value: state }]),
      href: withQuery(addresses.list(form.id), { [filterName('@state')]: state }),
    })),
  )
  const [first] = states
  const standing = await site.records.standing(form, null)
  return {
    label: form.label,
    href: addresses.list(form.id),
    newHref: standing?.noCreating ? null : addresses.create(form.id),
    count: await site.records.count(form, []),
    stateless: form.states.length === 0,
    states: states.filter(({ count }) => count > 0),
    drafts: first !== undefined && first.count > 0 ? first : null,
  }
}
