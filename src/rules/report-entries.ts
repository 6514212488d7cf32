import type {
  Application,
  Expression,
  Form,
  MeasureExpression,
  RecordData,
  StoredRecord,
} from '../model/index.ts'
import { rowsOf } from './aggregate.ts'
import { evaluate, holds } from './evaluate.ts'
import type { Run, Scope } from './scope.ts'
import type { Value } from './value.ts'

export type ReportRecord = Pick<
  StoredRecord,
  'id' | 'form' | 'state' | 'submitted' | 'created' | 'data' | 'judgement'
>

export interface ReportRun {
  /** 今天 and 本年度 are of this day, and so are the figures that policy may change. */
  readonly asOf: string
  readonly resolve: Run['resolve']
  /** The submitted records of other forms, for what a report looks up in them; absent: nobody knows. */
  readonly records?: Run['records']
}

/** A record, or a row of a table of one, as a report looks at it. */
export interface Counted {
  readonly record: ReportRecord
  /** Tells it from all others of its form or table. */
  readonly key: string
  readonly value: (expression: Expression) => Value
  readonly holds: (expression: Expression) => boolean
}

/** Every submitted record of a form, or every row of a table of theirs. */
export function entriesOf(
  form: Form,
  table: string | null,
  application: Application,
  records: readonly ReportRecord[],
  run: ReportRun,
): readonly Counted[] {
  const day = ofDay(application, run)
  return records
    .filter((record) => record.form === form.id && record.submitted !== null)
    .flatMap((record) => entriesIn(record, table, scopeOf(record, form, day)))
}

function entriesIn(record: ReportRecord, table: string | null, scope: Scope): readonly Counted[] {
  if (table === null) return [entryOf(record, record.id, scope)]
  return rowsOf(scope, table).map((data, index) =>
    entryOf(record, `${record.id} ${index + 1}`, { ...scope, row: { table, data } }),
  )
}

const entryOf = (record: ReportRecord, key: string, scope: Scope): Counted => ({
  record,
  key,
  value: (expression) => evaluate(expression, scope),
  holds: (expression) => holds(expression, scope),
})

/** A record as an expression sees it: its calculated values among its data. */
export const valuesOf = ({
  data,
  judgement,
}: Pick<StoredRecord, 'data' | 'judgement'>): RecordData =>
  judgement && Object.keys(judgement.values).length > 0 ? { ...judgement.values, ...data } : data

const scopeOf = (record: ReportRecord, form: Form, day: Run): Scope => ({
  form,
  data: keptValues(record),
  run: {
    ...day,
    submitted: record.submitted,
    judgement: record.judgement,
    record: record.id,
    state: record.state,
  },
})

/** A kept record does not change, and is counted again and again. */
function keptValues(record: ReportRecord): RecordData {
  const values = known.get(record) ?? valuesOf(record)
  known.set(record, values)
  return values
}

const known = new WeakMap<ReportRecord, RecordData>()

/** What is worked out of no record, of the day alone. */
export const dayValue = (
  expression: Expression,
  form: Form,
  application: Application,
  run: ReportRun,
): Value => evaluate(expression, { form, data: {}, run: ofDay(application, run) })

const ofDay = (
  { options, parameters, tiers }: Application,
  { asOf, resolve, records }: ReportRun,
): Run => ({
  ...{ today: asOf, baseline: asOf, submitted: null, judgement: null },
  ...{ options, parameters, tiers, resolve },
  ...(records && { records }),
})

/** Whether a measure is, or is made of, one of a kind. */
export function isMadeOf(value: MeasureExpression, kind: MeasureExpression['kind']): boolean {
  if (value.kind === kind) return true
  if (value.kind === 'arithmetic') return isMadeOf(value.left, kind) || isMadeOf(value.right, kind)
  return value.kind === 'share' || value.kind === 'change' ? isMadeOf(value.of, kind) : false
}
