import type { Request, RequestHandler, Response } from 'express'
import { type Language, languages } from '../messages/language.ts'
import { type Params, type ProblemCode, problemText } from '../messages/problems.ts'

/** Why a request is refused; `more`: extension members of the document. */
export interface Problem {
  readonly code: ProblemCode
  readonly params?: Params
  readonly more?: { readonly [member: string]: unknown }
}

/** Answers with an RFC 9457 problem document, in the language that was asked for. */
export function sendProblem(req: Request, res: Response, problem: Problem): void {
  const { code, params = {}, more } = problem
  const { status, title, detail } = problemText(code, params, languageOf(req))
  res
    .status(status)
    .type('application/problem+json')
    .vary('Accept-Language')
    .json({ type: `urn:fangyuan:problem:${code}`, title, status, detail, ...more })
}

export const unknownAddress: RequestHandler = (req, res) => {
  const path = req.baseUrl + req.path
  sendProblem(req, res, { code: 'unknown-address', params: { path } })
}

/** Chinese, unless the request prefers English. */
export function languageOf(req: Request): Language {
  const accepted = req.acceptsLanguages([...languages])
  return languages.find((language) => language === accepted) ?? languages[0]
}
