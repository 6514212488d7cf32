import type { LetterRecord } from '../store/papers.ts'

/** Paper order is number order. */
export const byNumber = (a: LetterRecord, b: LetterRecord): number =>
  a.year - b.year ||
  compare(a.series ?? '', b.series ?? '') ||
  (a.serial ?? 0) - (b.serial ?? 0) ||
  compare(a.id, b.id)

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
