import type { Application, Form } from '../../../model/index.ts'
import { closedObject } from './object.ts'
import type { Schema } from './schema.ts'

/** What a complete record of the form may hold; `$comment` names what only the compiled rules can judge. */
export function formSchema(application: Application, form: Form): Schema {
  const { schema, left } = closedObject(form.fields, 'field', application.options)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:fangyuan:${encodeURIComponent(application.id)}:${encodeURIComponent(form.id)}`,
    title: form.label,
    ...(left.length > 0 && {
      $comment: `由规则判断 Left to the compiled rules: ${left.join(', ')}`,
    }),
    ...schema,
  }
}
