import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Stands before the processes and gives the requests to them in turn. */
export interface FrontDoor {
  readonly url: string
  stop(): Promise<void>
}

/**
 * As careful as a usual proxy: a request that reached no process goes to the next; one that broke off after it was sent is
 * the client's to repeat.
 */
export async function startProxy(ports: readonly number[]): Promise<FrontDoor> {
  const agent = new Agent({ keepAlive: true })
  let turn = 0
  const server = createServer(async (incoming, answer) => {
    const body = await bodyOf(incoming)
    const first = turn++
    const order = ports.map((_, place) => ports[(first + place) % ports.length] ?? 0)
    for (const port of order) {
      if (await passed(incoming, body, answer, port, agent)) return
    }
    answer.writeHead(502).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((stopped) => {
        agent.destroy()
        server.close(() => stopped())
        server.closeAllConnections()
      }),
  }
}

/** False: the process never had it. */
const passed = (
  { method, url, headers }: IncomingMessage,
  body: Buffer,
  answer: ServerResponse,
  port: number,
  agent: Agent,
): Promise<boolean> =>
  new Promise((settle) => {
    const onward = request({ host: '127.0.0.1', port, method, path: url, headers, agent })
    onward.on('response', (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers)
      response.on('error', () => answer.destroy())
      response.pipe(answer)
      settle(true)
    })
    onward.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED') return settle(false)
      if (answer.headersSent) answer.destroy()
      else answer.writeHead(502).end()
      settle(true)
    })
    onward.end(body)
  })

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  // A client that is gone is told nothing.
  try {
    for await (const part of incoming) parts.push(part)
  } catch {
    return Buffer.alloc(0)
  }
  return Buffer.concat(parts)
}
