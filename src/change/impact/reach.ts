import type { Application, Field, Form, Rule } from '../../model/index.ts'
import { formsOf } from '../../model/tallies.ts'
import { type Input, type InputKind, type Inputs, inputsOf, reportInputs } from './inputs.ts'

/** Which records, letters and reports a new edition can make any difference to, and why. */
export interface Reach {
  /** By the id of each form that one of the editions has and whose records it can reach. */
  readonly forms: ReadonlyMap<string, FormReach>
  /** By the ids of notices and reports whose own text or ground differs. */
  readonly notices: ReadonlyMap<string, readonly Cause[]>
  readonly reports: ReadonlyMap<string, readonly Cause[]>
  /** Ids of all forms whose records have a say in what comes of it, those above among them. */
  readonly looksAt: ReadonlySet<string>
}

export interface FormReach {
  readonly before: Form | null
  readonly after: Form | null
  /** By rule: what differs of all that it rests on. */
  readonly rules: ReadonlyMap<string, readonly Cause[]>
  /**
   * The forms with only what can come out otherwise, and what that rests on: where records come out equal by these, they do
   * by the whole forms.
   */
  readonly narrow: { readonly before: Form; readonly after: Form } | null
}

/** A part of the model that differs between the editions. */
export interface Cause {
  readonly kind: InputKind
  readonly id: string
  readonly form?: string
}

export function reachOf(before: Application, after: Application): Reach {
  const forms = new Map<string, FormReach>()
  const notices = new Map<string, readonly Cause[]>()
  for (const id of idsIn(before.forms, after.forms)) {
    const both = pairOf(before, after, id)
    const reach = formReach(both)
    if (reach !== null) forms.set(id, reach)
    const of = { before: both.before?.inputs, after: both.after?.inputs }
    const ofForm = ({ notices: all }: Application) => all.filter(({ form }) => form === id)
    collect(notices, ofForm(before), ofForm(after), (each, side) => of[side]?.notice(each))
  }
  const reports = new Map<string, readonly Cause[]>()
  collect(reports, before.reports, after.reports, (report, side) =>
    reportInputs(side === 'before' ? before : after, report),
  )
  return { forms, notices, reports, looksAt: looksAt(before, after, { forms, notices, reports }) }
}

/** What can be reached, and what that looks at in turn. */
function looksAt(
  before: Application,
  after: Application,
  { forms, notices, reports }: Omit<Reach, 'looksAt'>,
): ReadonlySet<string> {
  const found = new Set(forms.keys())
  const add = (asked: readonly Inputs[]): void => {
    for (const inputs of asked)
      for (const { form } of inputs.values()) if (form !== undefined) found.add(form)
  }
  for (const application of [before, after]) {
    for (const form of application.forms) {
      const of = inputsOf(application, form)
      const isReached = forms.has(form.id)
      if (isReached) add([...form.rules.map(of.rule), ...form.fields.map(of.field)])
      for (const notice of application.notices) {
        if (notice.form !== form.id || !(isReached || notices.has(notice.id))) continue
        found.add(form.id)
        add([of.notice(notice)])
      }
    }
    for (const report of application.reports) {
      const counted = formsOf(report)
      if (!reports.has(report.id) && !counted.some((id) => forms.has(id))) continue
      for (const id of counted) found.add(id)
      add([reportInputs(application, report)])
    }
  }
  return found
}

type Side = 'before' | 'after'

interface OneSide {
  readonly form: Form
  readonly inputs: ReturnType<typeof inputsOf>
}

type Pair = { readonly [S in Side]: OneSide | null }

function pairOf(before: Application, after: Application, id: string): Pair {
  const side = (application: Application): OneSide | null => {
    const form = application.forms.find((each) => each.id === id)
    return form ? { form, inputs: inputsOf(application, form) } : null
  }
  return { before: side(before), after: side(after) }
}

function formReach({ before, after }: Pair): FormReach | null {
  if (before === null || after === null)
    return {
      before: before?.form ?? null,
      after: after?.form ?? null,
      rules: new Map(),
      narrow: null,
    }
  const rules = new Map<string, readonly Cause[]>()
  const fields = new Map<string, readonly Cause[]>()
  const seen: Record<Side, Inputs[]> = { before: [], after: [] }
  const watch = (inputs: Inputs, side: Side): Inputs => {
    seen[side].push(inputs)
    return inputs
  }
  collect(rules, before.form.rules, after.form.rules, (rule: Rule, side) =>
    ({ before, after })[side].inputs.rule(rule),
  )
  collect(fields, before.form.fields, after.form.fields, (field: Field, side) =>
    ({ before, after })[side].inputs.field(field),
  )
  const conclusion = differing(before.inputs.conclusion(), after.inputs.conclusion())
  if (rules.size + fields.size + conclusion.length === 0) return null
  const narrowed = (one: OneSide, side: Side): Form => {
    for (const rule of one.form.rules) if (rules.has(rule.id)) watch(one.inputs.rule(rule), side)
    for (const field of one.form.fields)
      if (fields.has(field.id)) watch(one.inputs.field(field), side)
    return narrowedTo(one.form, new Set(rules.keys()), seen[side])
  }
  const narrow = { before: narrowed(before, 'before'), after: narrowed(after, 'after') }
  const isWhole =
    conclusion.length > 0 || [...seen.before, ...seen.after].some((inputs) => rests(inputs))
  return { before: before.form, after: after.form, rules, narrow: isWhole ? null : narrow }
}

/** What was found elsewhere decides. */
const rests = (inputs: Inputs): boolean =>
  [...inputs.values()].some(({ kind }) => kind === 'judgement')

function narrowedTo(form: Form, rules: ReadonlySet<string>, inputs: readonly Inputs[]): Form {
  const read = new Set(
    inputs.flatMap((each) =>
      [...each.values()].flatMap(({ kind, id, form: of }) =>
        kind === 'field' && of === form.id ? [id] : [],
      ),
    ),
  )
  return {
    ...form,
    fields: form.fields.filter(({ id }) => read.has(id)),
    rules: form.rules.filter(({ id }) => rules.has(id)),
    conclusion: null,
  }
}

/** Puts down, of things that have an id, those that differ or that only one of the editions has. */
function collect<T extends { readonly id: string }>(
  found: Map<string, readonly Cause[]>,
  before: readonly T[],
  after: readonly T[],
  inputs: (each: T, side: Side) => Inputs | undefined,
): void {
  const former = new Map(before.map((each) => [each.id, each]))
  const later = new Map(after.map((each) => [each.id, each]))
  for (const id of idsIn(before, after)) {
    const [was, is] = [former.get(id), later.get(id)]
    const causes = differing(was && inputs(was, 'before'), is && inputs(is, 'after'))
    if (causes.length > 0) found.set(id, causes)
  }
}

const none: Inputs = new Map()

function differing(before: Inputs = none, after: Inputs = none): readonly Cause[] {
  const keys = new Set([...after.keys(), ...before.keys()])
  return [...keys].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)]
    const any: Input | undefined = is ?? was
    if (!any || (was && is && was.says === is.says)) return []
    const { kind, id, form } = any
    return [{ kind, id, ...(form !== undefined && { form }) }]
  })
}

/** In the later order, then what is gone. */
const idsIn = (
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): readonly string[] => [...new Set([...after, ...before].map(({ id }) => id))]
