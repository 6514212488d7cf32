import type { Form, StoredRecord } from '../../model/index.ts'
import type { Denial } from '../access/denial.ts'
import { denialText } from '../messages/denials.ts'
import { addresses } from './addresses.ts'
import { frame, type Link, toList } from './frame.ts'
import type { Reply } from './reply.ts'
import { type Site, say } from './site.ts'

export type ProblemKind =
  | 'letter-damaged'
  | 'missing'
  | 'method'
  | 'cross-site'
  | 'too-large'
  | 'failed'

/** A page that says what went wrong and where to go on. */
export function problemPage(site: Site, kind: ProblemKind): Reply {
  const back = { label: say(site, 'home'), href: addresses.home }
  return page(site, statuses[kind], say(site, `${kind}-title`), say(site, kind), back)
}

/** What no line of the memo lets the visitor do. */
export function deniedPage(
  site: Site,
  form: Form,
  record: Pick<StoredRecord, 'id'> | null,
  denial: Denial,
): Reply {
  const back =
    record === null
      ? { label: say(site, 'home'), href: addresses.home }
      : { label: say(site, 'view-record'), href: addresses.record(form.id, record.id) }
  const message = denialText(denial, site.language)
  return page(site, 403, say(site, 'denied-title'), message, back, form)
}

/** What a record's state, or what hangs on the record, does not allow. */
export function refusedPage(
  site: Site,
  form: Form,
  record: StoredRecord,
  why: 'forbidden' | 'unmet' | 'uncreated' | 'referenced-record' | 'referenced-letter',
  params: Readonly<Record<string, string>> = {},
): Reply {
  const back = { label: say(site, 'view-record'), href: addresses.record(form.id, record.id) }
  const message = say(site, why, { state: record.state ?? '', ...params })
  return page(site, 409, say(site, 'forbidden-title'), message, back, form)
}

const statuses: { readonly [K in ProblemKind]: number } = {
  missing: 404,
  method: 405,
  'cross-site': 403,
  'too-large': 413,
  failed: 500,
  'letter-damaged': 500,
}

/** A page that says one thing and where to go on. */
export const messagePage = (
  site: Site,
  status: number,
  title: string,
  message: string,
  { form, back }: { readonly form?: Form; readonly back: Link },
): Reply => page(site, status, title, message, back, form)

const page = (
  site: Site,
  status: number,
  title: string,
  message: string,
  back: Link,
  form?: Form,
): Reply => ({
  kind: 'page',
  status,
  page: 'problem',
  view: {
    ...frame(site, title, form === undefined ? {} : { form, trail: [toList(form)] }),
    message,
    back: back.href,
    backLabel: back.label,
  },
})
