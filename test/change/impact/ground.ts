import type { Ground } from '../../../src/change/impact/ground.ts'
import type {
  Application,
  Form,
  RecordData,
  Sample,
  StoredRecord,
} from '../../../src/model/index.ts'
import { inspect, settle } from '../../../src/rules/index.ts'
import { mail } from '../../../src/runtime/letters/mail.ts'
import { recordOf } from '../../../src/runtime/sample-records.ts'

/** A sample as a submitted record, with all records it is judged by; every id begins with the sample's name. */
export function sampleRecords(
  application: Application,
  form: Form,
  sample: Sample,
): readonly StoredRecord[] {
  const { data, run } = recordOf(application, form, sample)
  const world = `${sample.label}/`
  const moved = (of: Form, given: RecordData): RecordData => inWorld(of, given, world)
  const { settled, judgement } = inspect(form, data, run)
  const own = stored({
    ...{ form: form.id, id: `${world}${run.record}`, submitted: run.submitted },
    ...{ state: run.state ?? null, data: moved(form, settled.kept), judgement },
  })
  const others = application.forms.flatMap((each) =>
    [...(run.records?.(each.id, null) ?? [])].map(
      ({ id, data: known, conclusion, state, submitted }) => {
        const { kept, values } = settle(each, known, { ...run, submitted: submitted ?? null })
        const none = { blocks: [], warnings: [], findings: [], clues: [], unjudged: [] }
        return stored({
          ...{
            form: each.id,
            id: `${world}${id}`,
            submitted: submitted ?? null,
            state: state ?? null,
          },
          data: moved(each, kept),
          judgement: { ...none, values, conclusion: conclusion ?? null },
        })
      },
    ),
  )
  return [own, ...others]
}

/** References point at records of the same sample. */
function inWorld({ fields }: Pick<Form, 'fields'>, data: RecordData, world: string): RecordData {
  const entries = Object.entries(data).map(([id, value]) => {
    const type = fields.find((field) => field.id === id)?.type
    if (type?.kind === 'ref') return [id, `${world}${String(value)}`] as const
    if (type?.kind !== 'table' || !Array.isArray(value)) return [id, value] as const
    const rows = (value as readonly RecordData[]).map((row) =>
      inWorld({ fields: type.columns }, row, world),
    )
    return [id, rows] as const
  })
  return Object.fromEntries(entries)
}

const stored = (
  record: Pick<StoredRecord, 'form' | 'id' | 'submitted' | 'state' | 'data' | 'judgement'>,
): StoredRecord => ({
  ...{ version: 1, definition: '', moves: [] },
  ...{ created: '2026-06-01T02:00:00.000Z', updated: '2026-06-01T02:00:00.000Z' },
  ...record,
})

export const groundOf = (
  records: readonly StoredRecord[],
  today: string,
  letters: Ground['letters'] = [],
): Ground => ({
  ...{ today, letters, mail },
  records: (form) => records.filter((record) => record.form === form),
  get: (form, id) => records.find((record) => record.form === form && record.id === id) ?? null,
})
