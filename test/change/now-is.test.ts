import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/compiler/compile.ts'
import { settle } from '../../src/rules/index.ts'

const { application, diagnostics } = analyse([
  {
    path: 'demo.fy',
    text: `应用 例 （demo）
选项 村 （villages）
  A 甲村
  B 乙村，至 2026年12月31日，并入 甲村
  C 丙村，至 2025年12月31日，并入 B
  D 丁村，并入 A
表单 表 （main）
  字段 村：村
  计算 如今：单选 村 = 现为（村）
`,
  },
])
const [form] = application?.forms ?? []

const now = (code: string | null, today: string): unknown => {
  if (!application || !form) return expect.fail(diagnostics.map(({ code }) => code).join())
  const data = code === null ? {} : { 村: code }
  const { options } = application
  return settle(form, data, {
    today,
    submitted: '2025-01-01',
    options,
    parameters: [],
    resolve: () => null,
  }).values.如今
}

describe('what an option was merged into', () => {
  it.each([
    ['A', '2027-01-01', 'A'],
    ['B', '2026-12-31', 'B'],
    ['B', '2027-01-01', 'A'],
    ['C', '2025-12-31', 'C'],
    ['C', '2026-01-01', 'B'],
    ['C', '2027-01-01', 'A'],
    ['D', '2020-01-01', 'A'],
    [null, '2027-01-01', undefined],
  ])('of a record of 2025, %s on %s is %s', (code, today, is) => {
    expect(now(code, today)).toBe(is)
  })
})
