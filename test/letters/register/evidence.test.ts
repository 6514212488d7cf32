import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { LoadedApplication } from '../../../src/runtime/application.ts'
import { givenOut } from '../../../src/runtime/letters/given-out.ts'
import { issueBatch } from '../../../src/runtime/letters/issue.ts'
import { issueByServer, voidLetter } from '../../../src/runtime/letters/register/index.ts'
import { serverVisitor } from '../../../src/runtime/people/server-visitor.ts'
import { openLowdbStore } from '../../../src/runtime/store/lowdb.ts'
import type { LetterRecord } from '../../../src/runtime/store/papers.ts'
import type { Store } from '../../../src/runtime/store/store.ts'
import { readBack } from '../reader.ts'
import { room, roomsApp, visit } from '../rooms.ts'
import { threeRooms } from './offices.ts'

let folder: string
let data: string
let store: Store

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-'))
  data = join(folder, 'data')
  store = await openLowdbStore(data)
  await threeRooms(store)
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const date = '2026-05-06'

const original = () => roomsApp(join(folder, 'app'))

/** The bureau, the notice, its template and a record are all others now. */
async function everythingChanged(): Promise<LoadedApplication> {
  const app = roomsApp(join(folder, 'app'), {
    hash: 'f'.repeat(64),
    layout: 'letter',
    title: ['通知'],
    signer: ['沙洲市文化局'],
    body: [{ kind: 'paragraph', level: 0, parts: ['另有规定。'] }],
  })
  await store.transaction((tx) => tx.put(room('a', '改了名的阅览室')))
  const bureau = { name: '沙洲市文化局', code: '沙文' }
  return { ...app, application: { ...app.application, bureau } }
}

const noticeOf = ({ application }: LoadedApplication) => application.notices[0] ?? expect.fail()

const letters = (): Promise<readonly LetterRecord[]> => store.papers('letter', {})

it('a reprint is the same bytes, whatever has been changed and compiled since', async () => {
  const app = original()
  await issueBatch({ app, notice: noticeOf(app), store, data, date })
  const before = await Promise.all((await letters()).map((letter) => givenOut(data, letter)))
  const changed = await everythingChanged()
  await issueBatch({ app: changed, notice: noticeOf(changed), store, data, date })
  const after = await Promise.all((await letters()).map((letter) => givenOut(data, letter)))
  expect(before.map((pdf) => pdf?.length ?? 0).every((size) => size > 1000)).toBe(true)
  expect(after.map((pdf, at) => pdf?.equals(before[at] ?? Buffer.of()))).toEqual([true, true, true])
})

it('what was signed and not printed is printed as it was signed', async () => {
  const app = original()
  await issueByServer({ app, notice: noticeOf(app), store, date })
  const changed = await everythingChanged()
  await store.transaction((tx) => tx.put(visit('late', { room: 'b', district: '20' })))
  await issueBatch({ app: changed, notice: noticeOf(changed), store, data, date })
  const [old, , , late] = await letters()
  const text = async (letter: LetterRecord | undefined) =>
    (await readBack(await givenOut(data, letter ?? expect.fail()))).text
  expect(await text(old)).toContain('在2025年巡查中发现：')
  expect(await text(old)).toContain('沙洲市图书管理处')
  expect(await text(late)).toContain('另有规定。')
  expect(await text(late)).not.toContain('巡查中发现')
})

it('a void letter is given out as void, and its file stays as it is', async () => {
  const app = original()
  await issueBatch({ app, notice: noticeOf(app), store, data, date })
  const [first = expect.fail()] = await letters()
  const file = () => readFileSync(join(data, first.file ?? ''))
  const before = file()
  const clock = () => ({ today: date, now: `${date}T02:00:00.000Z` })
  const office = { app, store, clock, visitor: serverVisitor }
  await voidLetter(office, { letter: first.id, remark: '误发' })
  const given = await givenOut(data, (await letters())[0] ?? expect.fail())
  expect(given?.equals(before)).toBe(false)
  expect(file().equals(before)).toBe(true)
})
