import type { Expression, ValueType } from './expression.ts'

/** 报表: figures over a form's records, as of a day. */
export interface Report {
  readonly kind: 'report'
  readonly id: string
  readonly label: string
  /** Whose submitted records are counted. */
  readonly form: string
  readonly when: Expression | null
  /** Records begun by the day of the report, and not ended before it; null: all. */
  readonly asAt: { readonly from: Expression; readonly until: Expression | null } | null
  readonly tables: readonly Tally[]
  readonly exports: readonly ('excel' | 'pdf' | 'csv')[]
  readonly hash: string
}

/** 统计: measures for each combination of `by` down and `cross` across. */
export interface Tally {
  readonly measures: readonly Measure[]
  readonly by: readonly Dimension[]
  readonly cross: readonly Dimension[]
  /** How many of `by`, from the left, get a line of their own under each group: 1 for the first alone. */
  readonly subtotals: readonly number[]
  readonly chart: 'column' | 'bar' | 'line' | 'pie' | null
}

export interface Dimension {
  readonly label: string
  readonly value: Expression
  readonly type: ValueType
  /** Of a choice: its list. */
  readonly options: string | null
  /** Of a reference: what it points at. */
  readonly form?: string
}

export interface Measure {
  readonly label: string
  readonly value: MeasureExpression
  readonly type: ValueType
  /** Of a choice: its list. */
  readonly options?: string
  /** Told as 约数 too, beside the exact figure. */
  readonly approximate: boolean
}

export type MeasureFunction =
  | 'records'
  | 'subjects'
  | 'sum'
  | 'average'
  | 'max'
  | 'min'
  | 'median'
  | 'distinct'
  | 'latest'

export type MeasureExpression =
  /** `value` is absent for records and subjects; `where`: which of the cell's records count. */
  | {
      readonly kind: 'measure'
      readonly function: MeasureFunction
      readonly value?: Expression
      readonly where?: Expression
    }
  /** Of a count or a sum: its part of the column's total, or its change against the year before. */
  | { readonly kind: 'share' | 'change'; readonly of: MeasureExpression }
  | {
      readonly kind: 'arithmetic'
      readonly operator: '+' | '−' | '×' | '÷'
      readonly left: MeasureExpression
      readonly right: MeasureExpression
    }
  | { readonly kind: 'literal'; readonly value: string }
