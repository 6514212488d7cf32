import type { Expression, Severity, Template } from './expression.ts'
import type { ItemsOver } from './items.ts'

/** What a form asks, which rules it must meet, and how it moves. */
export interface Form {
  readonly kind: 'form'
  readonly id: string
  readonly label: string
  readonly version: string
  /** The form whose lines it takes over and changes. */
  readonly extends?: string
  readonly basis: readonly Citation[]
  /** Ids of the fields that together name one record. */
  readonly unique: readonly string[]
  /** 题名: ids of the fields that a record is called by in lists; those that name it unless the form says otherwise. */
  readonly called?: readonly string[]
  /** The date a record is judged by; 提交日期 unless the form says otherwise. */
  readonly baseline: Expression
  readonly deadline: Deadline | null
  /** 填报 and 审核: ids of roles; names as written in an app that declares none. */
  readonly filledBy: readonly string[]
  readonly reviewedBy: readonly string[]
  readonly sections: readonly Section[]
  /** In source order; a table is a field of type `table`. */
  readonly fields: readonly Field[]
  /** 原字段: what it no longer asks, and records still hold. */
  readonly former?: readonly FormerField[]
  readonly rules: readonly Rule[]
  /** In order; the first is a draft. Empty: a record is final when it is created. */
  readonly states: readonly string[]
  readonly transitions: readonly Transition[]
  /** 换版, of the states that the source speaks of; `editionPolicy` says it of any. */
  readonly onEdition?: readonly {
    readonly state: string
    readonly policy: EditionPolicy
    /** The state is no more: a record in it stands in this one under the new edition. */
    readonly becomes?: string
  }[]
  readonly conclusion: Conclusion | null
  readonly samples: readonly Sample[]
  /** SHA-256 over the form without its samples: what a record is pinned to. */
  readonly hash: string
}

/**
 * What becomes of a record when another edition is published. `upgrade`: it is acted on under the new one; `keep`: it
 * goes on under its own; `final`: it is as it is.
 */
export type EditionPolicy = 'upgrade' | 'keep' | 'final'

export interface Section {
  readonly id: string
  readonly label: string
  readonly fields: readonly string[]
}

export interface Field {
  readonly kind: 'field'
  readonly id: string
  readonly label: string
  readonly type: FieldType
  /** True, or the condition under which a visible field must be filled. */
  readonly required: boolean | Expression
  /** The condition under which the field is asked; null: always. A hidden field is empty. */
  readonly visible: Expression | null
  /** A calculated field: never sent, always derived. */
  readonly calculate: Expression | null
  /** Prefilled from the record a reference points at, and kept with the record. */
  readonly from: { readonly field: string; readonly target: string } | null
  /** Inclusive; decimal text in the type's unit (money in 分), or a date. */
  readonly least: string | null
  readonly most: string | null
  readonly shortest: number | null
  readonly longest: number | null
  readonly masked: boolean
  readonly readonly: boolean
  readonly hint: string | null
  readonly initial: string | boolean | null
  readonly formerly: readonly string[]
  /** The choice field that the parent of this field's choice must equal. */
  readonly follows?: string
  /** 转自: how a record of an earlier edition comes by a value. */
  readonly converted?: Conversion
}

/** A field or column that is no longer asked. Where one that is asked has the same id, its type was this one. */
export interface FormerField {
  readonly kind: 'formerField'
  readonly id: string
  readonly label: string
  readonly type: FieldType
  readonly masked: boolean
  readonly formerly: readonly string[]
  /** 删除: its values are erased wherever they are, on this ground. */
  readonly erased?: readonly Citation[]
}

/** Over what the record held: `former` first, then what is still asked. `reads`: the ids of what it is made of. */
export type Conversion = { readonly reads: readonly string[] } & (
  | { readonly kind: 'value'; readonly value: Expression }
  | { readonly kind: 'text'; readonly text: Template }
)

export type FieldType =
  | { readonly kind: 'text' | 'longtext' | 'name' | 'address' | 'docno' }
  | { readonly kind: 'mobile' | 'phone' | 'email' | 'postcode' | 'citizenId' | 'uscc' }
  | { readonly kind: 'integer' | 'money' | 'date' | 'datetime' | 'year' | 'yesno' }
  /** `places`: digits after the point that are kept; 5% with one place is stored as "0.050". */
  | { readonly kind: 'decimal' | 'percent'; readonly places: number }
  | { readonly kind: 'attachment' | 'signature' }
  | { readonly kind: 'choice' | 'choices'; readonly options: string }
  | { readonly kind: 'ref'; readonly form: string }
  | {
      readonly kind: 'table'
      readonly columns: readonly Field[]
      /** 原列. */
      readonly former?: readonly FormerField[]
      readonly fewest: number
      readonly most: number | null
    }

