import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
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
import { clock, openLowdbStore, openRecords } from '../../runtime/index.ts'
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
import { type Explained, explainRecord, type Kept } from '../../runtime/records/explained.ts'
import { recordOf } from '../../runtime/samples.ts'
import { readApp } from '../app-folder.ts'
import { type ExitCode, exit, Refusal, type Terminal } from '../exit.ts'
import { openApp } from '../open-app.ts'
import { reportDiagnostics } from '../report-diagnostics.ts'
import { texts } from '../texts.ts'

export interface WhyCommandOptions {
  readonly data?: string
  /** Id or label of the one rule that is asked about. */
  readonly rule?: string
}

/** Says why the rules judge a record as they do: a kept one, one in a JSON file, or a 样例. */
export async function why(
  folder: string,
  formName: string,
  record: string,
  { data, rule }: WhyCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const application = applicationIn(folder, terminal)
  const form = named(application.forms, formName, 'noForm', terminal)
  const asked = rule === undefined ? null : named(form.rules, rule, 'noRule', terminal)
  const options = asked === null ? {} : { rules: [asked.id] }
  const kept =
    data === undefined ? null : await keptRecord(folder, data, form, record, options, terminal)
  const said = kept ?? givenRecord(application, form, record, options, terminal)
  print(said, kept?.kept ?? null, form, asked !== null, terminal)
  return exit.ok
}

function applicationIn(folder: string, terminal: Terminal): Application {
  const files = readApp(folder, terminal)
  const analysis = analyse(files)
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

/** Null: none is kept under that name. */
async function keptRecord(
  folder: string,
  data: string,
  { id }: Form,
  name: string,
  options: WhyOptions,
  terminal: Terminal,
): Promise<Explained | null> {
  const app = await openApp(folder, data, terminal)
  const form = app.application.forms.find((each) => each.id === id)
  const store = await openLowdbStore(resolve(data))
  try {
    const records = openRecords(app, store, clock)
    const record = form ? await records.get(form, name) : null
    return form && record ? await explainRecord(app, records, form, record, options) : null
  } finally {
    await store.close()
  }
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
