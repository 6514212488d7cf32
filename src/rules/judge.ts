import type {
  Citation,
  Conclusion,
  Consequence,
  Expression,
  Finding,
  Form,
  Judgement,
  Mistake,
  RecordData,
  Remark,
  Rule,
} from '../model/index.ts'
import { blockingRules } from './blocking.ts'
import { datedBy, dayOf } from './dated.ts'
import type { Doubt } from './doubt.ts'
import { evaluate } from './evaluate.ts'
import { baseline } from './moment.ts'
import { oncePer } from './once.ts'
import { isInForce } from './period.ts'
import type { Run, Scope } from './scope.ts'
import { type Begun, beginSettling, type Settled, settle } from './settle.ts'
import { message } from './template.ts'
import { citedOn } from './wording.ts'

/** What the rules in force on the form's 基准日 say of a record. What rests on a wrong value cannot be judged. */
export const judge = (form: Form, data: unknown, run: Run): Judgement =>
  judgeSettled(form, settle(form, data, run), run, ['wrong'])

/** The same for who fills it in: rules of review are not theirs to meet. */
export const judgeForFiler = (form: Form, data: unknown, run: Run): Judgement =>
  judge(formOfFiler(form), data, run)

const formOfFiler = oncePer(
  (form: Form): Form => ({
    ...form,
    rules: form.rules.filter(isOfSubmission),
    conclusion: null,
  }),
)

/**
 * Asks the rules of review again, draws the conclusion, and asks what clues follow; what was found on submission stays.
 */
export function review(form: Form, data: unknown, run: Run, former: Judgement): Judgement {
  if (form.rules.every(isOfSubmission)) return former
  const settled = settle(form, data, run)
  const now = judgeSettled(form, settled, run, ['wrong'])
  const last = new Set(form.rules.filter(isClueOnly).map(({ id }) => id))
  const stays = new Set(
    form.rules.flatMap((rule) => (isOfSubmission(rule) && !last.has(rule.id) ? [rule.id] : [])),
  )
  const kept = <T extends Remark>(of: readonly T[], found: readonly T[]): readonly T[] =>
    inRuleOrder(form, [
      ...of.filter(({ rule }) => stays.has(rule)),
      ...found.filter(({ rule }) => !stays.has(rule)),
    ])
  const open: Judgement = {
    ...former,
    warnings: kept(former.warnings, now.warnings),
    findings: kept(former.findings, now.findings),
    clues: kept(
      former.clues,
      now.clues.filter(({ rule }) => !last.has(rule)),
    ),
    unjudged: [
      ...former.unjudged.filter((rule) => stays.has(rule)),
      ...now.unjudged.filter((rule) => !stays.has(rule) && !last.has(rule)),
    ],
    conclusion: null,
  }
  const scope = formDated({ form, data: settled.data, run })
  const conclusion = form.conclusion && conclude(form.conclusion, scope, open)
  return withClues(form, { ...open, conclusion }, scope, () => false)
}

const isOfSubmission = ({ stage }: Rule): boolean => stage === 'submit'

function inRuleOrder<T extends Remark>({ rules }: Form, remarks: readonly T[]): readonly T[] {
  if (remarks.length < 2) return remarks
  const places = new Map(rules.map(({ id }, place) => [id, place]))
  return [...remarks].sort((a, b) => (places.get(a.rule) ?? 0) - (places.get(b.rule) ?? 0))
}

/** The mistakes in the data itself, one a wrong place. A draft may still lack what is required. */
export function examine(
  form: Form,
  data: unknown,
  run: Run,
  { draft = false }: { readonly draft?: boolean } = {},
): readonly Mistake[] {
  return mistakesOf(settle(form, data, run), draft)
}

export interface Inspection {
  readonly settled: Settled
  readonly mistakes: readonly Mistake[]
  /** Says nothing that rests on a mistake or on something missing, so that one error gives one message. */
  readonly judgement: Judgement
}

/** Both at once, as a person who fills in or sends a form needs them. */
export function inspect(
  form: Form,
  data: unknown,
  run: Run,
  { draft = false }: { readonly draft?: boolean } = {},
): Inspection {
  const { settled, mistakes, judgement } = inspectAsAsked(form, data, run, { draft })
  return { settled: settled(), mistakes, judgement: judgement() }
}

export interface InspectionAsAsked extends Pick<Inspection, 'mistakes'> {
  /** What of the given is worth keeping. */
  readonly kept: RecordData
  readonly settled: () => Settled
  readonly judgement: () => Judgement
  /** The judgement's, without asking rules that cannot block. */
  readonly blocks: () => readonly Remark[]
}

/** The same for who needs little of it: no rule is asked before that, and nothing calculated that only rules read. */
export function inspectAsAsked(
  form: Form,
  data: unknown,
  run: Run,
  { draft = false }: { readonly draft?: boolean } = {},
): InspectionAsAsked {
  const begun = beginSettling(form, data, run)
  return {
    kept: begun.kept,
    settled: begun.settled,
    mistakes: mistakesOf(begun, draft),
    judgement: () => judgeSettled(form, begun.settled(), run, anyDoubt),
    blocks: () => blocksOf(form, begun, run, anyDoubt),
  }
}

const anyDoubt: readonly Doubt[] = ['wrong', 'missing']

const mistakesOf = ({ mistakes }: Pick<Settled, 'mistakes'>, draft: boolean): readonly Mistake[] =>
  draft ? mistakes.filter(({ code }) => code !== 'required' && code !== 'too-few-rows') : mistakes

