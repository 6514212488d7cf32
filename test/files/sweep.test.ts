import { mkdir, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { StoredFile } from '../../src/runtime/files/model.ts'
import { sweepFiles } from '../../src/runtime/files/sweep.ts'
import { pdf, png } from './contents.ts'
import { kept, openRoom, type Room, visitor } from './room.ts'

let room: Room
beforeEach(async () => {
  room = await openRoom()
})
afterEach(() => room.stop())

/** Days after the room's own. */
const sweepAfter = (days: number) =>
  sweepFiles(room.store, room.data, () => {
    const now = new Date(Date.parse('2026-11-22T06:30:00.000Z') + days * 86_400_000).toISOString()
    return { today: now.slice(0, 10), now }
  })

const pathOf = ({ sha256 }: StoredFile): string =>
  join(room.data, 'files', sha256.slice(0, 2), sha256)

/** As if everything had been written when the room's clock says. */
async function backdate(...paths: readonly string[]): Promise<void> {
  const then = new Date('2026-11-22T06:30:00.000Z')
  for (const path of paths) await utimes(path, then, then)
}

const nothing = { papers: 0, contents: 0, incoming: 0 }

test('what no record took goes after seven days, its content a day later', async () => {
  const waiting = await kept(room, 'a.pdf', pdf)
  const held = await kept(room, 'a.png', png)
  const holder = { form: 'f', record: 'r', field: 'scan' }
  await room.store.transaction((tx) => tx.putPaper('file', { ...held, holder }))
  await backdate(pathOf(waiting), pathOf(held))
  expect(await sweepAfter(6.9)).toEqual(nothing)
  expect(await sweepAfter(7.1)).toEqual({ ...nothing, papers: 1 })
  expect(await room.store.papers('file', {})).toEqual([{ ...held, holder }])
  expect(await sweepAfter(7.2)).toEqual(nothing)
  expect(await sweepAfter(8.2)).toEqual({ ...nothing, contents: 1 })
  expect(await room.onDisk()).toEqual([held.sha256])
  expect(await sweepAfter(4000)).toEqual(nothing)
  expect(await room.onDisk()).toEqual([held.sha256])
})

test('a content stays as long as one file has it', async () => {
  const first = await kept(room, 'a.pdf', pdf)
  const second = await kept(room, 'b.pdf', pdf)
  await room.store.transaction((tx) =>
    tx.putPaper('file', { ...second, holder: { form: 'f', record: 'r', field: 'scan' } }),
  )
  await backdate(pathOf(first))
  expect(await sweepAfter(9)).toEqual({ ...nothing, papers: 1 })
  expect(await sweepAfter(11)).toEqual(nothing)
  expect(await readFile(pathOf(second))).toEqual(pdf)
})

test('a content that steps aside is still given out, and put back when a file has it again', async () => {
  const first = await kept(room, 'a.pdf', pdf)
  await backdate(pathOf(first))
  await sweepAfter(8)
  await expect(stat(pathOf(first))).rejects.toThrow('ENOENT')
  // Another process that had put its content in place before, and its paper after.
  const second = { ...first, id: 'second', at: '2026-11-30T06:30:00.000Z' }
  await room.store.transaction((tx) => tx.putPaper('file', second))
  const content = await room.files.open(second, visitor('a'))
  expect(content).not.toBeNull()
  await content?.close()
  expect(await sweepAfter(10)).toEqual(nothing)
  expect(await readFile(pathOf(first))).toEqual(pdf)
})

test('what broken uploads left goes after a day', async () => {
  const folder = join(room.data, 'files', '.incoming')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'left'), 'half')
  await backdate(join(folder, 'left'))
  expect(await sweepAfter(0.9)).toEqual(nothing)
  expect(await sweepAfter(1.1)).toEqual({ ...nothing, incoming: 1 })
  expect(await room.onDisk()).toEqual([])
})

test('a data folder without files is nothing to sweep', async () => {
  expect(await sweepAfter(0)).toEqual(nothing)
})
