import type { Application } from '../../../model/index.ts'
import { type OutputFile, origin } from '../file.ts'
import { fileStems, nameScope, typeName } from '../names.ts'

/** `app.ts`: the emitted parts put together; `server.ts`: runs them. */
export function emitServer(application: Application): readonly OutputFile[] {
  return [
    { path: 'app.ts', text: app(partsOf(application)) },
    { path: 'server.ts', text: server },
  ]
}

/** What one form is called in the code. */
interface Part {
  readonly id: string
  readonly stem: string
  readonly form: string
  readonly validate: string
}

function partsOf({ forms }: Application): readonly Part[] {
  const stems = fileStems(forms.map((form) => form.id))
  const name = nameScope([
    'app',
    'application',
    'fileURLToPath',
    'model',
    'Application',
    'LoadedApplication',
    'Validator',
    'Map',
    'URL',
  ])
  return forms.map(({ id }) => {
    const form = name(id)
    const validate = name(`validate${typeName(form)}`)
    return { id, stem: stems.get(id) ?? '', form, validate }
  })
}

const app = (parts: readonly Part[]) => `// ${origin}
import { fileURLToPath } from 'node:url'
import type { Application } from 'fangyuan/model'
import type { LoadedApplication, Validator } from 'fangyuan/runtime'
import model from './model.json' with { type: 'json' }
${lines(parts, ({ form, stem }) => `import { form as ${form} } from './rules/${stem}.js'`)}
${lines(parts, ({ validate, stem }) => `import { validate as ${validate} } from './validators/${stem}.js'`)}

/** The forms of model.json are summaries; here they are whole. */
const application: Application = {
  ...(model as unknown as Application),
  forms: [
${lines(parts, ({ form }) => `    ${form},`)}
  ],
}

export const app: LoadedApplication = {
  application,
  validators: new Map<string, Validator>([
${lines(parts, ({ id, validate }) => `    [${JSON.stringify(id)}, ${validate}],`)}
  ]),
  folder: fileURLToPath(new URL('.', import.meta.url)),
}
`

const lines = (parts: readonly Part[], line: (part: Part) => string) => parts.map(line).join('\n')

const server = `// ${origin}
import { serve } from 'fangyuan/runtime'
import { app } from './app.ts'

const { url } = await serve(app)
console.log(\`\${app.application.label}：\${url}\`)
`
