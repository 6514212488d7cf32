import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emit } from '../../../src/compiler/emit/emit.ts'
import type { LoadedApplication } from '../../../src/runtime/application.ts'
import { createApp } from '../../../src/runtime/http/app.ts'
import { lettersRouter } from '../../../src/runtime/http/letters.ts'
import { type Listening, listen } from '../../../src/runtime/http/listen.ts'
import { issueByServer, textOfLetter } from '../../../src/runtime/letters/register/index.ts'
import { openPrintRoom } from '../../../src/runtime/letters/room/room.ts'
import { loadApplication } from '../../../src/runtime/load.ts'
import { letterShelf } from '../../../src/runtime/pages/letters/shelf.ts'
import { pagesRouter } from '../../../src/runtime/pages/router.ts'
import type { Visitor } from '../../../src/runtime/people/model.ts'
import { admit } from '../../../src/runtime/people/visiting.ts'
import { openRecords } from '../../../src/runtime/records/open.ts'
import { memoryStore } from '../../../src/runtime/store/memory.ts'
import type { LetterRecord } from '../../../src/runtime/store/papers.ts'
import type { Store } from '../../../src/runtime/store/store.ts'
import { readWord } from '../docx/word.ts'
import { roomsApp } from '../rooms.ts'
import { staffed, threeRooms, visitor } from './offices.ts'

let folder: string
let store: Store
let app: LoadedApplication
let served: Listening
let who: Visitor
const logged: unknown[] = []
const today = '2026-05-06'
const clock = () => ({ today, now: `${today}T02:00:00.000Z` })

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'register-'))
  store = memoryStore()
  who = visitor('wang')
  logged.length = 0
  await threeRooms(store)
  app = await compiled(roomsApp(folder))
  served = await serve()
})
afterEach(async () => {
  await served.stop()
  await store.close()
  rmSync(folder, { recursive: true })
})

function compiled({ application }: LoadedApplication): Promise<LoadedApplication> {
  for (const { path, text } of emit(application)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  return loadApplication(folder)
}

function serve(): Promise<Listening> {
  const records = openRecords(app, store, clock)
  const letters = letterShelf(app, store, folder)
  const log = (error: unknown) => logged.push(error)
  const room = openPrintRoom({ app, store, data: folder, clock, log, isWatching: false })
  const press = { store, data: folder, room, log }
  const server = createApp({
    app,
    records,
    store,
    gate: (_req, res, next) => {
      admit(res, who, null)
      next()
    },
    letters: lettersRouter({ app, store, clock, handOut: (_office, id) => letters.pdf(id) }),
    routers: [pagesRouter({ app, records, clock, letters, press, log })],
    log,
  })
  return listen(server, { port: 0 })
}

/** The letters of all that are due, said to be printed: their files are what the bytes say. */
async function onPaper(): Promise<readonly LetterRecord[]> {
  const [notice = expect.fail()] = app.application.notices
  const { issued } = await issueByServer({ app, notice, store, date: today })
  const bytes = Buffer.from('%PDF-1.4 as it was printed')
  await store.transaction((tx) => {
    for (const letter of issued)
      tx.putPaper('letter', {
        ...letter,
        state: 'printed',
        pages: 2,
        file: `letters/${letter.serial}.pdf`,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      })
  })
  for (const { serial } of issued) writeFileSync(join(folder, `letters/${serial}.pdf`), bytes)
  return issued
}

const page = async (address: string): Promise<string> => {
  const response = await fetch(served.url.replace(/\/$/, '') + address)
  return `${response.status} ${await response.text()}`
}

const post = (address: string, given: Readonly<Record<string, string>>) =>
  fetch(served.url.replace(/\/$/, '') + address, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: served.url.replace(/\/$/, '') },
    body: new URLSearchParams(given),
  })

