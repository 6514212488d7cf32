import type { EventEmitter } from 'node:events'
import { join } from 'node:path'
import express, { type Express, type RequestHandler, type Router } from 'express'
import helmet from 'helmet'
import type { LoadedApplication } from '../application.ts'
import { everybodyIs } from '../people/gate.ts'
import type { Records } from '../records/records.ts'
import type { Store } from '../store/store.ts'
import { api } from './api.ts'
import { changesRouter } from './changes.ts'
import { errorHandler } from './errors.ts'
import { type FeedLimits, openFeed } from './feed.ts'
import { healthRouter } from './health.ts'
import { only } from './methods.ts'
import { type Pace, paced, usualPace } from './pace.ts'
import { sendProblem, unknownAddress } from './problem.ts'
import { type RequestLine, requests } from './requests.ts'

export interface AppParts {
  readonly app: LoadedApplication
  readonly records: Records
  /** For the change feed and the server's health. */
  readonly store: Pick<Store, 'watch' | 'head' | 'trouble'>
  /** Before everything but the server's health: who asks. Without it everybody is whom `records` are for. */
  readonly gate?: RequestHandler
  /** Mounted at `/api/files`. */
  readonly files?: Router
  /** Mounted at `/api/letters`. */
  readonly letters?: Router
  /** Mounted at the root, after the API: the pages. */
  readonly routers?: readonly Router[]
  /** Is told every error that is not the client's. */
  readonly log?: (error: unknown) => void
  /** Is told of every request when it is over. */
  readonly requestLog?: (line: RequestLine) => void
  readonly pace?: Pace
  readonly feed?: FeedLimits
}

/** The whole web application, not yet listening. It stops what it has open when it emits "stopping". */
export function createApp(parts: AppParts): Express {
  const { app, records, store, routers = [], log = console.error } = parts
  const server = express()
  server.disable('x-powered-by')
  // A proxy on this machine says who asked, and whether by HTTPS; nobody else is believed.
  server.set('trust proxy', 'loopback')
  server.set('query parser', 'simple')
  server.use(requests(parts.requestLog ?? null))
  server.use(helmet(protection))
  server.use('/health', healthRouter(store))
  server.use(parts.gate ?? everybodyIs(records.visitor))
  server.use('/api', paced(parts.pace ?? usualPace), whileWritable(store))
  const feed = openFeed(store, parts.feed)
  // Express's types know of one event of its own.
  const events: EventEmitter = server
  events.on('stopping', () => feed.end())
  server.use('/api/changes', changesRouter({ feed, records, store, log }))
  if (parts.files) server.use('/api/files', parts.files)
  if (parts.letters) server.use('/api/letters', parts.letters)
  server.use('/api', api(app, records))
  server
    .route('/openapi.json')
    .get((_req, res) => {
      res.sendFile(join(app.folder, 'openapi.json'))
    })
    .all(only('GET, HEAD'))
  for (const router of routers) server.use(router)
  server.use(unknownAddress)
  server.use(errorHandler(log))
  return server
}

/** A store that takes no changes says so before anything is read or judged. */
const whileWritable =
  (store: Pick<Store, 'trouble'>): RequestHandler =>
  (req, res, next) => {
    if (reading.has(req.method) || !store.trouble()) next()
    else sendProblem(req, res, { code: 'unavailable' })
  }

const reading: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Nothing from elsewhere and nothing inline. A bureau's own network is often plain HTTP, so nothing insists on TLS. */
const protection: Parameters<typeof helmet>[0] = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
}
