import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import { json, type RequestHandler } from 'express'
import { sendProblem } from './problem.ts'

/** Bytes: many times the longest form, and little enough to read at once. */
export const bodyLimit = 1_000_000

/** Reads a JSON body; one of another type, or of none, is refused before the handler. */
export const jsonBody: RequestHandler[] = [
  json({
    limit: bodyLimit,
    type: ['application/json', 'application/*+json'],
    verify: refuseUnreadable,
    reviver: (key: string, value: unknown) => {
      if (key === '__proto__') throw new SyntaxError('__proto__')
      return value
    },
  }),
  (req, res, next) => {
    if (req.body !== undefined) next()
    else sendProblem(req, res, { code: 'media-type' })
  },
]

/** body-parser takes nothing for {}, and puts a replacement character where bytes are no text. */
function refuseUnreadable(
  _req: IncomingMessage,
  _res: unknown,
  body: Buffer,
  charset: string,
): void {
  if (charset !== 'utf-8') throw Object.assign(new Error(charset), { type: 'charset.unsupported' })
  if (body.length === 0 || !isUtf8(body)) {
    throw Object.assign(new Error('no text'), { type: 'entity.parse.failed' })
  }
}