/** Both days inclusive; null: open. */
export interface Period {
  readonly from: string | null
  readonly until: string | null
}

export type FieldKind = FieldType['kind']

/** A law, and where in it: 《管理办法》第八条. */
export interface Citation {
  readonly law: string
  readonly article: string | null
  /** The day whose wording is meant, where that is not the rule's own day. */
  readonly asOf?: Expression
}

/** A day of each year. `yearField`: the field whose following year it falls in; null: the year of submission. */
export interface Deadline {
  readonly month: number
  readonly day: number
  readonly rollForward: boolean
  readonly yearField: string | null
}

export interface Rule {
  readonly kind: 'rule'
  readonly id: string
  readonly label: string
  readonly stage: 'submit' | 'review'
  /** Its condition as the source puts it, in one way of writing. */
  readonly text: string
  readonly basis: readonly Citation[]
  /** The first case whose condition is true gives the consequence. Unknown: the rule cannot be judged. */
  readonly cases: readonly RuleCase[]
  /** What a finding asks to be done, for the letter. */
  readonly demand: Template | null
  readonly from: string | null
  readonly until: string | null
  /** The day that decides whether it is in force and which figures count, where that is not the form's 基准日. */
  readonly asOf?: Expression
  /** The fields its condition reads: where a message is shown. */
  readonly reads: readonly string[]
  readonly hash: string
}

export interface RuleCase {
  readonly when: Expression
  readonly consequence: Consequence
}

export type Consequence =
  | { readonly kind: 'block' | 'warn' | 'clue'; readonly message: Template }
  | { readonly kind: 'finding'; readonly severity: Severity; readonly message: Template }

export interface Transition {
  readonly from: string
  readonly to: string
  /** What the button says. */
  readonly label: string
  readonly by: readonly string[]
  readonly when: Expression | null
  readonly reason: boolean
  /** Ids of the notices that follow from taking it. */
  readonly sends?: readonly string[]
  /** Records of other forms that taking it makes. */
  readonly creates?: readonly Creation[]
  /** Of the records it makes, those that speak of what was drawn are made for each that was. */
  readonly draws?: Draw
}

/** 抽取: so many of the submitted records of a form, by chance, in a way that can be repeated. */
export interface Draw {
  readonly form: string
  readonly where: Expression | null
  readonly count: Expression
  /** The field of text that the draw rests on; filled in where it is empty. */
  readonly seed: string
  /** The field that is told among how many was drawn. */
  readonly candidates: string | null
}

/** 建 leaves a draft for somebody to fill in, 登记 (`submitted`) files a record at once; one that is there stays. */
export interface Creation {
  readonly form: string
  readonly submitted: boolean
  /** Of a notice: made when the letter is served, not when it is issued. */
  readonly atService?: true
  readonly when: Expression | null
  /** One for each of these that `where` holds for; `when` is null then. */
  readonly each?: { readonly over: ItemsOver; readonly where: Expression | null }
  readonly values: readonly CreationValue[]
}

/** A field of the new record: a value or a text. */
export type CreationValue = { readonly field: string } & (
  | { readonly kind: 'value'; readonly value: Expression }
  | { readonly kind: 'text'; readonly text: Template }
)

/** The first case whose condition is true (or has none) gives the value. */
export interface Conclusion {
  readonly id: string
  readonly label: string
  readonly cases: readonly { readonly when: Expression | null; readonly value: string }[]
  readonly values: readonly string[]
}

/**
 * A submitted record beside a sample. A reference left out, of it or of a row, that can only mean the sample's own
 * points there.
 */
export interface Given {
  readonly form: string
  readonly data: Sample['data']
  readonly submitted: string | null
  /** Null: the one that its rules lead to. */
  readonly conclusion: string | null
}

/** A record with what it must lead to; `fangyuan test` runs it. */
export interface Sample {
  readonly id: string
  readonly label: string
  /** As in a request's body; a reference holds the referenced record's own data. `stateTarget`: where a record stands. */
  readonly data: { readonly [field: string]: unknown }
  readonly submitted: string | null
  /** Other records there are. */
  readonly given?: readonly Given[]
  readonly expect: {
    /** Ids of the rules that block, find or give a clue, exactly; null: not looked at. */
    readonly rules: readonly string[] | null
    readonly conclusion: string | null
    /** Ids of the notices, exactly; null: not looked at. */
    readonly notices: readonly string[] | null
    /** Ids of the flags it carries, exactly; absent: not looked at. */
    readonly flags?: readonly string[]
    /** Null: empty. */
    readonly values: { readonly [field: string]: unknown }
    readonly required: readonly string[]
    readonly hidden: readonly string[]
  }
  readonly line: number
}
