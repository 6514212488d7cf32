import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pdf, png } from './contents.ts'
import { application, report } from './report-app.ts'
import { visitor } from './room.ts'
import { type Pages, servePages } from './serve-pages.ts'

let pages: Pages
beforeEach(async () => {
  pages = await servePages(application)
})
afterEach(() => pages.stop())

const nameOf = (...path: readonly (string | number)[]) =>
  path.map((part) => encodeURIComponent(String(part)).replaceAll('.', '%2E')).join('.')

/** Posts a form as a browser does without any script. */
async function post(
  path: string,
  texts: Readonly<Record<string, string>>,
  files: Readonly<Record<string, readonly [string, Uint8Array<ArrayBuffer>]>> = {},
) {
  const body = new FormData()
  for (const [name, value] of Object.entries(texts)) body.append(name, value)
  for (const [name, [called, content]] of Object.entries(files)) {
    body.append(`@file:${name}`, new Blob([content]), called)
  }
  const headers = { 'Sec-Fetch-Site': 'same-origin' }
  const answer = await fetch(pages.url + path, {
    method: 'POST',
    body,
    headers,
    redirect: 'manual',
  })
  return {
    status: answer.status,
    to: answer.headers.get('Location') ?? '',
    html: await answer.text(),
  }
}

const page = async (path: string) => (await fetch(pages.url + path)).text()

const idIn = (to: string): string => /^\/report\/([^/?]+)/.exec(to)?.[1] ?? ''

const dataOf = async (id: string) => (await pages.store.get('report', id))?.data ?? {}

test('a form with files works without a script', async () => {
  const empty = await page('/report/new')
  expect(empty).toContain('enctype="multipart/form-data"')
  expect(empty).toContain(
    `<input type="file" id="f-${nameOf('a.b')}" name="@file:${nameOf('a.b')}"`,
  )
  expect(empty).toContain('PDF、OFD、JPG、PNG、DOCX 或 XLSX，不超过 1 MB')
  const saved = await post(
    '/report/new',
    { [nameOf('题目')]: '年报', [nameOf('附表', 0, '名')]: '一', '@do': 'save' },
    {
      [nameOf('扫描件')]: ['封面<b>.pdf', pdf],
      [nameOf('附表', 0, '扫描件')]: ['一.png', png],
      [nameOf('a.b')]: ['', Buffer.alloc(0)],
    },
  )
  expect([saved.status, saved.html]).toEqual([303, expect.anything()])
  const id = idIn(saved.to)
  const data = await dataOf(id)
  const files = await pages.store.papers('file', {})
  const byName = Object.fromEntries(files.map((file) => [file.name, file.id]))
  expect(data).toEqual({
    题目: '年报',
    扫描件: byName['封面<b>.pdf'],
    附表: [{ 名: '一', 扫描件: byName['一.png'] }],
  })
  const shown = await page(`/report/${id}`)
  const link = `<a href="/api/files/${byName['封面<b>.pdf']}">封面&lt;b&gt;.pdf</a>`
  expect(shown).toContain(link)
  expect(shown).toContain(`<a href="/api/files/${byName['一.png']}">一.png</a>`)
  const edited = await page(`/report/${id}/edit`)
  expect(edited).toContain(link)
  expect(edited).toContain('（1 KB，未经病毒扫描）')
})

test('a file is replaced by another, and taken away', async () => {
  const name = nameOf('扫描件')
  const first = await post(
    '/report/new',
    { [nameOf('题目')]: '年报', '@do': 'save' },
    { [name]: ['一.pdf', pdf] },
  )
  const id = idIn(first.to)
  const { 扫描件: old } = await dataOf(id)
  const given = { [nameOf('题目')]: '年报', [name]: String(old), '@do': 'save' }
  await post(`/report/${id}/edit`, { ...given, '@version': '1' })
  expect((await dataOf(id)).扫描件).toBe(old)
  await post(
    `/report/${id}/edit`,
    { ...given, '@version': '2', [`@drop:${name}`]: 'yes' },
    { [name]: ['二.png', png] },
  )
  const { 扫描件: next } = await dataOf(id)
  expect(await pages.files.find(String(next))).toMatchObject({ name: '二.png' })
  await post(`/report/${id}/edit`, {
    ...given,
    [name]: String(next),
    '@version': '3',
    [`@drop:${name}`]: 'yes',
  })
  expect(await dataOf(id)).toEqual({ 题目: '年报' })
})

