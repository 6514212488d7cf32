import type { RecordData, RecordValue } from '../../model/index.ts'

/** Whether a value is that of a table; also of what no form would have let in. */
export const isRows = (value: RecordValue): value is readonly RecordData[] =>
  Array.isArray(value) && value.every(isRow)

const isRow = (row: unknown): boolean =>
  typeof row === 'object' && row !== null && !Array.isArray(row)
