import { readFileSync, statSync } from 'node:fs'
import { analyse } from '../../compiler/compile.ts'
import type { Application, Form, RecordData, Sample } from '../../model/index.ts'
import {
  type Explanation,
  explain,
  why as explainData,
  type Step,
  type Why,
  type WhyOptions,
} from '../../rules/index.ts'
import { clock, openRecords } from '../../runtime/index.ts'
import {
  dayText,
  factText,
  keptTexts,
  remedyText,
  sayWhy,
  stepText,
  verdictText,
  type WhyKey,
} from '../../runtime/messages/why.ts'
import type { Kept } from '../../runtime/records/explained.ts'
import { recordOf } from '../../runtime/samples.ts'
import { readApp } from '../app-folder.ts'
import { type ExitCode, exit, Refusal, type Terminal } from '../exit.ts'
import { runJob, type Workplace } from '../jobs.ts'
import { reportDiagnostics } from '../report-diagnostics.ts'
import { texts } from '../texts.ts'
import { readWords } from '../word-files.ts'

export interface WhyCommandOptions {
  readonly data?: string
  /** Id or label of the one rule that is asked about. */
  readonly rule?: string
}

/** Says why the rules judge a record as they do: a kept one, one in a JSON file, or a 样例. */
export async function why(
  folder: string,
  form: string,
  record: string,
  { data, rule }: WhyCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const application = applicationIn(folder, terminal)
  const asked = askedIn(application, form, rule, terminal)
  if (data !== undefined) {
    const job = { form, record, ...(rule !== undefined && { rule }) }
    const code = await runJob(folder, data, 'why', job, terminal)
    if (code === exit.ok) return code
  }
  const said = givenRecord(application, asked.form, record, asked.options, terminal)
  print(said, null, asked.form, rule !== undefined, terminal)
  return exit.ok
}

export interface WhyJob {
  readonly form: string
  readonly record: string
  readonly rule?: string
}

/** Of a kept record; says nothing, and that it is not there, where none is kept under that name. */
export async function whyOver(
  { app, store }: Workplace,
  { form: name, record: id, rule }: WhyJob,
  terminal: Terminal,
): Promise<ExitCode> {
  const { form, options } = askedIn(app.application, name, rule, terminal)
  const records = openRecords(app, store, clock)
  const said = await records.explain(form, id, options)
  if (!said) return exit.partly
  print(said, said.kept, form, rule !== undefined, terminal)
  return exit.ok
}

interface AskedAbout {
  readonly form: Form
  readonly options: WhyOptions
}

function askedIn(
  application: Application,
  formName: string,
  rule: string | undefined,
  terminal: Terminal,
): AskedAbout {
  const form = named(application.forms, formName, 'noForm', terminal)
  const asked = rule === undefined ? null : named(form.rules, rule, 'noRule', terminal)
  return { form, options: asked === null ? {} : { rules: [asked.id] } }
}

function applicationIn(folder: string, terminal: Terminal): Application {
  const files = readApp(folder, terminal)
  const analysis = analyse(files, readWords(folder))
  if (analysis.application) return analysis.application
  reportDiagnostics(analysis, files.length, terminal)
  throw new Refusal(exit.diagnostics, texts[terminal.language].notBuilt)
}

function named<T extends { readonly id: string; readonly label: string }>(
  all: readonly T[],
  name: string,
  refusal: 'noForm' | 'noRule',
  { language }: Terminal,
): T {
  const found = all.find(({ id }) => id === name) ?? all.find(({ label }) => label === name)
  if (found) return found
  const known = all.map(({ id, label }) => `${label}（${id}）`).join('、')
  throw new Refusal(exit.usage, texts[language][refusal](name, known))
}

function givenRecord(
  application: Application,
  form: Form,
  name: string,
  options: WhyOptions,
  terminal: Terminal,
): Why {
  const sample =
    form.samples.find(({ id, label }) => id === name || label === name) ?? sampleIn(name, terminal)
  const { data, run } = recordOf(application, form, sample)
  return explainData(application, form, data, run, options)
}

