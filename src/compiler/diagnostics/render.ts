import { statements, type Word } from '../../../dsl/words.ts'
import { codeFrame } from '../source/frame.ts'
import { positionOf, type Span } from '../source/text.ts'
import { type Diagnostic, type Language, sentence } from './diagnostic.ts'
import { titleOf } from './fix.ts'
import { fixesOf } from './fixes/fixes-of.ts'
import type { Heading, Within } from './within.ts'

const words = {
  zh: { error: '错误', warning: '提醒', related: '另见', more: '等' },
  en: { error: 'error', warning: 'warning', related: 'see also', more: ' …' },
} as const

/** For a terminal: the place, also by its headings, the sentence, the line with carets, and the other places. */
export function renderText(found: Diagnostic, language: Language, within?: Within): string {
  const { line, column } = positionOf(found.span.file, found.span.start)
  const where = within ? withinText(within, language) : ''
  const head = `${found.span.file.path}:${line}:${column} ${words[language][found.severity]} ${found.code}`
  const lines = [
    where === '' ? head : `${head}  ${where}`,
    `  ${sentence(found, language)}`,
    codeFrame(found.span),
  ]
  for (const other of found.related) {
    const at = positionOf(other.file, other.start)
    lines.push(
      `  ${words[language].related} ${other.file.path}:${at.line}:${at.column}`,
      codeFrame(other),
    )
  }
  return lines.join('\n')
}

/** 表单 年度报告 › 规则 经费（R1）〔《办法》第八条〕; of many articles the first two. */
export function withinText({ headings, basis }: Within, language: Language): string {
  const path = headings.map((heading) => headingText(heading, language)).join(' › ')
  if (basis.length === 0) return path
  const more = basis.length > 2 ? words[language].more : ''
  return `${path}〔${basis.slice(0, 2).join('、')}${more}〕`
}

const headingText = ({ kind, name, id }: Heading, language: Language): string => {
  const keyword = keywords[kind][language]
  return `${keyword} ${name}${id ? (language === 'zh' ? `（${id}）` : ` (${id})`) : ''}`
}

const keywords: { readonly [kind in Heading['kind']]: Word } = {
  ...statements.file,
  ...statements.form,
}

interface Range {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A change to make: offsets in UTF-16 units of the file's text, `end` exclusive. */
interface EditLine extends Range {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** One line of `check --json`. Lines and columns count from one, columns in UTF-16 units. */
export interface DiagnosticLine extends Range {
  readonly code: string
  readonly severity: string
  readonly message: string
  readonly within: Within
  readonly related: readonly Range[]
  /** The likeliest first. */
  readonly fixes: readonly { readonly title: string; readonly edits: readonly EditLine[] }[]
}

export function renderLine(found: Diagnostic, language: Language, within: Within): DiagnosticLine {
  return {
    code: found.code,
    severity: found.severity,
    ...rangeOf(found.span),
    message: sentence(found, language),
    within,
    related: found.related.map(rangeOf),
    fixes: fixesOf(found).map((fix) => ({
      title: titleOf(fix, language),
      edits: fix.edits.map(({ span, text }) => ({
        ...rangeOf(span),
        start: span.start,
        end: span.end,
        text,
      })),
    })),
  }
}

function rangeOf({ file, start, end }: Span): Range {
  const [from, to] = [positionOf(file, start), positionOf(file, end)]
  return {
    file: file.path,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
  }
}
