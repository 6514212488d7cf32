import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadApplication } from '../../src/runtime/load.ts'
import { serve } from '../../src/runtime/serve.ts'
import { openLowdbStore } from '../../src/runtime/store/lowdb.ts'
import { emitted } from '../apps/apps.ts'
import { served } from './client.ts'
import { library } from './fixture.ts'

const root = mkdtempSync(join(tmpdir(), 'fangyuan-serve-'))
const { app, remove } = await emitted(library)
afterAll(() => {
  remove()
  rmSync(root, { recursive: true })
})

test('serves the API and the pages of an app, and is gone when stopped', async () => {
  const data = join(root, 'one')
  const serving = await serve(app, { data, port: 0 })
  expect(serving.url).toBe(`http://127.0.0.1:${serving.port}/`)
  expect((await fetch(new URL('/health/ready', serving.url))).status).toBe(200)
  const home = await fetch(serving.url, { headers: { Accept: 'text/html' } })
  expect([home.status, home.headers.get('Content-Type')]).toEqual([200, 'text/html; charset=utf-8'])
  const closed = await fetch(new URL('/api/reader', serving.url))
  expect([closed.status, closed.headers.get('Content-Type')]).toEqual([
    401,
    'application/problem+json; charset=utf-8',
  ])
  await Promise.all([serving.stop(), serving.stop()])
  await expect(fetch(serving.url)).rejects.toThrow()
  const again = await serve(app, { data, port: 0 })
  await again.stop()
})

test('says which port or folder is taken, and leaves nothing open', async () => {
  const serving = await serve(app, { data: join(root, 'two'), port: 0 })
  await expect(serve(app, { data: join(root, 'two'), port: 0 })).rejects.toMatchObject({
    code: 'store-locked',
  })
  const data = join(root, 'three')
  const taken = serve(app, { data, port: serving.port })
  await expect(taken).rejects.toMatchObject({ code: 'port-taken' })
  await expect(taken).rejects.toThrow(`端口 ${serving.port}（127.0.0.1）已被占用`)
  await (await openLowdbStore(data)).close()
  await serving.stop()
})

test('a disk without room is told to the client, who is not told how much there is', async () => {
  const store = await openLowdbStore(join(root, 'four'), { reserve: Number.POSITIVE_INFINITY })
  const client = await served(app, store)
  const body = { card: 'A1', title: '张三' }
  const refused = await client.request('POST', '/api/reader', { body })
  expect(refused.body).toMatchObject({ status: 507, title: '没有保存' })
  expect(refused.text).not.toContain('MB')
  expect(client.logged).toMatchObject([{ code: 'store-full' }])
  await client.stop()
})

test('the templates of its letters are read before anybody is let in, and named where they are missing', async () => {
  const { application, validators, folder } = app
  const [notice = expect.fail()] = application.notices
  const more = { ...application, notices: [...application.notices, { ...notice, id: 'unbuilt' }] }
  const data = join(root, 'five')
  await expect(
    serve({ application: more, validators, folder }, { data, port: 0 }),
  ).rejects.toMatchObject({
    code: 'app-unreadable',
    params: { file: join(folder, 'letters', 'unbuilt.hbs') },
  })
  await (await serve({ application, validators, folder }, { data, port: 0 })).stop()
})

test('a folder that holds no compiled app is refused by name', async () => {
  await expect(loadApplication(join(root, 'none'))).rejects.toMatchObject({
    code: 'app-unreadable',
    params: { file: join(root, 'none', 'model.json') },
  })
})
