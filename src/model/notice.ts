import type { Expression, Inset, Template, Unit } from './expression.ts'
import type { Period } from './form.ts'

/** A letter that follows from a record. */
export interface Notice {
  readonly kind: 'notice'
  readonly id: string
  readonly label: string
  readonly form: string
  /** Which records get it; null: any, when a person asks. */
  readonly when: Expression | null
  /** 文件: red head and 版记; 信函: letterhead; 告知书: plain title. */
  readonly layout: 'document' | 'letter' | 'notification'
  readonly title: Template
  /** “某字〔{年}〕{序号}号”: before and after the year and the serial. Null: not numbered. */
  readonly number: {
    readonly series: string
    readonly perYear: boolean
    readonly gapless: boolean
  } | null
  readonly to: Template
  readonly cc: readonly Template[]
  readonly enclosures: readonly Template[]
  /** Who signs; the bureau unless said otherwise. */
  readonly signer: Template
  /** 附注, set in brackets under the date. */
  readonly remark: Template | null
  /** How long the addressee has, counted from service; gives 到期日. */
  readonly due: Allowance | null
  readonly needs: readonly 'receipt'[]
  /** Order of a batch, so that paper order is number order. */
  readonly order: readonly Inset[]
  readonly body: readonly LetterBlock[]
  /** Sent on these days only. */
  readonly period?: Period
  readonly hash: string
}

/** So much time, or what a 期间 parameter says on the day of issue. */
export type Allowance = { readonly unit: Unit } & (
  | { readonly amount: number }
  | { readonly parameter: string }
)

/** Level 1 to 4: 一、 （一） 1. （1）; 0: text. */
export type LetterBlock =
  | {
      readonly kind: 'paragraph'
      readonly level: 0 | 1 | 2 | 3 | 4
      readonly parts: readonly LetterPart[]
    }
  | LetterEach<LetterBlock>
  | LetterIf<LetterBlock>

export type LetterPart = string | Inset | LetterEach<LetterPart> | LetterIf<LetterPart>

/** `over`: the judgement's findings, or a table of the form. */
export interface LetterEach<Content> {
  readonly kind: 'each'
  readonly key: string
  readonly over: { readonly kind: 'findings' } | { readonly kind: 'table'; readonly table: string }
  readonly where: Expression | null
  readonly content: readonly Content[]
}

export interface LetterIf<Content> {
  readonly kind: 'if'
  readonly key: string
  readonly condition: Expression
  readonly then: readonly Content[]
  readonly otherwise: readonly Content[]
}
