import type { FieldType } from './form.ts'

/**
 * What a source's expression means: names resolved, types checked, plain JSON.
 * One tree decides in the browser, on the server, in a batch; `rules/evaluate.ts` gives it its value.
 */

/** The static type of a value. Numbers of every unit are exact; see `rules/value.ts`. */
export type ValueType =
  | 'text'
  | 'number'
  | 'money' // 分
  | 'percent' // 5% is 0.05
  | 'date'
  | 'year'
  | 'yesno'
  | 'choice'
  | 'choices'
  | 'duration'
  | 'ref'
  | 'table'

export type Unit = 'day' | 'workday' | 'month' | 'year'

/**
 * What the run knows beside the record. `deadline` is the form's 期限 for this record, rolled; `baseline` the day it is
 * judged by.
 */
export type Moment =
  | 'today'
  | 'submitted'
  | 'deadline'
  | 'baseline'
  | 'thisYear'
  | 'issued'
  | 'due'
  | 'served'

export type CompareOperator = '=' | '≠' | '<' | '≤' | '>' | '≥'
export type ArithmeticOperator = '+' | '−' | '×' | '÷'
export type AggregateFunction =
  | 'sum'
  | 'count'
  | 'average'
  | 'trimmed'
  | 'max'
  | 'min'
  | 'any'
  | 'all'
  | 'distinct'

/** Functions of values alone; `rules/functions.ts` holds one entry for each. */
export type FunctionName =
  | 'age'
  | 'daysBetween'
  | 'workdaysBetween'
  | 'hoursBetween'
  | 'addMonths'
  | 'addWorkdays'
  | 'rollForward'
  | 'year'
  | 'month'
  | 'day'
  | 'yearStart'
  | 'yearEnd'
  | 'birthDate'
  | 'round'
  | 'floor'
  | 'absolute'
  | 'length'
  | 'contains'
  | 'startsWith'
  | 'rmbWords'
  | 'chineseDate'
  | 'approx'
  | 'mask'

export type Severity = 'severe' | 'ordinary' | 'advice'

export type Expression =
  /** Numbers of any unit are decimal text (money in 分), dates are YYYY-MM-DD, a choice is its code. */
  | { readonly kind: 'literal'; readonly type: ValueType; readonly value: string | boolean | null }
  | { readonly kind: 'field'; readonly field: string }
  /** A column of the row in hand: inside an aggregate over a table, or inside a column's own conditions. */
  | { readonly kind: 'column'; readonly column: string }
  /** A field of the record that the reference field points at, or where that one stands (`stateTarget`). */
  | { readonly kind: 'reference'; readonly field: string; readonly target: string }
  /** A field of the record that a reference column of the row in hand points at. */
  | { readonly kind: 'columnReference'; readonly column: string; readonly target: string }
  /** `asOf`: the day its value is taken of, where that is not the form's 基准日. */
  | { readonly kind: 'parameter'; readonly parameter: string; readonly asOf?: Expression }
  /** The step of a 分档 that a value falls into. */
  | {
      readonly kind: 'tier'
      readonly tiers: string
      readonly value: Expression
      readonly asOf?: Expression
    }
  /** A field of the same subject's record of so many years before, or its conclusion. */
  | { readonly kind: 'previous'; readonly years: number; readonly field: string | null }
  /** Over other records: of a form, or the same subject's of so many years before this one. */
  | {
      readonly kind: 'across'
      readonly function: AggregateFunction
      readonly of: /** `key`: fields of theirs that the condition asks to equal something, and that a store can look up by. */
        | { readonly kind: 'form'; readonly form: string; readonly key?: readonly string[] }
        | { readonly kind: 'years'; readonly years: number }
      readonly value?: Expression
      readonly where?: Expression
    }
  /** Inside `across`: of the record gone through, a field, or a field of what a field of it points at. */
  | { readonly kind: 'their'; readonly field: string; readonly target?: string }
  | { readonly kind: 'theirConclusion' }
  | { readonly kind: 'theirState' }
  | { readonly kind: 'theirSubmission' }
  /** What is known of the person who looks: in a role's scope. */
  | { readonly kind: 'me'; readonly attribute: string; readonly type: FieldType }
  | { readonly kind: 'moment'; readonly moment: Moment }
  | { readonly kind: 'conclusion' }
  /** Where the record stands among its form's 状态. */
  | { readonly kind: 'state' }
  /** The record itself, as a reference to it holds it; empty before it was ever kept. */
  | { readonly kind: 'self' }
  /** Of the findings of the judgement in hand, all or those of one severity. */
  | {
      readonly kind: 'findings'
      readonly severity: Severity | null
      readonly measure: 'any' | 'count'
    }
  /** Of the letter that a record goes with, in 建 and 登记 of a notice. */
  | { readonly kind: 'letter'; readonly part: LetterFact }
  /** Of the record that was drawn, in a creation for each of them; null: that record itself. */
  | { readonly kind: 'drawn'; readonly field: string | null }
  /** A property of the finding in hand: inside 〈每个 问题〉 of a letter. */
  | { readonly kind: 'finding'; readonly property: FindingProperty }
  /** The one-based place of the item in hand inside 〈每个 …〉. */
  | { readonly kind: 'ordinal' }
  | {
      readonly kind: 'arithmetic'
      readonly operator: ArithmeticOperator
      readonly left: Expression
      readonly right: Expression
    }
  /** A date moved by a length of time; months clamp to the month's end. `amount` may be a parameter. */
  | {
      readonly kind: 'shift'
      readonly date: Expression
      readonly amount: Expression
      readonly unit: Unit
      readonly back: boolean
    }
  | {
      readonly kind: 'compare'
      readonly operator: CompareOperator
      readonly left: Expression
      readonly right: Expression
    }
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Expression[] }
  | { readonly kind: 'not'; readonly operand: Expression }
  | { readonly kind: 'in'; readonly value: Expression; readonly items: readonly Expression[] }
  | { readonly kind: 'empty'; readonly value: Expression }
  | { readonly kind: 'emptyAsZero'; readonly value: Expression }
  | {
      readonly kind: 'aggregate'
      readonly function: AggregateFunction
      readonly table: string
      /** Of each row: what is summed, compared, or (any, all) must hold. Absent for a count of rows. */
      readonly value?: Expression
      /** Rows for which this is not true are left out. */
      readonly where?: Expression
    }
  | {
      readonly kind: 'call'
      readonly function: FunctionName
      readonly arguments: readonly Expression[]
    }
  | {
      readonly kind: 'if'
      readonly condition: Expression
      readonly then: Expression
      readonly otherwise: Expression
    }

/** 文号, 标题, 主送, and why it was declared void. */
export type LetterFact = 'number' | 'title' | 'addressee' | 'voided'

export type FindingProperty = 'message' | 'basis' | 'severity' | 'rule' | 'demand' | 'article'

/** How a value is written into text; without one, its type decides. */
export type Format = 'plain' | 'chinese' | 'rmbWords' | 'chineseDate' | 'weekday' | 'mask'

/** A value set into text: `key` is its canonical source text and its name in an emitted template. */
export interface Inset {
  readonly key: string
  readonly expression: Expression
  readonly type: ValueType
  /** For choices: the option list its codes come from. */
  readonly options?: string
  /** Of a length of time. */
  readonly unit?: Unit
  readonly format?: Format
}

/** Text with values set into it: “余额{余额}，低于限额{限额}。” */
export type Template = readonly (string | Inset)[]
