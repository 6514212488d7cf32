import type { Form, StoredRecord } from '../../model/index.ts'
import { type Verdict, verdictIn, type Why, type WhyOptions, why } from '../../rules/index.ts'
import type { LoadedApplication } from '../application.ts'
import type { Records } from './records.ts'

/** A record as it is kept, explained. */
export interface Explained extends Why {
  readonly record: string
  /** Null: nothing was kept, the record is still a draft. */
  readonly kept: Kept | null
}

/** The judgement that counts, and what would be said otherwise if the record were judged again. */
export interface Kept {
  readonly conclusion: string | null
  /** The form has been changed since. */
  readonly isOfOtherForm: boolean
  readonly differences: readonly Difference[]
}

export interface Difference {
  readonly rule: string
  readonly label: string
  /** Null: nothing was found. */
  readonly then: Verdict | null
  readonly now: Verdict | null
}

/**
 * Explained by its own data on the day of its submission; what it points at is looked up as it is now, and where that
 * makes a difference to the judgement that was kept, it is said.
 */
export function explainRecord(
  { application }: LoadedApplication,
  records: Pick<Records, 'beside'>,
  form: Form,
  record: StoredRecord,
  options: WhyOptions = {},
): Promise<Explained> {
  return records.beside(record.id, record.submitted, (run) => {
    const day = record.submitted ?? run.today
    const asThen = { ...run, today: day, submitted: day }
    const said = why(application, form, record.data, asThen, options)
    return { ...said, record: record.id, kept: keptOf(form, record, said) }
  })
}

function keptOf(form: Form, { judgement, definition }: StoredRecord, said: Why): Kept | null {
  if (judgement === null) return null
  const differences = said.rules.flatMap(({ rule, label, verdict }) => {
    const then = verdictIn(judgement, rule)
    const now = quiet.has(verdict) ? null : verdict
    return then === now ? [] : [{ rule, label, then, now }]
  })
  return {
    conclusion: judgement.conclusion,
    isOfOtherForm: definition !== form.hash,
    differences,
  }
}

const quiet: ReadonlySet<Verdict> = new Set(['passed', 'notInForce', 'notAsked'])
