import type {
  Application,
  Citation,
  Expression,
  Form,
  Judgement,
  Mistake,
  Period,
  Remark,
  Rule,
  Severity,
} from '../model/index.ts'
import { datedBy, dayOf } from './dated.ts'
import { evaluate } from './evaluate.ts'
import { dayIn, inForce } from './figures.ts'
import { citation, type Inspection, inspect, isClueOnly } from './judge.ts'
import { baseline } from './moment.ts'
import { isExact } from './number.ts'
import { isInForce } from './period.ts'
import { reads } from './reads.ts'
import type { Run, Scope } from './scope.ts'
import type { Value } from './value.ts'
import { type Remedy, remediesFor } from './why-change.ts'
import { type FactRow, type Seen, seenBy } from './why-facts.ts'
import { requirement } from './why-goal.ts'
import { shownValue } from './why-show.ts'
import { type Step, stepsOf } from './why-steps.ts'
import { type Lexicon, nameOf, words } from './why-words.ts'
import { citedOn, wording } from './wording.ts'

/** What the rules say of a record, and why. Plain data. */
export interface Why {
  readonly form: string
  /** What is wrong in the data itself: what rests on it cannot be judged. */
  readonly mistakes: readonly Mistake[]
  readonly conclusion: {
    readonly label: string
    readonly value: string
    readonly text: string
  } | null
  /** In the form's order. */
  readonly rules: readonly Explanation[]
}

export type Verdict =
  | 'block'
  | 'warn'
  | 'finding'
  | 'clue'
  | 'passed'
  | 'unjudged'
  | 'notInForce'
  /** It only gives clues, and the record is blocked. */
  | 'notAsked'

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
  /** Null: it is not known, so that the rule cannot be judged. */
  readonly day: string | null
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
  /** Ids of the only rules to explain. */
  readonly rules?: readonly string[]
  /** What would make a rule pass costs the most; false: it is not looked for. */
  readonly remedies?: boolean
}

/** The application that a form's names and laws are looked up in. */
export type Library = Pick<Application, 'forms' | 'laws' | 'parameters' | 'tiers'>

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
  const rules = form.rules.filter(({ id }) => options.rules?.includes(id) ?? true)
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
  const { scope, day } = datedScope(rule, work)
  const lexicon: Lexicon = { application: library, form, occasion: run, table: null }
  const said = saidOf(rule, inspection.judgement, day)
  const restsOn = said.verdict === 'unjudged' ? doubtful(rule, work) : null
  const isJudged = !silent.has(said.verdict) && restsOn === null && day !== null
  const isOpen = isJudged && said.verdict !== 'passed'
  const mayChange = isOpen && options.remedies !== false && !isClueOnly(rule)
  return {
    rule: rule.id,
    label: rule.label,
    text: rule.text,
    ...said,
    basis: rule.basis.map((cited) => articleOf(cited, rule, library, scope)),
    period: { from: rule.from, until: rule.until },
    date: judgedBy(rule, day, work, scope, lexicon),
    facts: isJudged ? factsOf(rule, scope, lexicon) : [],
    steps: isJudged ? stepsOf(rule, scope, lexicon) : [],
    mistakes: restsOn ?? [],
    needed: isOpen ? neededOf(rule, scope, lexicon) : null,
    remedies: mayChange
      ? remediesFor({ rule, form, data, run, mistakes: inspection.mistakes })
      : [],
  }
}

const silent: ReadonlySet<Verdict> = new Set(['notInForce', 'notAsked'])

/** What the judge asked the rule in; rules that only give clues know what was found. */
function datedScope(rule: Rule, { form, inspection, run }: Work) {
  const { settled, judgement } = inspection
  const known = isClueOnly(rule) ? { ...run, judgement } : run
  const scope: Scope = { form, data: settled.data, run: known }
  const dated = datedBy(scope, baseline(scope, evaluate))
  const day = dayOf(rule, dated)
  return { scope: datedBy(dated, day), day }
}

type Said = Pick<Explanation, 'verdict' | 'severity' | 'message' | 'demand'>

