import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLowdbStore } from '../../src/runtime/store/lowdb.ts'
import { letter } from '../store/made.ts'
import { fangyuan, library, scratch } from './fangyuan.ts'

const folder = scratch()

const series = '河图催〔{年}〕{序号}号'
const numbered = (serial: number, more: Partial<ReturnType<typeof letter>> = {}) => ({
  ...letter(`l${serial}`),
  series,
  year: 2026,
  serial,
  number: `河图催〔2026〕${serial}号`,
  ...more,
})

test('the register is proved: 5 where a number is missing or a file is not what was printed', async () => {
  const data = join(folder, 'data')
  const args = ['letters', library, '--data', data]
  const none = await fangyuan(args)
  expect([none.code, none.stdout]).toEqual([0, ''])
  expect(none.stderr).toContain('还没有签发过编号的文书。')

  const store = await openLowdbStore(data)
  mkdirSync(join(data, 'letters'))
  writeFileSync(join(data, 'letters/1.pdf'), 'changed')
  const printed = { state: 'printed', file: 'letters/1.pdf', sha256: 'f'.repeat(64) } as const
  await store.transaction((tx) => {
    for (let n = 0; n < 2; n++) tx.nextSerial(series, 2026)
    tx.putPaper('letter', numbered(1, printed))
    tx.putPaper('letter', numbered(2))
  })
  await store.close()
  const whole = await fangyuan(args)
  expect(whole.code).toBe(0)
  expect(whole.stdout).toMatch(/河图催〔2026〕…号\s+2026\s+1\s+2\s+2\s+0\s+0\s+连号无重/)
  const changed = await fangyuan([...args, '--verify'])
  expect(changed.code).toBe(5)
  expect(changed.stderr).toContain('河图催〔2026〕1号：')

  const again = await openLowdbStore(data)
  await again.transaction((tx) => {
    for (let n = 0; n < 2; n++) tx.nextSerial(series, 2026)
    tx.putPaper('letter', numbered(4))
  })
  await again.close()
  const gap = await fangyuan([...args, '--json', '--lang', 'en'])
  expect(gap.code).toBe(5)
  expect(gap.lines()).toMatchObject([{ least: 1, greatest: 4, count: 3, gaps: [3], holds: false }])
  expect(gap.stderr).toContain('The register has faults')
})
