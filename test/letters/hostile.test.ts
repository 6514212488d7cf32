import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Notice, StoredRecord } from '../../src/model/index.ts'
import { launchBrowser } from '../../src/runtime/letters/browser.ts'
import { type BatchResult, issueBatch } from '../../src/runtime/letters/issue.ts'
import { printLetters, type Sent } from '../../src/runtime/letters/print.ts'
import type { Article } from '../../src/runtime/letters/render.ts'
import { stopText } from '../../src/runtime/letters/stop.ts'
import { readLetter } from '../../src/runtime/letters/stored.ts'
import { openLowdbStore } from '../../src/runtime/store/lowdb.ts'
import type { LetterRecord } from '../../src/runtime/store/papers.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { article, numberOf, roomOf } from './articles.ts'
import { hostileMarkup, hostileText, type Targets } from './hostile.ts'
import { readBack } from './reader.ts'
import { finding, room, roomsApp, visit } from './rooms.ts'

const secret = '金丝雀7f3a91'
const asked: string[] = []
let folder: string
let server: Server
let targets: Targets
let markup: ReadonlyMap<string, string>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'))
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(302, { Location: targets.text }).end()
  })
  server.on('connection', () => asked.push('a connection'))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  targets = {
    url: `http://127.0.0.1:${port}/`,
    text: canary('canary.txt', secret),
    sheet: canary('canary.css', `p::before { content: '${secret}' }`),
    image: canary(
      'canary.svg',
      `<svg xmlns="http://www.w3.org/2000/svg"><text>${secret}</text></svg>`,
    ),
  }
  markup = hostileMarkup(targets)
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() => void asked.splice(0))
/** Whatever the letter, nobody was asked for anything. */
const expectNobodyAsked = () => expect(asked).toEqual([])

function canary(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return pathToFileURL(path).href
}

describe('the letters of hostile records', () => {
  let data: string
  let store: Store
  beforeEach(async () => {
    data = mkdtempSync(join(folder, 'data-'))
    store = await openLowdbStore(data)
  })
  afterEach(() => store.close())

  async function issue(
    records: readonly StoredRecord[],
    changed: Partial<Notice> = {},
  ): Promise<BatchResult> {
    await store.transaction((tx) => {
      for (const record of records) tx.put(record)
    })
    const app = roomsApp(join(data, 'app'), changed)
    const [notice] = app.application.notices
    if (notice === undefined) throw new Error('no notice')
    return issueBatch({ app, notice, store, data, date: '2026-05-06' })
  }

  const textOf = async (letter: LetterRecord): Promise<string> =>
    (await readBack(await readLetter(data, letter))).text.replaceAll(furniture, '')

  /** What stands on a page around its text. */
  const furniture = /—\d+—|沙洲市图书管理处文件沙图改〔2026〕\d+号/g

  it('say what was written, and do nothing of it', async () => {
    const texts = [...markup, ...hostileText].map(([, text]) => text.replace(/\s+/g, ' '))
    const records = texts.flatMap((text, at) => [
      room(`r${at}`, text),
      visit(`v${at}`, { room: `r${at}`, keeper: text }, [finding('ordinary', text, text)]),
    ])
    const honest = [room('honest', '长滩阅览室'), visit('vh', { room: 'honest' })]
    const { issued, stopped, failed } = await issue([...records, ...honest])
    expect([stopped, failed]).toEqual([[], []])
    expect(issued).toHaveLength(texts.length + 1)
    for (const letter of issued) {
      const written = texts[Number(letter.record.slice(1))] ?? '开放时间不足。'
      const name = letter.record === 'vh' ? '长滩阅览室' : written
      const text = await textOf(letter)
      expect(text).not.toContain(secret)
      expect(text).toContain(`${bare(name)}：在2025年巡查中发现：（一）${bare(written)}`)
      expect(text).toContain(`关于责令${bare(name)}限期改正的通知`)
      expect(text).toContain('沙洲市图书管理处2026年5月6日')
    }
    expectNobodyAsked()
  })

  it('are the same where the memo itself says such things', async () => {
    const all = [...markup.values(), ...hostileText.values()].join(' ').replace(/\s+/g, ' ')
    const some = [markup.get('frame')?.replace(/\s+/g, ' ') ?? '']
    const { issued, failed } = await issue([room('a', '甲'), visit('va', { room: 'a' })], {
      title: some,
      to: [all],
      cc: [some],
      enclosures: [some],
      signer: some,
      remark: null,
      body: [{ kind: 'paragraph', level: 0, parts: [all] }],
    })
    expect(failed).toEqual([])
    const [letter] = issued
    if (letter === undefined) throw new Error('no letter')
    const read = await textOf(letter)
    expect(read).not.toContain(secret)
    // The letterhead, which stands apart from what flows around it, is of who signs.
    const [before, after, ...more] = read.split(`${bare(some.join(''))}文件沙图改〔2026〕1号`)
    expect(more).toEqual([])
    const text = `${before}${after}`
    expect(text).toContain(`${bare(all)}：${bare(all)}`)
    expect(text.split(bare(some.join(''))).length - 1).toBe(7)
    expectNobodyAsked()
  })

  it('with characters that nobody can print are stopped, and their neighbours are not', async () => {
    const wild = ['\u0000', '\ud800', '\udfff', '\u0007', '\ufffe', '\u202e', '\u2067']
    const records = wild.flatMap((text, at) => [
      room(`r${at}`, `甲${text}乙`),
      visit(`v${at}`, { room: `r${at}` }),
    ])
    const { issued, stopped, failed } = await issue([
      ...records,
      room('invisible', '甲\u200b乙\u200d'),
      visit('vi', { room: 'invisible' }),
      room('honest', '长滩阅览室'),
      visit('vh', { room: 'honest' }),
    ])
    expect(failed).toEqual([])
    expect(stopped.map(({ record, stop }) => [record, stop.kind]).sort()).toEqual(
      wild.map((_, at) => [`v${at}`, 'missing-glyph']),
    )
    expect(
      stopText(
        stopped.find(({ record }) => record === 'v5')?.stop ?? { kind: 'unknown-deadline' },
        'zh',
      ),
    ).toContain('“\ufffd”（U+202E，在主送）')
    expect(issued.map(({ record }) => record).sort()).toEqual(['vh', 'vi'])
    for (const letter of issued) {
      const text = await textOf(letter)
      expect(text).toContain('在2025年巡查中发现：（一）开放时间不足。')
      expect(text).toContain('沙洲市图书管理处2026年5月6日')
    }
  })

  it('may be very long', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => finding('ordinary', `第${at}行。`, '改。'))
    const long = '长'.repeat(350_000)
    const { issued, stopped, failed } = await issue([
      ...['rows', 'long', 'honest'].map((id) => room(id, '长滩阅览室')),
      visit('rows', { room: 'rows' }, rows),
      visit('long', { room: 'long' }, [finding('ordinary', long, '改。')]),
      visit('honest', { room: 'honest' }),
    ])
    expect([stopped, failed]).toEqual([[], []])
    const pages = issued.map((letter) => [letter.record, letter.pages])
    expect(Object.fromEntries(pages)).toEqual({ rows: 456, long: 570, honest: 2 })
    const honest = issued.find(({ record }) => record === 'honest')
    if (honest === undefined) throw new Error('no letter')
    expect(await textOf(honest)).toContain('在2025年巡查中发现：（一）开放时间不足。')
  })
})

