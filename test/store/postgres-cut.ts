import { connect, createServer, type Socket } from 'node:net'

/** What becomes of the connection when a commit comes by: nothing, or it is cut before or after the database has it. */
export type Cut = 'none' | 'before' | 'after'

/** Stands between a store and its server. `cuts`: for each commit that comes by, in order. */
export async function cuttingProxy(url: string, cuts: Cut[]) {
  const target = new URL(url)
  const port = Number(target.port)
  const sockets = new Set<Socket>()
  const proxy = createServer((client) => {
    const server = connect(port, target.hostname)
    for (const socket of [client, server]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => sockets.delete(socket))
    }
    let isDeaf = false
    const cut = (): void => {
      client.destroy()
      server.destroy()
    }
    client.on('data', (data) => {
      const what = data.includes('COMMIT') ? (cuts.shift() ?? 'none') : 'none'
      if (what === 'before') return cut()
      isDeaf ||= what === 'after'
      server.write(data)
    })
    server.on('data', (data) => {
      // The last thing that the server says of a commit is that it is ready for more.
      if (!isDeaf) client.write(data)
      else if (data.includes('COMMIT')) cut()
    })
    client.on('close', () => server.end())
    server.on('close', () => client.end())
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const address = proxy.address()
  target.port = String(typeof address === 'object' && address ? address.port : 0)
  return {
    url: target.href,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => proxy.close(resolve))
    },
  }
}
