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
  /** Of a line that another form takes over, where only that form's own changes make it wrong: both forms. */
  readonly inherited?: Inherited
}

interface Inherited {
  readonly by: string
  readonly from: string
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

/** One message at one place has one key, whoever finds it. */
export const keyOf = ({ code, span }: Diagnostic): string =>
  `${code} ${span.file.path} ${span.start} ${span.end}`

export function sentence(found: Diagnostic, language: Language): string {
  const { code, params, inherited, span } = found
  const said = catalogue[code][language].replace(
    /\{(\w+)\}|[^{]+/g,
    (text, name: string | undefined) =>
      name !== undefined ? (params[name] ?? '') : span.file.isWord ? asInWord(text) : text,
  )
  return inherited ? said + heir[language](inherited) : said
}

/** 〈每个 甲〉 and 〈/每个〉 are {#每个 甲} and {/每个} in a Word file, whose braces are of half width. */
const asInWord = (pattern: string): string =>
  pattern
    .replaceAll('〈/', '{/')
    .replaceAll('〈', '{#')
    .replaceAll('〉', '}')
    .replaceAll('｛', '{')
    .replaceAll('｝', '}')

const heir = {
  zh: ({ by, from }: Inherited) => `（“${by}”继承了“${from}”的这一行，是“${by}”里改动的缘故。）`,
  en: ({ by, from }: Inherited) =>
    ` (“${by}” takes this line over from “${from}”; a change made in “${by}” is the cause.)`,
}

/** With its places as they are now, wherever later edits move the text. */
export const settled = (found: Diagnostic): Diagnostic => ({
  ...found,
  span: found.span.settled(),
  related: found.related.map((span) => span.settled()),
  fixes: found.fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, span: edit.span.settled() })),
  })),
})

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
