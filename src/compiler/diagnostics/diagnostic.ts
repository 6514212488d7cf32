import type { Span } from '../source/text.ts'
import { type Code, catalogue, type Params } from './catalogue.ts'
import type { Fix } from './fix.ts'

export type Severity = 'error' | 'warning'
export type Language = 'zh' | 'en'

/** One mistake, at the smallest place; its sentence is made when it is shown, in the reader's language. */
export interface Diagnostic {
  readonly code: Code
  readonly severity: Severity
  readonly span: Span
  readonly params: { readonly [name: string]: string }
  /** Other places that explain this one. */
  readonly related: readonly Span[]
  /** Fixes that only the reporter knows; `fixesOf` adds those that follow from the code. */
  readonly fixes: readonly Fix[]
}

export function diagnostic<C extends Code>(
  code: C,
  span: Span,
  params: Params<C>,
  related: Span | readonly Span[] = [],
  fixes: readonly Fix[] = [],
): Diagnostic {
  const places = 'file' in related ? [related] : related
  return { code, severity: catalogue[code].severity, span, params, related: places, fixes }
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
