import type { Mistake } from '../../../model/index.ts'
import { waysBetween } from '../../records/ways.ts'
import { addresses } from '../addresses.ts'
import { isDraft } from '../drafts.ts'
import { errorsOf } from '../form/errors.ts'
import { frame, toList } from '../frame.ts'
import { versionIn } from '../posted.ts'
import { deniedPage, problemPage, refusedPage } from '../problem-page.ts'
import { type RecordVisit, type Reply, redirect } from '../reply.ts'
import { say } from '../site.ts'
import { recordBody } from './body.ts'
import { checkWith } from './check-page.ts'

/** Asks for the reason before a record moves on. */
export async function movePage(visit: RecordVisit): Promise<Reply> {
  return asking(visit, visit.query.get('to'), null, 200)
}

/** Moves a record along; leaving the first state submits it. */
export async function moveRecord(visit: RecordVisit): Promise<Reply> {
  const { site, form, record, posted } = visit
  const to = posted.own.get('@to') ?? ''
  const reason = posted.own.get('@reason')
  const outcome = await site.records.move(form, record.id, versionIn(posted.own), to, reason)
  switch (outcome.kind) {
    case 'done':
      return redirect(
        isDraft(form, record)
          ? addresses.receipt(form.id, record.id)
          : `${addresses.record(form.id, record.id)}?moved=1`,
      )
    case 'refused':
      return outcome.mistakes.some(isLackOfReason)
        ? asking(visit, to, say(site, 'reason-missing'), 422)
        : checkWith(visit, outcome.mistakes, outcome.blocks, 422)
    case 'stale':
      return redirect(`${addresses.record(form.id, record.id)}?changed=1`)
    case 'denied':
      return deniedPage(site, form, record, outcome.denial)
    case 'conflict':
    case 'missing':
      return problemPage(site, 'missing')
    case 'duplicate':
    case 'referenced':
    case 'forbidden':
      return refusedPage(site, form, record, 'forbidden')
    case 'unmet':
      return unmetPage(visit, outcome.steps)
    case 'uncreated': {
      const { form: other, faults } = outcome
      const found = errorsOf(site, other, faults.mistakes, faults.blocks)
      const reasons = found.list.map(({ message }) => message).join('')
      return refusedPage(site, form, record, 'uncreated', { form: other.label, reasons })
    }
  }
}

const isLackOfReason = ({ code }: Mistake): boolean => code === 'reason-required'

const unmetPage = ({ site, form, record }: RecordVisit, steps: readonly string[]): Reply =>
  refusedPage(site, form, record, 'unmet', { step: steps.join(say(site, 'separator')) })

async function asking(
  visit: RecordVisit,
  target: string | null,
  error: string | null,
  status: number,
): Promise<Reply> {
  const { site, form, record, posted } = visit
  const { title, moves } = await recordBody(site, form, record)
  const way = moves.find(({ to }) => to === target)
  if (way === undefined) {
    const closed = waysBetween(form, record.state, target).map(({ label }) => label)
    return closed.length > 0
      ? unmetPage(visit, closed)
      : refusedPage(site, form, record, 'forbidden')
  }
  const { from, to, label, reason } = way
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
