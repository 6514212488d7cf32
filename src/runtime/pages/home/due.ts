import type { Form } from '../../../model/index.ts'
import { dateParts, deadlineIn, showDate } from '../../../rules/index.ts'
import type { InState } from '../../records/records.ts'
import { addresses } from '../addresses.ts'
import { stateAddress } from '../list/filters.ts'
import { flagAddress } from '../list/picked.ts'
import { type Site, say } from '../site.ts'
import { letterLinks, officeOf, type WaitingLine } from './papers.ts'

interface FormStates {
  readonly form: Form
  readonly states: readonly InState[]
}

/** 标识 that records carry, deadlines of forms that wait to be sent, letters whose time ends: each with how many. */
export async function dueOf(
  site: Site,
  forms: readonly FormStates[],
): Promise<readonly WaitingLine[]> {
  const office = officeOf(site)
  const letters = office === null ? [] : await letterLinks(site, office, ['overdue', 'ending'])
  const lines = await Promise.all(forms.map((each) => dueIn(site, each)))
  return [
    ...lines,
    { label: say(site, 'letters'), href: addresses.letters, links: letters },
  ].filter(({ links }) => links.length > 0)
}

async function dueIn(site: Site, { form, states }: FormStates): Promise<WaitingLine> {
  const flags = site.app.application.flags.filter((flag) => flag.form === form.id)
  const found = await site.records.flagged(form)
  const links = flags.flatMap((flag) => {
    const count = found.get(flag.id)?.size ?? 0
    return count > 0 ? [{ label: flag.label, count, href: flagAddress(flag) }] : []
  })
  return {
    label: form.label,
    href: addresses.list(form.id),
    links: [...deadlineLinks(site, form, states), ...links],
  }
}

/** The drafts of a form that is to be sent by a day of each year, with that day of this year. */
function deadlineLinks(site: Site, form: Form, states: readonly InState[]): WaitingLine['links'] {
  const { today } = site.clock()
  const [draft] = states
  const day = form.deadline && deadlineIn(form.deadline, dateParts(today).year)
  if (day === null || !draft || draft.count === 0) return []
  const label = say(site, day < today ? 'home-form-over' : 'home-form-due', { day: showDate(day) })
  return [{ label, count: draft.count, href: stateAddress(form, draft.state) }]
}
