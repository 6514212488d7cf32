import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Notice, StoredRecord } from '../../src/model/index.ts'
import { exportLetters } from '../../src/runtime/letters/export.ts'
import { type Batch, type BatchResult, issueBatch } from '../../src/runtime/letters/issue.ts'
import { stopText } from '../../src/runtime/letters/stop.ts'
import { readLetter } from '../../src/runtime/letters/stored.ts'
import { zipOf } from '../../src/runtime/letters/zip.ts'
import { openLowdbStore } from '../../src/runtime/store/lowdb.ts'
import type { LetterRecord } from '../../src/runtime/store/papers.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { readBack } from './reader.ts'
import { finding, room, roomsApp, visit } from './rooms.ts'

let folder: string
let data: string
let store: Store

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'issue-'))
  data = join(folder, 'data')
  store = await openLowdbStore(data)
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const put = (...records: readonly StoredRecord[]): Promise<void> =>
  store.transaction((tx) => {
    for (const record of records) tx.put(record)
  })

async function issue(
  date = '2026-05-06',
  changed: Partial<Notice> = {},
  options: Partial<Pick<Batch, 'onPrinter' | 'onProgress' | 'records'>> = {},
): Promise<BatchResult> {
  const app = roomsApp(join(folder, 'app'), changed)
  const [notice] = app.application.notices
  if (notice === undefined) throw new Error('no notice')
  return issueBatch({ app, notice, store, data, date, ...options })
}

const summary = ({ number, addressee, state, pages }: LetterRecord) => [
  number,
  addressee,
  state,
  pages,
]

const threeRooms = () =>
  put(
    room('a', '张家港阅览室'),
    room('b', '白沙阅览室'),
    room('c', '长滩阅览室'),
    visit('va', { room: 'a', district: '20' }),
    visit('vb', { room: 'b', district: '20' }),
    visit('vc', { room: 'c', district: '10' }),
  )

describe('a batch of letters', () => {
  it('gives those that are due their numbers in the order of the notice, and prints them', async () => {
    await threeRooms()
    await put(visit('passed', { room: 'a' }, []), {
      ...visit('draft', { room: 'a' }),
      submitted: null,
      judgement: null,
    })
    const { issued, stopped, already, failed } = await issue()
    expect(issued.map(summary)).toEqual([
      ['沙图改〔2026〕1号', '长滩阅览室', 'printed', 2],
      ['沙图改〔2026〕2号', '白沙阅览室', 'printed', 2],
      ['沙图改〔2026〕3号', '张家港阅览室', 'printed', 2],
    ])
    expect([stopped, already, failed]).toEqual([[], [], []])
    expect(issued.map(({ due }) => due)).toEqual(['2026-08-06', '2026-08-06', '2026-08-06'])
    for (const letter of issued) {
      const { text } = await readBack(await readLetter(data, letter))
      expect(text).toContain(letter.number)
      expect(text).toContain(`${letter.addressee}：在2025年巡查中发现：（一）开放时间不足。`)
      expect(text).toContain('请于2026年8月6日前改正。')
      expect(text).toContain('沙洲市图书管理处2026年5月6日')
    }
  })

  it('stops what cannot be sent before it takes a number', async () => {
    await threeRooms()
    await put(
      room('d', '东𠮷阅览室'),
      visit('vd', { room: 'd' }),
      visit('ve', { room: 'a' }, [finding('ordinary', '甲。', null)]),
    )
    const { issued, stopped } = await issue()
    expect(issued.map(({ number }) => number)).toEqual([1, 2, 3].map((n) => `沙图改〔2026〕${n}号`))
    const reasons = stopped.map(({ record, addressee, stop }) => [
      record,
      addressee,
      stopText(stop, 'zh'),
    ])
    expect(reasons).toEqual([
      ['vd', '东𠮷阅览室', '这些字印不出来：“𠮷”（U+20BB7，在标题）、“𠮷”（U+20BB7，在主送）。'],
      ['ve', '张家港阅览室', '缺少：第1项的改正要求。'],
    ])
  })

  it('stops where the calendar of the due date is not known', async () => {
    await threeRooms()
    const { issued, stopped } = await issue('2026-05-06', { due: { amount: 30, unit: 'year' } })
    expect(issued).toEqual([])
    expect(new Set(stopped.map(({ stop }) => stop.kind))).toEqual(new Set(['unknown-deadline']))
    expect((await issue()).issued).toHaveLength(3)
  })

  it('is for the records asked for, where some are', async () => {
    await threeRooms()
    const { issued } = await issue('2026-05-06', {}, { records: ['vb'] })
    expect(issued.map(summary)).toEqual([['沙图改〔2026〕1号', '白沙阅览室', 'printed', 2]])
  })

  it('goes on without a gap, and anew with a new year', async () => {
    await threeRooms()
    // Of next year's rest days nothing is known yet.
    const undated = { due: null, body: [] }
    await issue()
    await put(visit('later', { room: 'a' }))
    expect((await issue('2026-12-31', undated)).issued.map(({ number }) => number)).toEqual([
      '沙图改〔2026〕4号',
    ])
    await put(visit('next', { room: 'a' }))
    expect((await issue('2027-01-04', undated)).issued.map(({ number }) => number)).toEqual([
      '沙图改〔2027〕1号',
    ])
  })

  it('comes once when it is asked for twice at once', async () => {
    await threeRooms()
    const [first, second] = await Promise.all([issue(), issue()])
    expect([first.issued.length, first.already.length]).toEqual([3, 0])
    expect([second.issued.length, second.already.length]).toEqual([0, 3])
  })

  it('run again changes nothing', async () => {
    await threeRooms()
    const { issued } = await issue()
    const bytes = readdirSync(join(data, 'letters', '2026')).map((file) =>
      readFileSync(join(data, 'letters', '2026', file)),
    )
    const again = await issue('2026-06-01')
    expect(again).toMatchObject({ issued: [], stopped: [], failed: [] })
    expect(again.already.map(({ id }) => id).sort()).toEqual(issued.map(({ id }) => id).sort())
    expect(
      readdirSync(join(data, 'letters', '2026')).map((file) =>
        readFileSync(join(data, 'letters', '2026', file)),
      ),
    ).toEqual(bytes)
  })
})

