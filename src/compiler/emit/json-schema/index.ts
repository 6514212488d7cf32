import type { Application } from '../../../model/index.ts'
import type { OutputFile } from '../file.ts'
import { printJson } from '../json.ts'
import { fileStems } from '../names.ts'
import { formSchema } from './form.ts'

/** `schemas/<form>.schema.json`: JSON Schema 2020-12 of a complete record's data, for any validator. */
export function emitSchemas(application: Application): readonly OutputFile[] {
  const stems = fileStems(application.forms.map((form) => form.id))
  return application.forms.map((form) => ({
    path: `schemas/${stems.get(form.id)}.schema.json`,
    text: printJson(formSchema(application, form)),
  }))
}
