import type { Request, RequestHandler, Response } from 'express'
import { type Language, languages } from '../messages/language.ts'
import { type Params, type ProblemCode, problemText } from '../messages/problems.ts'

/** Why a request is refused; `more`: extension members of the document. */
export interface Problem {
  readonly code: ProblemCode
  readonly params?: Params
  readonly more?: { readonly [member: string]: unknown }
  /** Seconds until it may go better. */
  readonly retryAfter?: number
}

/** Answers with an RFC 9457 problem document, in the language that was asked for. */
export function sendProblem(req: Request, res: Response, problem: Problem): void {
  const document = documentOf(problem, languageOf(req))
  const { retryAfter = document.status === 503 ? usualWait : null } = problem
  if (retryAfter !== null) res.setHeader('Retry-After', String(retryAfter))
  res
    .status(document.status)
    .type('application/problem+json')
    .vary('Accept-Language')
    .json(document)
}

export interface ProblemDocument {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
}

export function documentOf(
  { code, params = {}, more }: Problem,
  language: Language,
): ProblemDocument {
  const { status, title, detail } = problemText(code, params, language)
  return { type: `urn:fangyuan:problem:${code}`, title, status, detail, ...more }
}

/** Seconds. */
const usualWait = 30

export const unknownAddress: RequestHandler = (req, res) => {
  const path = req.baseUrl + req.path
  sendProblem(req, res, { code: 'unknown-address', params: { path } })
}

/** Chinese, unless the request prefers English. */
export function languageOf(req: Request): Language {
  const accepted = req.acceptsLanguages([...languages])
  return languages.find((language) => language === accepted) ?? languages[0]
}
