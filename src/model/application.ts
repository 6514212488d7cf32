import type { ValueType } from './expression.ts'
import type { Form } from './form.ts'
import type { Notice } from './notice.ts'

/** One app folder, checked: what every emitter reads and a running server is made of. */
export interface Application {
  readonly kind: 'application'
  readonly id: string
  readonly label: string
  readonly bureau: { readonly name: string; readonly code: string }
  readonly laws: readonly Law[]
  readonly options: readonly OptionList[]
  readonly parameters: readonly Parameter[]
  readonly forms: readonly Form[]
  readonly notices: readonly Notice[]
}

export interface Law {
  readonly name: string
  readonly effective: string | null
  readonly repealed: string | null
  readonly articles: readonly { readonly number: string; readonly text: string }[]
}

/** A closed list of answers. An answer is stored as its code and shown as its label. */
export interface OptionList {
  readonly id: string
  readonly label: string
  readonly options: readonly Option[]
}

export interface Option {
  readonly code: string
  readonly label: string
  readonly from: string | null
  readonly until: string | null
}

/** A figure that a rule uses and a law may change: the value with the latest `from` not after the date counts. */
export interface Parameter {
  readonly id: string
  readonly label: string
  readonly type: ValueType
  readonly values: readonly {
    readonly from: string | null
    readonly until: string | null
    /** As in a literal expression. */
    readonly value: string | boolean
  }[]
}
