import type { Application, Form, Judgement, Notice, Sample } from '../model/index.ts'
import {
  evaluate,
  explain,
  flagsOf,
  type Inspection,
  inspect,
  isInForce,
  type Language,
  type Run,
} from '../rules/index.ts'
import { sampleText } from './messages/samples.ts'
import {
  checksOf,
  labelOf,
  type Outcome,
  type SampleCheck,
  type SampleFinding,
} from './sample-checks.ts'
import { recordOf } from './sample-records.ts'

export { recordOf } from './sample-records.ts'

/** What came of one 样例. */
export interface SampleResult {
  readonly form: string
  readonly sample: string
  readonly line: number
  readonly ok: boolean
  readonly findings: readonly SampleFinding[]
  readonly conclusion: string | null
  /** Labels of the notices that follow. */
  readonly letters: readonly string[]
  /** Labels of the flags it carries. */
  readonly flags: readonly string[]
  /** What the sample expects, one by one, in the order of the sample's parts. */
  readonly checks: readonly SampleCheck[]
  /** What differs from what the sample expects, and what is wrong in the sample itself. */
  readonly problems: readonly string[]
}

/** Judges every sample of an app, in order. */
export function* runSamples(application: Application, language: Language): Generator<SampleResult> {
  for (const form of application.forms) {
    for (const sample of form.samples) yield runSample(application, form, sample, language)
  }
}

function runSample(
  application: Application,
  form: Form,
  sample: Sample,
  language: Language,
): SampleResult {
  const outcome = outcomeOf(application, form, sample)
  const { judgement, findings, letters, flags } = outcome
  const checks = checksOf({ application, form, outcome, language }, sample.expect)
  const problems = [
    ...mistakesIn(form, sample, outcome, language),
    ...checks.filter(({ ok }) => !ok).map(({ text }) => text),
    ...unjudged(form, sample, judgement, language),
  ]
  return {
    form: form.id,
    sample: sample.label,
    line: sample.line,
    ok: problems.length === 0,
    findings,
    conclusion: judgement.conclusion,
    letters,
    flags,
    checks,
    problems,
  }
}

function outcomeOf(application: Application, form: Form, sample: Sample): Outcome {
  const { data, run } = recordOf(application, form, sample)
  const inspection = inspect(form, data, run)
  const { settled, judgement } = inspection
  const judged = { ...run, judgement }
  const blocked = judgement.blocks.length > 0
  return {
    ...inspection,
    run,
    findings: findingsOf(form, judgement),
    letters: blocked
      ? []
      : application.notices
          .filter((notice) => follows(notice, form, settled.data, judged))
          .map(({ label }) => label),
    flags: flagsOf(application.flags, form, settled.data, judged).map((id) =>
      labelOf(application.flags, id),
    ),
  }
}

function findingsOf(form: Form, judgement: Judgement): SampleFinding[] {
  const { blocks, findings, clues } = judgement
  const found: SampleFinding[] = [
    ...blocks.map((block) => ({ ...block, severity: 'block' as const })),
    ...findings,
    ...clues.map((clue) => ({ ...clue, severity: 'clue' as const })),
  ].map(({ rule, label, severity, message }) => ({ rule, label, severity, message }))
  const order = new Map(form.rules.map((rule, index) => [rule.id, index]))
  return found.sort((a, b) => (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0))
}

const follows = (
  { id, form: about, when, period }: Notice,
  form: Form,
  data: Inspection['settled']['data'],
  run: Run,
): boolean =>
  about === form.id &&
  isSent(id, form) &&
  (period === undefined || isInForce(period, run.today)) &&
  (when === null || evaluate(when, { form, data, run }) === true)

/** A sample has been submitted, and no more: what a later 流转 sends does not follow yet. */
function isSent(notice: string, { transitions, states }: Form): boolean {
  const senders = transitions.filter(({ sends }) => sends?.includes(notice))
  return senders.length === 0 || senders.some(({ from }) => from === states[0])
}

/** A sample that only looks at which fields are asked and what they come to need not be whole. */
function mistakesIn(
  form: Form,
  { expect }: Sample,
  { mistakes }: Outcome,
  language: Language,
): string[] {
  if (expect.rules === null && expect.conclusion === null) return []
  return mistakes.map((mistake) => explain(mistake, labelAt(form, mistake.path), language))
}

function labelAt(form: Form, path: readonly (string | number)[]): string {
  const [first, row, column] = path
  const field = form.fields.find((each) => each.id === first)
  const inner =
    field?.type.kind === 'table' ? field.type.columns.find((each) => each.id === column) : undefined
  const label = field?.label ?? String(first)
  return inner && typeof row === 'number' ? `${label} ${row + 1} ${inner.label}` : label
}

/** Rules that were to find something, and could not be judged. */
function unjudged(
  form: Form,
  { expect }: Sample,
  judgement: Judgement,
  language: Language,
): string[] {
  const waited = judgement.unjudged.filter((id) => expect.rules?.includes(id))
  return waited.map((id) => sampleText('unjudged', language, { rule: labelOf(form.rules, id) }))
}
