import type { Transition } from '../../../model/index.ts'
import { addresses } from '../addresses.ts'
import { isDraft } from '../drafts.ts'
import { frame, toList } from '../frame.ts'
import { versionIn } from '../posted.ts'
import { problemPage, refusedPage } from '../problem-page.ts'
import { type RecordVisit, type Reply, redirect } from '../reply.ts'
import { say } from '../site.ts'
import { recordBody } from './body.ts'
import { checkWith } from './check-page.ts'

/** Asks for the reason before a record moves on. */
export async function movePage(visit: RecordVisit): Promise<Reply> {
  const transition = transitionTo(visit, visit.query.get('to'))
  if (transition === undefined)
    return refusedPage(visit.site, visit.form, visit.record, 'forbidden')
  return asking(visit, transition, null, 200)
}

/** Moves a record along; leaving the first state submits it. */
export async function moveRecord(visit: RecordVisit): Promise<Reply> {
  const { site, form, record, posted } = visit
  const transition = transitionTo(visit, posted.own.get('@to') ?? null)
  if (transition === undefined) return refusedPage(site, form, record, 'forbidden')
  const reason = (posted.own.get('@reason') ?? '').trim()
  if (transition.reason && reason === '') {
    return asking(visit, transition, say(site, 'reason-missing'), 422)
  }
  const version = versionIn(posted.own)
  const outcome = await site.records.move(
    form,
    record.id,
    version,
    transition.to,
    reason || undefined,
  )
  switch (outcome.kind) {
    case 'done':
      return redirect(
        isDraft(form, record)
          ? addresses.receipt(form.id, record.id)
          : `${addresses.record(form.id, record.id)}?moved=1`,
      )
    case 'refused':
      return checkWith(visit, outcome.mistakes, outcome.blocks, 422)
    case 'stale':
      return redirect(`${addresses.record(form.id, record.id)}?changed=1`)
    case 'missing':
      return problemPage(site, 'missing')
    case 'duplicate':
    case 'referenced':
    case 'forbidden':
      return refusedPage(site, form, record, 'forbidden')
  }
}

const transitionTo = ({ form, record }: RecordVisit, to: string | null): Transition | undefined =>
  form.transitions.find((transition) => transition.from === record.state && transition.to === to)

async function asking(
  { site, form, record, posted }: RecordVisit,
  { from, to, label, reason }: Transition,
  error: string | null,
  status: number,
): Promise<Reply> {
  const { title } = await recordBody(site, form, record)
  const back = addresses.record(form.id, record.id)
  const view = {
    ...frame(site, label, { form, trail: [toList(form), { label: title, href: back }] }),
    form: { label: form.label },
    title: label,
    name: title,
    label,
    from,
    to,
    reason,
    error,
    errors: error === null ? [] : [{ message: error, href: '#reason', basis: null }],
    given: posted.own.get('@reason') ?? '',
    version: posted.own.get('@version') ?? record.version,
    action: addresses.move(form.id, record.id),
    back,
  }
  return { kind: 'page', status, page: 'record/move', view }
}