/** A record in a file is looked at as if it were submitted today; a reference holds the record it points at. */
function sampleIn(path: string, { language }: Terminal): Sample {
  const words = texts[language]
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new Refusal(exit.usage, words.noRecord(path))
  return {
    id: path,
    label: path,
    data: readRecord(path, language),
    submitted: clock().today,
    expect: { rules: null, conclusion: null, notices: null, values: {}, required: [], hidden: [] },
    line: 0,
  }
}

function readRecord(path: string, language: Terminal['language']): RecordData {
  try {
    const data: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data as RecordData
  } catch {}
  throw new Refusal(exit.usage, texts[language].notARecord(path))
}

function print(
  said: Why,
  kept: Kept | null,
  form: Form,
  all: boolean,
  { language, json, data }: Terminal,
): void {
  const { rules, ...rest } = said
  if (json) {
    for (const line of [{ ...rest }, ...rules]) data(JSON.stringify(line))
    return
  }
  const notes = kept === null ? [] : keptTexts(kept, language)
  for (const note of notes) data(note)
  const conclusion = kept === null ? said.conclusion?.value : kept.conclusion
  if (form.conclusion && conclusion) data(`${form.conclusion.label}：${conclusion}`)
  const told = rules.filter(({ verdict }) => all || !quiet.has(verdict))
  for (const each of told) {
    for (const line of linesOf(each, said, form, language)) data(line)
  }
  if (!all) data(texts[language].whyRest(told.length, rules.length - told.length))
}

const quiet: ReadonlySet<Explanation['verdict']> = new Set(['passed', 'notInForce', 'notAsked'])

function linesOf(
  explanation: Explanation,
  { mistakes }: Why,
  form: Form,
  language: Terminal['language'],
): readonly string[] {
  const { rule, label, text, message, basis, facts, steps, needed, remedies } = explanation
  const titled = (key: WhyKey, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`  ${sayWhy(key, language)}`, ...lines.map((line) => `    ${line}`)]
  const places = new Set(explanation.mistakes.map((path) => JSON.stringify(path)))
  const wrong = mistakes.filter(({ path }) => places.has(JSON.stringify(path)))
  return [
    '',
    `${label}（${rule}）：${verdictText(explanation, language)}`,
    ...(message === null ? [] : [`  ${message}`]),
    ...titled('rule', [text]),
    ...titled(
      'basis',
      basis.map((each) => (each.text === null ? each.label : `${each.label}　${each.text}`)),
    ),
    ...titled('day', [dayText(explanation, language)]),
    ...titled(
      'mistakes',
      wrong.map((mistake) => explain(mistake, labelAt(form, mistake.path), language)),
    ),
    ...titled(
      'facts',
      facts.map((fact) => factText(fact, language)),
    ),
    ...titled(
      'steps',
      steps.flatMap((step) => stepLines(step, '', language)),
    ),
    ...titled('needed', needed === null || remedies.length > 0 ? [] : [needed]),
    ...titled(
      'remedies',
      remedies.map((remedy) => `· ${remedyText(remedy, language)}`),
    ),
  ]
}

const stepLines = (
  step: Step,
  indent: string,
  language: Terminal['language'],
): readonly string[] => [
  `${indent}${stepText(step, language)}`,
  ...step.parts.flatMap((part) => stepLines(part, `${indent}  `, language)),
]

function labelAt(form: Form, [id, row, column]: readonly (string | number)[]): string {
  const field = form.fields.find((each) => each.id === id)
  const columns = field?.type.kind === 'table' ? field.type.columns : []
  const inside = columns.find((each) => each.id === column)
  const label = field?.label ?? String(id ?? form.label)
  return inside && typeof row === 'number' ? `${label}第${row + 1}行 ${inside.label}` : label
}
