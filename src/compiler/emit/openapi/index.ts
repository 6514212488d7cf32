import type { Application } from '../../../model/index.ts'
import type { OutputFile } from '../file.ts'
import { printJson } from '../json.ts'
import { nameScope, typeName } from '../names.ts'
import { headers, responses } from './answers.ts'
import { letterPaths, letterSchemas, lettersTag } from './letter-paths.ts'
import { parameters } from './parameters.ts'
import { formPaths } from './paths.ts'
import { formSchemas } from './schemas.ts'
import { security, securitySchemes } from './security.ts'
import { serverPaths, serverTag } from './server-paths.ts'
import { sharedSchemas } from './shared.ts'

/** `openapi.json`: OpenAPI 3.1 of the API that `runtime/http` serves for the app. */
export function emitOpenApi(application: Application): readonly OutputFile[] {
  const hasLetters = application.notices.length > 0
  const taken = [...Object.keys(sharedSchemas), ...Object.keys(letterSchemas)]
  const name = nameScope([...taken, serverTag.name, lettersTag.name])
  const forms = application.forms.map((form) => ({ form, name: name(form.id, typeName) }))
  const document = {
    openapi: '3.1.0',
    info: { title: application.label, version: '1', description },
    tags: [
      ...forms.map(({ form, name }) => ({ name, description: form.label })),
      ...(hasLetters ? [lettersTag] : []),
      serverTag,
    ],
    security,
    paths: Object.assign(
      {},
      ...forms.map(({ form, name }) => formPaths(form, name)),
      hasLetters ? letterPaths : {},
      serverPaths,
    ),
    components: {
      securitySchemes: securitySchemes(application),
      schemas: Object.assign(
        {},
        ...forms.map(({ form, name }) => formSchemas(application, form, name)),
        hasLetters ? letterSchemas : {},
        sharedSchemas,
      ),
      parameters,
      headers,
      responses,
    },
  }
  return [{ path: 'openapi.json', text: printJson(document) }]
}

const description = [
  'GET 的地址都支持 HEAD；每个地址都支持 OPTIONS，在 Allow 中列出可用的方法，其他方法答 405。',
  '问题说明用 Accept-Language 所要的语言，中文或英文。',
  'Every address with GET takes HEAD; every address takes OPTIONS and tells its methods in Allow, any other is answered 405.',
  'Problems are told in the language of Accept-Language, Chinese or English.',
].join('\n')
