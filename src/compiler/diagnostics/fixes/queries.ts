import { replacing } from '../fix.ts'
import { type Fixers, toMeantName, withoutItem } from './shared.ts'
import { declaring } from './statements.ts'

/** Of roles, reports and tables of samples. */
export const queryFixes = {
  'grant-calculated': ({ span }) => [withoutItem(span)],
  'grant-unmasked': ({ span }) => [withoutItem(span)],
  'role-undeclared': ({ span }) => [declaring('role', span)],
  'role-misspelt': toMeantName,
  'measure-misspelt': toMeantName,
  'sample-heading-name': ({ span }) => [replacing(span, '名称')],
} as const satisfies Fixers
