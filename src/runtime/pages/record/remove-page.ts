import { addresses } from '../addresses.ts'
import { isOpen } from '../drafts.ts'
import { frame, toList } from '../frame.ts'
import { versionIn } from '../posted.ts'
import { deniedPage, problemPage, refusedPage } from '../problem-page.ts'
import { type RecordVisit, type Reply, redirect } from '../reply.ts'
import { say } from '../site.ts'
import { recordBody } from './body.ts'

/** Asks once more before a record is deleted. */
export async function removePage({ site, form, record }: RecordVisit): Promise<Reply> {
  if (!isOpen(form, record)) return refusedPage(site, form, record, 'forbidden')
  const body = await recordBody(site, form, record)
  const back = addresses.record(form.id, record.id)
  const view = {
    ...frame(site, say(site, 'remove-title'), {
      form,
      trail: [toList(form), { label: body.title, href: back }],
    }),
    form: { label: form.label },
    name: body.title,
    action: addresses.remove(form.id, record.id),
    version: record.version,
    back,
  }
  return { kind: 'page', status: 200, page: 'record/remove', view }
}

export async function removeRecord({ site, form, record, posted }: RecordVisit): Promise<Reply> {
  const outcome = await site.records.remove(form, record.id, versionIn(posted.own))
  switch (outcome.kind) {
    case 'done':
      return redirect(`${addresses.list(form.id)}?removed=1`)
    case 'stale':
      return redirect(`${addresses.record(form.id, record.id)}?changed=1`)
    case 'referenced':
      return refusedPage(site, form, record, `referenced-${outcome.by}`)
    case 'denied':
      return deniedPage(site, form, record, outcome.denial)
    case 'conflict':
    case 'missing':
      return problemPage(site, 'missing')
    case 'refused':
    case 'duplicate':
    case 'forbidden':
    case 'unmet':
    case 'uncreated':
      return refusedPage(site, form, record, 'forbidden')
  }
}
