import { expect, test } from 'vitest'
import { usualFeed } from '../../src/runtime/http/feed.ts'
import { libraryServed, reader } from './library-served.ts'

const open = libraryServed({ feed: { ...usualFeed, perAccount: 2 } })

interface Event {
  readonly id: string
  /** Absent: only the place moved on. */
  readonly data?: { readonly form: string; readonly action: string; readonly id: string }
}

/** Reads a feed until it has this many events. */
async function events(
  count: number,
  query = '',
  headers: Readonly<Record<string, string>> = {},
): Promise<readonly Event[]> {
  const feed = await follow(query, headers)
  const found: Event[] = []
  while (found.length < count) found.push(...(await feed.next()))
  await feed.stop()
  return found
}

async function follow(query = '', headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(new URL(`/api/changes${query}`, open().client.url), { headers })
  expect(response.status).toBe(200)
  const reading = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  return {
    response,
    async next(): Promise<readonly Event[]> {
      const { value = '', done } = (await reading?.read()) ?? { done: true }
      if (done) throw new Error('the feed ended')
      const blocks = `${rest}${value}`.split('\n\n')
      rest = blocks.pop() ?? ''
      return blocks.flatMap((block) => {
        const id = /^id: (\d+)$/m.exec(block)?.[1]
        const data = /^data: (.+)$/m.exec(block)?.[1]
        if (id === undefined) return []
        return [data === undefined ? { id } : { id, data: JSON.parse(data) }]
      })
    },
    ended: async () => (await reading?.read())?.done,
    stop: () => reading?.cancel(),
  }
}

const create = async (card: string, headers = {}) => {
  const { body } = await open().client.request('POST', '/api/reader', {
    body: { ...reader, card },
    headers,
  })
  return body?.id ?? ''
}

const told = (list: readonly Event[]) =>
  list.flatMap(({ data }) => (data ? [[data.action, data.id]] : []))

test('changes come as they happen, without what they say', async () => {
  const feed = await follow()
  expect(feed.response.headers.get('Content-Type')).toBe('text/event-stream; charset=utf-8')
  expect(feed.response.headers.get('X-Accel-Buffering')).toBe('no')
  const id = await create('A1')
  let found: readonly Event[] = []
  while (told(found).length === 0) found = await feed.next()
  expect(found[0]).toEqual({
    id: '1',
    data: {
      at: expect.any(String),
      form: 'reader',
      id,
      version: 1,
      action: 'create',
      removed: false,
    },
  })
  await feed.stop()
})

test('whoever was away goes on after the last it had', async () => {
  const ids = [await create('A1'), await create('A2'), await create('A3')]
  await open().client.request('DELETE', `/api/reader/${ids[1]}`, { headers: { 'If-Match': '"1"' } })
  expect(told(await events(4, '?after=0'))).toEqual([
    ...ids.map((id) => ['create', id]),
    ['remove', ids[1]],
  ])
  expect(told(await events(1, '', { 'Last-Event-ID': '3' }))).toEqual([['remove', ids[1]]])
  expect(told(await events(1, '?after=0', { 'Last-Event-ID': '3' }))).toHaveLength(1)
})

test('many changes come in order, each once', async () => {
  const feed = await follow()
  const made: string[] = []
  for (let at = 0; at < 300; at++) made.push(await create(`B${at}`))
  const found: Event[] = []
  while (told(found).length < 300) found.push(...(await feed.next()))
  expect(told(found).map(([, id]) => id)).toEqual(made)
  await feed.stop()
})

test.each(['?after=x', '?after=99', '?after=-1'])('%s is refused', async (query) => {
  const answer = await open().client.request('GET', `/api/changes${query}`)
  expect(answer.body).toMatchObject({ status: 400, parameter: 'after', code: 'not-a-change' })
})

test('no account follows more often than it may', async () => {
  const headers = { 'X-Account': 'a' }
  const feeds = [await follow('', headers), await follow('', headers)]
  const third = await open().client.request('GET', '/api/changes', { headers })
  expect([third.status, third.headers.get('Retry-After')]).toEqual([429, '60'])
  const other = await follow('', { 'X-Account': 'b' })
  for (const feed of [...feeds, other]) await feed.stop()
})

test('the feed ends when the server stops, which waits for nobody', async () => {
  const feed = await follow()
  await feed.next()
  const start = performance.now()
  const stopped = open().client.stop()
  expect(await feed.ended()).toBe(true)
  await stopped
  expect(performance.now() - start).toBeLessThan(5000)
})
