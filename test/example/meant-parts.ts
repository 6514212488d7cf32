import type { Finding, RecordData, StoredRecord } from '../../src/model/index.ts'

export const findingsOf = ({ judgement }: StoredRecord): readonly Finding[] =>
  judgement?.findings ?? []

export const text = (value: unknown): string => String(value)

export const cells = (rows: unknown, column: string): readonly string[] =>
  ((rows ?? []) as readonly RecordData[]).map((row) => text(row[column]))

export function day(date: unknown): string {
  const [year, month, dayOfMonth] = text(date).slice(0, 10).split('-').map(Number)
  return `${year}年${month}月${dayOfMonth}日`
}
