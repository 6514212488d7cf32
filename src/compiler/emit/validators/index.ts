import type { Application, Form } from '../../../model/index.ts'
import { type OutputFile, origin } from '../file.ts'
import { formSchema } from '../json-schema/form.ts'
import type { Schema } from '../json-schema/schema.ts'
import { fileStems, identifier, typeName } from '../names.ts'
import { standalone } from './standalone.ts'

/** `validators/<form>.js`: the form's schema as code that imports nothing, and its types beside it. */
export function emitValidators(application: Application): readonly OutputFile[] {
  const stems = fileStems(application.forms.map((form) => form.id))
  return application.forms.flatMap((form) => {
    const stem = stems.get(form.id) ?? ''
    const name = typeName(identifier(form.id))
    return [
      {
        path: `validators/${stem}.js`,
        text: `// ${origin}\n${codeOf(form, formSchema(application, form))}`,
      },
      { path: `validators/${stem}.d.ts`, text: declaration(stem, name) },
    ]
  })
}

/** Made once of a form that is the same object in one definition and the next, as a session gives it. */
function codeOf(form: Form, schema: Schema): string {
  const text = JSON.stringify(schema)
  const known = made.get(form)
  if (known?.schema === text) return known.code
  const code = standalone(schema)
  made.set(form, { schema: text, code })
  return code
}

const made = new WeakMap<Form, { readonly schema: string; readonly code: string }>()

const declaration = (stem: string, name: string) => `// ${origin}
import type { ErrorObject } from 'ajv'
import type { ${name} } from '../types/${stem}.ts'

/** Whether the data is a complete record; if not, \`errors\` says what is wrong, until the next call. */
export declare const validate: ((data: unknown) => data is ${name}) & {
  errors?: ErrorObject[] | null
}
`
