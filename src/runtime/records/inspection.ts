import type { ErrorObject } from 'ajv'
import type { Form, Judgement, Mistake, RecordData, Remark } from '../../model/index.ts'
import { inspectAsAsked, type MistakeCode, type Run } from '../../rules/index.ts'
import type { LoadedApplication, Validator } from '../application.ts'
import { frozen } from '../store/canonical.ts'
import { type Arrival, takeFrom } from './prefilled.ts'

export interface Checked {
  readonly mistakes: readonly Mistake[]
  /** Worked out when it is asked for: a draft's is not kept. */
  readonly judgement: () => Judgement
  /** Of rules that forbid submission; a draft is not asked. */
  readonly blocks: readonly Remark[]
  /** What is kept: the right values, prefilled ones among them. */
  readonly data: RecordData
}

export interface Given extends Arrival {
  readonly draft: boolean
}

/**
 * Everything that is wrong with a record, each place once. The rules say it best, so the schema has the word only
 * where they find nothing.
 */
export function check(
  app: LoadedApplication,
  form: Form,
  data: unknown,
  run: Run,
  given: Given,
): Checked {
  const { draft } = given
  const taken = takeFrom(form, data, run, given)
  const inspection = inspectAsAsked(form, taken.data, run, { draft })
  const found = outermost([...taken.mistakes, ...taken.ofSender(inspection.mistakes)])
  // As it is stored, so that nothing copies it again.
  const kept = frozen(inspection.kept)
  const validate = app.validators.get(form.id)
  return {
    judgement: inspection.judgement,
    mistakes:
      found.length > 0 || !validate
        ? found
        : bySchema(validate, kept, draft).filter((mistake) => isAskedFor(mistake, inspection)),
    blocks: draft ? [] : inspection.blocks(),
    data: kept,
  }
}

/** An earlier edition's schema still wants what was erased since, and is asked no more. */
function isAskedFor(
  { path: [id, at, column], code }: Mistake,
  { settled }: ReturnType<typeof inspectAsAsked>,
): boolean {
  const state = settled().fields.get(String(id))
  const place = column === undefined ? state : state?.rows[Number(at)]?.get(String(column))
  return code !== 'required' || place?.visible !== false
}

/** Where there is no record at all, nothing in it is wrong. */
function outermost(mistakes: readonly Mistake[]): readonly Mistake[] {
  const ofAll = mistakes.filter(({ path }) => path.length === 0)
  return ofAll.length > 0 ? ofAll : mistakes
}

function bySchema(validate: Validator, data: RecordData, draft: boolean): readonly Mistake[] {
  if (validate(data)) return []
  const byPlace = new Map<string, Mistake>()
  for (const error of validate.errors ?? []) {
    if (isCascade(error) || (draft && isAboutLack(error))) continue
    const mistake = { path: pathOf(error), code: codes[error.keyword] ?? unfit, params: {} }
    const place = JSON.stringify(mistake.path)
    if (!byPlace.has(place)) byPlace.set(place, mistake)
  }
  return [...byPlace.values()]
}

const unfit: MistakeCode = 'unfit'
const codes: { readonly [keyword: string]: MistakeCode } = {
  required: 'required',
  additionalProperties: 'unknown-field',
  'false schema': 'not-asked',
}

/** Says only that something under it was said. */
const isCascade = ({ keyword }: ErrorObject): boolean =>
  ['if', 'anyOf', 'oneOf', 'allOf'].includes(keyword)

/** What a draft may lack, and with it what other fields' conditions look at. */
const isAboutLack = ({ keyword }: ErrorObject): boolean =>
  ['required', 'minItems', 'false schema'].includes(keyword)

function pathOf({ instancePath, params }: ErrorObject): Mistake['path'] {
  const steps = instancePath.split('/').slice(1).map(unescaped)
  const inside = params.missingProperty ?? params.additionalProperty
  return typeof inside === 'string' ? [...steps, inside] : steps
}

function unescaped(step: string): string | number {
  if (/^\d+$/.test(step)) return Number(step)
  return step.replaceAll('~1', '/').replaceAll('~0', '~')
}
