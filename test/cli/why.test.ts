import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fangyuan, library, scratch } from './fangyuan.ts'

const folder = scratch()
const why = (...args: readonly string[]) => fangyuan(['why', library, ...args])

test.concurrent('a 样例 is explained in plain words', async () => {
  const { code, stdout, stderr } = await why('借阅单', '一册未还')
  expect([code, stderr]).toEqual([0, ''])
  for (const line of [
    '图书未还（L01）：记问题 严重',
    '    当 未还册数 > 0 则 应还日期 ≥ 提交日期',
    '    应还日期：2026年4月2日',
    '    应还日期 ≥ 提交日期：不成立',
    '    · 应还日期不早于2026年4月6日，现为2026年4月2日，差4天',
    '归还逾期（L02）：无法判断',
    '其余 3 条规则没有问题；看其中一条，用 --rule 规则名。',
  ])
    expect(stdout.split('\n')).toContain(line)
})

test.concurrent('one rule, as JSON, in English', async () => {
  const { code, lines } = await why('loan', '一册未还', '--rule', '图书未还', '--json')
  expect(code).toBe(0)
  expect(lines()).toMatchObject([
    { form: 'loan', conclusion: { value: '停借' } },
    { rule: 'L01', verdict: 'finding', remedies: [{ changes: [{ path: ['dueOn'] }] }] },
  ])
  const english = await why('loan', '一册未还', '--rule', 'L01', '--lang', 'en')
  expect(english.stdout).toContain('not before 2026年4月6日')
})

test.concurrent('a record in a file: its mistakes come first', async () => {
  const file = join(folder, 'reader.json')
  writeFileSync(file, JSON.stringify({ kind: 'nothing' }))
  const { code, stdout } = await why('reader', file)
  expect(code).toBe(0)
  expect(stdout).toContain('：无法判断\n')
  expect(stdout).toContain('  先改好\n')
})

test.concurrent('a kept record, by its id', async () => {
  const data = join(folder, 'data')
  expect((await fangyuan(['print', library, '--data', data, '--demo'])).code).toBe(5)
  const { code, lines } = await why('loan', 'loan-1', '--data', data, '--json')
  expect(code).toBe(0)
  expect(lines()[0]).toMatchObject({ record: 'loan-1', kept: { differences: [] } })
})

test.concurrent('names that are not there: 2, and the names that are', async () => {
  const noForm = await why('没有', '一册未还')
  expect([noForm.code, noForm.stderr]).toEqual([2, expect.stringContaining('借阅')])
  const noRule = await why('loan', '一册未还', '--rule', '没有')
  expect([noRule.code, noRule.stderr]).toEqual([2, expect.stringContaining('图书未还（L01）')])
  const noRecord = await why('loan', '没有')
  expect([noRecord.code, noRecord.stderr]).toEqual([2, expect.stringContaining('没有“没有”')])
  const text = join(folder, 'text.json')
  writeFileSync(text, '[1]')
  expect((await why('loan', text)).code).toBe(2)
})
