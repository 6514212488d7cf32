import type { Span } from '../source/text.ts'
import { type Code, catalogue, type Params } from './catalogue.ts'

export type Severity = 'error' | 'warning'
export type Language = 'zh' | 'en'

/** One mistake, at the smallest place; its sentence is made when it is shown, in the reader's language. */
export interface Diagnostic {
  readonly code: Code
  readonly severity: Severity
  readonly span: Span
  readonly params: { readonly [name: string]: string }
  /** Another place that explains this one. */
  readonly related: Span | null
}

export function diagnostic<C extends Code>(
  code: C,
  span: Span,
  params: Params<C>,
  related: Span | null = null,
): Diagnostic {
  return { code, severity: catalogue[code].severity, span, params, related }
}

export const isError = (found: Diagnostic): boolean => found.severity === 'error'

export function sentence(found: Diagnostic, language: Language): string {
  return catalogue[found.code][language].replace(
    /\{(\w+)\}/g,
    (_, name: string) => found.params[name] ?? '',
  )
}

/** By file, then by place. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(a.span.file.path, b.span.file.path) ||
      a.span.start - b.span.start ||
      a.span.end - b.span.end,
  )
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
