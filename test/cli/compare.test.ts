import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { appIn, fangyuan, scratch } from './fangyuan.ts'

const folder = scratch()

const app = (name: string, text: string): string => appIn(join(folder, name), text)

const text = `应用 小 （small）
  机构 小馆，代字 小
表单 表 （form）
  字段 数量 （amount）：整数，必填
  字段 备注 （note）：文本，选填
规则 不少 （R1）：数量 ≥ 1
  否则 不得提交 “太少。”
样例 一个：数量 1 应当 没有问题
`
const before = app('before', text)
const after = app(
  'after',
  text
    .replace('文本，选填', '文本，必填')
    .replace('数量 ≥ 1', '数量 ≥ 2')
    .replace('样例 一个：数量 1', '样例 一个：数量 2，备注 “有”'),
)

test('what is another is told in sentences, by form', async () => {
  const { code, stdout, stderr } = await fangyuan(['compare', before, after])
  expect([code, stderr]).toEqual([0, '共 2 处不同：需确认 2 处。\n'])
  expect(stdout).toBe(
    '表\n  [需确认] 『备注』由选填改为必填\n  [需确认] 规则『不少』（R1）由“数量 ≥ 1”改为“数量 ≥ 2”\n',
  )
})

test('as a table, in English', async () => {
  const { stdout } = await fangyuan(['compare', before, after, '--table', '--lang', 'en'])
  expect(stdout).toContain('“备注”')
  expect(stdout).toMatch(/optional\s+required\s+to be confirmed/)
})

test('as JSON; a built folder is a definition too, and has the same one', async () => {
  const built = join(folder, 'built')
  await fangyuan(['build', before, '--out', built])
  writeFileSync(join(built, 'package.json'), '{ "type": "module" }\n')
  const same = await fangyuan(['compare', before, built])
  expect([same.code, same.stderr]).toEqual([0, '没有不同。\n'])
  const { lines } = await fangyuan(['compare', built, after, '--json'])
  expect(lines().map(({ kind, risk }) => [kind, risk])).toEqual([
    ['required', 'confirm'],
    ['threshold', 'confirm'],
  ])
})

test('what has errors cannot be compared, and what is no folder is said to be none', async () => {
  const broken = app('broken', text.replace('：整数', '：整竖'))
  expect((await fangyuan(['compare', before, broken])).code).toBe(1)
  expect((await fangyuan(['compare', before, join(folder, 'nowhere')])).code).toBe(2)
})
