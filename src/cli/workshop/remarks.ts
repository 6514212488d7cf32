import type { Analysis } from '../../compiler/compile.ts'
import { type Diagnostic, type Language, sentence } from '../../compiler/diagnostics/diagnostic.ts'
import { titleOf } from '../../compiler/diagnostics/fix.ts'
import { fixesOf } from '../../compiler/diagnostics/fixes/fixes-of.ts'
import { withinText } from '../../compiler/diagnostics/render.ts'
import { withinOf } from '../../compiler/diagnostics/within.ts'
import { lineText, positionOf } from '../../compiler/source/text.ts'
import type { Remark } from '../../runtime/workshop/workshop.ts'

/** What is wrong with sources, as plain data for a page. */
export const remarksOf = (
  { diagnostics, blocks }: Pick<Analysis, 'diagnostics' | 'blocks'>,
  language: Language,
): readonly Remark[] =>
  diagnostics.map((found) => ({
    source: found.span.file.path,
    severity: found.severity,
    code: found.code,
    message: sentence(found, language),
    within: withinText(withinOf(found.span, blocks), language),
    ...placeOf(found),
    fixes: fixesOf(found).map((fix) => ({
      title: titleOf(fix, language),
      edits: fix.edits.map(({ span, text }) => ({
        source: span.file.path,
        ...{ start: span.start, end: span.end, text },
      })),
    })),
  }))

function placeOf({ span }: Diagnostic): Pick<Remark, 'line' | 'start' | 'end' | 'excerpt'> {
  const { file, start, end } = span
  const { line, column } = positionOf(file, start)
  const text = lineText(file, line)
  const from = column - 1
  const to = Math.min(text.length, from + end - start)
  return {
    ...{ line, start, end },
    excerpt: [text.slice(0, from), text.slice(from, to), text.slice(to)],
  }
}
