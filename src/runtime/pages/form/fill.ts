import type { Form, StoredRecord } from '../../../model/index.ts'
import type { Outcome } from '../../records/records.ts'
import { addresses, withQuery } from '../addresses.ts'
import { hasDrafts, isOpen } from '../drafts.ts'
import { timeOf } from '../instants.ts'
import { versionIn } from '../posted.ts'
import { deniedPage, problemPage, refusedPage } from '../problem-page.ts'
import { answersOf, initialAnswers, withoutBlankRows } from '../reading.ts'
import { droppedIn, droppedViews } from '../record/dropped.ts'
import { type RecordVisit, type Reply, redirect, type Visit } from '../reply.ts'
import { occasionOf, type Site, say } from '../site.ts'
import { faultsIn } from '../uploads.ts'
import { editionMoved } from './edition-moved.ts'
import { type Errors, errorsOf, noErrors } from './errors.ts'
import { formPage } from './form-page.ts'
import { type Look, lookAt } from './look.ts'
import { changeRows, isExcessive } from './rows.ts'
import { stalePage } from './stale-page.ts'

/** The empty form. */
export async function newForm({ site, form }: Visit): Promise<Reply> {
  const standing = await site.records.standing(form, null)
  if (standing?.noCreating) return deniedPage(site, form, null, standing.noCreating)
  const look = await lookAt(site, form, initialAnswers(form, occasionOf(site, null)), null)
  return formPage(site, form, look, { record: null, version: null, errors: noErrors, status: 200 })
}

/** The form with what a record holds. */
export async function editForm({ site, form, record, query }: RecordVisit): Promise<Reply> {
  if (!(await mayEdit(site, form, record))) return refusedPage(site, form, record, 'forbidden')
  const answers = answersOf(form, record.data, occasionOf(site, record.submitted))
  const look = await lookAt(site, form, answers, record)
  const dropped = droppedViews(form, droppedIn(form, query)).map(({ label }) => label)
  const saved = dropped.length > 0 ? 'draft-saved-but' : 'draft-saved'
  const fields = dropped.join(say(site, 'separator'))
  const banner = query.has('saved') ? say(site, saved, { fields }) : null
  return formPage(site, form, look, {
    record,
    version: record.version,
    errors: noErrors,
    status: 200,
    banner,
  })
}

/** An open record is refused by the records themselves, with the reason. */
const mayEdit = async (site: Site, form: Form, record: StoredRecord): Promise<boolean> =>
  isOpen(form, record) || ((await site.records.standing(form, record.id))?.mayEdit ?? false)

/** A posted form: adds or takes away a row, or keeps what was filled in. */
export async function fillForm(visit: Visit, record: StoredRecord | null): Promise<Reply> {
  const { site, form, posted } = visit
  if (record !== null && !(await mayEdit(site, form, record)))
    return refusedPage(site, form, record, 'forbidden')
  if (isExcessive(form, posted.answers)) return problemPage(site, 'too-large')
  const action = posted.own.get('@do') ?? ''
  const moved = await editionMoved(visit)
  if (moved && action === 'autosave') return { kind: 'json', status: 409, json: {} }
  if (moved)
    return again(visit, record, await lookAt(site, form, posted.answers, record), moved, 409)
  const faults = faultsIn(form, posted.own)
  const rows = changeRows(form, posted.answers, action)
  if (rows !== null || action === 'look') {
    const look = await lookAt(site, form, rows ?? posted.answers, record)
    return again(visit, record, look, faults, 200)
  }
  if (faults.list.length > 0) {
    const look = await lookAt(site, form, posted.answers, record)
    return again(visit, record, look, faults, 422)
  }
  const look = await lookAt(site, form, withoutBlankRows(posted.answers), record)
  if (action === 'autosave') return autosave(visit, record, look)
  return keep(visit, record, look, hasDrafts(form) && action === 'save')
}

