import { expect, test } from 'vitest'
import { analyse } from '../../src/compiler/compile.ts'
import { why } from '../../src/rules/index.ts'
import { recordOf } from '../../src/runtime/sample-records.ts'

const source = `应用 拼车
表单 罚单 （ticket）
  字段 车主手机 （mobile）：手机，必填，脱敏
  字段 罚款 （fine）：金额
  字段 日期 （on）：日期
表单 拼车 （ride）
  唯一 车号，年度
  字段 车号 （plate）：文本，必填
  字段 年度 （year）：年度，必填
  字段 手机 （mobile）：手机，必填，脱敏
  字段 油费 （fuel）：金额，必填
规则 换号：手机 = 上年度.手机
  否则 提醒 “换了号码。”
规则 罚款：合计（罚单.罚款 当 车主手机 = 手机） + 上年度.油费 ≤ 1元
  否则 提醒 “罚款多。”
规则 近期：最大（罚单.日期） < 提交日期 且 非 任一（罚单，罚款 > 5元）
  否则 提醒 “刚罚过。”
规则 遮住：脱敏（手机） = “1”
  否则 提醒 “号码不对。”
规则 上年：上年度.等次 ≠ 差
  否则 记问题 建议 “上年差。”
规则 多：当 有问题 建议 且 问题数（建议） ≥ 1 则 线索 “有建议。”
结论 等次：有问题 则 差；其余 好
样例 甲：车号 A1，年度 2025，手机 “13800138000”，油费 3元，上年度.手机 “13900139000”，上年度.油费 2元，上年度.等次 差
  另有 罚单：车主手机 “13800138000”，罚款 8元，日期 2026年3月3日
`

test('figures of other records are shown as what they are, masked where their field is', () => {
  const { application } = analyse([{ path: 'ride.fy', text: source }])
  const form = application?.forms.find(({ id }) => id === 'ride')
  const [sample] = form?.samples ?? []
  if (!application || !form || !sample) throw new Error('not compiled')
  const { data, run } = recordOf(application, form, sample)
  const { rules } = why(application, form, data, run)
  const facts = rules.flatMap((each) => each.facts.map(({ label, shown }) => `${label}：${shown}`))
  const sides = rules.flatMap(({ steps }) => steps.flatMap((step) => step.sides))

  expect(facts).toEqual([
    '手机：138****8000',
    '上年度.手机：139****9000',
    '合计（罚单.罚款 当 车主手机 = 本表.手机）：8.00元',
    '上年度.油费：2.00元',
    '最大（罚单.日期）：2026年3月3日',
    '提交日期：2026年1月1日',
    '任一（罚单，罚款 > 5.00元）：是',
    '手机：138****8000',
    '上年度.等次：差',
    '有问题 建议：是',
    '问题数（建议）：1',
  ])
  expect(sides.map(({ text, shown }) => `${text}：${shown}`)).toEqual([
    '合计（罚单.罚款 当 车主手机 = 本表.手机） + 上年度.油费：10.00元',
    '脱敏（手机）：138****8000',
  ])
})
