import type { Field, Form } from '../../../model/index.ts'
import { quoted } from './quote.ts'
import { fieldsBySection } from './sections.ts'

/** What a record holds: its own page, and the answers to check before it is submitted. */
export function recordTemplate(form: Form): string {
  return fieldsBySection(form)
    .map(({ id, fields }) => {
      const body = fields.map((field) => `  ${call(field)}`).join('\n')
      const section = id === null ? '' : ` (section ${quoted(id)})`
      return `{{#> record/section${section}}}\n${body}\n{{/record/section}}`
    })
    .join('\n\n')
    .concat('\n')
}

const call = (field: Field) =>
  `{{> record/${field.type.kind === 'table' ? 'table' : 'answer'} (answer ${quoted(field.id)})}}`