async function keep(
  visit: Visit,
  record: StoredRecord | null,
  look: Look,
  asDraft: boolean,
): Promise<Reply> {
  const { site, form } = visit
  if (hasDrafts(form) && !asDraft) {
    const id = record?.id
    const { mistakes, blocks } = await site.records.examine(
      form,
      look.data,
      id === undefined ? {} : { id },
    )
    const errors = errorsOf(site, form, mistakes, blocks)
    if (errors.list.length > 0) return again(visit, record, look, errors, 422)
  }
  const outcome = await write(visit, record, look, hasDrafts(form))
  if (outcome.kind !== 'done') return refuse(visit, record, look, outcome)
  return redirect(nextAddress(form, outcome.record, look.dropped, asDraft))
}

const write = (
  { site, form, posted }: Visit,
  record: StoredRecord | null,
  { data }: Look,
  draft: boolean,
): Promise<Outcome> =>
  record === null
    ? site.records.create(form, data, { draft })
    : site.records.replace(form, record.id, versionIn(posted.own), data, { draft })

/** What was dropped is told on the page that follows. */
function nextAddress(
  form: Form,
  { id, state }: StoredRecord,
  dropped: readonly string[],
  asDraft: boolean,
): string {
  const told = { dropped: dropped.join(',') }
  if (asDraft) return withQuery(addresses.edit(form.id, id), { ...told, saved: '1' })
  if (hasDrafts(form) && state === form.states[0])
    return withQuery(addresses.check(form.id, id), told)
  return withQuery(addresses.record(form.id, id), { ...told, saved: '1' })
}

async function refuse(
  visit: Visit,
  record: StoredRecord | null,
  look: Look,
  outcome: Exclude<Outcome, { kind: 'done' }>,
): Promise<Reply> {
  const { site, form } = visit
  switch (outcome.kind) {
    case 'refused': {
      const errors = errorsOf(site, form, outcome.mistakes, outcome.blocks)
      return again(visit, record, look, errors, 422)
    }
    case 'duplicate':
      return again(visit, record, look, duplicateError(visit, outcome), 409)
    case 'stale':
      return record === null ? problemPage(site, 'missing') : stalePage(visit, record, look)
    case 'forbidden':
    case 'unmet':
    case 'uncreated':
    case 'referenced':
      return record === null
        ? problemPage(site, 'missing')
        : refusedPage(site, form, record, 'forbidden')
    case 'denied':
      return deniedPage(site, form, record, outcome.denial)
    case 'conflict':
    case 'missing':
      return problemPage(site, 'missing')
  }
}

function duplicateError(
  { site, form }: Visit,
  { other, fields }: Extract<Outcome, { kind: 'duplicate' }>,
): Errors {
  const labels = form.fields.filter(({ id }) => fields.includes(id)).map(({ label }) => label)
  const message = say(site, 'duplicate', { fields: labels.join(say(site, 'separator')) })
  return {
    list: [{ message, href: other && addresses.record(form.id, other), basis: null }],
    byName: new Map(),
  }
}

/** The page again, with everything as it was typed. */
const again = (
  { site, form, posted }: Visit,
  record: StoredRecord | null,
  look: Look,
  errors: Errors,
  status: number,
): Promise<Reply> => {
  const version = record === null ? null : versionIn(posted.own)
  return formPage(site, form, look, { record, version, errors, status })
}

/** Keeps what is right of a draft and says how much is not. */
async function autosave(visit: Visit, record: StoredRecord | null, look: Look): Promise<Reply> {
  const { site, form, posted } = visit
  if (record === null) return { kind: 'json', status: 404, json: {} }
  const examined = await site.records.examine(form, look.data, { draft: true, id: record.id })
  const outcome = await site.records.replace(
    form,
    record.id,
    versionIn(posted.own),
    examined.data,
    { draft: true },
  )
  if (outcome.kind !== 'done') {
    return { kind: 'json', status: outcome.kind === 'stale' ? 409 : 422, json: {} }
  }
  const { version, updated } = outcome.record
  const json = { version, time: timeOf(new Date(updated)), wrong: examined.mistakes.length }
  return { kind: 'json', status: 200, json }
}
