import type { Application, Form, Sample } from '../model/index.ts'
import { type Inspection, type Language, own, type Run, show } from '../rules/index.ts'
import { type SampleSentence, sampleText } from './messages/samples.ts'

/** One thing that a sample is to lead to, and what it led to: in the reader's words. */
export interface SampleCheck {
  readonly ok: boolean
  readonly what: string
  readonly expected: readonly string[]
  readonly came: readonly string[]
  /** Both in a sentence. */
  readonly text: string
}

/** All that came of a sample; letters and flags by their labels. */
export interface Outcome extends Inspection {
  readonly run: Run
  readonly findings: readonly SampleFinding[]
  readonly letters: readonly string[]
  readonly flags: readonly string[]
}

export interface SampleFinding {
  readonly rule: string
  readonly label: string
  readonly severity: 'block' | 'severe' | 'ordinary' | 'advice' | 'clue'
  readonly message: string
}

export interface Examination {
  readonly application: Application
  readonly form: Form
  readonly outcome: Outcome
  readonly language: Language
}

type Expected = Sample['expect']

/** Compares what came of a sample with each thing that it expects. */
export const checksOf = (examination: Examination, expected: Expected): SampleCheck[] => [
  ...rulesCheck(examination, expected),
  ...conclusionCheck(examination, expected),
  ...followingChecks(examination, expected),
  ...valueChecks(examination, expected),
  ...stateChecks(examination, expected),
]

/** What a rule found that was not to find anything is told with it. */
function rulesCheck({ form, outcome, language }: Examination, { rules }: Expected): SampleCheck[] {
  if (rules === null) return []
  const expected = rules.map((id) => labelOf(form.rules, id))
  const came = outcome.findings.map(({ label, message }) =>
    expected.includes(label) ? label : `${label}“${message}”`,
  )
  return [checkOf('rules', expected, came, 'no-rules', language)]
}

function conclusionCheck(
  { form, outcome, language }: Examination,
  { conclusion }: Expected,
): SampleCheck[] {
  if (conclusion === null) return []
  const what = form.conclusion?.label ?? sampleText('conclusion', language)
  const came = outcome.judgement.conclusion
  return [named(what, [conclusion], came === null ? [] : [came], 'empty', language)]
}

function followingChecks(
  { application, outcome, language }: Examination,
  { notices, flags }: Expected,
): SampleCheck[] {
  const letters = notices?.map((id) => labelOf(application.notices, id))
  const marks = flags?.map((id) => labelOf(application.flags, id))
  return [
    ...(letters ? [checkOf('letters', letters, outcome.letters, 'no-letters', language)] : []),
    ...(marks ? [checkOf('flags', marks, outcome.flags, 'no-flags', language)] : []),
  ]
}

const valueChecks = (
  { form, outcome: { settled, run }, language }: Examination,
  { values }: Expected,
): SampleCheck[] =>
  Object.entries(values).flatMap(([id, wanted]) => {
    const field = form.fields.find((each) => each.id === id)
    if (!field) return []
    const shown = (json: unknown): string[] =>
      json === null ? [] : [show(json as Parameters<typeof show>[0], field.type, run)]
    const came = own(settled.data, id) ?? null
    const ok = JSON.stringify(wanted) === JSON.stringify(came)
    return [named(field.label, shown(wanted), shown(came), 'empty', language, ok)]
  })

function stateChecks(
  { form, outcome: { settled }, language }: Examination,
  { required, hidden }: Expected,
): SampleCheck[] {
  const check = (id: string, wanted: SampleSentence, came: SampleSentence): SampleCheck => {
    const [expected, found] = [wanted, came].map((code) => [sampleText(code, language)])
    return named(labelOf(form.fields, id), expected ?? [], found ?? [], 'empty', language)
  }
  return [
    ...required.map((id) =>
      check(id, 'required', settled.fields.get(id)?.required ? 'required' : 'optional'),
    ),
    ...hidden.map((id) =>
      check(id, 'hidden', settled.fields.get(id)?.visible ? 'asked' : 'hidden'),
    ),
  ]
}

export const labelOf = (
  of: readonly { readonly id: string; readonly label: string }[],
  id: string,
): string => of.find((each) => each.id === id)?.label ?? id

const checkOf = (
  what: SampleSentence,
  expected: readonly string[],
  came: readonly string[],
  none: SampleSentence,
  language: Language,
): SampleCheck => named(sampleText(what, language), expected, came, none, language)

function named(
  what: string,
  expected: readonly string[],
  came: readonly string[],
  none: SampleSentence,
  language: Language,
  ok: boolean = sameItems(expected, came),
): SampleCheck {
  const listed = (items: readonly string[]): string =>
    items.join('、') || sampleText(none, language)
  const params = { what, wanted: listed(expected), came: listed(came) }
  const text = sampleText(ok ? 'met' : 'missed', language, params)
  return { ok, what, expected, came, text }
}

const sameItems = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify([...one].sort()) === JSON.stringify([...other].sort())
