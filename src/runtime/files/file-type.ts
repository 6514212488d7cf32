import type { FileHandle } from 'node:fs/promises'
import { bytesAt } from './pieces.ts'
import { readZip } from './zip.ts'

/** What a file is by its content, or why it is not taken. */
export type FoundType =
  | { readonly kind: 'type'; readonly type: FileType }
  | { readonly kind: 'unknown' | 'broken' | 'bomb' | 'macros' }

/** The kinds of file that are taken, each with its media type and the endings that its name may have. */
export const fileTypes = {
  pdf: { media: 'application/pdf', endings: ['pdf'] },
  jpg: { media: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  png: { media: 'image/png', endings: ['png'] },
  docx: {
    media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
  },
  xlsx: {
    media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx'],
  },
  ofd: { media: 'application/ofd', endings: ['ofd'] },
} as const satisfies {
  readonly [type: string]: { readonly media: string; readonly endings: readonly string[] }
}

export type FileType = keyof typeof fileTypes

export async function typeOf(handle: FileHandle, size: number): Promise<FoundType> {
  const head = (await bytesAt(handle, 0, 16)).toString('latin1')
  const plain = signatures.find(({ begins }) => head.startsWith(begins))
  if (plain) return { kind: 'type', type: plain.type }
  return head.startsWith('PK\x03\x04') ? packedType(handle, size) : { kind: 'unknown' }
}

const signatures: readonly { readonly type: FileType; readonly begins: string }[] = [
  { type: 'pdf', begins: '%PDF-' },
  { type: 'jpg', begins: '\xff\xd8\xff' },
  { type: 'png', begins: '\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR' },
]

async function packedType(handle: FileHandle, size: number): Promise<FoundType> {
  const contents = await readZip(handle, size)
  if (contents.kind !== 'zip') return contents
  const { names } = contents
  const found = packed.find(({ holds }) => holds.every((name) => names.has(name)))
  if (!found) return { kind: 'unknown' }
  const hasMacros = [...names].some((name) => /(^|\/)vbaProject\.bin$/i.test(name))
  return hasMacros ? { kind: 'macros' } : { kind: 'type', type: found.type }
}

const packed: readonly { readonly type: FileType; readonly holds: readonly string[] }[] = [
  { type: 'docx', holds: ['[Content_Types].xml', 'word/document.xml'] },
  { type: 'xlsx', holds: ['[Content_Types].xml', 'xl/workbook.xml'] },
  { type: 'ofd', holds: ['OFD.xml'] },
]
