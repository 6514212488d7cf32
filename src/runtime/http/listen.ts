import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Failure, reasonOf } from '../failure.ts'

export interface Address {
  /** 127.0.0.1 unless said otherwise: only this machine. */
  readonly host?: string
  /** 0: any free one. */
  readonly port: number
}

export interface Listening {
  readonly url: string
  readonly port: number
  /** Takes no new requests, lets those in hand end, for at most ten seconds. */
  stop(): Promise<void>
}

/** What answers; an Express app is told that it stops by its own event. */
export type Listener = RequestListener &
  ({ stopping(): void } | { emit(event: 'stopping'): unknown })

/** Listens; throws a `Failure` when it cannot. */
export async function listen(
  app: Listener,
  { host = '127.0.0.1', port }: Address,
): Promise<Listening> {
  const server = createServer(limits, app)
  server.maxRequestsPerSocket = mostRequests
  await started(server, host, port)
  const { port: actual } = server.address() as AddressInfo
  let stopping: Promise<void> | null = null
  const name = host.includes(':') ? `[${host}]` : host
  return {
    url: `http://${name}:${actual}/`,
    port: actual,
    stop: () => {
      if ('stopping' in app) app.stopping()
      else app.emit('stopping')
      stopping ??= stopped(server)
      return stopping
    },
  }
}

/** Milliseconds; a client that is slower holds a connection for nothing. */
const limits = {
  headersTimeout: 15_000,
  requestTimeout: 60_000,
  // Longer than a proxy (60 s, as a rule) or a client keeps one idle, so that none sends into one being closed.
  keepAliveTimeout: 75_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 16_384,
}

/** Then it must connect anew, and a proxy may send it elsewhere. */
const mostRequests = 10_000

const started = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const code = error.code === 'EADDRINUSE' ? 'port-taken' : 'port-refused'
      reject(new Failure(code, { host, port: String(port), reason: reasonOf(error) }, error))
    })
    server.listen(port, host, resolve)
  })

const stopped = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    const patience = setTimeout(() => server.closeAllConnections(), 10_000)
    server.close((error) => {
      clearTimeout(patience)
      if (error) reject(error)
      else resolve()
    })
    server.closeIdleConnections()
  })
