import type { Flag, Form } from '../../../model/index.ts'
import { addresses, withQuery } from '../addresses.ts'
import { type Site, say } from '../site.ts'
import type { Behind } from './behind.ts'

/** The list of the records that carry a 标识. */
export const flagAddress = ({ form, id }: Flag): string =>
  withQuery(addresses.list(form), { flag: id })

/** The list of the records that wait for the visitor in a state. */
export const waitingAddress = (form: Form, state: string): string =>
  withQuery(addresses.list(form.id), { waiting: state })

/** Null: the address asks for no 标识 of this form, and for nothing that waits. */
export async function pickedBy(
  site: Site,
  form: Form,
  query: URLSearchParams,
): Promise<Behind | null> {
  const { flags } = site.app.application
  const flag = flags.find(({ id, form: of }) => of === form.id && id === query.get('flag'))
  const state = form.states.find((each) => each === query.get('waiting'))
  const picked = (
    ids: ReadonlySet<string> = new Set(),
    text: string,
    asked: Behind['asked'],
  ): Behind => ({ ids, text, href: null, before: null, asked })
  if (flag) {
    const ids = (await site.records.flagged(form)).get(flag.id)
    const text = say(site, 'flagged-only', { flag: flag.label, count: ids?.size ?? 0 })
    return picked(ids, text, { flag: flag.id })
  }
  if (state === undefined) return null
  const ids = (await site.records.waiting(form)).get(state)
  const text = say(site, 'waiting-only', { state, count: ids?.size ?? 0 })
  return picked(ids, text, { waiting: state })
}