test('what is refused is said at its place, and what was kept is not lost', async () => {
  const answer = await post(
    '/report/new',
    { [nameOf('题目')]: '年报', '@do': 'save' },
    {
      [nameOf('扫描件')]: ['一.pdf', pdf],
      [nameOf('a.b')]: ['页.pdf', Buffer.from('<html>')],
    },
  )
  const said = '“页.pdf”的内容不是 PDF、OFD、JPG、PNG、DOCX 或 XLSX。'
  expect(answer.status).toBe(422)
  expect(answer.html).toContain(`<a href="#f-${nameOf('a.b')}">`)
  expect(answer.html.split(said)).toHaveLength(3)
  const [file, ...others] = await pages.store.papers('file', {})
  expect(others).toEqual([])
  expect(answer.html).toContain(
    `<input type="hidden" name="${nameOf('扫描件')}" value="${file?.id}">`,
  )
  expect(answer.html).toContain('value="年报"')
  expect(await pages.records.count(report, [])).toBe(0)
  const wrong = await post(
    '/report/new',
    { [nameOf('题目')]: '题目太长太长太长', '@do': 'next' },
    { [nameOf('扫描件')]: ['二.pdf', pdf] },
  )
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('二.pdf</a>')
})

test('adding a row keeps the files that were chosen', async () => {
  const answer = await post(
    '/report/new',
    { '@do': `add:${nameOf('附表')}` },
    { [nameOf('附表', 0, '扫描件')]: ['一.pdf', pdf] },
  )
  expect(answer.status).toBe(200)
  expect(answer.html).toContain('一.pdf</a>')
  expect(answer.html).toContain(`name="@file:${nameOf('附表', 1, '扫描件')}"`)
})

test('a post from elsewhere, a broken one and one that is too large keep nothing', async () => {
  const send = (headers: Record<string, string>, body: BodyInit) =>
    fetch(`${pages.url}/report/new`, { method: 'POST', headers, body })
  const foreign = new FormData()
  foreign.append('@file:x', new Blob([pdf]), 'a.pdf')
  expect((await send({ 'Sec-Fetch-Site': 'cross-site' }, foreign)).status).toBe(403)
  const type = {
    'Sec-Fetch-Site': 'same-origin',
    'Content-Type': 'multipart/form-data; boundary=x',
  }
  expect((await send(type, 'nothing')).status).toBe(404)
  const long = new FormData()
  for (let i = 0; i < 5; i++) long.append('x', 'x'.repeat(900_000))
  expect((await send({ 'Sec-Fetch-Site': 'same-origin' }, long)).status).toBe(413)
  expect(await pages.store.papers('file', {})).toEqual([])
  expect(pages.logged).toEqual([])
})

test('a post that breaks off leaves nothing and is no error', async () => {
  const socket = connect(Number(new URL(pages.url).port), '127.0.0.1')
  await once(socket, 'connect')
  const lines = [
    'POST /report/new HTTP/1.1',
    'Host: x',
    'Sec-Fetch-Site: same-origin',
    'Content-Length: 900000',
    'Content-Type: multipart/form-data; boundary=x',
    '',
    '--x',
    'Content-Disposition: form-data; name="@file:x"; filename="a.pdf"',
    '',
    '%PDF-1.7',
  ]
  socket.write(lines.join('\r\n'))
  const incoming = () => readdir(join(pages.data, 'files', '.incoming')).catch(() => ['none'])
  await expect.poll(async () => (await incoming())[0]).toMatch(/^[0-9a-f-]{36}$/)
  socket.destroy()
  await expect.poll(incoming).toEqual([])
  expect(pages.logged).toEqual([])
})

test('a record takes the files of its writer, and no text for a file', async () => {
  const mine = await pages.files.add(
    { name: '一.pdf', content: Readable.from([pdf]) },
    visitor('a'),
  )
  const id = mine.kind === 'added' ? mine.file.id : ''
  const write = (account: string, value: string) =>
    pages.records
      .as(visitor(account))
      .create(report, { 题目: '年报', 扫描件: value }, { draft: true })
  for (const [account, value] of [
    ['a', '一.pdf'],
    ['b', id],
  ] as const) {
    expect(await write(account, value)).toMatchObject({
      kind: 'refused',
      mistakes: [{ path: ['扫描件'], code: 'unknown-file' }],
    })
  }
  const done = await write('a', id)
  const record = done.kind === 'done' ? done.record.id : ''
  expect((await pages.files.find(id))?.holder).toEqual({ form: 'report', record, field: '扫描件' })
})
