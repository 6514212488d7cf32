import { type Span, textOf } from '../../source/text.ts'
import { nameAsWritten } from '../../source/written-name.ts'
import type { Code } from '../catalogue.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { type Fix, fix } from '../fix.ts'
import { indentOf, type Line, lineOf, within } from './place.ts'

/** Makes the fixes that follow from a message's place and words, the likeliest first. */
export type Fixer = (found: Diagnostic) => readonly Fix[]

export type Fixers = { readonly [code in Code]?: Fixer }

/** A misspelt name is put right wherever the same message speaks of it. */
export const toMeantName: Fixer = ({ span, related, params: { meant = '' } }) => {
  const written = textOf(span)
  const text = /^[“"「]/.test(written) ? `“${meant}”` : nameAsWritten(meant)
  const places = [span, ...related.filter((other) => textOf(other) === written)]
  return [
    fix(
      'replace',
      places.map((place) => ({ span: place, text })),
    ),
  ]
}

/** Takes one item out of a list, with the mark that parts it from the others. */
export function withoutItem(span: Span): Fix {
  const line = lineOf(span)
  const [from, to] = [span.start - line.start, span.end - line.start]
  const ahead = /\s*[，,、；;]\s*$/.exec(line.text.slice(0, from))?.[0].length ?? 0
  const behind = ahead > 0 ? 0 : (/^\s*[，,、；;]\s*/.exec(line.text.slice(to))?.[0].length ?? 0)
  return fix('delete', [{ span: within(line, from - ahead, to + behind), text: '' }])
}

/** Nothing is lost by it, unlike by deleting. */
export const commentingOut = (lines: readonly Line[]): Fix =>
  fix(
    'comment',
    lines.map((line) => {
      const at = indentOf(line).length
      return { span: within(line, at, at), text: '# ' }
    }),
  )
