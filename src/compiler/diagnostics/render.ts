import { codeFrame } from '../source/frame.ts'
import { positionOf } from '../source/text.ts'
import { type Diagnostic, type Language, sentence } from './diagnostic.ts'

const words = {
  zh: { error: '错误', warning: '提醒', related: '另见' },
  en: { error: 'error', warning: 'warning', related: 'see also' },
} as const

/** For a terminal: place, sentence, the line with carets, and the other place where there is one. */
export function renderText(found: Diagnostic, language: Language): string {
  const { line, column } = positionOf(found.span.file, found.span.start)
  const head = `${found.span.file.path}:${line}:${column} ${words[language][found.severity]} ${found.code}`
  const lines = [head, `  ${sentence(found, language)}`, codeFrame(found.span)]
  if (found.related) {
    const other = positionOf(found.related.file, found.related.start)
    lines.push(
      `  ${words[language].related} ${found.related.file.path}:${other.line}:${other.column}`,
      codeFrame(found.related),
    )
  }
  return lines.join('\n')
}

/** One line of `check --json`. */
export interface DiagnosticLine {
  readonly code: string
  readonly severity: string
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly message: string
}

export function renderLine(found: Diagnostic, language: Language): DiagnosticLine {
  const start = positionOf(found.span.file, found.span.start)
  const end = positionOf(found.span.file, found.span.end)
  return {
    code: found.code,
    severity: found.severity,
    file: found.span.file.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    message: sentence(found, language),
  }
}