function saidOf(rule: Rule, judgement: Judgement, day: string | null): Said {
  const nothing = { severity: null, message: null, demand: null }
  const verdict = verdictIn(judgement, rule.id)
  const finding = judgement.findings.find((each) => each.rule === rule.id)
  if (finding) {
    const { severity, message, demand } = finding
    return { verdict: 'finding', severity, message, demand }
  }
  if (verdict !== null) {
    const { blocks, warnings, clues } = judgement
    const remark = [...blocks, ...warnings, ...clues].find((each) => each.rule === rule.id)
    return { ...nothing, verdict, message: remark?.message ?? null }
  }
  if (day !== null && !isInForce(rule, day)) return { ...nothing, verdict: 'notInForce' }
  const isHeard = judgement.blocks.length === 0 || !isClueOnly(rule)
  return { ...nothing, verdict: isHeard ? 'passed' : 'notAsked' }
}

/** What a judgement says of a rule; null: nothing, because it passed or was not asked. */
export function verdictIn(judgement: Judgement, rule: string): Verdict | null {
  const { blocks, warnings, findings, clues = [], unjudged } = judgement
  const isIn = (remarks: readonly Remark[]) => remarks.some((each) => each.rule === rule)
  if (isIn(blocks)) return 'block'
  if (isIn(warnings)) return 'warn'
  if (isIn(findings)) return 'finding'
  if (isIn(clues)) return 'clue'
  return unjudged.includes(rule) ? 'unjudged' : null
}

/** The places of mistakes that leave a rule unjudged; null: it rests on none. */
function doubtful(rule: Rule, { form, inspection }: Work): readonly Mistake['path'][] | null {
  const { settled } = inspection
  const asked = [...(rule.asOf ? [rule.asOf] : []), ...rule.cases.map(({ when }) => when)]
  if (asked.every((each) => settled.doubt(each) === null)) return null
  const read = new Set<string>()
  const follow = (expression: Expression): void => {
    for (const each of reads(expression, form)) {
      const id = each.kind === 'cells' ? each.table : each.kind === 'field' ? each.field : null
      if (id === null || read.has(id)) continue
      read.add(id)
      for (const next of inputsOf(form, id)) follow(next)
    }
  }
  for (const each of asked) follow(each)
  return settled.mistakes
    .map(({ path }) => path)
    .filter(([id]) => id === undefined || read.has(String(id)))
}

/** What a field's value is worked out by. */
function inputsOf(form: Form, id: string): readonly Expression[] {
  const field = form.fields.find((each) => each.id === id)
  const columns = field?.type.kind === 'table' ? field.type.columns : []
  return [field, ...columns].flatMap((each) =>
    [each?.calculate, each?.visible].flatMap((expression) => expression ?? []),
  )
}

function articleOf(cited: Citation, { until }: Rule, { laws }: Library, scope: Scope): Article {
  const text = wording(cited, until, laws, scope, evaluate)
  const then = citedOn(cited, until, laws, scope, evaluate)
  const { law, article } = then
  return { label: citation(then), law, article, text }
}

function judgedBy(
  rule: Rule,
  day: string | null,
  { form }: Work,
  scope: Scope,
  lexicon: Lexicon,
): JudgedBy {
  const of = rule.asOf ?? form.baseline
  return { day, of: words(of, lexicon), assumed: day !== null && evaluate(of, scope) === null }
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
  const kept = encoded(value)
  const isTable = of.kind === 'field' && kept !== null && typeof kept === 'object' && 'rows' in kept
  return {
    of,
    row,
    value: kept,
    label: row === null ? name : `${table}第${row.index + 1}行 ${name}`,
    shown: isTable ? `${kept.rows}行` : shownValue(of, at, inside),
    period: of.kind === 'parameter' || of.kind === 'tier' ? figurePeriod(of, at.scope) : null,
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

/** The days for which the figure has the value it was used with. */
function figurePeriod(
  of: Extract<Expression, { kind: 'parameter' | 'tier' }>,
  scope: Scope,
): Period | null {
  const { parameters, tiers = [] } = scope.run
  const values: readonly Period[] | undefined =
    of.kind === 'parameter'
      ? parameters.find(({ id }) => id === of.parameter)?.values
      : tiers.find(({ id }) => id === of.tiers)?.values
  const day = dayIn(of.asOf, scope, evaluate)
  const current = day === null ? null : inForce(values ?? [], day)
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
