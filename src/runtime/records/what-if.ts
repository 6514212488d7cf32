import { migrate } from '../../change/migrate/migrate.ts'
import type { Application, Form, RecordData, StoredRecord } from '../../model/index.ts'
import { evaluate } from '../../rules/evaluate.ts'
import { addMonths, applied, inspect, type Run, type Verdict, why } from '../../rules/index.ts'
import { baseline } from '../../rules/moment.ts'
import type { Sight } from '../access/sight.ts'
import { sightAfter } from '../access/sight-after.ts'
import { formOf, type LoadedApplication } from '../application.ts'
import type { View } from '../store/store.ts'
import { cutExplained, type Explained } from './explained.ts'
import { type Frame, type Seen, seenIn } from './frame.ts'
import type { Records } from './records.ts'
import { runOf } from './run.ts'

/** By what a record is judged for once. */
export interface Supposition {
  /** Null: the edition that it is acted on under. */
  readonly app: LoadedApplication | null
  /** How many years later than its own the day is that rules and figures are taken of. */
  readonly years: number
}

/** What would be said otherwise; nothing is kept. */
export interface Supposed {
  /** The days that rules and figures are taken of. */
  readonly day: { readonly before: string; readonly after: string }
  /** Null: there is none, or it rests on what the visitor does not see. */
  readonly conclusion: Turned | null
  /** Rules of which another thing is said, as far as the visitor may know. */
  readonly rules: readonly {
    readonly rule: string
    readonly label: string
    readonly before: Said
    readonly after: Said
  }[]
}

export interface Turned {
  readonly label: string
  readonly before: string | null
  readonly after: string | null
}

/** `verdict` null: nothing was found. */
export type Said = Pick<Explained['rules'][number], 'severity' | 'message'> & {
  readonly verdict: Verdict | null
}

/** What would have to be otherwise in a record for every rule to pass. */
export interface Goal {
  /** Only the rules that do not pass, as far as the visitor may know. */
  readonly rules: Explained['rules']
  /** With the first remedy of each; null: not all pass then, or not all may be known. */
  readonly conclusion: Turned | null
}

/** What a person may ask of a record without changing anything. */
export const supposing = (frame: Frame): Pick<Records, 'suppose' | 'goal'> => ({
  suppose: (form, id, suppositions) =>
    frame.store.read((view) => {
      const seen = seenIn(frame, form, view.get(form.id, id), view)
      return seen && suppositions.map((each) => supposed(seen, view, each))
    }),
  goal: (form, id) =>
    frame.store.read((view) => {
      const seen = seenIn(frame, form, view.get(form.id, id), view)
      return seen && goalOf(seen, view)
    }),
})

/** Null: the other edition has no such form. */
function supposed(seen: Seen, view: View, { app, years }: Supposition): Supposed | null {
  const own = judgedBy(seen, view)
  const other = app === null ? own : taken(seen, app, view)
  if (other === null) return null
  const [before, after] = [explained(own, null), explained(other, shifted(other, years))]
  const all = differences(before, after)
  const [was, is] = [cutIn(own, before), cutIn(other, after)]
  const hidden = new Set([...hiddenIn(before, was), ...hiddenIn(after, is)])
  const shown = differences(was, is).filter(({ rule }) => !hidden.has(rule))
  const isWhole = shown.length === all.length
  const label = other.form.conclusion?.label ?? own.form.conclusion?.label
  return {
    day: { before: dayOf(own), after: shifted(other, years) },
    conclusion:
      isWhole && label !== undefined
        ? {
            label,
            before: before.conclusion?.value ?? null,
            after: after.conclusion?.value ?? null,
          }
        : null,
    rules: shown,
  }
}

/** A rule that the visitor may not know of on one side is not said to find nothing there. */
const hiddenIn = (whole: Explained, told: Explained): readonly string[] =>
  whole.rules.flatMap(({ rule }) => (told.rules.some((each) => each.rule === rule) ? [] : [rule]))

interface Judged {
  readonly sight: Sight
  readonly application: Application
  readonly form: Form
  readonly data: RecordData
  readonly run: Run
  readonly id: string
}

