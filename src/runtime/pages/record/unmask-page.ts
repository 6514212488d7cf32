import type { Field, RecordValue } from '../../../model/index.ts'
import { fieldOf } from '../../../rules/fields.ts'
import { addresses } from '../addresses.ts'
import { fileView } from '../file-view.ts'
import { frame, toList } from '../frame.ts'
import { deniedPage, problemPage } from '../problem-page.ts'
import { loadReferences } from '../references.ts'
import type { RecordVisit, Reply } from '../reply.ts'
import { occasionOf, say } from '../site.ts'
import { answerView } from './answer-view.ts'
import { recordBody } from './body.ts'

/** Asks why somebody has to see the whole of what is masked. */
export async function unmaskPage(visit: RecordVisit): Promise<Reply> {
  const field = fieldOf(visit.form, visit.query.get('field') ?? '')
  return field ? asking(visit, field, null, 200) : problemPage(visit.site, 'missing')
}

/** Shows it, this once; the next time has to be asked for again. */
export async function unmaskField(visit: RecordVisit): Promise<Reply> {
  const { site, form, record, posted } = visit
  const field = fieldOf(form, posted.own.get('@field') ?? '')
  if (!field) return problemPage(site, 'missing')
  const reason = posted.own.get('@reason') ?? ''
  const outcome = await site.records.unmask(form, record.id, field.id, reason)
  switch (outcome.kind) {
    case 'done':
      return shown(visit, field, outcome.value)
    case 'refused':
      return asking(visit, field, say(site, 'unmask-reason-missing'), 422)
    case 'denied':
      return deniedPage(site, form, record, outcome.denial)
    case 'missing':
      return problemPage(site, 'missing')
  }
}

async function asking(
  visit: RecordVisit,
  field: Field,
  error: string | null,
  status: number,
): Promise<Reply> {
  const { site, posted } = visit
  const view = {
    ...(await around(visit, field)),
    asks: true,
    error,
    errors: error === null ? [] : [{ message: error, href: '#reason', basis: null }],
    given: posted.own.get('@reason') ?? '',
    effect: say(site, 'unmask-effect', { label: field.label }),
  }
  return { kind: 'page', status, page: 'record/unmask', view }
}

async function shown(visit: RecordVisit, field: Field, value: RecordValue | null): Promise<Reply> {
  const { site, form, record } = visit
  const data = value === null ? {} : { [field.id]: value }
  const answer = answerView(field.id, {
    form: { ...form, fields: form.fields.map(plain) },
    data,
    hidden: new Set(),
    occasion: occasionOf(site, record.submitted),
    references: await loadReferences(site, form, [data]),
    view: (file) => fileView(site, file),
    dropped: [],
    errors: new Map(),
    edit: null,
    unmask: null,
  })
  const view = { ...(await around(visit, field)), answer, isTable: field.type.kind === 'table' }
  return { kind: 'page', status: 200, page: 'record/unmask', view }
}

async function around({ site, form, record }: RecordVisit, field: Field) {
  const { title } = await recordBody(site, form, record)
  const back = addresses.record(form.id, record.id)
  const heading = say(site, 'unmask')
  return {
    ...frame(site, heading, { form, trail: [toList(form), { label: title, href: back }] }),
    form: { label: form.label },
    name: title,
    field: { id: field.id, label: field.label },
    action: addresses.unmask(form.id, record.id),
    back,
  }
}

/** The same to be written out in full. */
const plain = (field: Field): Field => ({
  ...field,
  masked: false,
  type:
    field.type.kind === 'table'
      ? { ...field.type, columns: field.type.columns.map(plain) }
      : field.type,
})
