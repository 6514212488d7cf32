import type { Form } from '../../../model/index.ts'
import { addresses } from '../addresses.ts'
import { areasOf } from '../areas.ts'
import { formsFor, frame } from '../frame.ts'
import { waitingAddress } from '../list/picked.ts'
import type { Reply } from '../reply.ts'
import { type Site, say } from '../site.ts'
import { dueOf } from './due.ts'
import { figuresOf } from './figures.ts'
import { formLine } from './form-line.ts'
import { type WaitingLine, waitingPapers } from './papers.ts'

/** What waits for the visitor, what is due, the figures of the year, and the forms. */
export async function homePage(site: Site): Promise<Reply> {
  const visible = formsFor(site)
  const forms = await Promise.all(
    visible.map(async (form) => ({ form, states: await site.records.workload(form) })),
  )
  const areas = areasOf(site.app.application, visible, say(site, 'area-rest'))
  const waiting = [
    ...(await Promise.all(visible.map((form) => waitingLine(site, form)))).flat(),
    ...(await waitingPapers(site)),
  ]
  const due = await dueOf(site, forms)
  const view = {
    ...frame(site, say(site, 'home')),
    crumbs: [],
    waiting,
    manyWaiting: waiting.length > many,
    due,
    manyDue: due.length > many,
    reports: await figuresOf(site),
    areas: areas.map(({ label, number, forms: own }) => ({
      label,
      href: addresses.area(number),
      forms: own.map((form) => ({ label: form.label, href: addresses.list(form.id) })),
    })),
    rows:
      areas.length > 0
        ? []
        : await Promise.all(forms.map(({ form, states }) => formLine(site, form, states))),
    letters: site.letters !== null && visible.length > 0,
  }
  return { kind: 'page', status: 200, page: 'home', view }
}

/** Lines that are set in two columns where there is room. */
const many = 6

/** The states of a form that the visitor has something to do in. */
async function waitingLine(site: Site, form: Form): Promise<readonly WaitingLine[]> {
  const waiting = await site.records.waiting(form)
  const links = form.states.flatMap((state) => {
    const count = waiting.get(state)?.size ?? 0
    return count > 0 ? [{ label: state, count, href: waitingAddress(form, state) }] : []
  })
  return links.length > 0 ? [{ label: form.label, href: addresses.list(form.id), links }] : []
}
