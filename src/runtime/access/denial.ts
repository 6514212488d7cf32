/** Why somebody may not do something, by the lines of the language that say so: `messages/denials.ts` writes it out. */
export interface Denial {
  readonly reason: DenialReason
  /** Labels of the visitor's 角色 that were asked. */
  readonly roles: readonly string[]
  /** Label of the form. */
  readonly form: string
  /** Id of the field that it is about. */
  readonly field?: string
  /** What a message names beside these: `field`, `step` and `by` as people read them. */
  readonly params: { readonly [name: string]: string }
}

export type DenialReason =
  /** No 可见 of the visitor's roles has the field, or any of the form. */
  | 'not-visible'
  /** 脱敏: it is shown masked, so nothing may be asked, sorted or found by it. */
  | 'masked'
  /** No 可改 of the visitor's roles has the field, or any of the form. */
  | 'not-editable'
  /** 范围: the record, as it would be, is not among those that the visitor works on. */
  | 'beyond-scope'
  /** 填报: others fill the form in. */
  | 'not-your-form'
  /** 由, 审核: others take this step. */
  | 'not-your-step'
  /** Who filled a record in or submitted it does not review it. */
  | 'reviewer-is-author'
  /** 拟稿, 审核, 签发 of a notice: others do. */
  | 'not-drafter'
  | 'not-reviewer'
  | 'not-signer'
  /** Who drafted a batch of letters neither reviews nor signs it. */
  | 'drafter-is-you'
  /** A token that only reads. */
  | 'read-only'
  /** One of the three administrators, or an account without a role. */
  | 'no-role'
