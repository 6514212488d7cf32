import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openLowdbStore } from '../../src/runtime/store/lowdb.ts'
import { check, isClean } from '../crash/check.ts'
import { noAnswers, startChild } from '../crash/child.ts'
import { clockJumps } from '../crash/clock.ts'
import { diskFull } from '../crash/disk-full.ts'
import { dropped } from '../crash/dropped.ts'
import { ioError, whyNotBroken } from '../crash/io-error.ts'
import { killed } from '../crash/killed.ts'
import { whyNotMounted } from '../crash/mounted.ts'
import { powerCut } from '../crash/power-cut.ts'
import { twoProcesses } from '../crash/two-processes.ts'
import { abortedSerials, conditionalUpdates } from '../crash/updates.ts'

const root = mkdtempSync(join(tmpdir(), 'fangyuan-crash-'))
afterAll(() => rmSync(root, { recursive: true }))
const newFolder = (): string => mkdtempSync(join(root, 'data-'))

const unmounted = whyNotMounted(root)
const unbroken = whyNotBroken(root)
for (const why of new Set([unmounted, unbroken]))
  if (why !== null) console.log(`some of the crash proofs are left out here: ${why}`)

const clean = { lost: 0, duplicated: 0, gaps: 0, halves: 0, astray: 0 }

describe('what was answered is kept, once and whole,', () => {
  test('when the process is killed, wherever that is', async () => {
    expect(await killed(6, 1)).toMatchObject(clean)
  })

  test.each(['before', 'within', 'after'] as const)(
    'when the process is killed %s writing a snapshot; nothing unfinished stays',
    async (at) => {
      const folder = newFolder()
      const answers = noAnswers()
      await startChild(answers, { folder, dies: { file: 2, at } }).over
      const store = await openLowdbStore(folder)
      expect(isClean(await check(store, answers.serials))).toBe(true)
      await store.close()
      const left = [...readdirSync(folder), ...readdirSync(join(folder, 'forms'))]
      expect(left.filter((name) => /\.tmp$|damaged/.test(name))).toEqual([])
    },
  )

  test.skipIf(unmounted !== null)('when the power is cut', async () => {
    expect(await powerCut(2, 1)).toMatchObject(clean)
  })

  test('when nothing of the snapshots was flushed', async () => {
    expect(await dropped(15, 1)).toMatchObject(clean)
  })

  test.skipIf(unmounted !== null)(
    'when the disk is full; and goes on once there is room',
    async () => {
      const { refusals, after, ...tally } = await diskFull(0)
      expect(tally).toMatchObject(clean)
      expect(refusals).toEqual(['store-write'])
      expect(after).toBeGreaterThanOrEqual(200)
    },
  )

  test.skipIf(unbroken !== null)(
    'when a flush fails: nothing more is taken until it is opened again',
    async () => {
      const { trouble, refusals, isOpenAgain, ...tally } = await ioError(100)
      expect(tally).toMatchObject(clean)
      expect([trouble, ...new Set(refusals)]).toEqual(['store-stopped', 'store-stopped'])
      expect(refusals).toHaveLength(24)
      expect(isOpenAgain).toBe(true)
    },
  )

  test('when two processes want the folder: one gets it', async () => {
    expect(await twoProcesses(2)).toMatchObject({ ...clean, disputed: 0 })
  })

  test('when the clock jumps: the order is that of the numbers', async () => {
    const { changes, backwards, astray } = await clockJumps(150, 1)
    expect([changes, astray]).toEqual([300, 0])
    expect(backwards).toBeGreaterThan(20)
  })
})

describe('many writers', () => {
  test('overwrite nothing of each other', async () => {
    expect(await conditionalUpdates(newFolder(), 16, 5000)).toMatchObject({
      updates: 5000,
      lost: 0,
    })
  })

  test('number without a gap, though some give up and all are killed', async () => {
    const { given, ...wrong } = await abortedSerials(newFolder(), 1500, 3, 1)
    expect(given).toBeGreaterThanOrEqual(1500)
    expect(wrong).toEqual({ gaps: 0, doubles: 0, lost: 0 })
  })
})

describe('the lock', () => {
  test('says who has the folder, and ends with a killed process', async () => {
    const folder = newFolder()
    const child = startChild(noAnswers(), { folder })
    await child.until('open')
    const refused = openLowdbStore(folder)
    await expect(refused).rejects.toMatchObject({ code: 'store-locked' })
    await expect(refused).rejects.toThrow(`PID ${child.process.pid}`)
    child.process.kill('SIGKILL')
    await child.over
    const store = await openLowdbStore(folder)
    await expect(openLowdbStore(folder)).rejects.toMatchObject({ code: 'store-locked' })
    const second = startChild(noAnswers(), { folder })
    await second.over
    expect(second.said).toEqual(['failed store-locked'])
    await store.close()
  })
})
