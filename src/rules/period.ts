import type { Period } from '../model/index.ts'

export type { Period }

export const isInForce = ({ from, until }: Period, date: string): boolean =>
  (from === null || from <= date) && (until === null || date <= until)
