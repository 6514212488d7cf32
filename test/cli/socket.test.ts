import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { answerCommands, askServer } from '../../src/cli/socket.ts'
import { fangyuan, library, scratch, serving } from './fangyuan.ts'

const folder = scratch()

test('while a server has the data, it prints, reports and explains for the command line', async () => {
  const data = join(folder, 'served')
  const server = await serving([library, '--data', data, '--demo'])
  const printed = await fangyuan([
    ...['print', library, 'overdueNotice', '--data', data, '--json'],
    ...['--out', join(folder, 'out')],
  ])
  expect([printed.code, printed.lines()[0]?.number]).toEqual([0, '河图逾〔2026〕1号'])
  expect(readdirSync(join(folder, 'out'))).toHaveLength(1)
  const report = await fangyuan(['report', library, '借阅统计', '--data', data])
  expect([report.code, report.stdout]).toEqual([0, expect.stringContaining('河东分馆')])
  const unknown = await fangyuan(['report', library, '没有的', '--data', data])
  expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('借阅统计')])
  const why = await fangyuan(['why', library, 'loan', 'nobody', '--data', data])
  expect([why.code, why.stderr]).toEqual([2, expect.stringContaining('nobody')])
  expect(await server.stop('SIGTERM')).toEqual([0, null])
})

test('who asks and is gone before the answer, as with | head, does the server no harm', async () => {
  const data = join(folder, 'gone')
  mkdirSync(data)
  const begun = Promise.withResolvers<void>()
  const left = Promise.withResolvers<void>()
  const stop = await answerCommands(
    data,
    async ({ job }, { data: print }) => {
      begun.resolve()
      if (job === 'long') await left.promise
      for (let count = 0; count < 100; count++) print('行'.repeat(9999))
      return 0
    },
    (error) => {
      throw error
    },
  )
  const asked = { folder, options: null, language: 'zh', json: false } as const
  const asking = connect(join(data, 'socket'))
  asking.write(`${JSON.stringify({ ...asked, job: 'long' })}\n`)
  await begun.promise
  asking.destroy()
  await once(asking, 'close')
  left.resolve()
  let lines = 0
  const terminal = { ...asked, data: () => void lines++, say: () => {} }
  expect(await askServer(data, { ...asked, job: 'short' }, terminal)).toBe(0)
  expect(lines).toBe(100)
  await stop()
})

test('a socket that a killed server left behind is in nobody’s way', async () => {
  const data = join(folder, 'killed')
  const killed = await serving([library, '--data', data])
  await killed.stop('SIGKILL')
  const alone = await fangyuan(['report', library, '借阅统计', '--data', data])
  expect(alone.code).toBe(0)
  const again = await serving([library, '--data', data])
  const asked = await fangyuan(['report', library, '借阅统计', '--data', data])
  expect(asked.code).toBe(0)
  await again.stop('SIGTERM')
})

test('a server backs its data up where it was told to', async () => {
  const [data, to] = [join(folder, 'quarterly'), join(folder, 'quarterly-backup')]
  const server = await serving([library, '--data', data, '--backup', to])
  await vi.waitFor(() => expect(readdirSync(to)).toContain('backup.json'), 30_000)
  await server.stop('SIGTERM')
  const verified = await fangyuan(['audit', 'verify', '--data', to])
  expect([verified.code, verified.stderr]).toEqual([0, ''])
})

test('data is verified and backed up while it is served, and restored elsewhere', async () => {
  const data = join(folder, 'kept')
  const server = await serving([library, '--data', data, '--demo'])
  const [backup, restored] = [join(folder, 'backup'), join(folder, 'restored')]
  const verified = await fangyuan(['store', 'verify', '--data', data, '--json'])
  expect([verified.code, verified.lines().at(-1)?.faults]).toEqual([0, 0])
  const made = await fangyuan(['store', 'backup', '--data', data, '--to', backup, '--json'])
  expect(made.code).toBe(0)
  await server.stop('SIGTERM')
  const back = await fangyuan(['store', 'restore', '--from', backup, '--data', restored, '--json'])
  expect([back.code, back.lines()[0]?.head]).toEqual([0, made.lines()[0]?.head])
  const without = await fangyuan(['report', library, '借阅统计', '--data', restored])
  expect([without.code, without.stderr]).toEqual([3, expect.stringContaining('密钥文件')])
  writeFileSync(`${restored}.key`, readFileSync(`${data}.key`))
  const report = await fangyuan(['report', library, '借阅统计', '--data', restored])
  expect([report.code, report.stdout]).toEqual([0, expect.stringContaining('河东分馆')])
  const audited = await fangyuan(['audit', 'verify', '--data', restored])
  expect([audited.code, audited.stdout]).toEqual([0, expect.stringContaining('都与写入时一致')])
})