describe('a batch that ends halfway', () => {
  it('keeps its numbers and is finished from what was frozen', async () => {
    await threeRooms()
    const killed = await issue(
      '2026-05-06',
      {},
      { onPrinter: (pid) => process.kill(pid, 'SIGKILL') },
    )
    expect(killed.issued.map(({ number, state, file }) => [number, state, file])).toEqual([
      ['沙图改〔2026〕1号', 'failed', null],
      ['沙图改〔2026〕2号', 'failed', null],
      ['沙图改〔2026〕3号', 'failed', null],
    ])
    expect(killed.failed).toEqual(killed.issued)
    // What happened since is not in a letter of that day.
    await put(room('c', '改了名的阅览室'))
    const finished = await issue('2026-06-01')
    expect(finished.issued).toEqual([])
    expect(finished.already.map(summary).sort()).toEqual([
      ['沙图改〔2026〕1号', '长滩阅览室', 'printed', 2],
      ['沙图改〔2026〕2号', '白沙阅览室', 'printed', 2],
      ['沙图改〔2026〕3号', '张家港阅览室', 'printed', 2],
    ])
    const first = finished.already.find(({ serial }) => serial === 1)
    if (first === undefined) throw new Error('no first letter')
    const { text } = await readBack(await readLetter(data, first))
    expect(text).toContain('长滩阅览室')
    expect(text).toContain('2026年5月6日')
  })

  it('may be killed as a whole: each letter comes once, no number is lost or doubled', async () => {
    const records = Array.from({ length: 60 }, (_, index) => [
      room(`r${index}`, `第${index}阅览室`),
      visit(`v${index}`, { room: `r${index}` }),
    ])
    await put(...records.flat())
    await store.close()
    const script = join(import.meta.dirname, 'issue-and-die.ts')
    const child = fork(script, [join(folder, 'app'), data], { execArgv: [] })
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL'])
    store = await openLowdbStore(data)
    const left = await store.papers('letter', {})
    const states = new Set(left.map(({ state }) => state))
    expect([left.length, states]).toEqual([60, new Set(['issued', 'printed'])])
    const { issued, already, failed } = await issue('2026-06-01')
    expect([issued, failed]).toEqual([[], []])
    expect(already.map(({ serial }) => serial).sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual(
      Array.from({ length: 60 }, (_, index) => index + 1),
    )
    const before = new Map(left.map(({ id, sha256 }) => [id, sha256]))
    for (const letter of already) {
      expect(letter.state).toBe('printed')
      expect(letter.sha256).toBe(before.get(letter.id) ?? letter.sha256)
      expect(await readLetter(data, letter)).not.toBeNull()
    }
  })

  it('is finished with the text it was issued with', async () => {
    await threeRooms()
    await issue('2026-05-06', {}, { onPrinter: (pid) => process.kill(pid, 'SIGKILL') })
    const { already, failed } = await issue('2026-06-01', { hash: 'b'.repeat(64), body: [] })
    expect(failed).toEqual([])
    for (const letter of already) {
      const { text } = await readBack(await readLetter(data, letter))
      expect(text).toContain('在2025年巡查中发现：')
    }
  })

  it('takes no number where nothing can print', async () => {
    await threeRooms()
    vi.stubEnv('FANGYUAN_CHROMIUM', '/nowhere/chromium')
    await expect(issue()).rejects.toMatchObject({ code: 'no-browser' })
    vi.unstubAllEnvs()
    expect(await store.papers('letter', {})).toEqual([])
    expect((await issue()).issued.map(({ serial }) => serial)).toEqual([1, 2, 3])
  })
})

describe('a letter that was sent', () => {
  it('is given as it was, or not at all', async () => {
    await threeRooms()
    const [letter] = (await issue()).issued
    if (letter?.file == null) throw new Error('not printed')
    const path = join(data, letter.file)
    expect(await readLetter(data, letter)).toEqual(readFileSync(path))
    writeFileSync(path, 'x')
    await expect(readLetter(data, letter)).rejects.toMatchObject({ code: 'letter-changed' })
    unlinkSync(path)
    await expect(readLetter(data, letter)).rejects.toMatchObject({ code: 'letter-unreadable' })
    await issue()
    await expect(readLetter(data, letter)).rejects.toMatchObject({ code: 'letter-unreadable' })
  })
})

it('says how far it is, each step once, and the end', async () => {
  await threeRooms()
  const steps: string[] = []
  await issue('2026-05-06', {}, { onProgress: ({ done, total }) => steps.push(`${done}/${total}`) })
  expect(steps.at(-1)).toBe('3/3')
  expect(new Set(steps).size).toBe(steps.length)
})

describe('letters for the desk', () => {
  it('are a file each, one of all in number order, and a list', async () => {
    await threeRooms()
    await put(room('x', '../../x:“*?”\n=1+1阅览室'), visit('vx', { room: 'x', district: '10' }))
    await issue()
    const out = join(folder, 'out')
    const exported = await exportLetters(await store.papers('letter', {}), data, out)
    expect(readdirSync(out).sort()).toEqual(
      [
        ...exported.letters.map(({ file }) => file),
        '合订本.pdf',
        '清单.csv',
        'manifest.json',
      ].sort(),
    )
    expect(
      exported.letters.map(({ file }) => file).filter((file) => /[\\/:*?\n]/.test(file)),
    ).toEqual([])
    expect(exported.letters[1]?.file).toBe('沙图改〔2026〕2号长滩阅览室.pdf')
    const merged = await readBack(readFileSync(join(out, '合订本.pdf')))
    expect(merged.text.match(/沙图改〔2026〕\d+号/g)).toEqual(
      [1, 2, 3, 4].map((n) => `沙图改〔2026〕${n}号`),
    )
    expect(exported.pages).toBe(merged.pages.length)
    expect(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))).toEqual(exported)
    const [heads, first] = readFileSync(join(out, '清单.csv'), 'utf8').split('\r\n')
    expect(heads).toBe('\ufeff文号,主送,签发日期,到期日,页数,签收,文件,SHA-256')
    expect(
      first?.startsWith('沙图改〔2026〕1号,"../../x:“*?”\n=1+1阅览室",2026-05-06,2026-08-06,2,,'),
    ).toBe(true)
  })

  it('leave out what is void, and list it as that', async () => {
    await threeRooms()
    await issue()
    const letters = (await store.papers('letter', {})).map(
      (letter): LetterRecord => (letter.serial === 2 ? { ...letter, state: 'void' } : letter),
    )
    const out = join(folder, 'out')
    await exportLetters(letters, data, out)
    const merged = await readBack(readFileSync(join(out, '合订本.pdf')))
    expect(merged.text.match(/沙图改〔2026〕\d+号/g)).toEqual(
      [1, 3].map((n) => `沙图改〔2026〕${n}号`),
    )
    expect(readdirSync(out).filter((file) => file.includes('2号'))).toEqual([])
    const list = readFileSync(join(out, '清单.csv'), 'utf8').split('\r\n')
    expect(list[2]?.split(',').slice(0, 7)).toEqual([
      '沙图改〔2026〕2号',
      ...['白沙阅览室', '2026-05-06', '2026-08-06', '2', '作废', ''],
    ])
    // PDFs are packed as they are.
    const zip = await buffer(zipOf(letters, data))
    expect(zip.toString('latin1').match(/%PDF-/g)).toHaveLength(2)
  })

  it('have a name even without a number and an addressee', async () => {
    await threeRooms()
    await issue()
    const letters = (await store.papers('letter', {})).slice(0, 2)
    const bare = letters.map((letter, at) => ({
      ...letter,
      number: null,
      addressee: '',
      ...(at === 1 && { view: null }),
    }))
    const exported = await exportLetters(bare, data, join(folder, 'out'))
    expect(exported.letters.map(({ file }) => file)).toEqual([
      '关于责令长滩阅览室限期改正的通知.pdf',
      '通知书.pdf',
    ])
  })
})
