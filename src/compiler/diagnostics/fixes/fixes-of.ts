import type { Diagnostic } from '../diagnostic.ts'
import type { Fix } from '../fix.ts'
import { adviceFixes } from './advice.ts'
import { expressionFixes } from './expressions.ts'
import { nameFixes } from './names.ts'
import { queryFixes } from './queries.ts'
import type { Fixers } from './shared.ts'
import { statementFixes } from './statements.ts'
import { writingFixes } from './writing.ts'

/** The fixes of a mistake, the likeliest first: those its reporter gave, and those that follow from its code. */
export const fixesOf = (found: Diagnostic): readonly Fix[] => [
  ...found.fixes,
  ...(fixers[found.code]?.(found) ?? []).filter(changes),
]

const fixers: Fixers = {
  ...writingFixes,
  ...nameFixes,
  ...expressionFixes,
  ...statementFixes,
  ...queryFixes,
  ...adviceFixes,
}

const changes = ({ edits }: Fix): boolean =>
  edits.some(({ span, text }) => span.file.text.slice(span.start, span.end) !== text)
