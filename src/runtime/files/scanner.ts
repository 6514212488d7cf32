import { connect, type NetConnectOpts } from 'node:net'
import { reasonOf } from '../failure.ts'

/** Looks for malicious content. */
export interface Scanner {
  scan(content: AsyncIterable<Buffer>): Promise<Scanned>
}

export type Scanned =
  | { readonly kind: 'clean' }
  | { readonly kind: 'infected'; readonly what: string }
  /** It could not be asked, or gave no verdict. */
  | { readonly kind: 'silent'; readonly reason: string }

/** A ClamAV daemon (clamd(8), INSTREAM) at "unix:/run/clamav/clamd.ctl" or "host:port". */
export const clamd = (address: string): Scanner => ({
  async scan(content) {
    try {
      return verdictIn(await ask(placeOf(address), content))
    } catch (error) {
      return { kind: 'silent', reason: reasonOf(error) }
    }
  },
})

function placeOf(address: string): NetConnectOpts {
  if (address.startsWith('unix:')) return { path: address.slice('unix:'.length) }
  const { hostname, port } = new URL(`tcp://${address}`)
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 3310) }
}

function verdictIn(reply: string): Scanned {
  const [, what] = /^stream: (.*) FOUND$/.exec(reply) ?? []
  if (what !== undefined) return { kind: 'infected', what }
  return reply === 'stream: OK' ? { kind: 'clean' } : { kind: 'silent', reason: reply }
}

/** Each piece goes with its length before it; none ends it. */
function ask(place: NetConnectOpts, content: AsyncIterable<Buffer>): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(place)
    let reply = ''
    socket.setTimeout(patience, () => socket.destroy(new Error('timeout')))
    socket.setEncoding('utf8')
    socket.on('data', (text: string) => {
      reply += text
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(reply.split('\0', 1)[0] ?? ''))
    socket.on('connect', () => {
      send(socket, content).catch((error: unknown) => socket.destroy(asError(error)))
    })
  })
}

/** Milliseconds without a word. */
const patience = 60_000

async function send(
  socket: ReturnType<typeof connect>,
  content: AsyncIterable<Buffer>,
): Promise<void> {
  socket.write('zINSTREAM\0')
  for await (const piece of content) {
    // It may have answered before the end, that there is too much.
    if (!socket.writable) return
    socket.write(lengthOf(piece.length))
    if (!socket.write(piece)) await drained(socket)
  }
  socket.write(lengthOf(0))
}

function lengthOf(length: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(length)
  return bytes
}

const drained = (socket: ReturnType<typeof connect>): Promise<void> =>
  new Promise((resolve) => {
    socket.once('drain', resolve)
    socket.once('close', () => resolve())
  })

const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error(String(error))
