import { Socket } from 'node:net'
import { Client, type ClientConfig, DatabaseError, Pool, types } from 'pg'

/** How long the database may take, in milliseconds, before it is given up. */
export interface Limits {
  readonly connect: number
  readonly lock: number
  readonly statement: number
  /** A process that went away in the middle holds up the others no longer than this. */
  readonly idleInTransaction: number
}

export const limits: Limits = {
  connect: 5_000,
  lock: 10_000,
  statement: 60_000,
  idleInTransaction: 20_000,
}

const settings = (url: string, own: Limits): ClientConfig => ({
  connectionString: url,
  application_name: 'fangyuan',
  connectionTimeoutMillis: own.connect,
  lock_timeout: own.lock,
  statement_timeout: own.statement,
  idle_in_transaction_session_timeout: own.idleInTransaction,
  keepAlive: true,
  types: { getTypeParser },
})

/** `path`: the schema whose tables a query may name without saying where they lie. */
export function readers(url: string, own: Limits, most: number, path: string): Pool {
  const pool = new Pool({
    ...settings(url, own),
    max: most,
    idleTimeoutMillis: 30_000,
    options: `-c search_path="${path}"`,
  })
  // Who uses a connection that breaks is told by what it asked; one that nobody uses is made anew.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** One connection for one transaction at a time; what is sent on it goes out without waiting for answers. */
export const writer = (url: string, own: Limits): Promise<Client> =>
  opened({ ...settings(url, own), pipeline: true, stream: () => new Gathering() })

export const single = (url: string, own: Limits): Promise<Client> => opened(settings(url, own))

/** What is asked in one go is sent in one. */
class Gathering extends Socket {
  override cork(): void {
    if (this.writableCorked === 0) {
      super.cork()
      process.nextTick(() => super.uncork())
    }
    super.cork()
  }
}

async function opened(config: ClientConfig): Promise<Client> {
  const client = new Client(config)
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/** Numbers of changes are far below 2^53; documents stay text, because not every text in them is as it was. */
function getTypeParser(...[oid, format]: Parameters<typeof types.getTypeParser>) {
  if (format === 'binary') return types.getTypeParser(oid, format)
  if (oid === types.builtins.INT8) return Number
  if (oid === types.builtins.JSONB) return String
  return types.getTypeParser(oid, format)
}

/** Whether trying again, on a new connection, may go better. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof DatabaseError)) return isOfConnection(error)
  const code = error.code ?? ''
  return passing.has(code) || passing.has(code.slice(0, 2))
}

/** Errors of the system have a code; the driver's own have words alone. */
const isOfConnection = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code)) ||
    /^(Connection terminated|Client (was closed|has encountered)|timeout e|Query read timeout)/.test(
      error.message,
    ))

/** Connections, rollbacks asked for by the database, resources, operators; locks; a standby that cannot write. */
const passing: ReadonlySet<string> = new Set(['08', '40', '53', '57', '55P03', '25006', '25P03'])