describe('markup that got into a letter all the same', () => {
  const hostile = (): readonly Article[] =>
    [...markup].map(([id, html]) => ({ ...article(1, 1), id, html: `<p class="t0">始${html}</p>` }))

  it('asks nobody, reads no file, and harms no other letter', async () => {
    const honest = [1, 2, 3].map((number) => article(number, number))
    const [before, after] = [honest.slice(0, 1), honest.slice(1)]
    const printed = new Map<string, Sent>()
    for await (const one of printLetters([...before, ...hostile(), ...after]))
      printed.set(one.id, one)
    expect([...printed.keys()].sort()).toEqual(
      [...markup.keys(), ...honest.map(({ id }) => id)].sort(),
    )
    for (const [id, one] of printed) {
      if (one.kind === 'failed') continue
      expect((await readBack(one.pdf)).text, id).not.toContain(secret)
    }
    for (const number of [1, 2, 3]) {
      const one = printed.get(`letter-${number}`)
      if (one?.kind !== 'printed') throw new Error(`letter ${number} was not printed`)
      const { text } = await readBack(one.pdf)
      expect(text).toContain(numberOf(number))
      expect(text).toContain(`${roomOf(number)}：在2025年的巡查中`)
      expect(text).toContain('沙洲市图书管理处2026年5月6日')
    }
    expectNobodyAsked()
  })

  it('would ask in a browser that nobody has locked', async () => {
    const launched = await launchBrowser(['--host-resolver-rules='])
    if (launched.kind === 'unavailable') throw new Error(launched.detail)
    const { browser } = launched
    const inTime = { interval: 5, timeout: 10_000 }
    try {
      for (const [id, html] of markup) {
        const page = await browser.newPage()
        asked.splice(0)
        // What it asks for may keep it loading, or lead it elsewhere.
        const shown = page.goto(canary(`${id}.html`, `<!doctype html><p>${html}`)).catch(() => null)
        // A form waits for somebody to press its button.
        if (id === 'form') await shown
        else await expect.poll(() => asked.length, inTime).toBeGreaterThan(0)
        await page.close()
      }
    } finally {
      await browser.close()
    }
  })
})

const bare = (text: string): string => text.replace(/\s/g, '')
