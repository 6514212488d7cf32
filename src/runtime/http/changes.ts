import { type Request, type Response, Router } from 'express'
import { queryReason } from '../messages/problems.ts'
import { visitorOf } from '../people/visiting.ts'
import type { Records } from '../records/records.ts'
import type { Store } from '../store/store.ts'
import { gives } from './accepts.ts'
import type { Feed } from './feed.ts'
import { only } from './methods.ts'
import { languageOf, sendProblem } from './problem.ts'

export interface ChangesParts {
  readonly feed: Feed
  readonly records: Records
  readonly store: Pick<Store, 'head'>
  readonly log: (error: unknown) => void
}

/** What happens to the records that the visitor may see, while it happens, to be mounted at `/api/changes`. */
export function changesRouter({ feed, records, store, log }: ChangesParts): Router {
  const router = Router()
  router
    .route('/')
    .get(gives('text/event-stream', 'application/problem+json'), async (req, res) => {
      const visitor = visitorOf(res)
      const head = (await store.head()).number
      const after = placeIn(req) ?? head
      // Above the head: of a store that was since restored.
      if (!(after <= head)) return refuseCursor(req, res)
      if (!feed.hasRoom(visitor.account))
        return sendProblem(req, res, { code: 'too-many-feeds', retryAfter: 60 })
      res.writeHead(200, headers)
      if (req.method === 'HEAD') return void res.end()
      feed.send(res, after, { account: visitor.account, records: records.as(visitor), log })
    })
    .all(only('GET, HEAD'))
  return router
}

/** Undefined: not said; NaN: no number. */
function placeIn(req: Request): number | undefined {
  const said = req.get('Last-Event-ID') ?? req.query.after
  if (said === undefined) return undefined
  return /^\d{1,15}$/.test(String(said)) ? Number(said) : Number.NaN
}

function refuseCursor(req: Request, res: Response): void {
  const parameter = req.get('Last-Event-ID') === undefined ? 'after' : 'Last-Event-ID'
  const reason = queryReason('not-a-change', {}, languageOf(req))
  sendProblem(req, res, {
    code: 'malformed-query',
    params: { parameter, reason },
    more: { parameter, code: 'not-a-change' },
  })
}

const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Accel-Buffering': 'no',
}
