import type {
  Application,
  Citation,
  Expression,
  Form,
  Judgement,
  Mistake,
  Rule,
  Severity,
} from '../model/index.ts'
import { evaluate } from './evaluate.ts'
import { citation, type Inspection, inspect } from './judge.ts'
import { baseline } from './moment.ts'
import { isExact } from './number.ts'
import { isInForce, type Period } from './period.ts'
import { reads } from './reads.ts'
import type { Run, Scope } from './scope.ts'
import type { Value } from './value.ts'
import { type Remedy, remediesFor } from './why-change.ts'
import { type FactRow, type Seen, seenBy } from './why-facts.ts'
import { requirement } from './why-goal.ts'
import { shownValue } from './why-show.ts'
import { type Step, stepsOf } from './why-steps.ts'
import { type Lexicon, nameOf, words } from './why-words.ts'

/** What the rules say of a record, and why. Plain data. */
export interface Why {
  readonly form: string
  /** What is wrong in the data itself: what rests on it cannot be judged. */
  readonly mistakes: readonly Mistake[]
  readonly conclusion: { readonly label: string; readonly value: string; readonly text: string } | null
  /** In the form's order. */
  readonly rules: readonly Explanation[]
}

export type Verdict = 'block' | 'warn' | 'finding' | 'clue' | 'passed' | 'unjudged' | 'notInForce'

/** Of one rule. Its facts alone give its verdict again: see `replay`. */
export interface Explanation {
  readonly rule: string
  readonly label: string
  /** As the source puts it. */
  readonly text: string
  readonly verdict: Verdict
  readonly severity: Severity | null
  readonly message: string | null
  readonly demand: string | null
  readonly basis: readonly Article[]
  readonly period: Period
  readonly date: JudgedBy
  /** Everything that decided, each once. */
  readonly facts: readonly Fact[]
  /** The conditions it is made of and how each turned out. */
  readonly steps: readonly Step[]
  /** Where it rests on mistakes: their paths. */
  readonly mistakes: readonly Mistake['path'][]
  /** What must hold and does not, in the words of the source; null: nothing is needed. */
  readonly needed: string | null
  /** Any one of them makes the rule pass: each was tried. */
  readonly remedies: readonly Remedy[]
}

export interface Article {
  /** 《…》第八条. */
  readonly label: string
  readonly law: string
  readonly article: string | null
  /** Null: the source does not hold it. */
  readonly text: string | null
}

/** The day that decides which rules and figures count. */
export interface JudgedBy {
  readonly day: string
  /** What the day is, in the words of the source. */
  readonly of: string
  /** The record has no such day yet: it is looked at as of today. */
  readonly assumed: boolean
}

export interface Fact {
  readonly of: Expression
  /** Null: of the record or of the run. */
  readonly row: FactRow | null
  readonly value: FactValue
  readonly label: string
  /** For a reader, masked where its field is; null: empty. */
  readonly shown: string | null
  /** Of a figure that may change: the days for which it has this value. */
  readonly period: Period | null
}

/** `number`: "12" or "1/3", money in 分. */
export type FactValue =
  | null
  | boolean
  | string
  | readonly string[]
  | { readonly number: string }
  | { readonly rows: number }

export interface WhyOptions {
  readonly draft?: boolean
  /** Only this rule. */
  readonly rule?: string
  /** What would make a rule pass costs the most; false: it is not looked for. */
  readonly remedies?: boolean
}

/** The application that a form's names and laws are looked up in. */
export type Library = Pick<Application, 'forms' | 'laws' | 'parameters'>

/** Explains what `inspect` says of the same record. */
export function why(
  library: Library,
  form: Form,
  data: unknown,
  run: Run,
  options: WhyOptions = {},
): Why {
  const inspection = inspect(form, data, run, options)
  const work: Work = { library, form, data, run, inspection, options }
  const rules = form.rules.filter(({ id }) => options.rule === undefined || id === options.rule)
  return {
    form: form.id,
    mistakes: inspection.mistakes,
    conclusion: conclusionOf(work),
    rules: rules.map((rule) => explained(rule, work)),
  }
}

