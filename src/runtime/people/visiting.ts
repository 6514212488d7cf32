import type { Request, Response } from 'express'
import type { Visitor } from './model.ts'
import type { Known } from './visitor.ts'

/** Puts who stands behind a request where later handlers find it. */
export function admit(response: Response, visitor: Visitor, known: Known | null): void {
  response.locals.visitor = visitor
  response.locals.known = known
}

/** Who stands behind a request that the gate let through. */
export function visitorOf(response: Response): Visitor {
  const visitor: Visitor | undefined = response.locals.visitor
  if (visitor === undefined) throw new Error('The gate has not seen this request.')
  return visitor
}

/** Null: nobody is signed in, or the visitor is a fixed one. */
export const knownIn = (response: Response): Known | null => response.locals.known ?? null

export const addressOf = (request: Request): string => request.ip ?? ''
