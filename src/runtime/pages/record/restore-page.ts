import type { Form, StoredRecord } from '../../../model/index.ts'
import { fieldOf } from '../../../rules/fields.ts'
import { addresses, withQuery } from '../addresses.ts'
import type { ErrorView } from '../form/errors.ts'
import { frame, toList } from '../frame.ts'
import { showInstant } from '../instants.ts'
import { versionIn } from '../posted.ts'
import { deniedPage, problemPage } from '../problem-page.ts'
import { allOf, loadReferences, type References } from '../references.ts'
import { type Reply, redirect, type Visit } from '../reply.ts'
import { occasionOf, type Site, say } from '../site.ts'
import { titleOf } from '../titles.ts'

/** What was removed of a form, the latest first, each to be brought back. */
export async function removedPage(visit: Visit): Promise<Reply> {
  return removedWith(visit, null, 200)
}

export async function restoreRecord(visit: Visit, id: string): Promise<Reply> {
  const { site, form, posted } = visit
  const outcome = await site.records.restore(form, id, versionIn(posted.own))
  switch (outcome.kind) {
    case 'done':
      return redirect(`${addresses.record(form.id, id)}?restored=1`)
    case 'stale':
      return removedWith(visit, failed(say(site, 'restore-stale')), 409)
    case 'duplicate': {
      const fields = outcome.fields.map((each) => fieldOf(form, each)?.label ?? each)
      const href = outcome.other && addresses.record(form.id, outcome.other)
      const message = say(site, 'restore-duplicate', {
        fields: fields.join(say(site, 'separator')),
      })
      return removedWith(visit, failed(message, href), 409)
    }
    case 'denied':
      return deniedPage(site, form, null, outcome.denial)
    case 'missing':
      return (await site.records.get(form, id))
        ? redirect(`${addresses.record(form.id, id)}?changed=1`)
        : problemPage(site, 'missing')
    case 'refused':
    case 'referenced':
    case 'forbidden':
    case 'unmet':
    case 'uncreated':
    case 'conflict':
      return problemPage(site, 'missing')
  }
}

const failed = (message: string, href: string | null = null): ErrorView => ({
  message,
  href,
  basis: null,
})

async function removedWith(
  { site, form, query }: Visit,
  error: ErrorView | null,
  status: number,
): Promise<Reply> {
  const after = query.get('after')
  const found = await site.records.list(form, {
    where: [],
    sort: { field: '@updated', descending: true },
    limit: pageSize,
    removed: true,
    ...(after ? { after } : {}),
  })
  if (found.denied) return deniedPage(site, form, null, found.denied)
  const own = addresses.removed(form.id)
  if (found.unreadable) return redirect(own)
  const data = found.records.map((record) => record.data)
  const references = await loadReferences(site, form, data)
  const title = say(site, 'removed')
  const view = {
    ...frame(site, title, { form, trail: [toList(form)] }),
    form: { label: form.label },
    errors: error === null ? [] : [error],
    stateless: form.states.length === 0,
    rows: found.records.map((record) => rowView(site, form, record, references)),
    first: query.has('after') ? own : null,
    next: found.next === null ? null : withQuery(own, { after: found.next }),
    paged: query.has('after') || found.next !== null,
    back: addresses.list(form.id),
  }
  return { kind: 'page', status, page: 'record/removed', view }
}

const pageSize = 50

function rowView(site: Site, form: Form, record: StoredRecord, references: References) {
  const occasion = occasionOf(site, record.submitted)
  return {
    title: titleOf(form, allOf(record), occasion, references.title) || say(site, 'untitled'),
    state: record.state,
    removed: showInstant(record.updated),
    version: record.version,
    history: addresses.history(form.id, record.id),
    action: addresses.restore(form.id, record.id),
  }
}
