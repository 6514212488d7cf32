import type { Field, Form, StoredRecord, Transition } from '../../../model/index.ts'
import { fieldOf } from '../../../rules/fields.ts'
import { isMasking } from '../../access/sight.ts'
import type { StoredFile } from '../../files/model.ts'
import type { Standing } from '../../records/records.ts'
import { addresses, withQuery } from '../addresses.ts'
import { fileView } from '../file-view.ts'
import { type Errors, noErrors } from '../form/errors.ts'
import { elementId } from '../naming.ts'
import { allOf, loadReferences, type References } from '../references.ts'
import { occasionOf, type Site, say } from '../site.ts'
import { unseen } from '../templates.ts'
import { titleOf } from '../titles.ts'
import { valueIn } from '../value-in.ts'
import { answerView } from './answer-view.ts'

/** A record read for a page: its title, and what the emitted template asks for. */
export interface RecordBody {
  readonly title: string
  readonly references: References
  readonly section: (id: string) => object | undefined
  readonly answer: (id: string) => object | undefined
  readonly standing: Standing
  /** The moves that the record's state and data allow, and the visitor may make. */
  readonly moves: readonly Transition[]
}

export interface BodyOptions {
  readonly errors?: Errors
  readonly dropped?: readonly string[]
  readonly edit?: string | null
  /** Whether to lead to the whole of what is masked. */
  readonly unmasking?: boolean
}

export async function recordBody(
  site: Site,
  form: Form,
  record: StoredRecord,
  { errors = noErrors, dropped = [], edit = null, unmasking = false }: BodyOptions = {},
): Promise<RecordBody> {
  const references = await loadReferences(site, form, [record.data])
  const occasion = occasionOf(site, record.submitted)
  const standing = (await site.records.standing(form, record.id)) ?? gone
  const data = { ...standing.values, ...allOf(record) }
  const answering = {
    form,
    data,
    hidden: standing.hidden,
    occasion,
    references,
    view: (file: StoredFile) => fileView(site, file),
    dropped,
    errors: errors.byName,
    edit,
    unmask:
      unmasking && standing.mayUnmask
        ? (field: Field) => unmaskAddress(form, record, field, standing)
        : null,
  }
  return {
    title: titleOf(form, data, occasion, references.title) || say(site, 'untitled'),
    references,
    section: (id) => {
      const section = form.sections.find((each) => each.id === id)
      if (section && !section.fields.some((field) => standing.visible.has(field))) return unseen
      return section && { label: section.label, element: elementId('section', id) }
    },
    answer: (id) => (isUnseen(form, id, standing) ? unseen : answerView(id, answering)),
    standing,
    moves: standing.ways,
  }
}

/** What is worked out anew for a draft is kept nowhere yet. */
function unmaskAddress(
  form: Form,
  record: StoredRecord,
  field: Field,
  { masked }: Standing,
): string | null {
  const isMasked = masked.has(field.id) || isMasking(field)
  if (!isMasked || valueIn(allOf(record), field) === undefined) return null
  return withQuery(addresses.unmask(form.id, record.id), { field: field.id })
}

const isUnseen = (form: Form, id: string, { visible }: Standing): boolean =>
  fieldOf(form, id) !== undefined && !visible.has(id)

/** It was taken away, or out of reach, since it was read. */
const gone: Standing = {
  visible: new Set(),
  editable: new Set(),
  masked: new Set(),
  hidden: new Set(),
  values: {},
  warnings: [],
  noCreating: null,
  mayEdit: false,
  mayRemove: false,
  mayUnmask: false,
  ways: [],
}