function judgeSettled(form: Form, settled: Settled, run: Run, doubts: readonly Doubt[]): Judgement {
  const scope = formDated({ form, data: settled.data, run })
  const rests = restingOn(settled, doubts)
  const open: Judgement = {
    ...remarksOf(rulesOf(form).first, scope, rests),
    values: settled.values,
    conclusion: null,
  }
  if (open.blocks.length > 0) return open
  const conclusion = form.conclusion && conclude(form.conclusion, scope, open)
  return withClues(form, { ...open, conclusion }, scope, rests)
}

function blocksOf(form: Form, begun: Begun, run: Run, doubts: readonly Doubt[]): readonly Remark[] {
  const rules = blockingRules(form)
  if (rules.length === 0) return []
  const scope = formDated({ form, data: begun.data, run })
  return remarksOf(rules, scope, restingOn(begun, doubts)).blocks
}

const restingOn =
  ({ doubt: doubtOf }: Pick<Settled, 'doubt'>, doubts: readonly Doubt[]) =>
  (rule: Rule): boolean =>
    conditionsOf(rule).some((each) => {
      const doubt = doubtOf(each)
      return doubt !== null && doubts.includes(doubt)
    })

const rulesOf = oncePer(({ rules }: Form) => ({
  first: rules.filter((rule) => !isClueOnly(rule)),
  last: rules.filter(isClueOnly),
}))

/** Rules that only give clues come last: they may ask what was found, and the conclusion. */
function withClues(
  form: Form,
  judgement: Judgement,
  scope: Scope,
  rests: (rule: Rule) => boolean,
): Judgement {
  const { last } = rulesOf(form)
  const after = remarksOf(last, { ...scope, run: { ...scope.run, judgement } }, rests)
  const unjudged = new Set([...judgement.unjudged, ...after.unjudged])
  return {
    ...judgement,
    clues: inRuleOrder(form, [...judgement.clues, ...after.clues]),
    unjudged: form.rules.flatMap(({ id }) => (unjudged.has(id) ? [id] : [])),
  }
}

/** It may ask what was found, and the conclusion. */
export const isClueOnly = ({ cases }: Rule): boolean =>
  cases.every(({ consequence }) => consequence.kind === 'clue')

const formDated = (scope: Scope): Scope => datedBy(scope, baseline(scope, evaluate))

const conditionsOf = ({ asOf, cases }: Rule): readonly Expression[] => [
  ...(asOf === undefined ? [] : [asOf]),
  ...cases.map(({ when }) => when),
]

type Remarks = Pick<Judgement, 'blocks' | 'warnings' | 'findings' | 'clues' | 'unjudged'>

function remarksOf(
  rules: readonly Rule[],
  scope: Scope,
  restsOnDoubt: (rule: Rule) => boolean,
): Remarks {
  const blocks: Remark[] = []
  const warnings: Remark[] = []
  const findings: Finding[] = []
  const clues: Remark[] = []
  const unjudged: string[] = []
  for (const rule of rules) {
    const day = dayOf(rule, scope)
    if (day !== null && !isInForce(rule, day)) continue
    const dated = datedBy(scope, day)
    const consequence = day === null || restsOnDoubt(rule) ? null : consequenceOf(rule, dated)
    if (consequence === null) unjudged.push(rule.id)
    else if (consequence === 'none') continue
    else if (consequence.kind === 'finding') findings.push(finding(rule, consequence, dated))
    else if (consequence.kind === 'clue') clues.push(remark(rule, consequence, dated))
    else if (consequence.kind === 'warn') warnings.push(remark(rule, consequence, dated))
    else blocks.push(remark(rule, consequence, dated))
  }
  return { blocks, warnings, findings, clues, unjudged }
}

/** Null: it cannot be judged, because a case is unknown and none is true. */
function consequenceOf({ cases }: Rule, scope: Scope): Consequence | 'none' | null {
  let unknown = false
  for (const { when, consequence } of cases) {
    const truth = evaluate(when, scope)
    if (truth === true) return consequence
    if (truth === null) unknown = true
  }
  return unknown ? null : 'none'
}

const remark = (rule: Rule, consequence: Consequence, scope: Scope): Remark => ({
  rule: rule.id,
  label: rule.label,
  message: message(consequence.message, scope),
  fields: rule.reads,
  basis: rule.basis
    .map((cited) => citation(citedOn(cited, rule.until, scope.run.laws ?? [], scope, evaluate)))
    .join('、'),
})

const finding = (
  rule: Rule,
  consequence: Extract<Consequence, { kind: 'finding' }>,
  scope: Scope,
): Finding => ({
  ...remark(rule, consequence, scope),
  severity: consequence.severity,
  demand: rule.demand === null ? null : message(rule.demand, scope),
})

/** 《…》第八条. */
export const citation = ({ law, article }: Citation): string =>
  `${law.startsWith('《') ? law : `《${law}》`}${article ?? ''}`

/** Null too when a case is unknown before one is true: nobody is told a result that rests on nothing. */
function conclude({ cases }: Conclusion, scope: Scope, judgement: Judgement): string | null {
  const judged = { ...scope, run: { ...scope.run, judgement } }
  for (const { when, value } of cases) {
    const truth = when === null || evaluate(when, judged)
    if (truth === true) return value
    if (truth === null) return null
  }
  return null
}
