import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { Busboy, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy'

/** The parts of a multipart/form-data body. */
export type Parts<T> =
  | { readonly kind: 'parts'; readonly fields: readonly Pair[]; readonly files: readonly T[] }
  /** Not multipart as RFC 7578 has it, or not to its end. */
  | { readonly kind: 'malformed' }
  /** More parts than the limits allow. */
  | { readonly kind: 'excessive' }

export type Pair = readonly [name: string, value: string]

export interface FilePart {
  /** The name of its input. */
  readonly field: string
  /** As it was sent; empty where an input was left empty. */
  readonly name: string
  /** Must be read, or let go by `resume`. */
  readonly content: Readable
}

export interface PartLimits {
  readonly files: number
  readonly fields: number
  /** Bytes of all fields together. */
  readonly fieldBytes: number
}

/**
 * Reads a body, handing each file to `take` as it comes; throws where the sender breaks off or `take` throws. A
 * malformed one is not read to its end.
 */
export async function readParts<T>(
  req: IncomingMessage,
  limits: PartLimits,
  take: (part: FilePart) => Promise<T>,
): Promise<Parts<T>> {
  const parser = parserOf(req, limits)
  if (parser === null) return { kind: 'malformed' }
  const fields: Pair[] = []
  const files: Promise<T>[] = []
  const contents: Readable[] = []
  let isExcessive = false
  let bytes = 0
  parser.on('field', (name, value, _nameCut, isCut) => {
    bytes += Buffer.byteLength(value)
    if (isCut || bytes > limits.fieldBytes) isExcessive = true
    else fields.push([name ?? '', value])
  })
  parser.on('file', (field, content, name) => {
    // An error that comes after it was let go has no other listener.
    content.on('error', () => {})
    contents.push(content)
    const file = take({ field: field ?? '', name: name ?? '', content })
    file.catch(() => {})
    files.push(file)
  })
  for (const limit of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const) {
    parser.on(limit, () => {
      isExcessive = true
    })
  }
  const end = await endOf(req, parser)
  if (end.kind !== 'finished') {
    for (const content of contents) content.destroy(new Error(end.kind))
    await Promise.allSettled(files)
    if (end.kind === 'gone') throw end.error
    return { kind: 'malformed' }
  }
  const taken = await Promise.all(files)
  return isExcessive ? { kind: 'excessive' } : { kind: 'parts', fields, files: taken }
}

function parserOf(
  req: IncomingMessage,
  { files, fields, fieldBytes }: PartLimits,
): BusboyInstance | null {
  const limits = {
    files,
    fields,
    parts: files + fields + 1,
    fieldSize: fieldBytes,
    headerSize: 8192,
  }
  try {
    const headers = req.headers as BusboyHeaders
    const isPartAFile = (_field?: string, _type?: string, name?: string) => name !== undefined
    return new Busboy({ headers, limits, isPartAFile, preservePath: true })
  } catch {
    return null
  }
}

type End =
  | { readonly kind: 'finished' | 'malformed' }
  | { readonly kind: 'gone'; readonly error: Error }

function endOf(req: IncomingMessage, parser: BusboyInstance): Promise<End> {
  return new Promise((resolve) => {
    const gone = (error: Error) => resolve({ kind: 'gone', error })
    parser.on('finish', () => resolve({ kind: 'finished' }))
    parser.on('error', () => {
      req.unpipe(parser)
      resolve({ kind: 'malformed' })
    })
    req.on('error', gone)
    req.on('close', () => {
      if (!req.complete) gone(new Error('aborted'))
    })
    req.pipe(parser)
  })
}
