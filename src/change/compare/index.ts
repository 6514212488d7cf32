export type {
  Aspect,
  Change,
  ChangeKind,
  Comparison,
  Reason,
  Risk,
  Subject,
  SubjectKind,
} from './change.ts'
export { compare, compareForm } from './compare.ts'
export { nameOf, reasonOf, riskWord, sentenceOf } from './sentence.ts'
export { type ChangeGroup, type ComparisonView, comparisonView, grouped } from './table.ts'
