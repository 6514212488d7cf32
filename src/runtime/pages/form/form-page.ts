import type { Field, Form, RecordValue, Section, StoredRecord } from '../../../model/index.ts'
import { fieldOf } from '../../../rules/fields.ts'
import { citation } from '../../../rules/judge.ts'
import { show } from '../../../rules/types.ts'
import type { Standing } from '../../records/records.ts'
import { addresses } from '../addresses.ts'
import { hasDrafts, isDraft } from '../drafts.ts'
import { frame, toList } from '../frame.ts'
import { inputName } from '../naming.ts'
import { textOf } from '../posted.ts'
import { isForFile } from '../references.ts'
import type { Reply } from '../reply.ts'
import { occasionOf, type Site, say } from '../site.ts'
import { unseen } from '../templates.ts'
import { valueIn } from '../value-in.ts'
import type { Errors } from './errors.ts'
import { type Asking, fieldView, type Place } from './field-view.ts'
import type { Look } from './look.ts'
import { tableView } from './table-view.ts'
import { targetsOf } from './targets.ts'

/** What the page is shown for, beside the answers. */
export interface Showing {
  /** What is being changed; null: a new record. */
  readonly record: StoredRecord | null
  readonly version: number | null
  readonly errors: Errors
  readonly status: number
  readonly banner?: string | null
}

/** The page on which a record is filled in, with what stands in it so far. */
export async function formPage(
  site: Site,
  form: Form,
  look: Look,
  { record, version, errors, status, banner }: Showing,
): Promise<Reply> {
  const asking = await askingOf(site, form, look, record, errors)
  const standing = await site.records.standing(form, record?.id ?? null)
  const may = { visible: standing?.visible ?? none, editable: standing?.editable ?? none }
  const title = say(site, record === null ? 'new-title' : 'edit-title', { form: form.label })
  const own = record === null ? addresses.create(form.id) : addresses.edit(form.id, record.id)
  const back = record === null ? addresses.list(form.id) : addresses.record(form.id, record.id)
  const view = {
    ...frame(site, title, { form, trail: [toList(form)], banner: banner ?? null }),
    basis: form.basis.map(citation).join(say(site, 'separator')),
    errors: errors.list,
    action: own,
    multipart: site.files !== null && hasFiles(form.fields),
    version,
    edition: site.app.edition ?? null,
    back,
    today: site.clock().today,
    // The page is not loaded before they are: little moves under the pointer afterwards.
    rulesScript: addresses.rules(
      form.id,
      site.app === site.home.app ? null : (site.app.edition ?? null),
    ),
    targets: addresses.lookup(form.id),
    autosave: record !== null && isDraft(form, record),
    enter: hasDrafts(form) ? 'save' : 'next',
    buttons: buttonsOf(site, form, record),
    tasks: sectionsIn(form, may).map((section) => taskView(site, form, section.id, look, errors)),
    section: (id: string) => {
      const section = form.sections.find((each) => each.id === id)
      if (section && !sectionsIn(form, may).includes(section)) return unseen
      return section && { label: section.label, element: sectionElement(form, id) }
    },
    field: (id: string) => questionView(form, id, look, asking, may),
  }
  return { kind: 'page', status, page: 'form/page', view, body: { form: form.id, part: 'form' } }
}

const hasFiles = (fields: readonly Field[]): boolean =>
  fields.some(
    (field) => isForFile(field) || (field.type.kind === 'table' && hasFiles(field.type.columns)),
  )

const sectionElement = (form: Form, id: string): string =>
  `part-${form.sections.findIndex((section) => section.id === id) + 1}`

function buttonsOf(site: Site, form: Form, record: StoredRecord | null) {
  if (!hasDrafts(form) || (record !== null && !isDraft(form, record)))
    return [{ do: 'next', label: say(site, 'save'), main: true }]
  return [
    { do: 'next', label: say(site, 'next'), main: true },
    { do: 'save', label: say(site, 'save-draft'), main: false },
  ]
}

async function askingOf(
  site: Site,
  form: Form,
  look: Look,
  record: StoredRecord | null,
  errors: Errors,
): Promise<Asking> {
  const occasion = occasionOf(site, record?.submitted ?? null)
  const written = (field: Field, value: RecordValue): string => {
    if (field.type.kind === 'ref') return look.references.title(field.type.form, String(value))
    const file = isForFile(field) ? look.references.file(String(value)) : null
    return file?.name ?? show(value, field.type, occasion)
  }
  const derived = (field: Field, place: Place | null): string => {
    const row = place === null ? look.settled.data : rowOf(look, place)
    const value = row && valueIn(row, field)
    return value === undefined ? '' : written(field, value)
  }
  return {
    site,
    form,
    occasion,
    errors: errors.byName,
    targets: await targetsOf(site, form),
    references: look.references,
    derived,
  }
}

function rowOf({ settled }: Look, { table, row }: Place) {
  const rows = valueIn(settled.data, table)
  const found = Array.isArray(rows) ? rows[row] : undefined
  return typeof found === 'object' ? found : undefined
}

/** Fields by id: those that are shown, and of them those that are asked. */
type May = Pick<Standing, 'visible' | 'editable'>

const none: ReadonlySet<string> = new Set()

const sectionsIn = ({ sections }: Form, { visible }: May): readonly Section[] =>
  sections.filter(({ fields }) => fields.length === 0 || fields.some((id) => visible.has(id)))

/** A question that is not the visitor's is shown with its answer. */
function questionView(form: Form, id: string, { answers, own }: Look, asking: Asking, may: May) {
  const found = fieldOf(form, id)
  if (found === undefined) return undefined
  if (!may.visible.has(id)) return unseen
  if (own.has(id)) {
    const hint = found.hint ?? say(asking.site, 'own-value')
    const view = fieldView({ ...onlyRead(found), hint }, answers.fields, asking, null)
    return { ...view, own: textOf(own, id) }
  }
  const field = may.editable.has(id) ? found : onlyRead(found)
  return field.type.kind === 'table'
    ? tableView(field, answers.tables.get(id) ?? [], asking)
    : fieldView(field, answers.fields, asking, null)
}

const onlyRead = (field: Field): Field => ({
  ...field,
  readonly: true,
  ...(field.type.kind === 'table' && {
    type: { ...field.type, columns: field.type.columns.map(onlyRead) },
  }),
})

function taskView(site: Site, form: Form, id: string, { settled }: Look, errors: Errors) {
  const section = form.sections.find((each) => each.id === id)
  const fields = new Set(section?.fields)
  const inSection = (name: string) =>
    [...fields].some((field) => {
      const own = inputName(field)
      return name === own || name.startsWith(`${own}.`)
    })
  const wrong = [...errors.byName.keys()].filter(inSection).length
  const missing = settled.mistakes.filter(
    ({ path, code }) => fields.has(String(path[0])) && code in missingCodes,
  ).length
  const asked = [...fields].some((field) => settled.fields.get(field)?.visible)
  const { state, words } = stateOf(site, wrong, missing, asked)
  return { label: section?.label, href: `#${sectionElement(form, id)}`, state, words }
}

const missingCodes: Readonly<Record<string, true>> = { required: true, 'too-few-rows': true }

function stateOf(site: Site, wrong: number, missing: number, asked: boolean) {
  if (wrong > 0) return { state: 'wrong', words: say(site, 'task-errors', { count: wrong }) }
  if (!asked) return { state: 'none', words: say(site, 'task-none') }
  if (missing > 0) return { state: '', words: say(site, 'task-missing', { count: missing }) }
  return { state: 'done', words: say(site, 'task-done') }
}
