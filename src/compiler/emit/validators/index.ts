import type { Application } from '../../../model/index.ts'
import { type OutputFile, origin } from '../file.ts'
import { formSchema } from '../json-schema/form.ts'
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
        text: `// ${origin}\n${standalone(formSchema(application, form))}`,
      },
      { path: `validators/${stem}.d.ts`, text: declaration(stem, name) },
    ]
  })
}

const declaration = (stem: string, name: string) => `// ${origin}
import type { ErrorObject } from 'ajv'
import type { ${name} } from '../types/${stem}.ts'

/** Whether the data is a complete record; if not, \`errors\` says what is wrong, until the next call. */
export declare const validate: ((data: unknown) => data is ${name}) & {
  errors?: ErrorObject[] | null
}
`
