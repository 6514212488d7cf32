import type { Expression, ValueType } from './expression.ts'

/** 报表: figures over the records of forms, as of a day. */
export interface Report {
  readonly kind: 'report'
  readonly id: string
  readonly label: string
  /** 指标, in order: single figures, each of records of its own or of figures before it. */
  readonly figures: readonly Figure[]
  readonly tables: readonly Tally[]
  readonly exports: readonly ('excel' | 'pdf' | 'csv')[]
  /** 首页: ids of the figures that are shown on the front page; absent: none. */
  readonly home?: readonly string[]
  readonly hash: string
}

/** 来源: what is counted. */
export interface Source {
  /** Whose submitted records. */
  readonly form: string
  /** The rows of this table of theirs, each by itself; null: the records. */
  readonly table: string | null
  readonly when: Expression | null
  /** Begun by the day of the report, and not ended before it; null: all. */
  readonly asAt: { readonly from: Expression; readonly until: Expression | null } | null
  /** 统计期: those whose `day` is not before `from` nor after `until`, which are of the day of the report alone. */
  readonly during: During | null
  /** 每家最近一份: of each subject the one with the greatest `by`, then the last submitted. */
  readonly latest: Latest | null
}

export interface During {
  readonly from: Expression
  readonly until: Expression
  readonly day: Expression
}

export interface Latest {
  readonly by: Expression | null
  /** Which of them carry a value of former times; null: none is told. */
  readonly carried: Expression | null
}

/** 指标: a figure with a name, a period and a definition of its own. */
export interface Figure {
  readonly id: string
  readonly label: string
  /** The 分组 it stands under. */
  readonly section: string | null
  /** What is counted in: 家, 份, 人次. */
  readonly unit: string | null
  readonly value: FigureValue
  readonly type: ValueType
  /** As it is told in a text; null: exactly. */
  readonly approximate: { readonly way: Approximation; readonly step: string } | null
  /** Whether it means the same a year before: not with a period that begins or ends on a day of the calendar. */
  readonly compares: boolean
}

/** 850余, 80多, 近50, 1.9万余. */
export type Approximation = 'over' | 'more' | 'near' | 'wan'

export type FigureValue =
  /** One measure over a source; with `by` one group, whose figures are written together: 18+12+2. */
  | { readonly kind: 'counted'; readonly tally: Tally }
  | { readonly kind: 'derived'; readonly value: DerivedFigure }

/** Reckoned with figures of the same report. */
export type DerivedFigure =
  | { readonly kind: 'figure'; readonly figure: string }
  | { readonly kind: 'literal'; readonly value: string }
  | {
      readonly kind: 'arithmetic'
      readonly operator: '+' | '−' | '×' | '÷'
      readonly left: DerivedFigure
      readonly right: DerivedFigure
    }

/** 统计: measures for each combination of `by` down and `cross` across. 列出: a line a record. */
export interface Tally {
  /** The 分组 it stands under. */
  readonly label: string | null
  readonly source: Source
  readonly measures: readonly Measure[]
  readonly by: readonly Dimension[]
  readonly cross: readonly Dimension[]
  /** How many of `by`, from the left, get a line of their own under each group: 1 for the first alone. */
  readonly subtotals: readonly number[]
  readonly chart: 'column' | 'bar' | 'line' | 'pie' | null
  /** 列出: a line each record or row, by these, without a total; null: groups in their own order. */
  readonly listed: readonly Dimension[] | null
}

export interface Dimension {
  readonly label: string
  readonly value: Expression
  readonly type: ValueType
  /** Of a choice: its list. */
  readonly options: string | null
  /** Of a reference: what it points at. */
  readonly form?: string
  /** 补齐: each option of the day stands there, counted or not. */
  readonly complete?: boolean
}

export interface Measure {
  readonly label: string
  readonly value: MeasureExpression
  readonly type: ValueType
  /** Of a choice: its list. */
  readonly options?: string
  /** Of a reference: what it points at. */
  readonly form?: string
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
