import type { Application, Form } from '../../../model/index.ts'
import { type OutputFile, origin } from '../file.ts'
import { fileStems } from '../names.ts'
import { literal } from './literal.ts'
import { namesUsed } from './used.ts'

/** `rules/<form>.js`: the form with its compiled expressions, and the figures and choices they use, as data. */
export function emitRules(application: Application): readonly OutputFile[] {
  const stems = fileStems(application.forms.map((form) => form.id))
  return application.forms.flatMap((form) => [
    { path: `rules/${stems.get(form.id)}.js`, text: rulesOf(application, form) },
    { path: `rules/${stems.get(form.id)}.d.ts`, text: declaration },
  ])
}

/** Samples stay in the source: a form's hash does not know them either. */
function rulesOf(application: Application, form: Form): string {
  const emitted: Form = { ...form, samples: [] }
  const used = namesUsed(emitted)
  const parameters = application.parameters.filter(({ id }) => used.parameters.has(id))
  const tiers = application.tiers.filter(({ id }) => used.tiers.has(id))
  const options = application.options.filter(({ id }) => used.options.has(id))
  return `// ${origin}
${rulesInWords(form)}
export const form = ${literal(emitted)}

export const parameters = ${literal(parameters)}

export const tiers = ${literal(tiers)}

export const options = ${literal(options)}
`
}

/** A line a rule, as the source puts it: what the trees below say at length. */
const rulesInWords = ({ rules }: Form) =>
  rules
    .map(({ id, label, text }) => `// ${`${id} ${label}：${text}`.replace(/\s+/g, ' ')}\n`)
    .join('')

const declaration = `// ${origin}
import type { Form, OptionList, Parameter, Tiers } from 'fangyuan/model'

export declare const form: Form
/** The figures that its expressions read. */
export declare const parameters: readonly Parameter[]
export declare const tiers: readonly Tiers[]
/** The lists that its choices come from. */
export declare const options: readonly OptionList[]
`
