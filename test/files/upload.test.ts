import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, stat, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { docx, jpg, ofd, pdf, png, xlsx, zipOf } from './contents.ts'
import { answered, openRoom, type Room, send } from './room.ts'

let room: Room
beforeEach(async () => {
  room = await openRoom({ most: 1_000_000 })
})
afterEach(() => room.stop())

const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')

test('a file is taken in and waits for a record', async () => {
  const { status, headers, body } = await send(room, '会议纪要.pdf', pdf)
  expect(status).toBe(201)
  expect(headers.get('Location')).toBe(`/api/files/${body.id}`)
  const shown = {
    name: '会议纪要.pdf',
    type: 'application/pdf',
    size: pdf.length,
    sha256: hashOf(pdf),
    at: '2026-11-22T06:30:00.000Z',
    scan: 'none',
  }
  expect(body).toEqual({ id: body.id, ...shown })
  expect(await room.store.paper('file', body.id ?? '')).toEqual({
    id: body.id,
    ...shown,
    by: 'a',
    holder: null,
  })
  expect(await room.onDisk()).toEqual([hashOf(pdf)])
  const { mode } = await stat(join(room.data, 'files', hashOf(pdf).slice(0, 2), hashOf(pdf)))
  if (process.platform !== 'win32') expect(mode & 0o777).toBe(0o600)
  const [change] = await room.store.history('@file', body.id ?? '')
  expect(change).toMatchObject({ action: 'upload', by: { account: 'a', address: '10.0.0.7' } })
})

