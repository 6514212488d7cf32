export { bare } from './bare.ts'
export type { Ground, LetterAsked, LetterText, Mail, SentLetter } from './ground.ts'
export { impact, impactSteps } from './impact.ts'
export {
  byConclusion,
  decidedIn,
  type Group,
  groupsOf,
  isToldOf,
  narrowed,
  ofReport,
} from './lists.ts'
export { type Reach, reachOf } from './reach.ts'
export type { Impact, IssuedLetter, LetterImpact, RecordImpact } from './sheet.ts'
export { type ListRow, type ListTable, listTable } from './tables.ts'
export {
  type Basis,
  isListName,
  type Line,
  type ListName,
  type Section,
  sayer,
  type Told,
  told,
} from './told.ts'
