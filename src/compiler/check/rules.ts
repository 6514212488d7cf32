import type { Citation, Consequence, Expression, Rule, RuleCase } from '../../model/index.ts'
import type {
  Block,
  CitationNode,
  ConsequenceNode,
  ExpressionNode,
  Statement,
  StatementKind,
  StatementOf,
} from '../parse/tree.ts'
import { dayOf } from './as-of.ts'
import { canonical } from './canonical.ts'
import { conditionOf, not } from './expression.ts'
import { hashOf } from './hash.ts'
import { linesOf } from './lines.ts'
import { misplaced } from './misplaced.ts'
import { once } from './once.ts'
import { readsOf } from './reads.ts'
import { named, type Scope } from './scope.ts'
import { identityOf, reporter } from './symbols.ts'
import { templateOf } from './text.ts'
import { unknownSeverity } from './unknown-name.ts'
import { severityWords } from './vocabulary.ts'

/** A rule as conditions and consequences; null where nothing follows from it. */
export function ruleOf(
  block: Block,
  statement: StatementOf<'rule'>,
  formBasis: readonly Citation[],
  place: Scope,
): Rule | null {
  const { id, label } = identityOf(statement.name, statement.id, place.report)
  const lines = ruleLines(block, statement, place)
  // What only gives clues is asked when all else is judged.
  const scope: Scope = {
    ...place,
    judged: givesOnlyClues(statement, lines),
    stated: statement.stage === 'review',
  }
  const cases = [
    ...bodyCases(statement, lines, scope),
    ...lines.whens.map((line) => caseOf(line, scope)),
  ]
  if (lines.otherwise && isCases(statement)) cases.push(restCase(cases, lines.otherwise, scope))
  if (cases.length === 0 || (!isCases(statement) && !lines.otherwise)) {
    if (!lines.broken && !isUnknownStage(statement, lines, scope))
      reporter(scope.report)('rule-without-consequence', statement.name.span, { name: label })
    return null
  }
  const blocking = cases.some(({ consequence }) => consequence.kind === 'block')
  if (statement.stage === 'review' && blocking)
    reporter(scope.report)('review-blocks', statement.name.span, { name: label })
  const basis = lines.basis.length > 0 ? lines.basis : formBasis
  const grave = cases.some(({ consequence }) => isGrave(consequence))
  if (grave && basis.length === 0 && !lines.broken)
    reporter(scope.report)('basis-missing', statement.name.span, { name: label })
  const rule: Omit<Rule, 'hash'> = {
    kind: 'rule',
    id,
    label,
    stage: statement.stage ?? 'submit',
    text: textOf(statement, lines, scope),
    basis,
    cases,
    demand: lines.demand ? templateOf(lines.demand.text, scope) : null,
    from: lines.from,
    until: lines.until,
    ...(lines.asOf && { asOf: lines.asOf }),
    reads: [...new Set(cases.flatMap((each) => readsOf(each.when)))],
  }
  return { ...rule, hash: hashOf(rule) }
}

/** A finding that is more than advice. */
export const isGrave = (consequence: Consequence): boolean =>
  consequence.kind === 'finding' && consequence.severity !== 'advice'

/** Under a rule whose own line does not read, the others are checked all the same. */
export function checkRuleLines(block: Block, scope: Scope): void {
  for (const { statement } of block.children) {
    if (statement.kind === 'when') caseOf(statement, scope)
    else if (statement.kind === 'otherwise') consequenceOf(statement.consequence, scope)
    else if (statement.kind === 'demand') templateOf(statement.text, scope)
  }
}

function givesOnlyClues({ body }: StatementOf<'rule'>, lines: RuleLines): boolean {
  const own = body?.kind === 'case' ? [body] : []
  const rest = lines.otherwise ? [lines.otherwise] : []
  const all = [...own, ...lines.whens, ...rest].map(({ consequence }) => consequence.kind)
  return all.length > 0 && all.every((kind) => kind === 'clue')
}

interface RuleLines {
  readonly whens: readonly StatementOf<'when'>[]
  readonly otherwise: StatementOf<'otherwise'> | null
  readonly basis: readonly Citation[]
  readonly demand: StatementOf<'demand'> | null
  readonly from: string | null
  readonly until: string | null
  readonly asOf: Expression | null
  readonly broken: boolean
}

