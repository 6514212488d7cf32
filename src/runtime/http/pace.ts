import type { RequestHandler } from 'express'
import { visitorOf } from '../people/visiting.ts'
import { sendProblem } from './problem.ts'

/** How often one account may ask: so much at once, and so much a second after that. */
export interface Pace {
  readonly burst: number
  readonly perSecond: number
}

/** A person with a busy page, or a program that sends hundreds of records, stays below it. */
export const usualPace: Pace = { burst: 2_000, perSecond: 100 }

/**
 * Holds back an account that asks without end, so that others get their turn. Never an address: behind one there may
 * be a whole bureau. `now` in milliseconds.
 */
export function paced(
  { burst, perSecond }: Pace,
  now: () => number = () => performance.now(),
): RequestHandler {
  const used = new Map<string, { level: number; at: number }>()
  return (req, res, next) => {
    const { account } = visitorOf(res)
    if (account === null) return next()
    const at = now()
    const former = used.get(account)
    const level = former ? Math.max(0, former.level - ((at - former.at) / 1000) * perSecond) : 0
    if (level + 1 > burst) {
      const seconds = Math.max(1, Math.ceil((level + 1 - burst) / perSecond))
      return sendProblem(req, res, { code: 'too-many', retryAfter: seconds })
    }
    used.delete(account)
    used.set(account, { level: level + 1, at })
    if (used.size > mostAccounts) used.delete(used.keys().next().value ?? '')
    next()
  }
}

/** Those that have not asked for longest are forgotten first. */
const mostAccounts = 10_000