function judgedBy({ frame, form, record, sight }: Seen, view: View): Judged {
  const { app, clock } = frame
  const run = runFor(app, record, view, clock().today)
  return { sight, application: app.application, form, data: record.data, run, id: record.id }
}

function taken(seen: Seen, app: LoadedApplication, view: View): Judged | null {
  const { frame, form, record } = seen
  const after = formOf(app, record.form)
  const open = after && frame.under(app).access().sight(after, record, view)
  if (!open) return null
  const { application } = app
  const { today } = frame.clock()
  const before = { application: frame.app.application, form }
  const { data, state } = migrate(before, { application, form: after }, record, today)
  const run = runFor(app, { ...record, state }, view, today)
  return {
    sight: sightAfter(seen, after, open),
    application,
    form: after,
    data,
    run,
    id: record.id,
  }
}

/** As an explanation looks at it: on the day of its submission. */
function runFor(
  app: LoadedApplication,
  { submitted, state, id }: Pick<StoredRecord, 'submitted' | 'state' | 'id'>,
  view: View,
  today: string,
): Run {
  const day = submitted ?? today
  return runOf(app, { today: day, submitted: day, state }, view, id)
}

function dayOf({ form, data, run }: Judged): string {
  const { settled } = inspect(form, data, run)
  return baseline({ form, data: settled.data, run }, evaluate)
}

/** Beyond the calendar there is no other day. */
function shifted(judged: Judged, years: number): string {
  const day = dayOf(judged)
  return addMonths(day, 12 * years) ?? day
}

function explained({ application, form, data, run, id }: Judged, day: string | null): Explained {
  const known = day === null ? run : { ...run, baseline: day }
  return { ...why(application, form, data, known, { remedies: false }), record: id, kept: null }
}

const cutIn = ({ sight, application, form }: Judged, whole: Explained): Explained =>
  sight.isWhole ? whole : cutExplained(application, form, whole, sight)

function differences(before: Explained, after: Explained): Supposed['rules'] {
  const [was, is] = [before, after].map(
    ({ rules }) => new Map(rules.map((each) => [each.rule, each])),
  )
  const ids = [...new Set([...(is?.keys() ?? []), ...(was?.keys() ?? [])])]
  return ids.flatMap((rule) => {
    const [one, other] = [was?.get(rule), is?.get(rule)]
    const turned = { before: saidOf(one), after: saidOf(other) }
    return JSON.stringify(turned.before) === JSON.stringify(turned.after)
      ? []
      : [{ rule, label: (other ?? one)?.label ?? rule, ...turned }]
  })
}

function saidOf(of: Explained['rules'][number] | undefined): Said {
  if (!of || quiet.has(of.verdict)) return { verdict: null, severity: null, message: null }
  return { verdict: of.verdict, severity: of.severity, message: of.message }
}

const quiet: ReadonlySet<Verdict> = new Set(['passed', 'notInForce', 'notAsked'])

function goalOf(seen: Seen, view: View): Goal {
  const own = judgedBy(seen, view)
  const { application, form, data, run } = own
  const said = why(application, form, data, run)
  const open = said.rules.filter(({ verdict }) => sought.has(verdict))
  const { rules } = cutIn(own, { ...said, rules: open, record: own.id, kept: null })
  const firsts = rules.flatMap(({ remedies: [first] }) => first ?? [])
  const label = form.conclusion?.label
  if (label === undefined || firsts.length < open.length || open.length === 0)
    return { rules, conclusion: null }
  const mended = firsts.reduce(applied, data)
  const { judgement, mistakes } = inspect(form, mended, run)
  const { blocks, warnings, findings } = judgement
  const isMended = [...blocks, ...warnings, ...findings].length === 0
  return {
    rules,
    conclusion:
      isMended && mistakes.length === said.mistakes.length
        ? { label, before: said.conclusion?.value ?? null, after: judgement.conclusion }
        : null,
  }
}

const sought: ReadonlySet<Verdict> = new Set(['block', 'finding', 'warn'])
