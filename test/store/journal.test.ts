import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Failure } from '../../src/runtime/failure.ts'
import { type Journal, type JournalEntry, journalApart } from '../../src/runtime/store/journal.ts'
import { Past } from '../../src/runtime/store/past.ts'

let folder: string
let past: Past
let journal: Journal

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'))
  const path = join(folder, 'past.sqlite')
  past = new Past(path)
  journal = journalApart(path)
})
afterEach(async () => {
  await journal.close()
  past.close()
  rmSync(folder, { recursive: true })
})

const entries = (from: number, count: number): JournalEntry[] =>
  Array.from({ length: count }, (_, index) => {
    const number = from + index
    const line = JSON.stringify({ number })
    return { number, kind: 'book', id: `book-${number}`, account: null, request: null, line }
  })

/** More than go to the thread at once. */
const many = 1203

it('writes a group of very many in order, and the next after it', async () => {
  const salt = { kind: 'book', id: 'book-1', salt: Uint8Array.of(1) }
  const whole = await journal.append(entries(1, many), [salt])
  expect(whole).toEqual(past.head())
  expect(past.saltOf('book', 'book-1')).toEqual(salt.salt)
  const one = await journal.append(entries(many + 1, 1), [])
  expect([...past.kept(0)].map(({ number }) => number)).toEqual(
    entries(1, many + 1).map(({ number }) => number),
  )
  expect(one).toEqual(past.head())
  expect(past.hashAt(many)).toBe(whole.hash)
})

it.each([10, 700, 1202])('leaves nothing of one whose entry %i cannot be', async (at) => {
  const before = await journal.append(entries(1, 3), [])
  const bad = entries(4, many).map((entry, index) =>
    index === at ? { ...entry, number: 2 } : entry,
  )
  const failure = await journal.append(bad, []).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(Failure)
  expect(past.head()).toEqual(before)
  await journal.append(entries(4, many), [])
  expect(past.head().number).toBe(many + 3)
})

it('of a group at the bound is one part', async () => {
  for (const count of [500, 501, 1000]) {
    const { number } = past.head()
    expect((await journal.append(entries(number + 1, count), [])).number).toBe(number + count)
  }
})
