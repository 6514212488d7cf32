import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { letterStates } from '../../../src/model/register.ts'
import {
  beginSeries,
  closeLetter,
  dueOf,
  enterByHand,
  issueByServer,
  letterPage,
  lettersOf,
  registerProof,
  sealLetters,
  serveLetter,
  voidLetter,
} from '../../../src/runtime/letters/register/index.ts'

import { memoryStore } from '../../../src/runtime/store/memory.ts'
import type { LetterRecord } from '../../../src/runtime/store/papers.ts'
import type { Store } from '../../../src/runtime/store/store.ts'
import { correction, roomsApp } from '../rooms.ts'
import { type Bench, bench, done, printed, staffed, threeRooms, visitor } from './offices.ts'

let folder: string
let store: Store
let at: Bench

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'register-'))
  store = memoryStore()
  at = bench(store, folder)
  await threeRooms(store)
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const wang = visitor('wang')

async function issued(): Promise<readonly LetterRecord[]> {
  const [notice = expect.fail()] = at.app.application.notices
  return (await issueByServer({ app: at.app, notice, store, date: at.day })).issued
}

async function onPaper(): Promise<readonly LetterRecord[]> {
  const letters = await issued()
  await printed(store)
  return letters
}

const faults = (...list: readonly (readonly [string, string])[]) => ({
  kind: 'invalid',
  faults: list.map(([field, reason]) => ({ field, reason })),
})

describe('用印', () => {
  it('is entered for one letter, or for all of a batch that have none', async () => {
    const [first = expect.fail()] = await onPaper()
    const office = at.office(wang)
    const { letters } = await done(
      sealLetters(office, { of: { letter: first.id }, day: at.day, copies: 2 }),
    )
    expect(letters.map(({ seal }) => seal)).toEqual([
      {
        account: 'wang',
        name: 'wang',
        for: null,
        at: '2026-05-06T02:00:00.000Z',
        remark: null,
        day: '2026-05-06',
        copies: 2,
      },
    ])
    const rest = { of: { batch: first.batch ?? '' }, day: at.day, copies: 3 }
    expect((await done(sealLetters(office, rest))).letters.map(({ serial }) => serial)).toEqual([
      2, 3,
    ])
    expect(await sealLetters(office, rest)).toEqual({ kind: 'untimely', reason: 'nothing-to-seal' })
  })

  it('is entered anew with a reason only, on a day of the letter’s own', async () => {
    const [first = expect.fail()] = await onPaper()
    const office = at.office(wang)
    const seal = { of: { letter: first.id }, day: at.day, copies: 1 }
    expect(await sealLetters(office, { ...seal, day: '2026-05-05', copies: 0 })).toEqual(
      faults(['day', 'too-early'], ['copies', 'not-a-count']),
    )
    expect(await sealLetters(office, { ...seal, day: '2026-05-07' })).toEqual(
      faults(['day', 'too-late']),
    )
    await done(sealLetters(office, seal))
    expect(await sealLetters(office, { ...seal, copies: 4 })).toEqual(
      faults(['remark', 'required']),
    )
    await done(sealLetters(office, { ...seal, copies: 4, remark: '多盖了三份' }))
    const past = await store.trail({ kind: '@letter', id: first.id, action: 'seal' }, null, 9)
    expect(past.map(({ reason }) => reason)).toEqual(['多盖了三份', null])
  })

  it('needs a letter on paper', async () => {
    const [first = expect.fail()] = await issued()
    const seal = { of: { letter: first.id }, day: at.day, copies: 1 }
    expect(await sealLetters(at.office(wang), seal)).toEqual({
      kind: 'untimely',
      reason: 'not-printed',
    })
  })
})

