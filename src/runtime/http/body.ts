import { isUtf8 } from 'node:buffer'
import type { Request, RequestHandler } from 'express'
import { deepestJson, jsonFault } from './json-fault.ts'
import { type Problem, sendProblem } from './problem.ts'

/** How much a body may hold: bytes, and values at any depth. */
export interface BodyLimits {
  readonly bytes: number
  readonly values: number
}

/** Many times the longest form, and little enough to read at once. */
export const recordLimits: BodyLimits = { bytes: 1_000_000, values: 20_000 }

/** Reads a JSON body; one of another type, or of none, is refused before the handler. */
export const jsonBody =
  (limits: BodyLimits = recordLimits): RequestHandler =>
  (req, res, next) => {
    const wrong = unreadable(req, limits)
    if (wrong) return sendProblem(req, res, wrong)
    collect(req, limits.bytes, (bytes) => {
      const read = bytes ? parsed(bytes, limits) : tooLarge(limits)
      if ('code' in read) return sendProblem(req, res, read)
      req.body = read.value
      next()
    })
  }

/** What can be said of a body before it has come. */
function unreadable(req: Request, { bytes }: BodyLimits): Problem | null {
  const { 'content-type': type, 'content-encoding': coding, 'content-length': length } = req.headers
  const hasBody = length !== undefined || req.headers['transfer-encoding'] !== undefined
  if (!hasBody || !jsonType.test(type ?? '')) return { code: 'media-type' }
  if (coding !== undefined && coding !== 'identity') return { code: 'media-type' }
  return Number(length ?? 0) > bytes ? tooLarge({ bytes }) : null
}

const jsonType = /^application\/(?:[\w.-]+\+)?json\s*(?:;\s*charset="?utf-8"?\s*)?$/i

const tooLarge = ({ bytes }: Pick<BodyLimits, 'bytes'>): Problem => ({
  code: 'too-large',
  params: { limit: String(bytes) },
})

/** Gives null as soon as there are too many. Of a request that breaks off nothing is heard again. */
function collect(req: Request, most: number, take: (bytes: Buffer | null) => void): void {
  const chunks: Buffer[] = []
  let size = 0
  const onData = (chunk: Buffer): void => {
    size += chunk.length
    if (size <= most) return void chunks.push(chunk)
    req.off('data', onData).off('end', onEnd)
    take(null)
  }
  const onEnd = (): void => {
    const [only] = chunks
    take(only && chunks.length === 1 ? only : Buffer.concat(chunks, size))
  }
  req.on('data', onData).on('end', onEnd)
}

function parsed(bytes: Buffer, { values }: BodyLimits): { readonly value: object } | Problem {
  const value = isUtf8(bytes) ? parsedText(bytes.toString('utf8')) : undefined
  if (typeof value !== 'object' || value === null) return { code: 'malformed-json' }
  const fault = jsonFault(value, values)
  if (fault === 'key') return { code: 'malformed-json' }
  if (fault === null) return { value }
  return { code: 'too-complex', params: { values: String(values), levels: String(deepestJson) } }
}

function parsedText(text: string): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
  } catch {
    return undefined
  }
}
