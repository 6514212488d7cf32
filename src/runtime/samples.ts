import type { Application, Form, Judgement, Notice, RecordData, Sample } from '../model/index.ts'
import {
  evaluate,
  explain,
  inspect,
  type Language,
  own,
  type Run,
  type Target,
} from '../rules/index.ts'

/** What came of one 样例. */
export interface SampleResult {
  readonly form: string
  readonly sample: string
  readonly ok: boolean
  readonly findings: readonly SampleFinding[]
  readonly conclusion: string | null
  /** Labels of the notices that follow. */
  readonly letters: readonly string[]
  /** What differs from what the sample expects, and what is wrong in the sample itself. */
  readonly problems: readonly string[]
}

export interface SampleFinding {
  readonly rule: string
  readonly label: string
  readonly severity: 'block' | 'severe' | 'ordinary' | 'advice'
  readonly message: string
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
  const { data, run } = recordOf(application, form, sample)
  const { settled, judgement, mistakes } = inspect(form, data, run)
  const findings = findingsOf(form, judgement)
  const letters =
    judgement.blocks.length === 0 ? noticesFor(application, form, settled.data, judgement, run) : []
  const onlyConditions = sample.expect.rules === null && sample.expect.conclusion === null
  const wrong = onlyConditions
    ? []
    : mistakes.map((mistake) => explain(mistake, labelAt(form, mistake.path), language))
  const { expect } = sample
  const problems = [
    ...wrong,
    ...differences(
      'rules',
      expect.rules?.map((id) => labelOf(form.rules, id)) ?? null,
      findings.map((finding) => finding.label),
      language,
    ),
    ...differences(
      'conclusion',
      expect.conclusion === null ? null : [expect.conclusion],
      [judgement.conclusion ?? ''],
      language,
    ),
    ...differences(
      'letters',
      expect.notices?.map((id) => labelOf(application.notices, id)) ?? null,
      letters.map((notice) => notice.label),
      language,
    ),
    ...Object.entries(expect.values).flatMap(([field, value]) =>
      differences(labelOf(form.fields, field), [value], [own(settled.data, field)], language),
    ),
    ...expect.required.flatMap((field) =>
      settled.fields.get(field)?.required
        ? []
        : [texts[language].notRequired(labelOf(form.fields, field))],
    ),
    ...expect.hidden.flatMap((field) =>
      settled.fields.get(field)?.visible
        ? [texts[language].notHidden(labelOf(form.fields, field))]
        : [],
    ),
  ]
  return {
    form: form.id,
    sample: sample.label,
    ok: problems.length === 0,
    findings,
    conclusion: judgement.conclusion,
    letters: letters.map((notice) => notice.label),
    problems,
  }
}

/** The sample as a record: what its references hold becomes records of their own, found by the run. */
function recordOf(
  application: Application,
  form: Form,
  sample: Sample,
): { data: RecordData; run: Run } {
  const targets = new Map<string, Target>()
  const data: Record<string, unknown> = { ...sample.data }
  for (const field of form.fields) {
    const given = own(sample.data, field.id)
    if (field.type.kind !== 'ref' || typeof given !== 'object' || given === null) continue
    const target = application.forms.find(
      (each) => field.type.kind === 'ref' && each.id === field.type.form,
    )
    if (!target) continue
    const id = `sample:${field.id}`
    targets.set(`${target.id} ${id}`, { form: target, data: given as RecordData })
    data[field.id] = id
    Object.assign(data, prefilled(form, field.id, given as RecordData, sample.data))
  }
  const submitted = sample.submitted ?? usualDay(form, sample)
  const run: Run = {
    today: submitted,
    submitted,
    options: application.options,
    parameters: application.parameters,
    resolve: (id, record) => targets.get(`${id} ${record}`) ?? null,
  }
  return { data: data as RecordData, run }
}

