import { statements, type Word } from '../../../dsl/words.ts'
import { keywordOf } from '../parse/keyword-of.ts'
import type { Block, Statement, StatementKind } from '../parse/tree.ts'
import { type Report, reporter } from './symbols.ts'

/** Says of each line under a block that it cannot stand there, and where it can. Broken lines were said already. */
export function misplaced(
  lines: readonly Block[],
  placed: ReadonlySet<Statement['kind']>,
  holder: string,
  report: Report,
): void {
  for (const { statement } of lines) {
    if (statement.kind === 'broken' || placed.has(statement.kind)) continue
    const keyword = keywordOf(statement)
    const homes = homesOf(statement.kind)
    reporter(report)('statement-misplaced', keyword.span, {
      keyword: keyword.text,
      holder,
      homes: homes.map((word) => word.zh).join('、'),
      homesEn: homes.map((word) => word.en).join(', '),
    })
  }
}

/** The statements a line can stand under. */
const homes: { readonly [kind in Statement['kind']]?: readonly Word[] } = {
  option: [statements.file.options],
  bureau: [statements.file.app],
  article: [statements.file.law],
  column: [statements.form.table],
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
  'signer',
  'remark',
  'due',
  'needs',
  'batch',
  'body',
  'from',
  'until',
])

const homesOf = (kind: StatementKind): readonly Word[] =>
  homes[kind] ?? [noticeLines.has(kind) ? statements.file.notice : statements.file.form]
