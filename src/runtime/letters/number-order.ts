import type { LetterRecord } from '../store/papers.ts'

/** Paper order is number order; letters without numbers come after the others. */
export const byNumber = (a: Numbered, b: Numbered): number =>
  a.year - b.year ||
  Number(a.series === null) - Number(b.series === null) ||
  compare(a.series ?? '', b.series ?? '') ||
  (a.serial ?? 0) - (b.serial ?? 0) ||
  compare(a.id, b.id)

type Numbered = Pick<LetterRecord, 'year' | 'series' | 'serial' | 'id'>

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
