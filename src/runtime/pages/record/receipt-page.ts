import { addresses } from '../addresses.ts'
import { frame, toList } from '../frame.ts'
import type { RecordVisit, Reply } from '../reply.ts'
import { say } from '../site.ts'
import { recordBody } from './body.ts'
import { judgementView } from './judgement-view.ts'

/** What somebody keeps after submitting: the number, the result, and what happens next. */
export async function receiptPage({ site, form, record }: RecordVisit): Promise<Reply> {
  const body = await recordBody(site, form, record)
  const title = say(site, 'receipt-title', { name: form.label })
  const view = {
    ...frame(site, title, { form, trail: [toList(form)] }),
    form: { label: form.label },
    name: body.title,
    number: record.id,
    judgement: judgementView(site, form, record, body.references),
    nextStep: say(site, 'next-step', { state: record.state ?? '' }),
    record: addresses.record(form.id, record.id),
    list: addresses.list(form.id),
  }
  return { kind: 'page', status: 200, page: 'record/receipt', view }
}
