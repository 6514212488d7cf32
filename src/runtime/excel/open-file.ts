import { excelSentence } from '../messages/excel.ts'
import type { Language } from '../messages/language.ts'
import { openWorkbook } from './apart.ts'
import { csvRows } from './csv-in.ts'
import { type ReadWorkbook, writeWorkbook } from './workbook.ts'

/** A file that somebody brings in, opened; its bytes are those of a workbook, also where it was a CSV. */
export type FileOpened =
  | { readonly kind: 'workbook'; readonly workbook: ReadWorkbook; readonly bytes: Uint8Array }
  | { readonly kind: 'unfit'; readonly reason: string }

export async function openFile(bytes: Uint8Array, language: Language): Promise<FileOpened> {
  const own = isPacked(bytes) ? bytes : await workbookOf(bytes)
  if (own === null) return { kind: 'unfit', reason: excelSentence('file-unreadable', language) }
  const opened = await openWorkbook(own)
  if (opened.kind === 'done') return { kind: 'workbook', workbook: opened.value, bytes: own }
  return { kind: 'unfit', reason: excelSentence(`file-${opened.kind}`, language) }
}

/** A CSV as a workbook of texts: only that can take remarks. Null: it is no text. */
export async function workbookOf(bytes: Uint8Array): Promise<Uint8Array | null> {
  const rows = csvRows(bytes)
  if (rows === null || rows.length > mostLines) return null
  const width = Math.max(0, ...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, () => ({ format: null, width: 20 }))
  return writeWorkbook([{ name: 'CSV', columns, heads: [], rows }], '')
}

/** Bytes that a file to bring in may have. */
export const mostBytes = 20_000_000

const mostLines = 50_000

const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b
