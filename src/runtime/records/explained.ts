import type { Application, Form, Mistake, StoredRecord } from '../../model/index.ts'
import { type Verdict, verdictIn, type Why, type WhyOptions, why } from '../../rules/index.ts'
import { isRulePlain, isRuleSeen } from '../access/cut.ts'
import type { Sight } from '../access/sight.ts'
import { ruleSources } from '../access/sources.ts'
import { definitionOf } from '../application.ts'
import type { View } from '../store/store.ts'
import { type Frame, type Seen, seenIn } from './frame.ts'
import type { Records } from './records.ts'
import { runOf } from './run.ts'

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
export const explaining = (frame: Frame): Pick<Records, 'explain'> => ({
  explain: (form, id, options = {}) =>
    frame.store.read((view) => {
      const seen = seenIn(frame, form, view.get(form.id, id), view)
      return seen && explained(seen, view, options)
    }),
})

function explained(
  { frame, form, record, sight }: Seen,
  view: View,
  options: WhyOptions,
): Explained {
  const { app, clock } = frame
  const { application } = app
  const day = record.submitted ?? clock().today
  const { state } = record
  const run = runOf(app, { today: day, submitted: day, state }, view, record.id)
  const said = why(application, form, record.data, run, options)
  const whole = { ...said, record: record.id, kept: keptOf(definitionOf(app, form), record, said) }
  return sight.isWhole ? whole : cutExplained(application, form, whole, sight)
}

/** Of a rule that reads a field out of sight nothing; what a masked value, or another record, led to only as such. */
export function cutExplained(
  app: Application,
  form: Form,
  whole: Explained,
  sight: Sight,
): Explained {
  const isSeen = ({ rule }: { readonly rule: string }) => isRuleSeen(app, form, rule, sight)
  const isShown = ([id]: Mistake['path']) => id === undefined || sight.visible.has(String(id))
  return {
    ...whole,
    mistakes: whole.mistakes.filter(({ path }) => isShown(path)),
    rules: whole.rules.filter(isSeen).map((each) => {
      const own = { ...each, mistakes: each.mistakes.filter(isShown) }
      if (isOpen(app, form, each.rule, sight)) return own
      const isPlain = isRulePlain(app, form, each.rule, sight)
      const said = isPlain ? {} : { message: each.message && each.label, demand: null }
      return { ...own, ...said, facts: [], steps: [], remedies: [], needed: null }
    }),
    kept: whole.kept && { ...whole.kept, differences: whole.kept.differences.filter(isSeen) },
  }
}

function isOpen(app: Application, form: Form, id: string, sight: Sight): boolean {
  const rule = form.rules.find((each) => each.id === id)
  if (!rule) return false
  const { fields, looksBeyond } = ruleSources(app, form, rule)
  return (
    ![...fields].some((field) => sight.masked.has(field)) && !(looksBeyond && sight.held.length > 0)
  )
}

function keptOf(current: string, { judgement, definition }: StoredRecord, said: Why): Kept | null {
  if (judgement === null) return null
  const differences = said.rules.flatMap(({ rule, label, verdict }) => {
    const then = verdictIn(judgement, rule)
    const now = quiet.has(verdict) ? null : verdict
    return then === now ? [] : [{ rule, label, then, now }]
  })
  return {
    conclusion: judgement.conclusion,
    isOfOtherForm: definition !== current,
    differences,
  }
}

const quiet: ReadonlySet<Verdict> = new Set(['passed', 'notInForce', 'notAsked'])
