import type { Field, Form } from '../../../model/index.ts'
import { quoted } from './quote.ts'
import { fieldsBySection } from './sections.ts'

/** The page on which a record is filled in. */
export function formTemplate(form: Form): string {
  return fieldsBySection(form)
    .map(({ id, fields }) => {
      const calls = fields.map(call)
      if (id === null) return calls.join('\n')
      const body = calls.map((line) => `  ${line}`).join('\n')
      return `{{#> form/section (section ${quoted(id)})}}\n${body}\n{{/form/section}}`
    })
    .join('\n\n')
    .concat('\n')
}

const call = (field: Field) =>
  `{{> form/${field.type.kind === 'table' ? 'table' : 'field'} (field ${quoted(field.id)})}}`
