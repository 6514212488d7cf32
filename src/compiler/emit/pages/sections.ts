import type { Field, Form } from '../../../model/index.ts'

/** The form's fields in the order of its sections; those that stand in none come first, under a null id. */
export function fieldsBySection(form: Form): readonly SectionFields[] {
  const byId = new Map(form.fields.map((field) => [field.id, field]))
  const placed = new Set(form.sections.flatMap((section) => section.fields))
  const loose = form.fields.filter((field) => !placed.has(field.id))
  const sections = form.sections.map((section) => ({
    id: section.id,
    fields: section.fields.flatMap((id) => byId.get(id) ?? []),
  }))
  return [{ id: null, fields: loose }, ...sections].filter(({ fields }) => fields.length > 0)
}

export interface SectionFields {
  readonly id: string | null
  readonly fields: readonly Field[]
}
