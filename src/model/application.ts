import type { Unit, ValueType } from './expression.ts'
import type { Flag } from './flag.ts'
import type { Citation, Form } from './form.ts'
import type { Notice } from './notice.ts'
import type { Report } from './report.ts'
import type { Role } from './role.ts'

/** One app folder, checked: what every emitter reads and a running server is made of. */
export interface Application {
  readonly kind: 'application'
  readonly id: string
  readonly label: string
  readonly bureau: { readonly name: string; readonly code: string }
  /** 修订 and 发布: ids of the roles that plan another edition, and that publish it; absent: none is named. */
  readonly revisedBy?: readonly string[]
  readonly publishedBy?: readonly string[]
  /** 栏目, in order; forms that stand in none come after them. Absent: the forms are one list. */
  readonly areas?: readonly Area[]
  readonly laws: readonly Law[]
  readonly options: readonly OptionList[]
  readonly parameters: readonly Parameter[]
  readonly tiers: readonly Tiers[]
  readonly forms: readonly Form[]
  readonly flags: readonly Flag[]
  readonly notices: readonly Notice[]
  readonly reports: readonly Report[]
  readonly roles: readonly Role[]
}

/** Forms that are shown together. */
export interface Area {
  readonly label: string
  /** Their ids. */
  readonly forms: readonly string[]
}

export interface Law {
  readonly name: string
  readonly effective: string | null
  readonly repealed: string | null
  /** The law that this one took the place of. */
  readonly replaces: string | null
  readonly articles: readonly Article[]
}

/** One wording of an article, with the days it is in force; a revision ends one and begins the next. */
export interface Article {
  readonly number: string
  readonly text: string
  readonly from: string | null
  readonly until: string | null
  /** The number it had before it was moved here. */
  readonly former: string | null
}

/** A closed list of answers. An answer is stored as its code and shown as its label. */
export interface OptionList {
  readonly id: string
  readonly label: string
  /** The list that its options are parts of. */
  readonly parent?: string
  readonly options: readonly Option[]
}

export interface Option {
  readonly code: string
  readonly label: string
  readonly from: string | null
  readonly until: string | null
  /** A code of the parent list. */
  readonly parent?: string
  /** The code that took its place. */
  readonly mergedInto?: string
}

/** A figure that a rule uses and a law may change: the value with the latest `from` not after the date counts. */
export interface Parameter {
  readonly id: string
  readonly label: string
  readonly type: ValueType
  /** Of a length of time. */
  readonly unit?: Unit
  readonly values: readonly {
    readonly from: string | null
    readonly until: string | null
    /** As in a literal expression. */
    readonly value: string | boolean
    /** What says so; absent: nothing is named. */
    readonly basis?: readonly Citation[]
  }[]
}

/** 分档: the value of the first step whose `least` is not more than what is looked up; dated like a parameter. */
export interface Tiers {
  readonly id: string
  readonly label: string
  readonly type: ValueType
  /** The type of what is looked up. */
  readonly by: ValueType
  readonly values: readonly {
    readonly from: string | null
    readonly until: string | null
    /** The highest first; `least` null: all the rest. */
    readonly steps: readonly { readonly least: string | null; readonly value: string }[]
    readonly basis?: readonly Citation[]
  }[]
}
