import type { Application, Form, RecordData, Sample, StoredRecord } from '../../src/model/index.ts'
import { stateTarget, type Target } from '../../src/rules/index.ts'
import { recordOf } from '../../src/runtime/samples.ts'

/** What a sample says, as it lies in a store: its own answers, and the records that they rest on. */
export interface World {
  /** The day that it is filed on. */
  readonly day: string
  /** As a request's body. */
  readonly body: { readonly [field: string]: unknown }
  /** Where it says that it stands, which is no answer; null: where submitting it leads. */
  readonly stands: string | null
  /** `id`: that of the sample's record, for those that speak of it. */
  others(id: string): readonly StoredRecord[]
}

export function worldOf(application: Application, form: Form, sample: Sample): World {
  const { data, run } = recordOf(application, form, sample)
  const day = run.submitted ?? run.today
  const targets = application.forms.flatMap(({ id }) => [...(run.records?.(id, null) ?? [])])
  const ids = new Map(targets.map(({ id = '' }, index) => [id, `other-${index + 1}`]))
  const stands = sample.data[stateTarget]
  return {
    day,
    body: renamed(data, ids),
    stands: stands === undefined ? null : String(stands),
    others: (id) => {
      const all = new Map([...ids, [run.record ?? '', id]])
      return targets.map((target) => renamed(stored(target), all))
    },
  }
}

/** The first that says nothing of where it stands, if there is one. */
export function sampleOf({ id, samples }: Form): Sample {
  const sample = samples.find(({ data }) => data[stateTarget] === undefined) ?? samples[0]
  if (sample === undefined) throw new Error(`${id} has no sample`)
  return sample
}

function stored(target: Target): StoredRecord {
  const { form, id = '', submitted, state, conclusion } = target
  const data = { ...usual(target, sampleOf(form).data), ...target.data }
  const isCalculated = (field: string) =>
    form.fields.some((each) => each.id === field && each.calculate !== null)
  const of = (calculated: boolean): RecordData =>
    Object.fromEntries(Object.entries(data).filter(([key]) => isCalculated(key) === calculated))
  const at = `${submitted}T02:00:00.000Z`
  return {
    id,
    form: form.id,
    version: 1,
    definition: form.hash,
    state: state ?? null,
    submitted: submitted ?? null,
    created: at,
    updated: at,
    data: of(false),
    judgement: {
      blocks: [],
      warnings: [],
      findings: [],
      clues: [],
      conclusion: conclusion ?? null,
      unjudged: [],
      values: of(true),
    },
    moves: [],
  }
}

/** What must be there and a sample has no need to say of another record: as in that form's own sample. */
function usual({ form: { fields }, data }: Target, own: Sample['data']): RecordData {
  const missing = fields.filter(
    ({ id, required, type }) =>
      required === true && data[id] === undefined && !['ref', 'table'].includes(type.kind),
  )
  return Object.fromEntries(missing.map(({ id }) => [id, own[id]])) as RecordData
}

/** With every id in it exchanged. */
const renamed = <T>(value: T, ids: ReadonlyMap<unknown, string>): T =>
  JSON.parse(JSON.stringify(value, (_, each) => ids.get(each) ?? each))