describe('送达', () => {
  const serve = (letter: LetterRecord | undefined, given: object) =>
    serveLetter(at.office(wang), {
      letter: letter?.id ?? '',
      mode: 'direct',
      day: '2026-05-08',
      ...given,
    })

  it.each([
    ['direct', { receiver: '林一' }, '2026-05-08', '2026-08-10'],
    ['left', { witness: '居委会张三', remark: '拒绝签收' }, '2026-05-08', '2026-08-10'],
    ['mail', {}, '2026-05-08', '2026-08-10'],
    ['electronic', { remark: '同意书在卷第3页' }, '2026-05-08', '2026-08-10'],
    ['announced', {}, '2026-06-07', '2026-09-07'],
  ])(
    '%s: the day that counts, and the time that runs from it',
    async (mode, given, served, due) => {
      const [first] = await onPaper()
      at.day = '2026-05-20'
      const { letter } = await done(serve(first, { mode, ...given }))
      expect(letter.service).toMatchObject({ mode, day: '2026-05-08', served, due })
      expect(letter.due).toBe('2026-08-06')
    },
  )

  it.each([
    ['direct', {}, [['receiver', 'required']]],
    [
      'left',
      {},
      [
        ['witness', 'required'],
        ['remark', 'required'],
      ],
    ],
    ['electronic', {}, [['remark', 'required']]],
    ['mail', { day: '2026-05-21' }, [['day', 'too-late']]],
    ['mail', { day: '2026-02-30' }, [['day', 'not-a-day']]],
    ['mail', { day: '2026-05-05' }, [['day', 'too-early']]],
    ['by pigeon', {}, [['mode', 'unknown-choice']]],
    ['mail', { receiver: '长'.repeat(501) }, [['receiver', 'too-long']]],
  ] as const)('%s %j is refused', async (mode, given, list) => {
    const [first] = await onPaper()
    at.day = '2026-05-20'
    expect(await serve(first, { mode, ...given })).toEqual(faults(...list))
  })

  it('counts by what the letter allowed, not by what the notice says today', async () => {
    const [first] = await onPaper()
    at.app = roomsApp(folder, { due: { amount: 1, unit: 'day' } })
    at.day = '2026-05-20'
    const { letter } = await done(serve(first, { mode: 'mail' }))
    expect(letter.service?.due).toBe('2026-08-10')
  })

  it('whose end no calendar tells yet is overdue once it must be past, and has its day when one tells', async () => {
    const [first = expect.fail()] = await onPaper()
    at.day = '2099-05-08'
    const { letter } = await done(serve(first, { mode: 'announced', day: '2099-04-08' }))
    expect(letter.service).toMatchObject({ served: '2099-05-08', due: null })
    expect(dueOf(letter)).toBeNull()
    const overdue = async (day: string) => {
      at.day = day
      const { letters } = (await letterPage(at.office(wang), { state: 'overdue' }, null, 9)) ?? {}
      return letters?.some(({ id }) => id === first.id)
    }
    expect([await overdue('2099-08-18'), await overdue('2099-08-19')]).toEqual([false, true])
    const { service } = letter
    const told = { ...letter, service: service && { ...service, served: '2026-05-08' } }
    expect(dueOf(told)).toBe('2026-08-10')
    await store.transaction((tx) => tx.putPaper('letter', told))
    expect([await overdue('2026-08-10'), await overdue('2026-08-11')]).toEqual([false, true])
  })

  it('is not of a letter that is void or not printed', async () => {
    const [first = expect.fail()] = await issued()
    at.day = '2026-05-20'
    expect(await serve(first, { mode: 'mail' })).toEqual({
      kind: 'untimely',
      reason: 'not-printed',
    })
    await done(voidLetter(at.office(wang), { letter: first.id, remark: '误发' }))
    expect(await serve(first, { mode: 'mail' })).toEqual({ kind: 'untimely', reason: 'void' })
  })
})

describe('作废', () => {
  it('needs a reason, keeps the number, and lets the record have another letter', async () => {
    const [first = expect.fail()] = await issued()
    const office = at.office(wang)
    expect(await voidLetter(office, { letter: first.id, remark: ' ' })).toEqual(
      faults(['remark', 'required']),
    )
    const { letter } = await done(voidLetter(office, { letter: first.id, remark: '事实有误' }))
    expect(letter).toMatchObject({
      number: first.number,
      state: 'void',
      voided: { account: 'wang', remark: '事实有误' },
    })
    expect(await voidLetter(office, { letter: first.id, remark: '再废' })).toEqual({
      kind: 'untimely',
      reason: 'void',
    })
    const [again] = await issued()
    expect([again?.record, again?.serial]).toEqual([first.record, 4])
    expect(await registerProof(store)).toMatchObject([{ count: 4, voided: 1, holds: true }])
  })
})