test.each([
  ['a.pdf', pdf, 'application/pdf'],
  ['a.JPG', jpg, 'image/jpeg'],
  ['a.jpeg', jpg, 'image/jpeg'],
  ['a.png', png, 'image/png'],
  ['a.docx', docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['a.xlsx', xlsx, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['a.ofd', ofd, 'application/ofd'],
])('%s is known by its content', async (name, content, type) => {
  expect(await send(room, name, Buffer.from(content))).toMatchObject({
    status: 201,
    body: { type },
  })
})

const types = '[Content_Types].xml'
const refused: readonly (readonly [string, string, string | Buffer, number, string])[] = [
  ['a page called .pdf', 'a.pdf', '<!doctype html><script>alert(1)</script>', 415, 'file-type'],
  ['a picture with script', 'a.svg', '<svg onload="alert(1)"/>', 415, 'file-type'],
  ['a program', 'a.exe', 'MZ\x90\0\x03', 415, 'file-type'],
  ['a program called .docx', 'a.docx', 'MZ\x90\0\x03', 415, 'file-type'],
  ['text', 'a.txt', '你好', 415, 'file-type'],
  ['any archive', 'a.docx', zipOf([{ name: 'a.txt', content: 'a' }]), 415, 'file-type'],
  ['a PDF called .html', 'a.html', pdf, 422, 'file-ending'],
  ['a PDF without an ending', 'pdf', pdf, 422, 'file-ending'],
  ['nothing', 'a.pdf', '', 422, 'file-empty'],
  [
    'macros',
    'a.docx',
    zipOf([...named(types, 'word/document.xml'), { name: 'word/vbaProject.bin', content: 'x' }]),
    422,
    'file-macros',
  ],
  [
    'a bomb',
    'a.docx',
    zipOf([...named(types), { name: 'word/document.xml', content: Buffer.alloc(9_000_000) }]),
    422,
    'file-bomb',
  ],
  [
    'a bomb whose list lies',
    'a.docx',
    zipOf([
      ...named(types),
      { name: 'word/document.xml', content: Buffer.alloc(9_000_000), unpacked: 9000 },
    ]),
    422,
    'file-broken',
  ],
  ['too many entries', 'a.docx', zipOf(named(...Array(5001).keys())), 422, 'file-bomb'],
  [
    'entries over one another',
    'a.docx',
    zipOf([...named(types), { name: 'word/document.xml', content: 'x', overlapping: true }]),
    422,
    'file-broken',
  ],
  [
    'a locked archive',
    'a.docx',
    zipOf([...named(types), { name: 'word/document.xml', content: 'x', locked: true }]),
    422,
    'file-broken',
  ],
  [
    'a rare way of packing',
    'a.docx',
    zipOf([...named(types), { name: 'word/document.xml', content: 'x', method: 12 }]),
    422,
    'file-broken',
  ],
  ['half an archive', 'a.docx', docx.subarray(0, docx.length / 2), 422, 'file-broken'],
  ['an archive and more', 'a.docx', Buffer.concat([docx, Buffer.alloc(9)]), 422, 'file-broken'],
  [
    'a list with too few',
    'a.docx',
    zipOf(named(types, 'word/document.xml'), '', 1),
    422,
    'file-broken',
  ],
  [
    'one byte too many',
    'a.pdf',
    Buffer.concat([pdf, Buffer.alloc(1_000_001 - pdf.length)]),
    413,
    'file-too-large',
  ],
  [
    'far too many bytes',
    'a.pdf',
    Buffer.concat([pdf, Buffer.alloc(9_000_000)]),
    413,
    'file-too-large',
  ],
]

function named(...names: readonly (string | number)[]) {
  return names.map((name) => ({ name: String(name), content: `<${name}/>` }))
}

test.each(refused)(
  '%s is refused, and nothing stays',
  async (_what, name, content, status, code) => {
    const answer = await send(room, name, Buffer.from(content))
    expect(answer).toMatchObject({ status, body: { type: `urn:fangyuan:problem:${code}` } })
    expect(answer.body.detail).not.toMatch(/[{}]/)
    expect(await room.onDisk().catch(() => [])).toEqual([])
    expect(await room.store.papers('file', {})).toEqual([])
    expect(room.logged).toEqual([])
  },
)

test('a file may be as large as the limit, and an archive may have a remark', async () => {
  const large = Buffer.concat([pdf, Buffer.alloc(1_000_000 - pdf.length)])
  expect((await send(room, 'a.pdf', large)).status).toBe(201)
  const remarked = Buffer.from(zipOf(named('OFD.xml'), 'PK\x05\x06 made by hand'))
  expect((await send(room, 'a.ofd', remarked)).status).toBe(201)
})

test.each([
  ['../../etc/passwd.pdf', 'passwd.pdf'],
  ['C:\\fakepath\\年报.pdf', '年报.pdf'],
  ['<script>alert(1)</script>.pdf', 'script>.pdf'],
  ["'; DROP TABLE files; --.pdf", "'; DROP TABLE files; --.pdf"],
  ['{{constructor}}.pdf', '{{constructor}}.pdf'],
  ['é.pdf', 'é.pdf'],
  ['𠮷.pdf', '𠮷.pdf'],
  ['__proto__.pdf', '__proto__.pdf'],
  [' 空格 .pdf ', '空格 .pdf'],
  ['CON.pdf', 'CON.pdf'],
  [`${'长'.repeat(196)}.pdf`, `${'长'.repeat(196)}.pdf`],
])('the name %j is data', async (given, name) => {
  expect((await send(room, given, pdf)).body.name).toBe(name)
  expect(await room.onDisk()).toEqual([hashOf(pdf)])
})

test.each([
  ['', ''],
  ['turned around', 'a\u202efdp.exe.pdf'],
  ['of two lines', 'a\nb.pdf'],
  ['with an end inside', 'a.pdf\0.exe.pdf'],
  ['with something unseen', 'a\u200b.pdf'],
  ['only dots', '..'],
  ['too long', `${'长'.repeat(197)}.pdf`],
])('a name is refused: %s', async (_why, name) => {
  const address = `${room.url}api/files?name=${encodeURIComponent(name)}`
  const headers = { 'Content-Type': 'application/pdf' }
  const answer = await answered(await fetch(address, { method: 'POST', body: pdf, headers }))
  expect(answer).toMatchObject({ status: 422, body: { type: 'urn:fangyuan:problem:file-name' } })
})

test('the whole body can be the file', async () => {
  const address = `${room.url}api/files?name=${encodeURIComponent('../纪要.pdf')}`
  const headers = { 'Content-Type': 'text/html' }
  const answer = await answered(await fetch(address, { method: 'POST', body: pdf, headers }))
  expect(answer).toMatchObject({ status: 201, body: { name: '纪要.pdf', type: 'application/pdf' } })
  const large = Buffer.alloc(1_500_000, pdf)
  const late = await answered(await fetch(address, { method: 'POST', body: large, headers }))
  expect(late.status).toBe(413)
  const nameless = await fetch(`${room.url}api/files`, { method: 'POST', body: pdf, headers })
  expect((await answered(nameless)).body.type).toBe('urn:fangyuan:problem:file-missing')
})

test('exactly one file is asked for', async () => {
  const post = async (body: FormData | string, type?: string) =>
    answered(
      await fetch(`${room.url}api/files`, {
        method: 'POST',
        body,
        ...(type !== undefined && { headers: { 'Content-Type': type } }),
      }),
    )
  const two = new FormData()
  two.append('file', new Blob([pdf]), 'a.pdf')
  two.append('file', new Blob([png]), 'a.png')
  const none = new FormData()
  none.append('file', 'a.pdf')
  const many = new FormData()
  for (let i = 0; i < 50; i++) many.append(`x${i}`, 'y')
  many.append('file', new Blob([pdf]), 'a.pdf')
  for (const body of [two, none, many]) {
    const answer = await post(body)
    expect(answer).toMatchObject({
      status: 400,
      body: { type: 'urn:fangyuan:problem:file-missing' },
    })
  }
  for (const [body, type] of [
    [
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1',
      'multipart/form-data; boundary=x',
    ],
    ['nothing of the kind', 'multipart/form-data; boundary=x'],
    ['', 'multipart/form-data; boundary=x'],
    ['--x--', 'multipart/form-data'],
  ] as const) {
    const answer = await post(body, type)
    expect([body, answer.status, answer.body.type]).toEqual([
      body,
      400,
      'urn:fangyuan:problem:malformed-request',
    ])
  }
  expect(room.logged).toEqual([])
  expect((await room.onDisk()).length).toBeLessThanOrEqual(1)
})

test('who only reads or administers sends nothing', async () => {
  for (const account of ['reader', 'admin']) {
    const answer = await send(room, 'a.pdf', pdf, { 'X-Account': account })
    expect(answer).toMatchObject({ status: 403 })
  }
})

test('the same content sent by many at once lies there once', async () => {
  const content = Buffer.concat([pdf, Buffer.from(randomBytes(400_000))])
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, i) => send(room, `${i}.pdf`, content, { 'X-Account': `a${i}` })),
  )
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(8)
  expect(await room.onDisk()).toEqual([hashOf(content)])
  expect(await room.store.papers('file', { sha256: hashOf(content) })).toHaveLength(8)
})

