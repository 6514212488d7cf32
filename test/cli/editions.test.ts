import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bureauOf } from '../change/editions/bureau.ts'
import { source } from '../change/editions/source.ts'
import { appIn, fangyuan, scratch } from './fangyuan.ts'

const folder = scratch()
const data = join(folder, 'data')

const appOf = (name: string, text: string): string => appIn(join(folder, name), text)
const planned = async (name: string, deposit: string): Promise<string> => {
  const out = join(folder, `${name}.json`)
  const app = appOf(name, source.replace('10元', deposit))
  const { code } = await fangyuan(['plan', app, '--data', data, '--out', out])
  expect(code).toBe(0)
  return out
}

test('from a plan to the list of editions, each with its exit code', async () => {
  const none = await fangyuan(['editions', '--data', data])
  expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('里没有数据')])
  await (await bureauOf(source, data)).shut()

  const [dearer, dearest] = [await planned('dearer', '20元'), await planned('dearest', '30元')]
  const applied = await fangyuan(['apply', dearer])
  expect([applied.code, applied.stdout.split('\n')[0]]).toEqual([0, '已发布第2版。'])
  const again = await fangyuan(['apply', dearer, '--json'])
  expect([again.code, again.lines()]).toEqual([0, [expect.objectContaining({ kind: 'already' })]])
  const stale = await fangyuan(['apply', dearest])
  expect([stale.code, stale.stderr]).toEqual([4, expect.stringContaining('现在已经是第2版')])
  const spoilt = join(folder, 'spoilt.json')
  const plan = JSON.parse(readFileSync(dearest, 'utf8'))
  writeFileSync(spoilt, JSON.stringify({ ...plan, id: 'other', content: plan.content.slice(4) }))
  const torn = await fangyuan(['apply', spoilt])
  expect([torn.code, torn.stderr]).toEqual([4, expect.stringContaining('对不上')])
  const broken = await fangyuan(['apply', join(folder, 'dearer', 'app.fy')])
  expect([broken.code, broken.stderr]).toEqual([2, expect.stringContaining('读不了计划')])

  const listed = await fangyuan(['editions', '--data', data, '--json'])
  expect([listed.code, listed.lines().map(({ number }) => number)]).toEqual([0, [1, 2]])
})

test('editions are compared by their numbers, and with a folder', async () => {
  const two = await fangyuan(['compare', '1', '2', '--data', data])
  expect([two.code, two.stdout]).toEqual([
    0,
    expect.stringContaining('参数『押金下限』由10.00元改为20.00元'),
  ])
  const same = await fangyuan(['compare', '2', join(folder, 'dearer'), '--data', data])
  expect([same.code, same.stderr]).toEqual([0, '没有不同。\n'])
  const missing = await fangyuan(['compare', '1', '9', '--data', data])
  expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining('没有第9版')])
  const nowhere = await fangyuan(['compare', '1', '2'])
  expect([nowhere.code, nowhere.stderr]).toEqual([2, expect.stringContaining('--data')])
})
