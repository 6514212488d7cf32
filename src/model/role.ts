import type { Expression } from './expression.ts'
import type { FieldType } from './form.ts'

/** Who may see and change what: nothing that no grant gives. */
export interface Role {
  readonly kind: 'role'
  readonly id: string
  readonly label: string
  /** What is known of a person in this role: 我.x. */
  readonly attributes: readonly {
    readonly id: string
    readonly label: string
    readonly type: FieldType
  }[]
  /** One a form. */
  readonly grants: readonly Grant[]
  readonly hash: string
}

export interface Grant {
  readonly form: string
  /** Which records; null: all of them. */
  readonly scope: Expression | null
  /** Ids of fields; a whole section counts as its fields. */
  readonly visible: readonly string[]
  readonly editable: readonly string[]
  /** Shown masked in this role, whatever the field says itself. */
  readonly masked: readonly string[]
}
