import type { Field, Form, Mistake, StoredRecord } from '../../../model/index.ts'
import { fieldOf } from '../../../rules/fields.ts'
import { explain } from '../../../rules/mistakes.ts'
import { read, verdict } from '../../../rules/types.ts'
import type { Found } from '../../records/records.ts'
import { addresses } from '../addresses.ts'
import { frame, toList } from '../frame.ts'
import { showInstant } from '../instants.ts'
import { deniedPage, problemPage } from '../problem-page.ts'
import { writtenValue } from '../record/written.ts'
import { allOf, loadReferences } from '../references.ts'
import type { Reply, Visit } from '../reply.ts'
import { occasionOf, type Site, say } from '../site.ts'
import { titleOf } from '../titles.ts'

/** Asks for the whole value of something that is masked. What was typed never stands in an address. */
export async function findPage(visit: Visit): Promise<Reply> {
  return finding(visit, {}, 200)
}

export async function findRecords(visit: Visit): Promise<Reply> {
  const { site, form, posted } = visit
  const id = posted.own.get('@field') ?? ''
  const value = posted.own.get('@value') ?? ''
  const outcome = await site.records.findBy(form, id, value)
  const field = fieldOf(form, id)
  if (outcome.kind === 'denied') return deniedPage(site, form, null, outcome.denial)
  if (!field) return problemPage(site, 'missing')
  if (outcome.kind === 'done') {
    const doubt = outcome.records.length === 0 ? doubtOf(site, field, value) : null
    const found = { ...(await foundView(site, form, field, outcome)), doubt }
    return finding(visit, { chosen: field, found }, 200)
  }
  const errors = outcome.mistakes.map((mistake) => errorView(site, field, mistake))
  return finding(visit, { chosen: field, typed: value, errors }, 422)
}

interface Finding {
  readonly chosen?: Field
  /** Shown again to be put right; never with what it found. */
  readonly typed?: string
  readonly errors?: readonly ReturnType<typeof errorView>[]
  readonly found?: object
}

async function finding(
  { site, form }: Visit,
  { chosen, typed = '', errors = [], found }: Finding,
  status: number,
): Promise<Reply> {
  const fields = site.records.findable(form)
  if (fields.length === 0) return problemPage(site, 'missing')
  const view = {
    ...frame(site, say(site, 'find'), { form, trail: [toList(form)] }),
    form: { label: form.label },
    action: addresses.find(form.id),
    fields: fields.map(({ id, label }) => ({ id, label, chosen: id === chosen?.id })),
    typed,
    errors,
    error: errors[0]?.message ?? null,
    found,
    back: addresses.list(form.id),
  }
  return { kind: 'page', status, page: 'list/find', view }
}

const errorView = (site: Site, { label }: Field, mistake: Mistake) => ({
  message: explain(mistake, label, site.language),
  href: '#value',
  basis: null,
})

/** What would be wrong with it in a form: it may be mistyped. */
function doubtOf(site: Site, field: Field, typed: string): string | null {
  const occasion = occasionOf(site, null)
  const reading = read(typed, field.type, occasion)
  const fault = 'mistake' in reading ? reading.mistake : verdict(reading.value, field, occasion)
  return fault && explain(fault, field.label, site.language)
}

async function foundView(
  site: Site,
  form: Form,
  field: Field,
  { records, isMore }: Extract<Found, { kind: 'done' }>,
) {
  const data = records.map((record) => record.data)
  const references = await loadReferences(site, form, data)
  const rowView = (record: StoredRecord) => {
    const occasion = occasionOf(site, record.submitted)
    const all = allOf(record)
    return {
      title: titleOf(form, all, occasion, references.title) || say(site, 'untitled'),
      href: addresses.record(form.id, record.id),
      value: writtenValue(field, all, occasion, references),
      state: record.state,
      updated: showInstant(record.updated),
    }
  }
  return {
    count: say(site, isMore ? 'find-most' : 'find-count', { count: records.length }),
    label: field.label,
    stateless: form.states.length === 0,
    rows: records.map(rowView),
  }
}