describe('what is entered by hand', () => {
  const letter = { notice: 'correction', title: '关于场地的复函', addressee: '区图书馆' }

  it('takes the next number of its series', async () => {
    await issued()
    const office = at.office(wang)
    const entered = await done(
      enterByHand(office, { ...letter, day: '2026-05-06', remark: '局长签发，原件在卷' }),
    )
    expect(entered.letter).toMatchObject({
      number: '沙图改〔2026〕4号',
      record: '',
      state: 'issued',
      view: null,
      batch: null,
      allowed: { amount: 3, unit: 'month' },
      byHand: { account: 'wang', title: '关于场地的复函', remark: '局长签发，原件在卷' },
    })
    await done(sealLetters(office, { of: { letter: entered.letter.id }, day: at.day, copies: 1 }))
    await done(serveLetter(office, { letter: entered.letter.id, mode: 'mail', day: at.day }))
    await done(closeLetter(office, { letter: entered.letter.id }))
    expect(await closeLetter(office, { letter: entered.letter.id })).toEqual({
      kind: 'untimely',
      reason: 'already-closed',
    })
  })

  it('says what it is and when it was signed', async () => {
    const office = at.office(wang)
    const blank = { notice: 'correction', title: '', addressee: ' ', day: '' }
    expect(await enterByHand(office, blank)).toEqual(
      faults(['title', 'required'], ['addressee', 'required'], ['day', 'required']),
    )
    expect(await enterByHand(office, { ...letter, notice: 'none', day: at.day })).toEqual({
      kind: 'missing',
    })
    at.app = roomsApp(folder, { number: null })
    expect(await enterByHand(at.office(wang), { ...letter, day: at.day })).toEqual({
      kind: 'untimely',
      reason: 'no-series',
    })
    expect(await store.papers('letter', {})).toEqual([])
  })

  it('is shown to those who have to do with such letters', async () => {
    at.app = staffed(folder, { draftedBy: ['clerk'], reviewedBy: ['head'], signedBy: ['chief'] })
    await done(enterByHand(at.office(visitor('c', ['clerk'])), { ...letter, day: at.day }))
    const seen = async (role: string) =>
      (await lettersOf(at.office(visitor('x', [role])), {})).length
    expect(await Promise.all(['clerk', 'head', 'chief', 'local'].map(seen))).toEqual([1, 1, 1, 0])
  })

  it('a register that is continued begins after the numbers of the former', async () => {
    const office = at.office(wang)
    const begin = { notice: 'correction', year: 2026, last: 41, remark: '接用纸质登记簿' }
    expect(await done(beginSeries(office, begin))).toMatchObject({ first: 42 })
    expect(await beginSeries(office, begin)).toEqual({ kind: 'untimely', reason: 'series-begun' })
    const letters = await issued()
    expect(letters.map(({ serial }) => serial)).toEqual([42, 43, 44])
    expect(await registerProof(store)).toMatchObject([
      { first: 42, least: 42, greatest: 44, count: 3, holds: true },
    ])
    expect(await beginSeries(office, { ...begin, year: 2031, last: 0 })).toEqual(
      faults(['year', 'unknown-choice'], ['last', 'not-a-count']),
    )
    const [note] = await store.trail({ action: 'start-number' }, null, 9)
    expect(note).toMatchObject({ by: { account: 'wang' }, reason: '接用纸质登记簿' })
  })
})

