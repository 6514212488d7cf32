/** What is different between two definitions of an app, in the order of the later one. */
export interface Comparison {
  readonly changes: readonly Change[]
  /** The gravest of its changes; `safe` where there are none. */
  readonly risk: Risk
}

/**
 * 安全: nothing that was filled in or decided comes out otherwise. 需确认: some record's verdict, letter, list, or what is
 * asked of somebody may be another. 会丢数据: values that records hold have no place in the later definition.
 */
export type Risk = 'safe' | 'confirm' | 'loss'

export interface Change {
  readonly kind: ChangeKind
  readonly subject: Subject
  readonly risk: Risk
  /** Why it has that risk: `reasonOf` says it in words. */
  readonly reason: Reason
  /** As a source writes it; null: there was, or is, nothing. */
  readonly before: string | null
  readonly after: string | null
  /** The day from which it counts, where it is dated. */
  readonly from?: string
  /** The last day, where it counts for a time only. */
  readonly until?: string
  /** The days from which parts of something new count. */
  readonly days?: readonly string[]
  /** In a long text: which paragraph, from 1, in the later wording (in the earlier one where it is gone). */
  readonly paragraph?: number
  /** Of a figure: what reads it. */
  readonly usedBy?: readonly Subject[]
}

export interface Subject {
  readonly kind: SubjectKind
  /** In the later definition; of what is gone, in the earlier one. A column is “table.column”, an option “list.code”. */
  readonly id: string
  readonly label: string
  /** The form it belongs to or is about, by its id. */
  readonly form?: string
  /** As a person reads it. */
  readonly formLabel?: string
  /** What it is called in the earlier definition, where that is not its id. */
  readonly formerId?: string
  /** Of a column its table, of an option its list, of an article its law, as a person reads it. */
  readonly within?: string
}

export type SubjectKind =
  | 'app'
  | 'law'
  | 'article'
  | 'options'
  | 'option'
  | 'parameter'
  | 'tiers'
  | 'form'
  | 'section'
  | 'field'
  | 'column'
  | 'rule'
  | 'state'
  | 'transition'
  | 'conclusion'
  | 'flag'
  | 'notice'
  | 'report'
  | 'role'

export type ChangeKind = Coming | Aspect

/** The subject as a whole: there now, gone, under another name, in another place. */
export type Coming = `${SubjectKind}-${'added' | 'removed' | 'renamed' | 'moved'}`

/** Something of a subject. */
export type Aspect =
  // Of the app, its laws, lists and figures.
  | 'app-id'
  | 'bureau'
  | 'revised-by'
  | 'areas'
  | 'published-by'
  | 'law-effective'
  | 'law-repealed'
  | 'law-replaces'
  | 'article-text'
  | 'article-from'
  | 'article-until'
  | 'article-former'
  | 'options-parent'
  | 'option-period'
  | 'option-parent'
  | 'option-merged'
  | 'option-names'
  | 'parameter-type'
  | 'parameter-value'
  | 'parameter-basis'
  | 'tiers-type'
  | 'tiers-value'
  | 'tiers-basis'
  // Of a form as a whole.
  | 'version'
  | 'extends'
  | 'form-basis'
  | 'unique'
  | 'called'
  | 'baseline'
  | 'deadline'
  | 'filled-by'
  | 'reviewed-by'
  | 'on-edition'
  // Of a field or a column.
  | 'required'
  | 'type'
  | 'rows'
  | 'least'
  | 'most'
  | 'shortest'
  | 'longest'
  | 'visible'
  | 'calculate'
  | 'prefill'
  | 'masked'
  | 'readonly'
  | 'hint'
  | 'initial'
  | 'formerly'
  | 'follows'
  | 'converted'
  | 'former-fields'
  // Of a rule. `threshold`: the same condition with another figure in it.
  | 'stage'
  | 'rule-basis'
  | 'condition'
  | 'threshold'
  | 'consequence'
  | 'severity'
  | 'rule-text'
  | 'demand'
  | 'rule-period'
  | 'rule-day'
  // Of the way of a record, and of its 结论.
  | 'transition-by'
  | 'transition-when'
  | 'transition-reason'
  | 'transition-sends'
  | 'transition-creates'
  | 'transition-draws'
  | 'conclusion-case'
  | 'conclusion-values'
  // Of flags, letters, reports and roles.
  | 'flag-form'
  | 'flag-when'
  | 'flag-seen-by'
  | 'notice-form'
  | 'notice-when'
  | 'notice-layout'
  | 'notice-title'
  | 'notice-number'
  | 'notice-to'
  | 'notice-cc'
  | 'notice-enclosures'
  | 'notice-annex'
  | 'notice-signer'
  | 'notice-seal'
  | 'notice-remark'
  | 'notice-acknowledged'
  | 'notice-matter'
  | 'notice-due'
  | 'notice-needs'
  | 'notice-order'
  | 'notice-drafted-by'
  | 'notice-reviewed-by'
  | 'notice-signed-by'
  | 'notice-text'
  | 'notice-again'
  | 'notice-creates'
  | 'notice-period'
  | 'notice-template'
  | 'report-figure'
  | 'report-table'
  | 'report-exports'
  | 'report-home'
  | 'role-attributes'
  | 'grant'
  | 'scope'
  | 'sees'
  | 'edits'
  | 'sees-masked'

/** Why a change is safe, is to be confirmed, or loses data. */
export type Reason =
  | 'words-only'
  | 'by-itself'
  | 'more-allowed'
  | 'new-optional'
  | 'shown-otherwise'
  | 'less-allowed'
  | 'new-asked'
  | 'asked-otherwise'
  | 'worked-out-otherwise'
  | 'judged-otherwise'
  | 'letters-otherwise'
  | 'figures-otherwise'
  | 'rights-otherwise'
  | 'way-otherwise'
  | 'law-otherwise'
  | 'values-aside'
  | 'converted'
  | 'stored-otherwise'
  | 'values-homeless'
  | 'values-erased'
  | 'records-homeless'
  | 'stands-nowhere'
