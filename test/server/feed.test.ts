import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import express from 'express'
import { expect, test } from 'vitest'
import { type FeedLimits, openFeed, usualFeed } from '../../src/runtime/http/feed.ts'
import type { Records } from '../../src/runtime/records/records.ts'

/** Changes without end, each as long as it likes. */
const endless: Pick<Records, 'changes'> = {
  changes: async (after, limit) => ({
    upTo: after + limit,
    changes: Array.from({ length: limit }, (_, at) => ({
      number: after + at + 1,
      at: '',
      form: 'f'.repeat(1000),
      id: '',
      version: 1,
      action: 'edit',
      removed: false,
    })),
  }),
}

const nothing: Pick<Records, 'changes'> = {
  changes: async (after) => ({ upTo: after, changes: [] }),
}

async function serving(records: Pick<Records, 'changes'>, limits: Partial<FeedLimits>) {
  const watchers = new Set<unknown>()
  const store = {
    watch: (work: unknown) => {
      watchers.add(work)
      return () => watchers.delete(work)
    },
  }
  const feed = openFeed(store, { ...usualFeed, ...limits })
  const app = express().get('/', (_req, res) => {
    feed.send(res, 0, { account: null, records, log: () => {} })
  })
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, watchers, feed, port: (server.address() as AddressInfo).port }
}

test('a reader that takes nothing is cut off, and no more is read for it meanwhile', async () => {
  let asked = 0
  const counted: typeof endless = {
    changes: (after, limit) => {
      asked += 1
      return endless.changes(after, limit)
    },
  }
  const { server, watchers, port } = await serving(counted, { patience: 300 })
  const cut = new Promise((resolve) =>
    server.once('connection', (connection) => connection.once('close', resolve)),
  )
  const socket = connect(port, '127.0.0.1').pause()
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
  await cut
  expect(asked).toBeLessThan(1000)
  expect(watchers.size).toBe(0)
  socket.destroy()
  server.close()
})

test('a silent feed shows that it lives, and is ended after a while', async () => {
  const { server, port } = await serving(nothing, { heartbeat: 20, longest: 200 })
  const text = await (await fetch(`http://127.0.0.1:${port}/`)).text()
  expect(text.startsWith('retry: 2000\n\n')).toBe(true)
  expect(text.split(': \n\n').length).toBeGreaterThan(3)
  server.close()
})
