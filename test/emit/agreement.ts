import { registerSchema, unregisterSchema, validate } from '@hyperjump/json-schema/draft-2020-12'
import { emit } from '../../src/compiler/emit/emit.ts'
import { fileStems } from '../../src/compiler/emit/names.ts'
import type { Application, Form } from '../../src/model/index.ts'
import { settle } from '../../src/rules/index.ts'
import type { Validator } from '../../src/runtime/application.ts'
import { mutated } from './mutate.ts'
import { random } from './random.ts'
import { recordOf, runOf } from './records.ts'
import type { Json } from './values.ts'

/** How two validators judged the same records of a form. */
export interface Agreement {
  readonly form: string
  readonly valid: number
  readonly invalid: number
  /** Records on which the verdicts differ. */
  readonly disputed: readonly Json[]
  /** Complete records, without a mutation, that the schema refuses. */
  readonly refused: readonly Json[]
  /** Records in which the rules find no mistake, and those of them that the schema refuses all the same. */
  readonly sound: number
  readonly unexplained: readonly Json[]
}

/** The emitted code by ajv against the emitted schema by hyperjump; every other record has one mutation. */
export async function agreements(
  application: Application,
  { records, seed }: { readonly records: number; readonly seed: number },
): Promise<readonly Agreement[]> {
  const files = new Map(emit(application).map(({ path, text }) => [path, text]))
  const stems = fileStems(application.forms.map((form) => form.id))
  const found: Agreement[] = []
  for (const form of application.forms) {
    const stem = stems.get(form.id)
    const { validate: ajv } = await loadModule(files.get(`validators/${stem}.js`) ?? '')
    const schema = JSON.parse(files.get(`schemas/${stem}.schema.json`) ?? '')
    registerSchema(schema)
    const other = await validate(schema.$id)
    unregisterSchema(schema.$id)
    found.push(compare(application, form, ajv, (data) => other(data).valid, records, seed))
  }
  return found
}

/** From its text alone: code that imports anything does not load like this. */
export const loadModule = (text: string) =>
  import(`data:text/javascript,${encodeURIComponent(text)}`)

function compare(
  application: Application,
  form: Form,
  ajv: Validator,
  other: (data: Json) => boolean,
  records: number,
  seed: number,
): Agreement {
  const source = random(seed)
  const disputed: Json[] = []
  const refused: Json[] = []
  const unexplained: Json[] = []
  const run = runOf(application)
  let valid = 0
  let sound = 0
  for (let count = 0; count < records; count++) {
    const whole = recordOf(application, form, source)
    const isMutated = count % 2 === 1
    const data = isMutated ? mutated(whole, application, form, source) : whole
    const verdict = ajv(data)
    if (verdict) valid++
    if (verdict !== other(data)) disputed.push(data)
    if (!verdict && !isMutated) refused.push(data)
    const { mistakes, kept } = settle(form, data, run)
    if (mistakes.length > 0) continue
    sound++
    if (!ajv(kept)) unexplained.push(data)
  }
  const invalid = records - valid
  return { form: form.id, valid, invalid, disputed, refused, sound, unexplained }
}
