import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formOf } from '../../src/runtime/application.ts'
import { createApp } from '../../src/runtime/http/app.ts'
import { listen } from '../../src/runtime/http/listen.ts'
import { openPrintRoom, type PrintRoom } from '../../src/runtime/letters/room/room.ts'
import { letterShelf } from '../../src/runtime/pages/letters/shelf.ts'
import { pagesRouter } from '../../src/runtime/pages/router.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import { openLowdbStore } from '../../src/runtime/store/lowdb.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { type Loaded, loaded } from '../apps/apps.ts'
import { launch, openPage } from '../browser/launch.ts'
import { readBack } from './reader.ts'

const source = `应用 阅览室 （rooms）
  机构 沙洲市图书管理处，代字 沙图

选项 片区 （district）
  1 东港
  2 西港

表单 巡查 （visit） 版本 2026
分组 情况
  字段 名称 （name）：文本，必填
  字段 片区 （district）：选项 片区，必填
  字段 问题数 （faults）：整数，选填

通知书 改正通知书 （correction） 对 巡查
  版式 文件
  标题 “改正通知书”
  文号 “沙图改〔{年}〕{序号}号”，按年编号，不得断号
  主送 名称
  正文
巡查中发现问题{问题数}个，请予改正。
  正文完
  批量 按 片区，名称
`

const today = '2026-05-06'
const clock = () => ({ today, now: `${today}T02:00:00.000Z` })

let app: Loaded
let store: Store
let data: string
let room: PrintRoom
let url: string
let stop: () => Promise<void>
const logged: unknown[] = []

beforeAll(async () => {
  app = await loaded([{ path: 'rooms.fy', text: source }])
  data = mkdtempSync(join(tmpdir(), 'batch-pages-'))
  store = await openLowdbStore(data)
  const log = (error: unknown) => void logged.push(error)
  room = openPrintRoom({ app: app.app, store, data, clock, log })
  const records = openRecords(app.app, store, clock)
  const pages = pagesRouter({
    app: app.app,
    records,
    clock,
    letters: letterShelf(app.app, store, data),
    press: { store, data, room, log },
    log,
  })
  const server = createApp({ app: app.app, records, store, routers: [pages], log })
  const listening = await listen(server, { port: 0 })
  url = listening.url
  stop = listening.stop
  const form = formOf(app.app, 'visit')
  if (form === undefined) throw new Error('no form')
  for (const [name, district, faults] of [
    ['白沙阅览室', '2', 3],
    ['长滩阅览室', '1', 1],
    ['../张家港?阅览室', '2', 2],
    ['缺数阅览室', '1', null],
  ] as const) {
    const body = { name, district, ...(faults !== null && { faults }) }
    const made = await records.create(form, body)
    if (made.kind !== 'done') throw new Error(JSON.stringify(made))
  }
})
afterAll(async () => {
  await stop()
  await room.close()
  await store.close()
  app.remove()
  rmSync(data, { recursive: true })
  expect(logged).toEqual([])
})

const get = (path: string) => fetch(new URL(path, url), { headers: { Accept: 'text/html,*/*' } })

const post = (path: string, pairs: readonly (readonly [string, string])[]) =>
  fetch(new URL(path, url), {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: url.slice(0, -1) },
    body: new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString(),
  })

const bytes = async (answer: Response): Promise<Buffer> => Buffer.from(await answer.arrayBuffer())

const ticked = (html: string): readonly string[] =>
  [...html.matchAll(/name="record" value="([^"]+)"/g)].map(([, value]) => value ?? '')

/** Waits for what the batch's page is told while it is made; the last thing is its end. */
async function followed(path: string): Promise<readonly { done: number; state: string }[]> {
  const answer = await get(`${path}/events`)
  expect(answer.headers.get('Content-Type')).toContain('text/event-stream')
  const text = await answer.text()
  return [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data ?? ''))
}

