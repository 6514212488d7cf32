import { join } from 'node:path'
import express, { type Express, type Router } from 'express'
import helmet from 'helmet'
import type { LoadedApplication } from '../application.ts'
import type { Records } from '../records/records.ts'
import { api } from './api.ts'
import { errorHandler } from './errors.ts'
import { only } from './methods.ts'
import { unknownAddress } from './problem.ts'

export interface AppParts {
  readonly app: LoadedApplication
  readonly records: Records
  /** Mounted at the root, after the API: the pages. */
  readonly routers?: readonly Router[]
  /** Is told every error that is not the client's. */
  readonly log?: (error: unknown) => void
}

/** The whole web application, not yet listening. */
export function createApp({ app, records, routers = [], log = console.error }: AppParts): Express {
  const server = express()
  server.disable('x-powered-by')
  server.use(helmet(protection))
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