function ruleLines(block: Block, statement: StatementOf<'rule'>, scope: Scope): RuleLines {
  const of = <K extends StatementKind>(kind: K): StatementOf<K>[] => linesOf(block.children, kind)
  misplaced(block.children, placed, statement.name.text, scope.report)
  once(block.children, single, statement.name.text, scope.report)
  const [per] = of('per')
  return {
    whens: of('when'),
    otherwise: of('otherwise')[0] ?? null,
    basis: of('basis').flatMap((line) => citationsOf(line, scope)),
    demand: of('demand')[0] ?? null,
    from: of('from')[0]?.date.value ?? null,
    until: of('until')[0]?.date.value ?? null,
    asOf: per ? dayOf(per.day, scope) : null,
    broken: block.children.some((child) => child.statement.kind === 'broken'),
  }
}

const single: ReadonlySet<Statement['kind']> = new Set([
  'otherwise',
  'demand',
  'from',
  'until',
  'per',
])
const placed: ReadonlySet<Statement['kind']> = new Set([...single, 'when', 'basis'])

/** What a 依据 line cites, each as of the day that it says. */
export function citationsOf(line: StatementOf<'basis'>, scope: Scope): Citation[] {
  const asOf = line.asOf && dayOf(line.asOf, scope)
  return line.citations.map((node) => ({ ...citationOf(node), ...(asOf && { asOf }) }))
}

export const citationOf = (node: CitationNode): Citation => ({
  law: node.law.text,
  article: node.article?.text.trim() ?? null,
})

const isCases = (statement: StatementOf<'rule'>): boolean =>
  statement.body === null || statement.body.kind === 'case'

/** 规则 甲：审察时, and cases under it: the name was said to be unknown, and nothing more is wrong. */
const isUnknownStage = (
  { body }: StatementOf<'rule'>,
  { whens }: RuleLines,
  scope: Scope,
): boolean =>
  body?.kind === 'holds' &&
  body.value.kind === 'path' &&
  whens.length > 0 &&
  !named(body.value.names[0]?.text ?? '', scope)

/** What the rule's own line says: it holds, or one thing follows from another, or a consequence does. */
function bodyCases(statement: StatementOf<'rule'>, lines: RuleLines, scope: Scope): RuleCase[] {
  const { body } = statement
  if (!body) return []
  if (body.kind === 'case')
    return [
      { when: conditionOf(body.when, scope), consequence: consequenceOf(body.consequence, scope) },
    ]
  const when =
    body.kind === 'holds'
      ? not(conditionOf(body.value, scope))
      : both(conditionOf(body.when, scope), not(conditionOf(body.then, scope)))
  return lines.otherwise
    ? [{ when, consequence: consequenceOf(lines.otherwise.consequence, scope) }]
    : []
}

const both = (...operands: readonly Expression[]): Expression => ({ kind: 'and', operands })

const caseOf = (line: StatementOf<'when'>, scope: Scope): RuleCase => ({
  when: conditionOf(line.when, scope),
  consequence: consequenceOf(line.consequence, scope),
})

/** 否则 after 当 … 则 … lines: when none of them holds. */
const restCase = (
  cases: readonly RuleCase[],
  line: StatementOf<'otherwise'>,
  scope: Scope,
): RuleCase => ({
  when: both(...cases.map((each) => not(each.when))),
  consequence: consequenceOf(line.consequence, scope),
})

function consequenceOf(node: ConsequenceNode, scope: Scope): Consequence {
  const message = templateOf(node.message, scope)
  if (node.kind !== 'finding') return { kind: node.kind, message }
  const severity = severityWords.get(node.severity.text)
  if (!severity) unknownSeverity(node.severity, scope.report)
  return { kind: 'finding', severity: severity ?? 'ordinary', message }
}

/** 余额 ≥ 限额; 当 A 则 B; for a rule of several cases, their conditions. */
function textOf({ body }: StatementOf<'rule'>, lines: RuleLines, scope: Scope): string {
  const text = (node: ExpressionNode): string => canonical(node, scope)
  if (body?.kind === 'holds') return text(body.value)
  if (body?.kind === 'implies') return `当 ${text(body.when)} 则 ${text(body.then)}`
  const first = body?.kind === 'case' ? [body.when] : []
  return [...first, ...lines.whens.map((line) => line.when)]
    .map((when) => `当 ${text(when)}`)
    .join('；')
}