describe('a batch on its way', () => {
  let batch: string

  test('what is due is chosen, what cannot be sent is named, and filters narrow it down', async () => {
    const list = await (await get('/letters/batches')).text()
    expect(list).toContain('新建一批“改正通知书”')
    const page = await (await get('/letters/batches/new?notice=correction')).text()
    expect(page).toContain('应发 3 份。')
    expect(ticked(page)).toHaveLength(3)
    expect(page).toMatch(/缺数阅览室[\s\S]*缺少：问题数。/)
    expect(page.indexOf('长滩阅览室')).toBeLessThan(page.indexOf('白沙阅览室'))
    const west = await (await get('/letters/batches/new?notice=correction&is.district=2')).text()
    expect(west).toContain('应发 2 份。')
    expect(west).not.toContain('长滩阅览室')
  })

  test('samples are drafts, and take no number', async () => {
    const page = await (await get('/letters/batches/new?notice=correction')).text()
    const chosen = ticked(page).map((value) => ['record', value] as const)
    const answer = await post('/letters/batches/samples.pdf', [['notice', 'correction'], ...chosen])
    expect(answer.headers.get('Content-Type')).toBe('application/pdf')
    const { pages, text } = await readBack(await bytes(answer))
    expect(pages.length).toBeGreaterThanOrEqual(2)
    expect(text).toContain('草稿')
    expect(text).not.toMatch(/沙图改〔2026〕\d/)
    expect(await store.papers('letter', {})).toEqual([])
  })

  test('it is drafted, reviewed and signed, and made by itself', async () => {
    const page = await (await get('/letters/batches/new?notice=correction')).text()
    const chosen = ticked(page).map((value) => ['record', value] as const)
    const drafted = await post('/letters/batches', [
      ['notice', 'correction'],
      ['remark', '上半年'],
      ...chosen,
    ])
    expect(drafted.status).toBe(303)
    batch = drafted.headers.get('Location') ?? ''
    const draft = await (await get(batch)).text()
    expect(draft).toContain('待审核')
    expect(draft).toContain('上半年')
    expect(draft).toContain('白沙阅览室')
    expect((await post(`${batch}/sign`, [])).status).toBe(409)
    expect((await post(`${batch}/pause`, [])).status).toBe(409)
    expect((await post(`${batch}/review`, [['remark', '同意']])).status).toBe(303)
    expect((await post(`${batch}/sign`, [])).status).toBe(303)
    const steps = await followed(batch)
    expect(steps.at(-1)).toMatchObject({ done: 3, total: 3, state: 'done' })
    const made = await (await get(batch)).text()
    expect(made).toContain('制作完毕')
    expect(made).toContain('已制作 3 份，共 3 份')
    expect(made).toMatch(/沙图改〔2026〕1号[\s\S]*沙图改〔2026〕2号[\s\S]*沙图改〔2026〕3号/)
  })

  test('its files: one PDF in number order, also for both sides, a ZIP, and a list', async () => {
    const one = await readBack(await bytes(await get(`${batch}/print.pdf`)))
    expect(one.text.match(/沙图改〔2026〕\d号/g)).toEqual(
      [1, 2, 3].map((serial) => `沙图改〔2026〕${serial}号`),
    )
    const both = await readBack(await bytes(await get(`${batch}/print.pdf?sides=2`)))
    expect(both.pages).toHaveLength(2 * one.pages.length)
    const page = await (await get(batch)).text()
    expect(page).toContain('合订本（套印：用印好红头的纸打印）')
    const bare = await readBack(await bytes(await get(`${batch}/print.pdf?head=blank&sides=2`)))
    expect([one.text, bare.text].map((text) => text.match(/图书管理处文件/g)?.length)).toEqual([
      3,
      undefined,
    ])
    expect(bare.pages).toHaveLength(both.pages.length)
    const list = await (await get(`${batch}/manifest.csv`)).text()
    expect(list.split('\r\n')[0]).toContain('文号,主送,签发日期')
    const zip = join(data, 'letters.zip')
    const answer = await get(`${batch}/letters.zip`)
    expect(answer.headers.get('Content-Disposition')).toContain('attachment')
    writeFileSync(zip, await bytes(answer))
    if (spawnSync('unzip', ['-v']).error === undefined) {
      const names = execFileSync('unzip', ['-Z1', zip], { encoding: 'utf8' }).trim().split('\n')
      expect(names).toHaveLength(4)
      expect(names.filter((name) => /[\\/?]/.test(name))).toEqual([])
    }
    const notes = await store.trail({ action: 'download' }, null, 10)
    expect(notes.filter(({ kind }) => kind === '@batch')).toHaveLength(5)
  })

  test('what cannot be made as it was sent is refused with a reason', async () => {
    const [letter = expect.fail()] = await store.papers('letter', { state: 'printed' })
    const { frame, ...rest } = letter.view as { frame: object }
    const view = { ...rest, frame: { ...frame, title: '别的通知' } }
    await store.transaction((tx) => tx.putPaper('letter', { ...letter, view }))
    const answer = await get(`${batch}/print.pdf?head=blank`)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('请用普通合订本打印')
    await store.transaction((tx) => tx.putPaper('letter', letter))
    expect((await get(`${batch}/print.pdf`)).status).toBe(200)
  })

  test('a damaged file is named before anything is sent', async () => {
    const [letter = expect.fail()] = await store.papers('letter', { state: 'printed' })
    const path = join(data, letter.file ?? '')
    const pdf = readFileSync(path)
    writeFileSync(path, 'x')
    for (const file of ['print.pdf', 'print.pdf?head=blank', 'letters.zip']) {
      const answer = await get(`${batch}/${file}`)
      expect(answer.status).toBe(500)
      expect(await answer.text()).toContain(`不一致：${letter.number}${letter.addressee}。`)
    }
    expect((await get(`${batch}/manifest.csv`)).status).toBe(200)
    writeFileSync(path, pdf)
    expect(logged.splice(0)).toHaveLength(3)
  })

  test('a void letter is left out, and counted', async () => {
    const [letter = expect.fail()] = await store.papers('letter', { state: 'printed' })
    await store.transaction((tx) => tx.putPaper('letter', { ...letter, state: 'void' }))
    expect(await (await get(batch)).text()).toContain('已制作 2 份，共 2 份（另有 1 份已作废）')
    const { text } = await readBack(await bytes(await get(`${batch}/print.pdf`)))
    expect(text.match(/沙图改〔2026〕\d号/g)).toHaveLength(2)
    expect(text).not.toContain(letter.number)
    await store.transaction((tx) => tx.putPaper('letter', letter))
  })

  test('who guesses gets nothing', async () => {
    for (const path of ['/letters/batches/none', '/letters/batches/new?notice=none'])
      expect((await get(path)).status).toBe(404)
    expect((await post(`${batch}/dance`, [])).status).toBe(404)
    expect((await get('/letters/batches/none/events')).status).toBe(404)
  })
})

describe('in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test('nothing that axe objects to, with scripts or without', async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    const [batch] = await store.papers('batch', {})
    for (const path of [
      'letters/batches',
      'letters/batches/new?notice=correction',
      `letters/batches/${batch?.id}`,
    ]) {
      const { page, complaints } = await openPage(browser)
      await page.goto(`${url}${path}`)
      await page.evaluate(axe)
      const found = await page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id }) => id))',
      )
      expect([found, complaints], path).toEqual([[], []])
      if (process.env.SHOTS)
        await page.screenshot({
          path: join(process.env.SHOTS, `${path.length}.png`),
          fullPage: true,
        })
      await page.close()
    }
  })
})
