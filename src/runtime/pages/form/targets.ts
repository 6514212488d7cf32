import type { Field, Form, RecordData } from '../../../model/index.ts'
import { titleFields } from '../../../model/titles.ts'
import { show } from '../../../rules/types.ts'
import { formOf } from '../../application.ts'
import { allOf, loadReferences } from '../references.ts'
import { occasionOf, type Site, say } from '../site.ts'
import { titleOf } from '../titles.ts'
import { valueIn } from '../value-in.ts'
import type { Choice } from './field-view.ts'

/** The records that the form's references may point at, by form, in the order of their titles. */
export async function targetsOf(
  site: Site,
  form: Form,
): Promise<ReadonlyMap<string, readonly Choice[]>> {
  const ids = [...new Set(form.fields.flatMap(targetForms))]
  const choices = await Promise.all(ids.map((id) => choicesAmong(site, id)))
  return new Map(ids.map((id, index) => [id, choices[index] ?? []]))
}

const targetForms = ({ type }: Field): readonly string[] => {
  if (type.kind === 'ref') return [type.form]
  return type.kind === 'table' ? type.columns.flatMap(targetForms) : []
}

/** A longer list could not be chosen from without searching. */
const mostChoices = 3000

async function choicesAmong(site: Site, id: string): Promise<readonly Choice[]> {
  const form = formOf(site.app, id)
  if (form === undefined) return []
  const [first] = titleFields(form)
  const byTitle = { field: first?.id ?? '@updated', descending: false }
  const isHidden = site.records.askable(form, { sort: byTitle }) !== null
  const page = await site.records.list(form, {
    where: [],
    sort: isHidden ? { field: '@updated', descending: true } : byTitle,
    limit: mostChoices,
  })
  const references = await loadReferences(
    site,
    form,
    page.records.map((record) => record.data),
  )
  return page.records.map((record) => {
    const occasion = occasionOf(site, record.submitted)
    const title = titleOf(form, allOf(record), occasion, references.title)
    const codes = codesOf(form, record.data).filter((code) => !title.includes(code))
    return { value: record.id, label: [title || say(site, 'untitled'), ...codes].join(' ') }
  })

  function codesOf(target: Form, data: RecordData): readonly string[] {
    return target.fields
      .filter(({ id: key, type }) => target.unique.includes(key) && type.kind !== 'ref')
      .flatMap((field) => {
        const value = valueIn(data, field)
        return value === undefined ? [] : [show(value, field.type, occasionOf(site, null))]
      })
  }
}
