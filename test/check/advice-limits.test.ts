import { expect, test } from 'vitest'
import { analyse } from '../../src/compiler/compile.ts'

const app = (rules: string): string => `应用 甲 （a）
表单 乙 （b）
  字段 数：整数，必填，至少 0
  字段 另：整数
  字段 类：单选【一，二，三】，必填
${rules}`

const codes = (text: string): readonly string[] => [
  ...new Set(analyse([{ path: 'a.fy', text }]).diagnostics.map(({ code }) => code)),
]

const repeated = (times: number, text: string, between: string): string =>
  Array.from({ length: times }, () => text).join(between)

test.each([
  ['a long sum', repeated(900, '数', ' + '), '≥ 0'],
  ['a long product', repeated(900, '2', ' × '), '× 数 ≥ 0'],
  ['a product of a field', `数 × ${repeated(900, '2', ' × ')}`, '≥ 0'],
  ['a power', repeated(900, '数', ' × '), '≥ 0'],
])('%s is read in time', (_, left, right) => {
  const began = performance.now()
  expect(codes(app(`规则 一：${left} ${right}\n  否则 提醒 “错。”\n`))).toEqual(['rule-always-met'])
  expect(performance.now() - began).toBeLessThan(3000)
})

test('what takes too long is not spoken of', () => {
  const part = '（数 + 另 > 3 或 数 − 另 < 9 或 类 = 一 或 另 为空）'
  const rules = Array.from(
    { length: 20 },
    (_, at) =>
      `规则 第${at}：${repeated(40, part, ' 且 ')} 且 数 > ${at}\n  否则 不得提交 “错。”\n`,
  )
  const began = performance.now()
  expect(codes(app(rules.join('')))).toEqual([])
  expect(performance.now() - began).toBeLessThan(5000)
})