/** What is 取自 the reference, unless the sample says otherwise. */
function prefilled(
  form: Form,
  reference: string,
  target: RecordData,
  sample: Sample['data'],
): Record<string, unknown> {
  return Object.fromEntries(
    form.fields.flatMap((field): [string, unknown][] => {
      if (field.from?.field !== reference || Object.hasOwn(sample, field.id)) return []
      const value = own(target, field.from.target)
      return value === undefined ? [] : [[field.id, value]]
    }),
  )
}

/** A sample without a date is filed in time: on the first day of its deadline's month, else on a day of no meaning. */
function usualDay(form: Form, sample: Sample): string {
  const { deadline } = form
  const year = deadline?.yearField ? Number(own(sample.data, deadline.yearField)) + 1 : 2026
  const month = String(deadline?.month ?? 1).padStart(2, '0')
  return `${Number.isInteger(year) ? year : 2026}-${month}-01`
}

function findingsOf(form: Form, judgement: Judgement): SampleFinding[] {
  const found: SampleFinding[] = [
    ...judgement.blocks.map(({ rule, label, message }) => ({
      rule,
      label,
      severity: 'block' as const,
      message,
    })),
    ...judgement.findings.map(({ rule, label, severity, message }) => ({
      rule,
      label,
      severity,
      message,
    })),
  ]
  const order = new Map(form.rules.map((rule, index) => [rule.id, index]))
  return found.sort((a, b) => (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0))
}

function noticesFor(
  application: Application,
  form: Form,
  data: RecordData,
  judgement: Judgement,
  run: Run,
): Notice[] {
  return application.notices.filter(
    (notice) =>
      notice.form === form.id &&
      (notice.when === null ||
        evaluate(notice.when, { form, data, run: { ...run, judgement } }) === true),
  )
}

const labelOf = (
  named: readonly { readonly id: string; readonly label: string }[],
  id: string,
): string => named.find((each) => each.id === id)?.label ?? id

function labelAt(form: Form, path: readonly (string | number)[]): string {
  const [first, row, column] = path
  const field = form.fields.find((each) => each.id === first)
  const inner =
    field?.type.kind === 'table' ? field.type.columns.find((each) => each.id === column) : undefined
  const label = field?.label ?? String(first)
  return inner && typeof row === 'number' ? `${label} ${row + 1} ${inner.label}` : label
}

type Compared = 'rules' | 'conclusion' | 'letters' | (string & {})

function differences(
  what: Compared,
  expected: readonly unknown[] | null,
  given: readonly unknown[],
  language: Language,
): string[] {
  if (expected === null) return []
  const wanted = expected.map((each) => JSON.stringify(each) ?? '')
  const found = given.map((each) => JSON.stringify(each) ?? '')
  const same =
    wanted.length === found.length && [...wanted].sort().join() === [...found].sort().join()
  return same ? [] : [texts[language].differs(what, wanted.map(plain), found.map(plain))]
}

const plain = (json: string): string => json.replace(/^"|"$/g, '')

const texts = {
  zh: {
    differs: (what: string, wanted: readonly string[], given: readonly string[]): string =>
      `${words.get(what) ?? what}应为 ${listed(wanted)}，实为 ${listed(given)}`,
    notRequired: (field: string): string => `“${field}”应为必填，实际不必填`,
    notHidden: (field: string): string => `“${field}”应当不问，实际要问`,
  },
  en: {
    differs: (what: string, wanted: readonly string[], given: readonly string[]): string =>
      `${what}: expected ${listed(wanted)}, got ${listed(given)}`,
    notRequired: (field: string): string => `${field} should be required, but is not`,
    notHidden: (field: string): string => `${field} should not be asked, but is`,
  },
} as const

const words: ReadonlyMap<string, string> = new Map([
  ['rules', '问题'],
  ['conclusion', '结论'],
  ['letters', '文书'],
])

const listed = (items: readonly string[]): string => items.filter(Boolean).join('、') || '—'
