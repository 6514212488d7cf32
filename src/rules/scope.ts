import type {
  Finding,
  Form,
  Judgement,
  Law,
  LetterFact,
  OptionList,
  Parameter,
  RecordData,
  Tiers,
} from '../model/index.ts'

/** The day and the lists that a value is read, checked and shown by. */
export interface Occasion {
  /** YYYY-MM-DD; rules have no clock of their own. */
  readonly today: string
  readonly submitted: string | null
  readonly options: readonly OptionList[]
}

/** What is known beside the record; the same run gives the same answers, today and in ten years. */
export interface Run extends Occasion {
  readonly parameters: readonly Parameter[]
  readonly tiers?: readonly Tiers[]
  /** For the wording of what a finding rests on; absent: it is unknown. */
  readonly laws?: readonly Law[]
  /** A letter's own days. */
  readonly issued?: string | null
  readonly due?: string | null
  /** The one that was drawn, of which a record is made. */
  readonly drawn?: Target
  /** The letter that a record goes with; `served`: the day that counts. */
  readonly letter?: { readonly [P in LetterFact | 'served']: string | null }
  /** Of the record in hand, for 状态. */
  readonly state?: string | null
  /** Of the record in hand, for 结论 and 问题. */
  readonly judgement?: Judgement | null
  /** The day rules and parameters are taken of; worked out from the form's 基准日 when it is not given. */
  readonly baseline?: string
  /** The record that a reference points at, its calculated values among its data; null: there is none. */
  readonly resolve: (form: string, id: string) => Target | null
  /**
   * The submitted records of a form, those at least whose fields equal `key` (null: all of them); the record in hand
   * may be among them. Absent: nobody knows, and what rests on other records is unknown.
   */
  readonly records?: (form: string, key: RecordData | null) => Iterable<Target>
  /** The id of the record in hand; null or absent: it was never kept. */
  readonly record?: string | null
  /** What is known of the person who looks: 我. */
  readonly me?: RecordData
}

/** Another record. */
export interface Target {
  readonly form: Form
  /** Its calculated values among its data. */
  readonly data: RecordData
  readonly id?: string
  readonly submitted?: string | null
  readonly conclusion?: string | null
  readonly state?: string | null
}

/** What an expression is worked out over. */
export interface Scope {
  readonly form: Form
  /** As `settle` gives it: hidden fields absent, calculated ones present. */
  readonly data: RecordData
  readonly run: Run
  /** The table row in hand. */
  readonly row?: { readonly table: string; readonly data: RecordData }
  /** The other record in hand, while records are gone through. */
  readonly other?: Target
  /** The finding in hand. */
  readonly item?: Finding
  /** The one-based place of the row or finding in hand. */
  readonly ordinal?: number
}
