import type { EventEmitter } from 'node:events'
import type { Response } from 'express'
import type { Reply } from './reply.ts'

/** Answers with server-sent events until there are no more, the reader goes, or the server stops. */
export function sendEvents(
  response: Response,
  follow: Extract<Reply, { readonly kind: 'events' }>['follow'],
): void {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
  })
  // Express's types know of one event of its own.
  const server: EventEmitter = response.app
  const end = (): void => void response.end()
  const unfollow = follow((data) => {
    // Who reads slowly misses steps: the next says it all.
    if (!response.writableNeedDrain) response.write(`data: ${data}\n\n`)
  }, end)
  const heartbeat = setInterval(() => response.write(': \n\n'), 15_000)
  const longest = setTimeout(end, 300_000)
  server.once('stopping', end)
  response.once('close', () => {
    unfollow()
    clearInterval(heartbeat)
    clearTimeout(longest)
    server.off('stopping', end)
  })
}
