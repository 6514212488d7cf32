import { statements, type Word } from '../../../dsl/words.ts'
import { keywordOf } from '../parse/keyword-of.ts'
import type { Block, Statement, StatementKind } from '../parse/tree.ts'
import { type Report, reporter } from './symbols.ts'

/**
 * Says of the lines under a block that they cannot stand there, and where they can: once of several in a row that
 * belong to the same. Broken lines were said already.
 */
export function misplaced(
  lines: readonly Block[],
  placed: ReadonlySet<Statement['kind']>,
  holder: string,
  report: Report,
): void {
  for (const run of runsOf(lines, placed)) {
    const [keyword, ...others] = run.statements.map(keywordOf)
    if (!keyword) continue
    const params = {
      keyword: keyword.text,
      holder,
      homes: run.homes.map((word) => word.zh).join('、'),
      homesEn: run.homes.map((word) => word.en).join(', '),
    }
    const spans = others.map(({ span }) => span)
    reporter(report)('statement-misplaced', keyword.span, params, spans)
  }
}

interface Run {
  readonly homes: readonly Word[]
  readonly statements: Statement[]
}

function runsOf(lines: readonly Block[], placed: ReadonlySet<Statement['kind']>): Run[] {
  const runs: Run[] = []
  let open: Run | null = null
  for (const { statement } of lines) {
    if (statement.kind === 'broken') continue
    if (placed.has(statement.kind)) {
      open = null
      continue
    }
    const homes = homesOf(statement.kind)
    if (!open || open.homes[0] !== homes[0]) {
      open = { homes, statements: [] }
      runs.push(open)
    }
    open.statements.push(statement)
  }
  return runs
}

/** The statements a line can stand under. */
const homes: { readonly [kind in Statement['kind']]?: readonly Word[] } = {
  option: [statements.file.options],
  bureau: [statements.file.app],
  revisedBy: [statements.file.app],
  publishedBy: [statements.file.app],
  area: [statements.file.app],
  article: [statements.file.law],
  column: [statements.form.table],
  formerColumn: [statements.form.table],
  when: [statements.form.rule],
  otherwise: [statements.form.rule],
  demand: [statements.form.rule],
  basis: [statements.form.rule, statements.file.form],
  from: [statements.form.rule, statements.file.parameter, statements.file.notice],
  until: [statements.form.rule, statements.file.notice],
  revision: [statements.file.law],
  tier: [statements.file.tiers],
  per: [statements.form.rule],
  attribute: [statements.file.role],
  scope: [statements.file.role],
  visible: [statements.file.role],
  editable: [statements.file.role],
  masked: [statements.file.role],
  reviewedBy: [statements.file.form, statements.file.notice],
  source: [statements.file.report],
  tally: [statements.file.report],
  listing: [statements.file.report],
  figure: [statements.file.report],
  during: [statements.file.report],
  perSubject: [statements.file.report],
  joined: [statements.item.figure],
  complete: [statements.item.tally],
  cross: [statements.file.report],
  subtotal: [statements.file.report],
  chart: [statements.file.report],
  approx: [statements.file.report],
  asAt: [statements.file.report],
  home: [statements.file.report],
  export: [statements.file.report],
  create: [statements.form.transition, statements.file.notice],
  enter: [statements.form.transition, statements.file.notice],
  draw: [statements.form.transition],
  fill: [statements.form.sample],
  given: [statements.form.sample],
  row: [statements.form.sampleTable],
  submitted: [statements.form.sample],
  expect: [statements.form.sample],
}

/** The lines that a 通知书 is made of. */
export const noticeLines: ReadonlySet<StatementKind> = new Set([
  'layout',
  'title',
  'number',
  'to',
  'cc',
  'enclosures',
  'annex',
  'signer',
  'unsealed',
  'remark',
  'acknowledged',
  'matter',
  'due',
  'needs',
  'template',
  'batch',
  'again',
  'create',
  'enter',
  'draftedBy',
  'reviewedBy',
  'signedBy',
  'body',
  'from',
  'until',
])

export const homesOf = (kind: StatementKind): readonly Word[] =>
  homes[kind] ?? [noticeLines.has(kind) ? statements.file.notice : statements.file.form]
