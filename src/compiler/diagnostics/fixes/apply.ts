import { textOf } from '../../source/text.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { Edit, Fix } from '../fix.ts'
import { fixesOf } from './fixes-of.ts'

export interface Mended {
  readonly found: Diagnostic
  readonly fix: Fix
}

/** The first fix of each mistake, without those whose edits touch an earlier one's. */
export function firstFixes(diagnostics: readonly Diagnostic[]): readonly Mended[] {
  const taken: Edit[] = []
  return diagnostics.flatMap((found) => {
    const [fix] = fixesOf(found)
    if (
      !fix ||
      losesWords(found) ||
      fix.edits.some((edit) => taken.some((other) => touch(edit, other)))
    )
      return []
    taken.push(...fix.edits)
    return [{ found, fix }]
  })
}

/** A word in the way may be misplaced or unquoted: to delete it is for its writer to decide. */
const losesWords = ({ code, span }: Diagnostic): boolean =>
  code === 'word-extra' && /[\p{L}\p{N}]/u.test(textOf(span))

const touch = ({ span: one }: Edit, { span: other }: Edit): boolean =>
  one.file.path === other.file.path && one.start <= other.end && other.start <= one.end

/** A file's text with the edits made that are of it. */
export function edited(
  file: { readonly path: string; readonly text: string },
  edits: readonly Edit[],
): string {
  const own = edits
    .filter(({ span }) => span.file.path === file.path)
    .sort((one, other) => other.span.start - one.span.start)
  return own.reduce(
    (text, { span, text: put }) => text.slice(0, span.start) + put + text.slice(span.end),
    file.text,
  )
}
