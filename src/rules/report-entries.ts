import type {
  Application,
  Expression,
  Form,
  MeasureExpression,
  RecordData,
  Report,
  StoredRecord,
} from '../model/index.ts'
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
}

/** A record that a report counts. */
export interface Counted {
  readonly record: ReportRecord
  readonly value: (expression: Expression) => Value
  readonly holds: (expression: Expression) => boolean
}

export const countedOf = (
  report: Report,
  form: Form,
  application: Application,
  records: readonly ReportRecord[],
  run: ReportRun,
): readonly Counted[] =>
  records
    .filter((record) => record.form === form.id && record.submitted !== null)
    .map((record) => entryOf(record, scopeOf(record, form, application, run)))
    .filter((entry) => isCounted(entry, report, run))

const entryOf = (record: ReportRecord, scope: Scope): Counted => ({
  record,
  value: (expression) => evaluate(expression, scope),
  holds: (expression) => holds(expression, scope),
})

/** A record as an expression sees it: its calculated values among its data. */
export const valuesOf = ({
  data,
  judgement,
}: Pick<StoredRecord, 'data' | 'judgement'>): RecordData => ({
  ...judgement?.values,
  ...data,
})

const scopeOf = (
  record: ReportRecord,
  form: Form,
  { options, parameters, tiers }: Application,
  { asOf, resolve }: ReportRun,
): Scope => ({
  form,
  data: valuesOf(record),
  run: {
    today: asOf,
    submitted: record.submitted,
    baseline: asOf,
    options,
    parameters,
    tiers,
    judgement: record.judgement,
    record: record.id,
    state: record.state,
    resolve,
  },
})

function isCounted(
  { value, holds: isTrue }: Counted,
  { when, asAt }: Report,
  run: ReportRun,
): boolean {
  if (when !== null && !isTrue(when)) return false
  if (asAt === null) return true
  const from = dayOf(value(asAt.from))
  const until = asAt.until === null ? null : dayOf(value(asAt.until))
  return from !== null && from <= run.asOf && (until === null || run.asOf <= until)
}

const dayOf = (value: Value): string | null =>
  typeof value === 'string' ? value.slice(0, 10) : null

/** Whether a measure is, or is made of, one of a kind. */
export function isMadeOf(value: MeasureExpression, kind: MeasureExpression['kind']): boolean {
  if (value.kind === kind) return true
  if (value.kind === 'arithmetic') return isMadeOf(value.left, kind) || isMadeOf(value.right, kind)
  return value.kind === 'share' || value.kind === 'change' ? isMadeOf(value.of, kind) : false
}