interface Work {
  readonly library: Library
  readonly form: Form
  readonly data: unknown
  readonly run: Run
  readonly inspection: Inspection
  readonly options: WhyOptions
}

function explained(rule: Rule, work: Work): Explanation {
  const { library, form, data, run, inspection, options } = work
  const scope = datedScope(rule, work)
  const lexicon: Lexicon = { application: library, form, occasion: run, table: null }
  const said = saidOf(rule, inspection.judgement, scope)
  const restsOn = said.verdict === 'unjudged' ? doubtful(rule, work) : []
  const judged = said.verdict !== 'notInForce' && restsOn.length === 0
  const open = said.verdict !== 'notInForce' && said.verdict !== 'passed'
  return {
    rule: rule.id,
    label: rule.label,
    text: rule.text,
    ...said,
    basis: rule.basis.map((cited) => articleOf(cited, library, scope)),
    period: { from: rule.from, until: rule.until },
    date: judgedBy(rule, work, scope, lexicon),
    facts: judged ? factsOf(rule, scope, lexicon) : [],
    steps: judged ? stepsOf(rule, scope, lexicon) : [],
    mistakes: restsOn,
    needed: open && judged ? neededOf(rule, scope, lexicon) : null,
    remedies:
      open && judged && options.remedies !== false
        ? remediesFor({ rule, form, data, run, lexicon, mistakes: inspection.mistakes })
        : [],
  }
}

const datedScope = (rule: Rule, { form, inspection, run }: Work): Scope => {
  const scope: Scope = { form, data: inspection.settled.data, run }
  const own = rule.asOf === undefined ? null : evaluate(rule.asOf, scope)
  const day = typeof own === 'string' ? own.slice(0, 10) : baseline(scope, evaluate)
  return { ...scope, run: { ...run, baseline: day } }
}

type Said = Pick<Explanation, 'verdict' | 'severity' | 'message' | 'demand'>

function saidOf(rule: Rule, judgement: Judgement, { run }: Scope): Said {
  const nothing = { severity: null, message: null, demand: null }
  const finding = judgement.findings.find((each) => each.rule === rule.id)
  if (finding) {
    const { severity, message, demand } = finding
    return { verdict: 'finding', severity, message, demand }
  }
  for (const [verdict, remarks] of remarksIn(judgement)) {
    const remark = remarks.find((each) => each.rule === rule.id)
    if (remark) return { ...nothing, verdict, message: remark.message }
  }
  if (judgement.unjudged.includes(rule.id)) return { ...nothing, verdict: 'unjudged' }
  return { ...nothing, verdict: isInForce(rule, run.baseline ?? run.today) ? 'passed' : 'notInForce' }
}

const remarksIn = ({ blocks, warnings, clues }: Judgement) =>
  [
    ['block', blocks],
    ['warn', warnings],
    ['clue', clues],
  ] as const

/** The places of mistakes that leave a rule unjudged. */
function doubtful(rule: Rule, { form, inspection }: Work): readonly Mistake['path'][] {
  const { settled } = inspection
  if (rule.cases.every(({ when }) => settled.doubt(when) === null)) return []
  const read = new Set<string>()
  const follow = (expression: Expression): void => {
    for (const each of reads(expression, form)) {
      const id = each.kind === 'cells' ? each.table : each.kind === 'field' ? each.field : null
      if (id === null || read.has(id)) continue
      read.add(id)
      for (const next of inputsOf(form, id)) follow(next)
    }
  }
  for (const { when } of rule.cases) follow(when)
  return settled.mistakes.map(({ path }) => path).filter(([id]) => read.has(String(id)))
}

/** What a field's value is worked out by. */
function inputsOf(form: Form, id: string): readonly Expression[] {
  const field = form.fields.find((each) => each.id === id)
  const columns = field?.type.kind === 'table' ? field.type.columns : []
  return [field, ...columns].flatMap((each) =>
    [each?.calculate, each?.visible].flatMap((expression) => expression ?? []),
  )
}

