import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fangyuan, scratch } from './fangyuan.ts'

const folder = scratch()
const file = join(folder, 'app.fy')
const source = `应用 小 （small）
  机构 小馆，代字 小
法规 《小办法》 生效 2020年1月1日
  条 第八条
表单 表 （form）
  字段 数量 （amount）：整数，必填
规则 不少 （R1）：数量 ≥ 1
  依据 《小办法》第八条第二款
  否则 提醒 “太少。”
`
writeFileSync(file, source)

test('a drill lists what cites the article and leaves the sources alone', async () => {
  const day = ['--repealed', '2027-01-01']
  const { code, stdout, stderr } = await fangyuan([
    ...['drill', folder, '《小办法》第八条', ...day, '--by', '《小办法》第九条'],
  ])
  expect([code, stderr]).toEqual([
    0,
    '假定《小办法》第八条自2027年1月1日起由《小办法》第九条代替。引用它的有 1 处：\n',
  ])
  expect(stdout).toBe('“表”的规则“不少”：依据《小办法》第八条第二款，改为《小办法》第九条第二款\n')
  expect(readFileSync(file, 'utf8')).toBe(source)
  const json = await fangyuan(['drill', folder, '《小办法》', ...day, '--json'])
  expect(JSON.parse(json.stdout)).toEqual({
    ...{ kind: 'rule', id: 'R1', label: '不少', form: '表', until: null },
    ...{ cited: '《小办法》第八条第二款', inText: false, now: null },
  })
})

test.each([
  [['第八条', '--repealed', '2027-01-01'], '“第八条”不是一条规定'],
  [['《小办法》第八条', '--repealed', '明年'], '“明年”不是日期'],
  [['《别的办法》', '--repealed', '2027-01-01'], '应用里没有写明《别的办法》'],
])('%j is refused', async (asked, said) => {
  const { code, stdout, stderr } = await fangyuan(['drill', folder, ...asked])
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(said)
})
