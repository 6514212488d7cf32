import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { LoadedApplication } from '../../src/runtime/application.ts'
import { exportWords } from '../../src/runtime/letters/docx/export.ts'
import { exportLetters, exportPreprinted } from '../../src/runtime/letters/export.ts'
import { issueBatch } from '../../src/runtime/letters/issue.ts'
import { preprintedCopies } from '../../src/runtime/letters/preprinted.ts'
import { type Copy, storedCopies } from '../../src/runtime/letters/print-file.ts'
import { openLowdbStore } from '../../src/runtime/store/lowdb.ts'
import type { LetterRecord } from '../../src/runtime/store/papers.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { readBack } from './reader.ts'
import { threeRooms } from './register/offices.ts'
import { roomsApp } from './rooms.ts'
import { areasOf } from './rules.ts'

let folder: string
let data: string
let store: Store
let app: LoadedApplication
let letters: readonly LetterRecord[]

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'preprinted-'))
  data = join(folder, 'data')
  store = await openLowdbStore(data)
  await threeRooms(store)
  app = roomsApp(join(folder, 'app'))
  const notice = app.application.notices[0] ?? expect.fail()
  await issueBatch({ app, notice, store, data, date: '2026-05-06' })
  letters = await store.papers('letter', {})
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const head = '沙洲市图书管理处文件'
const red = '#e60012'

const all = async (copies: AsyncIterable<Copy>): Promise<readonly Copy[]> => {
  const found: Copy[] = []
  for await (const copy of copies) found.push(copy)
  return found
}

const withSecond = (changed: Partial<LetterRecord>): readonly LetterRecord[] =>
  letters.map((letter) => (letter.serial === 2 ? { ...letter, ...changed } : letter))

it('copies for paper with a red head say everything but it, and are kept nowhere', async () => {
  const files = () => readdirSync(data, { recursive: true }).sort()
  const before = files()
  const copies = await all(preprintedCopies({ app, store, data }, letters))
  const sent = await all(storedCopies(letters, data))
  expect(copies.map(({ letter }) => letter.serial)).toEqual([1, 2, 3])
  for (const [at, { pdf }] of copies.entries()) {
    const whole = sent[at]?.pdf ?? expect.fail()
    const [bare, usual] = [await readBack(pdf), await readBack(whole)]
    expect(usual.text).toContain(head)
    expect(bare.text).not.toContain(head)
    expect(bare.text.replaceAll(/\s/g, '')).toBe(usual.text.replaceAll(/\s/g, '').replace(head, ''))
    const redOf = async (file: Buffer) =>
      (await areasOf(file)).flat().filter(({ colour }) => colour === red).length
    expect([await redOf(pdf), (await redOf(whole)) > 0]).toEqual([0, true])
  }
  expect(files()).toEqual(before)
  expect(await store.papers('letter', {})).toEqual(letters)
})

it('a copy that would not say what was sent is not made', async () => {
  const [, second = expect.fail()] = letters.toSorted((a, b) => (a.serial ?? 0) - (b.serial ?? 0))
  const { frame, ...rest } = second.view as { frame: { title: string } }
  const view = { ...rest, frame: { ...frame, title: '关于别的事情的通知' } }
  const unlike = all(preprintedCopies({ app, store, data }, withSecond({ view })))
  const letter = `${second.number}${second.addressee}`
  await expect(unlike).rejects.toMatchObject({ code: 'letter-not-preprinted', params: { letter } })
  const unknown = withSecond({ batch: null, definition: 'f'.repeat(64) })
  await expect(all(preprintedCopies({ app, store, data }, unknown))).rejects.toMatchObject({
    code: 'letter-not-preprinted',
    params: { letter },
  })
})

it('lies beside the other files for the desk, from which void letters go', async () => {
  const out = join(folder, 'out')
  await exportLetters(letters, data, out)
  await exportWords(app, store, letters, out)
  const ofSecond = () => readdirSync(out).filter((file) => file.includes('〕2号'))
  expect(ofSecond()).toHaveLength(2)
  const now = withSecond({ state: 'void' })
  await exportLetters(now, data, out, { twoSided: true })
  expect(await exportWords(app, store, now, out)).toBe(2)
  expect(ofSecond()).toEqual([])
  await exportPreprinted(preprintedCopies({ app, store, data }, now), out, { twoSided: true })
  const pagesOf = async (name: string) =>
    (await readBack(readFileSync(join(out, name)))).pages.length
  expect(await pagesOf('合订本（套印）.pdf')).toBe(await pagesOf('合订本.pdf'))
  const { text } = await readBack(readFileSync(join(out, '合订本（套印）.pdf')))
  expect(text.match(/沙图改〔2026〕\d号/g)).toEqual(['沙图改〔2026〕1号', '沙图改〔2026〕3号'])
  expect(readdirSync(out).filter((file) => file.endsWith('.tmp'))).toEqual([])
  const none = now.map((letter): LetterRecord => ({ ...letter, state: 'void' }))
  await exportLetters(none, data, out)
  expect(readdirSync(out).filter((file) => file.endsWith('.pdf'))).toEqual([])
})