function articleOf({ law, article }: Citation, { laws }: Library, { run }: Scope): Article {
  const held = laws.find(({ name }) => name === law || name === `《${law}》`)?.articles ?? []
  const wordings = held.filter(({ number }) => number === article)
  const day = run.baseline ?? run.today
  const text = wordings.find((each) => isInForce({ from: each.from ?? null, until: each.until ?? null }, day))
  return { label: citation({ law, article }), law, article, text: text?.text || null }
}

function judgedBy(rule: Rule, { form, run }: Work, scope: Scope, lexicon: Lexicon): JudgedBy {
  const of = rule.asOf ?? form.baseline
  const day = scope.run.baseline ?? run.today
  return { day, of: words(of, lexicon), assumed: evaluate(of, scope) === null }
}

function factsOf(rule: Rule, scope: Scope, lexicon: Lexicon): readonly Fact[] {
  const facts = new Map<string, Fact>()
  for (const { when } of rule.cases) {
    for (const seen of seenBy(when, { scope, row: null })) {
      const fact = factOf(seen, scope, lexicon)
      facts.set(JSON.stringify([fact.row, fact.of]), fact)
    }
    if (evaluate(when, scope) === true) break
  }
  return [...facts.values()]
}

function factOf({ of, row, value }: Seen, scope: Scope, lexicon: Lexicon): Fact {
  const inside = { ...lexicon, table: row?.table ?? null }
  const name = nameOf(of, inside)
  const table = row && nameOf({ kind: 'field', field: row.table }, lexicon)
  const data = row && rowData(scope, row)
  const at = { scope: row && data ? { ...scope, row: { table: row.table, data } } : scope, row }
  return {
    of,
    row,
    value: encoded(value),
    label: row === null ? name : `${table}第${row.index + 1}行 ${name}`,
    shown: shownValue(of, at, inside),
    period: of.kind === 'parameter' ? parameterPeriod(of.parameter, scope) : null,
  }
}

function rowData({ data }: Scope, { table, index }: FactRow) {
  const rows = data[table]
  const row = Array.isArray(rows) ? rows[index] : undefined
  return typeof row === 'object' ? row : null
}

function encoded(value: Value): FactValue {
  if (isExact(value)) return { number: value.toFraction() }
  if (value === null || typeof value !== 'object') return value
  const texts = value.filter((item): item is string => typeof item === 'string')
  return texts.length === value.length && value.length > 0 ? texts : { rows: value.length }
}

/** The days around the one judged by, until the next value begins. */
function parameterPeriod(id: string, { run }: Scope): Period | null {
  const day = run.baseline ?? run.today
  const values = run.parameters.find((each) => each.id === id)?.values ?? []
  const begun = values.filter(({ from }) => from === null || from <= day)
  const current = begun.reduce<Period | null>(
    (best, { from, until }) =>
      best === null || (from ?? '') >= (best.from ?? '') ? { from, until } : best,
    null,
  )
  return current && { from: current.from, until: current.until }
}

/** All cases must be false. */
function neededOf(rule: Rule, scope: Scope, lexicon: Lexicon): string | null {
  const denials = rule.cases.map(({ when }): Expression => ({ kind: 'not', operand: when }))
  const goal = requirement({ kind: 'and', operands: denials }, true, scope)
  return goal === null ? null : words(goal, lexicon)
}

function conclusionOf({ library, form, run, inspection }: Work): Why['conclusion'] {
  const value = inspection.judgement.conclusion
  if (form.conclusion === null || value === null) return null
  const lexicon: Lexicon = { application: library, form, occasion: run, table: null }
  const judged = { ...run, judgement: inspection.judgement }
  const scope: Scope = { form, data: inspection.settled.data, run: judged }
  const { label, cases } = form.conclusion
  const given = cases.find(({ when }) => when === null || evaluate(when, scope) === true)
  return { label, value, text: given?.when ? words(given.when, lexicon) : '' }
}
