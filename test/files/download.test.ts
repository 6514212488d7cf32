import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { StoredFile } from '../../src/runtime/files/model.ts'
import { pdf } from './contents.ts'
import { answered, kept, openRoom, type Room, visitor } from './room.ts'

let room: Room
beforeEach(async () => {
  room = await openRoom()
})
afterEach(() => room.stop())

const ask = (
  { id }: Pick<StoredFile, 'id'>,
  init: RequestInit = {},
  account = 'a',
): Promise<Response> =>
  fetch(`${room.url}api/files/${id}`, {
    ...init,
    headers: { ...init.headers, 'X-Account': account },
  })

const hold = (file: StoredFile, record: string): Promise<void> =>
  room.store.transaction((tx) =>
    tx.putPaper('file', { ...file, holder: { form: 'f', record, field: 'scan' } }),
  )

test('a file is given out as it came in, to be saved and nothing else', async () => {
  const file = await kept(room, "纪要 (1)'*.pdf", pdf)
  const answer = await ask(file)
  expect(answer.status).toBe(200)
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(pdf)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': String(pdf.length),
    'content-disposition': "attachment; filename*=UTF-8''%E7%BA%AA%E8%A6%81%20%281%29%27%2A.pdf",
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-cache',
    etag: `"${file.sha256}"`,
  })
  expect(room.handed).toEqual([['a', file.id]])
})

test('HEAD says the same of it, and who has it is told so', async () => {
  const file = await kept(room, 'a.pdf', pdf)
  const head = await ask(file, { method: 'HEAD' })
  const whole = await ask(file)
  const without = (headers: Headers) =>
    [...headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name))
  expect([head.status, await head.text(), without(head.headers)]).toEqual([
    200,
    '',
    without(whole.headers),
  ])
  await whole.arrayBuffer()
  // Without it fetch asks for a fresh answer in any case.
  const known = await ask(file, {
    headers: { 'If-None-Match': `"${file.sha256}"`, 'Cache-Control': 'max-age=0' },
  })
  expect([known.status, await known.text()]).toEqual([304, ''])
  const other = await ask(file, { headers: { 'If-None-Match': '"other"' } })
  expect(other.status).toBe(200)
  // Only what went out was handed out.
  expect(room.handed).toHaveLength(2)
})

test('while no record holds it only its sender gets it, then who may see the field', async () => {
  const file = await kept(room, 'a.pdf', pdf)
  expect((await ask(file, {}, 'b')).status).toBe(404)
  await hold(file, 'b')
  expect((await ask(file, {}, 'b')).status).toBe(200)
  expect((await ask(file, {}, 'a')).status).toBe(404)
  const { body } = await answered(await ask({ id: 'nothing' }))
  expect(body.type).toBe('urn:fangyuan:problem:unknown-file')
})

test('what is not what it was is not given out, and that is recorded', async () => {
  const file = await kept(room, 'a.pdf', pdf)
  const path = join(room.data, 'files', file.sha256.slice(0, 2), file.sha256)
  const spoilt = await readFile(path)
  spoilt.writeUInt8(spoilt.readUInt8(20) ^ 1, 20)
  await writeFile(path, spoilt)
  const answer = await ask(file)
  expect(answer.headers.get('Content-Disposition')).toBeNull()
  expect(answer.headers.get('ETag')).not.toContain(file.sha256)
  expect(await answered(answer)).toMatchObject({
    status: 500,
    body: { type: 'urn:fangyuan:problem:file-damaged' },
  })
  await rm(path)
  expect((await ask(file)).status).toBe(500)
  const entries = (await room.store.history('@file', file.id)).filter(
    ({ effect }) => effect === 'note',
  )
  expect(entries.map(({ action, by, detail }) => [action, by.account, detail])).toEqual([
    ['file-damaged', 'a', { sha256: file.sha256 }],
    ['file-damaged', 'a', { sha256: file.sha256 }],
  ])
  expect(await kept(room, 'b.pdf', pdf)).toMatchObject({ sha256: file.sha256 })
  expect((await ask(file)).status).toBe(200)
})

test('who goes away while it is sent is no error', async () => {
  const file = await kept(room, 'a.pdf', Buffer.concat([pdf, Buffer.alloc(15_000_000)]))
  const answer = await ask(file)
  await answer.body?.cancel()
  expect((await ask(file)).status).toBe(200)
  expect(room.logged).toEqual([])
})

test('other methods are refused', async () => {
  const file = await kept(room, 'a.pdf', pdf)
  const answer = await ask(file, { method: 'DELETE' })
  expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'GET, HEAD'])
  expect((await fetch(`${room.url}api/files`)).status).toBe(405)
  expect((await fetch(`${room.url}api/files/a/b`)).status).toBe(404)
})

test('the content is closed when nobody reads it', async () => {
  const file = await kept(room, 'a.pdf', pdf)
  const content = await room.files.open(file, visitor('a'))
  await content?.close()
  expect(content).not.toBeNull()
})
