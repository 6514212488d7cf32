import { expect, test } from 'vitest'
import { startProxy } from './proxy.ts'
import { rolling } from './rolling.ts'

test('two processes over one database, of which one is killed under load and started again, lose and double nothing', async () => {
  const outcome = await rolling({
    clients: 8,
    ends: 1,
    issues: 0,
    step: 40,
    signal: 'SIGKILL',
    proxy: startProxy,
    durable: false,
  })
  expect(outcome).toMatchObject({
    lost: 0,
    doubled: 0,
    unlinked: 0,
    turnedAway: 0,
    isSessionShared: true,
  })
  expect(outcome.acknowledged).toBeGreaterThanOrEqual(120)
  expect(outcome.pages).toBeGreaterThan(0)
})
