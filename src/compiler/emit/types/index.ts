import type { Application } from '../../../model/index.ts'
import { type OutputFile, origin } from '../file.ts'
import { fileStems } from '../names.ts'
import { formTypes } from './form.ts'

/** `types/<form>.ts`: what a complete record of the form holds, as TypeScript. */
export function emitTypes(application: Application): readonly OutputFile[] {
  const stems = fileStems(application.forms.map((form) => form.id))
  return application.forms.map((form) => ({
    path: `types/${stems.get(form.id)}.ts`,
    text: `// ${origin}\n\n${formTypes(application, form)}`,
  }))
}
