import type { Field, Form, Mistake } from '../../model/index.ts'
import { explain } from '../../rules/index.ts'
import type { Language } from '../messages/language.ts'

/** A mistake as a problem document lists it. */
export const listed = (form: Form, mistake: Mistake, language: Language) => {
  const label = labelOf(form, mistake.path)
  return {
    pointer: pointerTo(mistake.path),
    field: label,
    code: mistake.code,
    message: explain(mistake, label, language),
  }
}

/** RFC 6901, as the fragment of an address. */
const pointerTo = (path: Mistake['path']): string =>
  `#${path.map((step) => `/${encodeURIComponent(escaped(String(step)).toWellFormed())}`).join('')}`

const escaped = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1')

/** What the form calls the place; its own word where the form has none. */
function labelOf(form: Form, path: Mistake['path']): string {
  let label = form.label
  let fields: readonly Field[] = form.fields
  for (const step of path) {
    if (typeof step === 'number') continue
    const field = fields.find((each) => each.id === step)
    label = field?.label ?? step
    fields = field?.type.kind === 'table' ? field.type.columns : []
  }
  return label
}
