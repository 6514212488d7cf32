import type { ErrorRequestHandler } from 'express'
import { Failure } from '../failure.ts'
import type { ProblemCode } from '../messages/problems.ts'
import { sendProblem } from './problem.ts'

/**
 * The only place that turns an error into an answer. A client's mistake is told; anything else is logged and told
 * without its text.
 */
export const errorHandler =
  (log: (error: unknown) => void): ErrorRequestHandler =>
  (error: unknown, req, res, next) => {
    const code = codeOf(error)
    if (code === 'internal' || error instanceof Failure) log(error)
    if (res.headersSent) return next(error)
    sendProblem(req, res, { code })
  }

function codeOf(error: unknown): ProblemCode {
  if (error instanceof Failure) return byFailure.get(error.code) ?? 'internal'
  if (!(error instanceof Error)) return 'internal'
  const { status } = error as { status?: unknown }
  return typeof status === 'number' && status >= 400 && status < 500
    ? 'malformed-request'
    : 'internal'
}

const byFailure: ReadonlyMap<string, ProblemCode> = new Map([
  ['store-stopped', 'unavailable'],
  ['store-closed', 'unavailable'],
  ['store-write', 'not-written'],
  ['store-full', 'not-written'],
  ['letter-unreadable', 'letter-damaged'],
  ['letter-changed', 'letter-damaged'],
])
