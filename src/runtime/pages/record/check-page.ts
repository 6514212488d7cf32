import type { Mistake, Remark } from '../../../model/index.ts'
import { addresses } from '../addresses.ts'
import { isDraft } from '../drafts.ts'
import { errorsOf } from '../form/errors.ts'
import { frame, toList } from '../frame.ts'
import { refusedPage } from '../problem-page.ts'
import type { RecordVisit, Reply } from '../reply.ts'
import { say } from '../site.ts'
import { recordBody } from './body.ts'
import { droppedIn, droppedViews } from './dropped.ts'

/** Everything that was filled in, to be looked over before it is submitted. */
export async function checkPage(visit: RecordVisit): Promise<Reply> {
  const { site, form, record } = visit
  if (!isDraft(form, record)) return refusedPage(site, form, record, 'forbidden')
  const { mistakes, blocks } = await site.records.examine(form, record.data, { id: record.id })
  return checkWith(visit, mistakes, blocks, 200)
}

/** The page with what stands in the way of submitting. */
export async function checkWith(
  { site, form, record, query }: RecordVisit,
  mistakes: readonly Mistake[],
  blocks: readonly Remark[],
  status: number,
): Promise<Reply> {
  const edit = addresses.edit(form.id, record.id)
  const errors = errorsOf(site, form, mistakes, blocks, edit)
  const dropped = droppedIn(form, query)
  const body = await recordBody(site, form, record, { errors, dropped, edit })
  const title = say(site, 'check-title')
  const view = {
    ...frame(site, title, {
      form,
      trail: [toList(form), { label: body.title, href: addresses.record(form.id, record.id) }],
    }),
    section: body.section,
    answer: body.answer,
    form: { label: form.label },
    errors: errors.list,
    dropped: droppedViews(form, dropped),
    warnings: body.standing.warnings,
    version: record.version,
    action: addresses.move(form.id, record.id),
    edit,
    buttons: errors.list.length > 0 ? [] : body.moves.map(({ to, label }) => ({ to, label })),
  }
  return {
    kind: 'page',
    status,
    page: 'record/check',
    view,
    body: { form: form.id, part: 'record' },
  }
}