const api = async (method: string, address: string, body?: object, headers: object = {}) => {
  const response = await fetch(`${served.url}api/letters${address}`, {
    method,
    headers: { 'Content-Type': 'application/json', 'Accept-Language': 'zh', ...headers },
    ...(body && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    json: text.startsWith('{') ? JSON.parse(text) : text,
  }
}

describe('the pages of the register', () => {
  it('show the letters, their totals and the proof of their numbers', async () => {
    await onPaper()
    const shown = await page('/letters')
    expect(shown).toContain('200 ')
    expect(shown).toContain('3 份，6 页；等待送达 3，逾期 0，作废 0')
    expect(shown.match(/沙图改〔2026〕\d号/g)).toEqual([1, 2, 3].map((n) => `沙图改〔2026〕${n}号`))
    expect(shown).toContain('连号无重')
    expect(await page('/letters?state=served')).toContain('没有符合条件的文书。')
    expect(await page('/letters?text=%E7%99%BD%E6%B2%99')).toContain('1 份，2 页')
    expect(await page('/letters?year=2025')).toContain('没有符合条件的文书。')
  })

  it('export what they show, and write that down', async () => {
    await onPaper()
    const csv = await page('/letters/register.csv?text=%E7%99%BD%E6%B2%99')
    const [head, ...rows] = csv.trim().split('\r\n')
    expect(head).toContain('文号,种类,标题,主送,签发日期')
    expect(rows).toHaveLength(1)
    expect(rows[0]).toContain('沙图改〔2026〕2号,改正通知书,关于责令白沙阅览室限期改正的通知')
    const [note] = await store.trail({ action: 'export', kind: '@letter' }, null, 9)
    expect(note).toMatchObject({ by: { account: 'wang' }, detail: { count: 1 } })
  })

  it('enter seal and service, closing and voiding, and say what is wrong with what was filled in', async () => {
    const [one = expect.fail()] = await onPaper()
    const at = `/letters/${one.id}`
    const wrong = await post(`${at}/serve`, { mode: 'left', day: '2026年5月9日' })
    expect(wrong.status).toBe(422)
    const text = await wrong.text()
    for (const fault of ['日期不能晚于今天', '见证人必须填写', '说明必须填写'])
      expect(text).toContain(fault)
    const acts: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
      ['seal', { day: '2026年5月6日', copies: '2' }],
      ['serve', { mode: 'direct', day: '2026.5.6', receiver: '林一' }],
      ['close', { remark: '已改正' }],
      ['void', { remark: '误发' }],
    ]
    for (const [act, given] of acts) {
      const done = await post(`${at}/${act}`, given)
      expect([done.status, done.headers.get('Location')]).toEqual([303, `${at}?done=${act}`])
    }
    const shown = await page(at)
    for (const step of ['用印（2026年5月6日，2 份）', '直接送达', '受送达人签收：林一', '已作废'])
      expect(shown).toContain(step)
    expect(shown).toContain('请于2026年8月6日前改正。')
    const again = await post(`${at}/void`, { remark: '再废' })
    expect(again.status).toBe(409)
    expect(await again.text()).toContain('这份文书已经作废。')
    expect((await post(`${at}/burn`, {})).status).toBe(404)
  })

  it('take a letter that was written outside, and continue another register', async () => {
    expect(await page('/letters/series')).toContain('已经用到几号')
    const begun = await post('/letters/series', { notice: 'correction', year: '2026', last: '20' })
    expect(begun.headers.get('Location')).toBe('/letters?first=21')
    const entered = await post('/letters/new', {
      notice: 'correction',
      title: '关于场地的复函',
      addressee: '区图书馆',
      day: '2026-05-06',
    })
    expect(entered.headers.get('Location')).toContain(encodeURIComponent('沙图改〔2026〕21号'))
    expect(await page('/letters?state=byHand')).toContain('关于场地的复函')
    const wrong = await post('/letters/new', { notice: 'correction', title: '', day: '昨天' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('签发日期不是日期')
  })

  it('refuse a file that is gone or was changed, and say so', async () => {
    const [one = expect.fail(), two = expect.fail()] = await onPaper()
    expect(await page(`/letters/${one.id}.pdf`)).toBe('200 %PDF-1.4 as it was printed')
    writeFileSync(join(folder, 'letters/1.pdf'), '%PDF-1.4 something else')
    rmSync(join(folder, 'letters/2.pdf'))
    for (const { id } of [one, two]) {
      const shown = await page(`/letters/${id}.pdf`)
      expect(shown).toContain('500 ')
      expect(shown).toContain('发出去的文书不会重新制作')
      expect(await api('GET', `/${id}/pdf`)).toMatchObject({
        status: 500,
        json: { type: 'urn:fangyuan:problem:letter-damaged' },
      })
    }
    expect(logged).toHaveLength(4)
  })

  it('give a letter as a Word file, before and after it is printed', async () => {
    const [one = expect.fail()] = await onPaper()
    const response = await fetch(`${served.url}letters/${one.id}.docx`)
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent(`沙图改〔2026〕1号${one.addressee}.docx`)}`,
    )
    const { paragraphs } = await readWord(Buffer.from(await response.arrayBuffer()))
    expect(paragraphs.map(({ text }) => text)).toContain('沙图改〔2026〕1号')
    expect(await page(`/letters/${one.id}`)).toContain(`href="/letters/${one.id}.docx"`)
    expect(await page('/letters/none.docx')).toContain('404 ')
    const [out] = await store.trail({ action: 'download' }, null, 9)
    expect(out).toMatchObject({ kind: '@letter', id: one.id })
  })

  it('show nobody the letters of records beyond his 范围', async () => {
    await onPaper()
    await served.stop()
    const roles = staffed(folder).application.roles
    app = { ...app, application: { ...app.application, roles } }
    served = await serve()
    who = visitor('local', ['local'])
    const shown = await page('/letters')
    expect(shown.match(/沙图改〔2026〕\d号/g)).toEqual(['沙图改〔2026〕1号'])
    const [, hidden = expect.fail()] = await store.papers('letter', {})
    expect(await page(`/letters/${hidden.id}`)).toContain('404 ')
    expect(await page(`/letters/${hidden.id}.docx`)).toContain('404 ')
    expect((await api('GET', `/${hidden.id}`)).status).toBe(404)
    expect((await post(`/letters/${hidden.id}/void`, { remark: '误发' })).status).toBe(404)
    for (const end of ['', '/events', '/print.pdf', '/manifest.csv'])
      expect(await page(`/letters/batches/${hidden.batch}${end}`)).toContain('404 ')
    expect(await page('/letters/batches')).not.toContain(`${hidden.batch}`)
    expect((await post(`/letters/batches/${hidden.batch}/cancel`, {})).status).toBe(404)
    expect(await store.paper('batch', `${hidden.batch}`)).toMatchObject({ printing: 'running' })
  })
})

describe('the register over HTTP', () => {
  it('is asked by what the pages ask, page by page', async () => {
    await onPaper()
    const first = await api('GET', '?limit=2&state=unsealed')
    expect(first.json).toMatchObject({
      items: [{ number: '沙图改〔2026〕1号', printed: true, batch: expect.any(String) }, {}],
      totals: { letters: 3, pages: 6, unserved: 3 },
    })
    expect(Object.keys(first.json.items[0])).not.toContain('view')
    const second = await api('GET', `?limit=2&state=unsealed&after=${first.json.next}`)
    expect(second.json).toMatchObject({ items: [{ serial: 3 }], next: null })
    for (const wrong of ['?year=x', '?state=lost', '?limit=0', '?colour=red', '?after=x'])
      expect((await api('GET', wrong)).status).toBe(400)
    expect((await api('GET', '/proof')).json).toMatchObject({ holds: true, items: [{ count: 3 }] })
  })

  it('drafts, reviews, signs, seals and serves', async () => {
    const key = { 'Idempotency-Key': 'draft-1' }
    const body = { notice: 'correction', records: [{ record: 'va' }, { record: 'vb', version: 1 }] }
    const drafted = await api('POST', '/batches', body, key)
    expect(drafted.status).toBe(201)
    const repeated = await api('POST', '/batches', body, key)
    expect(repeated.headers.get('Idempotency-Replayed')).toBe('true')
    expect(repeated.json.id).toBe(drafted.json.id)
    expect((await api('POST', '/batches', { notice: 'correction' }, key)).status).toBe(422)
    const at = `/batches/${drafted.json.id}`
    expect(await api('POST', `${at}/review`, {})).toMatchObject({
      status: 403,
      json: { reason: 'drafter-is-you' },
    })
    who = visitor('li')
    expect(await api('POST', `${at}/sign`, {})).toMatchObject({
      status: 409,
      json: { reason: 'not-reviewed', detail: '这批文书还没有审核，不能签发。' },
    })
    expect((await api('POST', `${at}/review`, {})).json.reviewed).toMatchObject({ name: 'li' })
    expect((await api('POST', `${at}/sign`, { remark: '同意' })).json.signed).toEqual({
      name: 'li',
      at: '2026-05-06T02:00:00.000Z',
      remark: '同意',
      date: '2026-05-06',
    })
    expect((await api('GET', at)).json.stopped).toEqual([])
    const { items } = (await api('GET', `?batch=${drafted.json.id}`)).json
    expect(items).toHaveLength(2)
    expect(await api('POST', `/${items[0].id}/seal`, { day: today, copies: 1 })).toMatchObject({
      status: 409,
      json: { reason: 'not-printed' },
    })
  })

  it('signs by the templates that were loaded, not by those of a build since', async () => {
    writeFileSync(join(folder, 'letters/correction.hbs'), '另有规定。')
    const [letter = expect.fail()] = await onPaper()
    expect((await textOfLetter(app, store, letter))?.source).toContain('改正要求')
  })

  it('names each mistake', async () => {
    const [one = expect.fail()] = await onPaper()
    expect(
      await api('POST', `/${one.id}/serve`, { mode: 'direct', day: '2026-05-07' }),
    ).toMatchObject({
      status: 422,
      json: {
        errors: [
          { field: 'day', reason: 'too-late', message: '不能晚于今天' },
          { field: 'receiver', reason: 'required' },
        ],
      },
    })
    const served = await api('POST', `/${one.id}/serve`, { mode: 'mail', day: today })
    expect(served.json.service).toMatchObject({ mode: 'mail', served: today, due: '2026-08-06' })
    expect((await api('POST', `/${one.id}/void`, {})).status).toBe(422)
    expect((await api('POST', '/nobody/void', { remark: 'x' })).status).toBe(404)
    expect((await api('POST', '/batches', { notice: 'correction', records: 3 })).status).toBe(400)
    expect(await api('POST', '/batches', { notice: 'correction' })).toMatchObject({
      status: 409,
      json: { stopped: [{ reason: 'has-letter' }, {}, {}] },
    })
    const entered = await api('POST', '', {
      notice: 'correction',
      title: '复函',
      addressee: '馆',
      day: today,
    })
    expect(entered.json).toMatchObject({ number: '沙图改〔2026〕4号', record: null, title: '复函' })
  })
})
