import { textOf } from '../../source/text.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { Fix } from '../fix.ts'
import { adviceFixes } from './advice.ts'
import { expressionFixes } from './expressions.ts'
import { nameFixes } from './names.ts'
import { queryFixes } from './queries.ts'
import type { Fixers } from './shared.ts'
import { statementFixes } from './statements.ts'
import { writingFixes } from './writing.ts'

/**
 * The fixes of a mistake, the likeliest first: those its reporter gave, and those that follow from its code. What a
 * Word file says is mended in Word.
 */
export const fixesOf = (found: Diagnostic): readonly Fix[] =>
  [
    ...found.fixes,
    ...(fixers[found.code]?.(found) ?? []).filter(
      (fix) => changes(fix) && !found.fixes.some((given) => isSame(given, fix)),
    ),
  ].filter(({ edits }) => !edits.some(({ span }) => span.file.isWord))

const fixers: Fixers = {
  ...writingFixes,
  ...nameFixes,
  ...expressionFixes,
  ...statementFixes,
  ...queryFixes,
  ...adviceFixes,
}

const isSame = (one: Fix, other: Fix): boolean =>
  one.edits.length === other.edits.length &&
  one.edits.every(({ span, text }, index) => {
    const edit = other.edits[index]
    return edit?.text === text && edit.span.start === span.start && edit.span.end === span.end
  })

const changes = ({ edits }: Fix): boolean => edits.some(({ span, text }) => textOf(span) !== text)
