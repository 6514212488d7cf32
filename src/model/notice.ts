import type { Expression, Inset, Template, Unit } from './expression.ts'
import type { Creation, Period } from './form.ts'
import type { ItemsOver } from './items.ts'

/** A letter that follows from a record. */
export interface Notice {
  readonly kind: 'notice'
  readonly id: string
  readonly label: string
  readonly form: string
  /** Which records get it; null: any, when a person asks. */
  readonly when: Expression | null
  /** 文件: red head and 版记; 信函: letterhead; 告知书: plain title; 纪要: its title is the red head. */
  readonly layout: 'document' | 'letter' | 'notification' | 'minutes'
  readonly title: Template
  /** “某字〔{年}〕{序号}号”: before and after the year and the serial. Null: not numbered. */
  readonly number: {
    readonly series: string
    readonly perYear: boolean
    readonly gapless: boolean
  } | null
  readonly to: Template
  /** Known for the register and the 送达回证, and not printed above the text. */
  readonly unaddressed?: true
  readonly cc: readonly Template[]
  readonly enclosures: readonly Template[]
  /** Those of the enclosures that are printed with the letter, each on pages of its own. */
  readonly annexes?: readonly Annex[]
  /** Who signs; the bureau unless said otherwise. */
  readonly signer: Template
  /** No seal goes over the signature, which then stands elsewhere. */
  readonly unsealed?: true
  /** 附注, set in brackets under the date. */
  readonly remark: Template | null
  /** What the addressee signs, below the date. */
  readonly acknowledged?: Template
  /** 案由 on the 送达回证; the title unless said otherwise. */
  readonly matter?: Template
  /** How long the addressee has, counted from service; gives 到期日. */
  readonly due: Allowance | null
  readonly needs: readonly 'receipt'[]
  /** Order of a batch, so that paper order is number order. */
  readonly order: readonly Inset[]
  /** 拟稿, 审核 and 签发: ids of roles, names in an app that declares none; of an empty one the form's 审核 takes the place. */
  readonly draftedBy: readonly string[]
  readonly reviewedBy: readonly string[]
  readonly signedBy: readonly string[]
  readonly body: readonly LetterBlock[]
  /** A record gets another one when one of these has a new value; absent: one, whatever happens. */
  readonly again?: readonly Expression[]
  /** Records of other forms that go with a letter, and are kept in step with it. */
  readonly creates?: readonly Creation[]
  /** Sent on these days only. */
  readonly period?: Period
  readonly template?: WordTemplate
  readonly hash: string
}

/** Staff's own Word file, in which a letter is also given out. */
export interface WordTemplate {
  /** As the source names it, below the app's folder. */
  readonly file: string
  readonly sha256: string
  /** What stands between the braces in the file, with the keys its value may have; `@number` and the like: the frame's. */
  readonly tags: readonly { readonly tag: string; readonly keys: readonly string[] }[]
  /** Their values, as of a letter's text. */
  readonly parts: readonly LetterPart[]
}

/** What stands around a letter's text. */
export type FramePart =
  | 'bureau'
  | 'number'
  | 'title'
  | 'to'
  | 'cc'
  | 'enclosures'
  | 'signer'
  | 'remark'

/** So much time, or what a 期间 parameter says on the day of issue. */
export type Allowance = { readonly unit: Unit } & (
  | { readonly amount: number }
  | { readonly parameter: string }
)

export interface Annex {
  /** Its index among the enclosures. */
  readonly enclosure: number
  readonly body: readonly LetterBlock[]
}

/**
 * Level 1 to 4: 一、 （一） 1. （1）; 0: text. `label`: in a 纪要, what 出席：甲、乙 begins with, colon included; the parts
 * are what follows it.
 */
export type LetterBlock =
  | {
      readonly kind: 'paragraph'
      readonly level: 0 | 1 | 2 | 3 | 4
      readonly label?: string
      readonly parts: readonly LetterPart[]
    }
  | LetterEach<LetterBlock>
  | LetterIf<LetterBlock>
  | LetterTable

export type LetterPart = string | Inset | LetterEach<LetterPart> | LetterIf<LetterPart>

/** What is gone through: those that `where` holds for, in `order`. */
export interface LetterItems {
  readonly key: string
  readonly over: ItemsOver
  readonly where: Expression | null
  readonly order?: readonly Inset[]
}

/** `between`: the mark that a line's items are joined by. */
export interface LetterEach<Content> extends LetterItems {
  readonly kind: 'each'
  readonly between?: string
  readonly content: readonly Content[]
}

/** A table with a row an item; without items it is left out. `wide`: turned, on pages of its own. */
export interface LetterTable extends LetterItems {
  readonly kind: 'table'
  readonly wide: boolean
  readonly columns: readonly LetterColumn[]
}

/** Unlike in a text, a value may be empty here. */
export interface LetterColumn {
  readonly heading: string
  readonly value: Inset
}

export interface LetterIf<Content> {
  readonly kind: 'if'
  readonly key: string
  readonly condition: Expression
  readonly then: readonly Content[]
  readonly otherwise: readonly Content[]
}
