import type { LetterRecord } from '../../store/papers.ts'

/** As a letter is at first. */
export const unserved = {
  pages: null,
  sha256: null,
  file: null,
  reason: null,
  seal: null,
  service: null,
  voided: null,
  closed: null,
} as const satisfies Partial<LetterRecord>
