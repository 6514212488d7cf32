import type {
  Citation,
  Conclusion,
  Consequence,
  Finding,
  Form,
  Judgement,
  Mistake,
  Remark,
  Rule,
} from '../model/index.ts'
import type { Doubt } from './doubt.ts'
import { evaluate } from './evaluate.ts'
import { baseline } from './moment.ts'
import { isInForce } from './period.ts'
import type { Run, Scope } from './scope.ts'
import { type Settled, settle } from './settle.ts'
import { message } from './template.ts'

/** What the rules in force on the form's 基准日 say of a record. What rests on a wrong value cannot be judged. */
export const judge = (form: Form, data: unknown, run: Run): Judgement =>
  judgeSettled(form, settle(form, data, run), run, ['wrong'])

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
  const settled = settle(form, data, run)
  return {
    settled,
    mistakes: mistakesOf(settled, draft),
    judgement: judgeSettled(form, settled, run, ['wrong', 'missing']),
  }
}

const mistakesOf = ({ mistakes }: Settled, draft: boolean): readonly Mistake[] =>
  draft ? mistakes.filter(({ code }) => code !== 'required' && code !== 'too-few-rows') : mistakes

function judgeSettled(form: Form, settled: Settled, run: Run, doubts: readonly Doubt[]): Judgement {
  const scope = datedScope({ form, data: settled.data, run })
  const rests = (rule: Rule): boolean =>
    rule.cases.some(({ when }) => doubts.some((doubt) => doubt === settled.doubt(when)))
  const open: Judgement = {
    ...remarksOf(form, scope, rests),
    values: settled.values,
    conclusion: null,
  }
  if (form.conclusion === null || open.blocks.length > 0) return open
  return { ...open, conclusion: conclude(form.conclusion, scope, open) }
}

const datedScope = (scope: Scope): Scope => ({
  ...scope,
  run: { ...scope.run, baseline: baseline(scope, evaluate) },
})

type Remarks = Pick<Judgement, 'blocks' | 'warnings' | 'findings' | 'clues' | 'unjudged'>

function remarksOf(form: Form, scope: Scope, restsOnDoubt: (rule: Rule) => boolean): Remarks {
  const blocks: Remark[] = []
  const warnings: Remark[] = []
  const findings: Finding[] = []
  const clues: Remark[] = []
  const unjudged: string[] = []
  for (const rule of form.rules) {
    if (!isInForce(rule, scope.run.baseline ?? scope.run.today)) continue
    const consequence = restsOnDoubt(rule) ? null : consequenceOf(rule, scope)
    if (consequence === null) unjudged.push(rule.id)
    else if (consequence === 'none') continue
    else if (consequence.kind === 'finding') findings.push(finding(rule, consequence, scope))
    else if (consequence.kind === 'clue') clues.push(remark(rule, consequence, scope))
    else if (consequence.kind === 'warn') warnings.push(remark(rule, consequence, scope))
    else blocks.push(remark(rule, consequence, scope))
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
  basis: rule.basis.map(citation).join('、'),
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
