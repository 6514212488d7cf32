import type { Application, Dimension, Form, RecordData, StoredRecord } from '../../model/index.ts'
import { talliesOf } from '../../model/tallies.ts'
import { fieldOf, optionLabel, own, titleOf } from '../../rules/index.ts'
import type { Holding } from './holding.ts'
import type { GroupKey, Standing } from './sheet.ts'

/** What a record is called, whose it is, and what it is counted under: by its own app's reports and the people's scopes. */
export function standingOf(holding: Holding, form: Form, record: StoredRecord): Standing {
  const { data } = holding.target(form, record)
  const naming = form.unique
    .map((id) => fieldOf(form, id))
    .find((field) => field?.type.kind === 'ref')
  const key = naming && own(data, naming.id)
  const about =
    naming?.type.kind === 'ref' && typeof key === 'string'
      ? holding.resolve(naming.type.form, key)
      : null
  const subjectTitle = about && (plainTitle(about.form, about.data) ?? about.id ?? '')
  const title = plainTitle(form, data) ?? subjectTitle ?? record.id
  return {
    title: about === null ? title : titleWithin(form, data, subjectTitle ?? title),
    subject: about && { form: about.form.id, id: about.id ?? '', title: subjectTitle ?? '' },
    groups: [
      ...groupsIn(holding, form, data, record),
      ...(about ? groupsIn(holding, about.form, about.data, record) : []),
    ].filter(({ by }, at, all) => all.findIndex((each) => each.by === by) === at),
  }
}

/** Never one that is masked. */
const plainTitle = (form: Form, data: RecordData): string | null =>
  titleOf({ ...form, fields: form.fields.filter(({ masked }) => !masked) }, data)

/** 某单位 2025: the subject, and the other plain fields that name one of its records. */
function titleWithin(form: Form, data: RecordData, subject: string): string {
  const others = form.unique.flatMap((id) => {
    const field = fieldOf(form, id)
    const value = field?.type.kind === 'ref' || field?.masked ? undefined : own(data, id)
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : []
  })
  return [subject, ...others].join(' ')
}

function groupsIn(
  { application }: Holding,
  form: Form,
  data: RecordData,
  { submitted }: StoredRecord,
): readonly GroupKey[] {
  const wanted = groupingFields(application, form.id)
  return form.fields.flatMap(({ id, label, type }) => {
    const value = own(data, id)
    if (type.kind !== 'choice' || !wanted.has(id) || typeof value !== 'string') return []
    const occasion = { today: submitted ?? '', submitted, options: application.options }
    return [{ by: label, is: optionLabel(value, type.options, occasion) ?? value }]
  })
}

/** The choices that the app's reports set out figures by, and by which people's scopes are cut. */
function groupingFields(application: Application, form: string): ReadonlySet<string> {
  const known = grouping.get(application)?.get(form)
  if (known) return known
  const found = new Set<string>()
  for (const report of application.reports)
    for (const { by, cross, source } of talliesOf(report))
      for (const dimension of [...by, ...cross])
        note(found, application, form, source.form, dimension)
  for (const { grants } of application.roles)
    for (const { form: of, scope } of grants) if (of === form) noteFields(found, scope)
  const all = grouping.get(application) ?? new Map<string, ReadonlySet<string>>()
  grouping.set(application, all.set(form, found))
  return found
}

const grouping = new WeakMap<Application, Map<string, ReadonlySet<string>>>()

function note(
  found: Set<string>,
  { forms }: Application,
  form: string,
  reported: string,
  { value }: Dimension,
): void {
  if (value.kind === 'field' && reported === form) found.add(value.field)
  if (value.kind !== 'reference') return
  const type = forms
    .find(({ id }) => id === reported)
    ?.fields.find(({ id }) => id === value.field)?.type
  if (type?.kind === 'ref' && type.form === form) found.add(value.target)
}

function noteFields(found: Set<string>, part: unknown): void {
  if (typeof part !== 'object' || part === null) return
  const { kind, field } = part as { readonly kind?: unknown; readonly field?: unknown }
  if (kind === 'field' && typeof field === 'string') found.add(field)
  for (const each of Object.values(part)) noteFields(found, each)
}
