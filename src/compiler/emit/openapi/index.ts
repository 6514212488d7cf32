import type { Application } from '../../../model/index.ts'
import type { OutputFile } from '../file.ts'
import { printJson } from '../json.ts'
import { nameScope, typeName } from '../names.ts'
import { parameters, responses } from './answers.ts'
import { formPaths } from './paths.ts'
import { formSchemas } from './schemas.ts'
import { sharedSchemas } from './shared.ts'

/** `openapi.json`: OpenAPI 3.1 of the API that `runtime/http` serves for the app. */
export function emitOpenApi(application: Application): readonly OutputFile[] {
  const name = nameScope(Object.keys(sharedSchemas))
  const forms = application.forms.map((form) => ({ form, name: name(form.id, typeName) }))
  const document = {
    openapi: '3.1.0',
    info: { title: application.label, version: '1' },
    tags: forms.map(({ form, name }) => ({ name, description: form.label })),
    paths: Object.assign({}, ...forms.map(({ form, name }) => formPaths(form, name))),
    components: {
      schemas: Object.assign(
        {},
        ...forms.map(({ form, name }) => formSchemas(application, form, name)),
        sharedSchemas,
      ),
      parameters,
      responses,
    },
  }
  return [{ path: 'openapi.json', text: printJson(document) }]
}