test('an upload that breaks off leaves nothing', async () => {
  const heads = [
    'Content-Type: multipart/form-data; boundary=x\r\n\r\n--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7',
    'Content-Type: application/pdf\r\n\r\n%PDF-1.7',
  ]
  for (const head of heads) {
    const socket = connect(Number(new URL(room.url).port), '127.0.0.1')
    await once(socket, 'connect')
    socket.write(
      `POST /api/files?name=a.pdf HTTP/1.1\r\nHost: x\r\nContent-Length: 900000\r\n${head}`,
    )
    await expect.poll(async () => (await room.onDisk().catch(() => [])).length).toBe(1)
    socket.destroy()
    await expect.poll(room.onDisk).toEqual([])
  }
  expect(await room.store.papers('file', {})).toEqual([])
  expect(room.logged).toEqual([])
})

test('an account may have so many files waiting', async () => {
  await room.store.transaction((tx) => {
    for (let i = 0; i < 200; i++) {
      const waiting = { sha256: 'f'.repeat(64), size: 1, type: 'image/png', name: 'a.png' }
      const rest = { by: 'a', at: '2026-11-22T06:30:00.000Z', holder: null, scan: 'none' } as const
      tx.putPaper('file', { id: `f${i}`, ...waiting, ...rest })
    }
  })
  expect(await send(room, 'a.pdf', pdf)).toMatchObject({ status: 429 })
  expect(await send(room, 'a.pdf', pdf, { 'X-Account': 'b' })).toMatchObject({ status: 201 })
})

test('a folder that takes nothing is an error of ours', async () => {
  await mkdir(room.data, { recursive: true })
  await writeFile(join(room.data, 'files'), '')
  expect((await send(room, 'a.pdf', pdf)).status).toBe(500)
  expect(room.logged).toHaveLength(1)
  expect(existsSync(join(room.data, 'files', '.incoming'))).toBe(false)
})
