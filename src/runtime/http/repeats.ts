import { hash } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import type { RequestKey } from '../records/records.ts'
import { canonical } from '../store/canonical.ts'
import { sendProblem } from './problem.ts'

/** Refuses an Idempotency-Key that cannot be kept. */
export const checkKey: RequestHandler = (req, res, next) => {
  const key = req.get('Idempotency-Key')
  if (key === undefined || /^[!-~]{1,255}$/.test(key)) next()
  else sendProblem(req, res, { code: 'malformed-key' })
}

/** What tells a request from another with the same key: its address and what it says, not how it writes that. */
export function requestIn(req: Request): { readonly request?: RequestKey } {
  const key = req.get('Idempotency-Key')
  if (key === undefined) return {}
  const asked = canonical([req.method, req.baseUrl + req.path, { ...req.query }, req.body])
  return { request: { key, hash: hash('sha256', asked) } }
}
