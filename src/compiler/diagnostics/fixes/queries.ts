import { textOf } from '../../source/text.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { type Fix, replacing } from '../fix.ts'
import { after, before, lineOf } from './place.ts'
import { commentingOut, type Fixers, toMeantName, withoutItem } from './shared.ts'
import { declaring } from './statements.ts'

/** Of roles, reports and tables of samples. */
export const queryFixes = {
  'grant-calculated': withoutPart,
  'grant-unmasked': withoutPart,
  'role-undeclared': ({ span }) => [declaring('role', span)],
  'role-misspelt': toMeantName,
  'measure-misspelt': toMeantName,
  'sample-text-bare': ({ span }) =>
    /[【】]/.test(textOf(span)) ? [] : [replacing(span, `“${textOf(span)}”`)],
  'sample-heading-name': ({ span }) => [replacing(span, '名称')],
} as const satisfies Fixers

/** Of 表单（甲）, brackets that name nothing more would not read: the whole line goes. */
function withoutPart({ span }: Diagnostic): readonly Fix[] {
  const line = lineOf(span)
  const alone = /[（(]\s*$/.test(before(line, span)) && /^\s*[）)]/.test(after(line, span))
  return [alone ? commentingOut([line]) : withoutItem(span)]
}
