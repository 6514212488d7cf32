import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'

const emitted = join(import.meta.dirname, '../golden/birds')
const data = mkdtempSync(join(tmpdir(), 'fangyuan-emitted-'))

afterEach(() => rmSync(data, { recursive: true }))

test('the emitted server.ts runs by itself, says where, and ends when asked', async () => {
  const env = { ...process.env, PORT: '0', FANGYUAN_DATA: data }
  const server = spawn(process.execPath, [join(emitted, 'server.ts')], { env })
  const ended = once(server, 'exit')
  const [line] = await Promise.race([once(server.stdout, 'data'), ended])
  const [, url = ''] = /^观鸟站管理：(http:\S+)/.exec(String(line)) ?? []
  const answer = await fetch(new URL('/health/ready', url))
  expect(await answer.json()).toEqual({ status: 'ok' })
  server.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
})