describe('the register', () => {
  it('is read by what is left to do, by words, and page by page in number order', async () => {
    const [one, two, three] = await onPaper()
    const office = at.office(wang)
    await done(voidLetter(office, { letter: one?.id ?? '', remark: '误发' }))
    await done(sealLetters(office, { of: { letter: two?.id ?? '' }, day: at.day, copies: 1 }))
    await done(serveLetter(office, { letter: two?.id ?? '', mode: 'mail', day: at.day }))
    await done(
      enterByHand(office, {
        notice: 'correction',
        title: 'ＡＢＣ复函',
        addressee: '馆',
        day: at.day,
      }),
    )
    const serials = async (filter: object) =>
      (await lettersOf(at.office(wang), filter)).map(({ serial }) => serial)
    const byState = await Promise.all(
      letterStates.map(async (state) => [state, await serials({ state })]),
    )
    expect(Object.fromEntries(byState)).toEqual({
      unprinted: [],
      failed: [],
      unsealed: [3, 4],
      unserved: [3, 4],
      served: [2],
      ending: [],
      overdue: [],
      closed: [],
      byHand: [4],
      void: [1],
    })
    at.day = '2026-07-30'
    expect(await serials({ state: 'ending' })).toEqual([2, 3, 4])
    at.day = '2026-08-07'
    expect(await serials({ state: 'ending' })).toEqual([])
    expect(await serials({ state: 'overdue' })).toEqual([2, 3, 4])
    await done(closeLetter(at.office(wang), { letter: two?.id ?? '', remark: '已改正' }))
    expect(await serials({ state: 'overdue' })).toEqual([3, 4])
    expect(await serials({ text: 'abc' })).toEqual([4])
    expect(await serials({ text: '白沙' })).toEqual([2])
    expect(await serials({ text: '〔2026〕3号' })).toEqual([3])
    expect(await serials({ year: 2025 })).toEqual([])
    expect(await serials({ batch: three?.batch ?? '' })).toEqual([1, 2, 3])
    const first = await letterPage(office, {}, null, 3)
    expect(first).toMatchObject({
      letters: [{ serial: 1 }, { serial: 2 }, { serial: 3 }],
      totals: { letters: 4, pages: 6, unserved: 2, overdue: 2, void: 1 },
    })
    const second = await letterPage(office, {}, first?.next ?? '', 3)
    expect(second).toMatchObject({ letters: [{ serial: 4 }], next: null })
    for (const cursor of ['', 'x', 'WzFd', 'bnVsbA'])
      expect(await letterPage(office, {}, cursor, 3)).toBeNull()
  })

  it('proves its numbers, and says what is wrong with them', async () => {
    const letters = await issued()
    expect(await registerProof(store)).toEqual([
      {
        series: correction.number?.series,
        year: 2026,
        first: 1,
        least: 1,
        greatest: 3,
        count: 3,
        voided: 0,
        byHand: 0,
        doubles: [],
        gaps: [],
        lost: false,
        outOfOrder: [],
        holds: true,
      },
    ])
    await store.transaction((tx) => {
      const [, second = expect.fail(), third = expect.fail()] = letters
      tx.putPaper('letter', { ...second, serial: 5, issued: '2026-05-09' })
      tx.putPaper('letter', { ...third, id: 'double', serial: 6, issued: '2026-05-08' })
      tx.putPaper('letter', { ...third, id: 'again', serial: 6, issued: '2026-05-08' })
      tx.nextSerial(third.series ?? '', 2026)
    })
    expect(await registerProof(store)).toMatchObject([
      {
        least: 1,
        greatest: 6,
        count: 5,
        doubles: [6],
        gaps: [2, 4],
        lost: false,
        outOfOrder: [6],
        holds: false,
      },
    ])
    await store.transaction((tx) => {
      for (let n = 0; n < 4; n++) tx.nextSerial(letters[0]?.series ?? '', 2026)
    })
    expect(await registerProof(store)).toMatchObject([{ greatest: 6, lost: true, holds: false }])
  })

  it('goes on from what was given out where the counting changes within a year', async () => {
    const [first = expect.fail()] = await issued()
    const running = { number: { series: first.series ?? '', perYear: false, gapless: true } }
    const letter = { notice: 'correction', title: '复函', addressee: '馆' }
    const enter = async () =>
      (await done(enterByHand(at.office(wang), { ...letter, day: at.day }))).letter.number
    at.app = roomsApp(folder, running)
    expect([await enter(), await enter()]).toEqual(['沙图改〔2026〕4号', '沙图改〔2026〕5号'])
    at.day = '2027-01-04'
    expect(await enter()).toBe('沙图改〔2027〕6号')
    at.app = roomsApp(folder)
    expect(await enter()).toBe('沙图改〔2027〕7号')
    at.day = '2028-01-04'
    expect(await enter()).toBe('沙图改〔2028〕1号')
    expect(
      (await registerProof(store)).map(({ year, least, greatest, holds }) => [
        year,
        least,
        greatest,
        holds,
      ]),
    ).toEqual([
      [2026, 1, 5, true],
      [2027, 6, 7, true],
      [2028, 1, 1, true],
    ])
  })
})
