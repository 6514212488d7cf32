import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { issueBatch } from '../../src/runtime/letters/issue.ts'
import { readLetter } from '../../src/runtime/letters/stored.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { correction, room, roomsApp, visit } from '../letters/rooms.ts'

/** When one process has printed a letter, and the other does all of its work before it goes on. */
const moments = ['before its file is written', 'after its file is written'] as const

test.each(moments)('a letter that two processes print is kept as one did: %s', async (moment) => {
  const data = mkdtempSync(join(tmpdir(), 'fangyuan-issuers-'))
  const store = memoryStore()
  const app = roomsApp(join(data, 'app'))
  const issue = (by: Store) =>
    issueBatch({ app, notice: correction, store: by, data, date: '2026-05-06' })
  const due = (id: string) =>
    store.transaction((tx) => {
      tx.put(room(`r-${id}`, `${id}阅览室`))
      tx.put(visit(id, { room: `r-${id}` }))
    })
  try {
    await due('甲')
    let isFirst = true
    const others = async (isNow: boolean): Promise<void> => {
      if (!isNow || !isFirst) return
      isFirst = false
      await due('乙')
      await issue({ ...store })
    }
    const slow: Store = {
      ...store,
      async paper(kind, id) {
        await others(moment === 'before its file is written')
        return store.paper(kind, id)
      },
      async transaction(work, act) {
        await others(moment === 'after its file is written' && act?.action === 'print')
        return store.transaction(work, act)
      },
    }
    await issue(slow)
    expect(isFirst).toBe(false)
    const letters = await store.papers('letter', {})
    expect(letters.map(({ serial, state }) => [serial, state])).toEqual([
      [1, 'printed'],
      [2, 'printed'],
    ])
    for (const letter of letters) expect(await readLetter(data, letter)).not.toBeNull()
    const kept = letters.map(({ file }) => file?.split('/').at(-1))
    expect(readdirSync(join(data, 'letters', '2026')).sort()).toEqual(kept.sort())
  } finally {
    rmSync(data, { recursive: true })
  }
})
