import { expect, test } from 'vitest'
import { analyse } from '../../src/compiler/compile.ts'
import { renderText } from '../../src/compiler/diagnostics/render.ts'
import { runSamples, type SampleResult } from '../../src/runtime/samples.ts'

function results(source: string, language: 'zh' | 'en' = 'zh'): readonly SampleResult[] {
  const { application, diagnostics } = analyse([{ path: 'samples.fy', text: source }])
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  expect(errors.map((found) => renderText(found, 'zh'))).toEqual([])
  return [...runSamples(application ?? expect.fail(), language)]
}

/** Each sample of the source with what differs from what it expects. */
const problems = (source: string): Record<string, readonly string[]> =>
  Object.fromEntries(results(source).map((each) => [each.sample, each.problems]))

const clubs = `应用 例 （demo）
表单 社团 （club）
  唯一 名称
  字段 名称 （name）：文本，必填
  字段 级别 （rank）：单选【市级，区级】
表单 投诉 （complaint）
  字段 社团 （club）：引用 社团
  字段 属实 （true）：是否
表单 年报 （yearly）
  唯一 社团，年份
  期限 每年5月31日
  字段 社团 （club）：引用 社团，必填
  字段 年份 （year）：年度，必填
  字段 余额 （left）：金额，必填
  字段 所属级别 （rank）：单选【市级，区级】，取自 社团.级别
  计算 翻倍 （twice）：金额 = 余额 × 2
规则 变少 （R1）：当 余额 < 上年度.余额 则 记问题 一般 “比上年的{上年度.余额}少。”
规则 线索 （R3）：当 上年度.翻倍 > 8元 则 线索 “上年多。”
规则 投诉 （R4）：当 计数（投诉 当 社团 = 本表.社团 且 属实 = 是） ≥ 2 则 不得提交 “投诉多。”
结论 结论 （result）：有问题 则 差；其余 好
`

test('a sample gives the record of the year before, which is judged like every other', () => {
  const samples = `样例 头年：社团.名称 甲，年份 2025，余额 5元 应当 没有问题，结论 好
样例 少了 同 头年：上年度.余额 6元 应当 变少，线索，结论 差
样例 没少 同 少了：上年度.余额 4元，提交于 2026年6月1日 应当 没有问题
样例 又少 同 少了：上年度.余额 空 应当 没有问题
`
  expect(problems(clubs + samples)).toEqual({ 头年: [], 少了: [], 没少: [], 又少: [] })
})

test('its conclusion is the one that is said, else the one its rules lead to', () => {
  const samples = `规则 上年 （R6）：当 上年度.结论 = 差 则 记问题 一般 “上年差。”
样例 说了：社团.名称 甲，年份 2025，余额 5元，上年度.余额 1元，上年度.结论 差 应当 上年
样例 没说 同 说了：上年度.结论 空
样例 前年：社团.名称 甲，年份 2025，余额 5元，上年度.余额 1元
  另有 年报：年份 2023，余额 9元，提交于 2024年5月1日
  应当 上年
`
  expect(problems(clubs + samples)).toEqual({ 说了: [], 没说: [], 前年: [] })
})

test('what is given beside a sample points at what the sample points at, and at the sample', () => {
  const samples = `样例 两次：社团.名称 甲，年份 2025，余额 5元
  另有 投诉：属实 是
  另有 投诉：属实 是
  应当 投诉
样例 一次属实：社团.名称 甲，年份 2025，余额 5元
  另有 投诉：属实 是
  另有 投诉：属实 否
  另有 投诉：社团.名称 乙，属实 是
  应当 没有问题
样例 再一次 同 一次属实
  另有 投诉：属实 是，提交于 2020年1月1日
  应当 投诉
`
  expect(problems(clubs + samples)).toEqual({ 两次: [], 一次属实: [], 再一次: [] })
})

test('so do the rows of its tables, and those of the sample itself do not', () => {
  const nearby = `规则 联名 （R7）：合计（联名投诉.市级数） ≤ 1
  否则 记问题 一般 “联名的多。”
表格 邻近 （near）
  列 邻社 （club）：引用 社团
  列 远近 （far）：整数
分组 邻
  计算 邻社数 （nears）：整数 = 计数（邻近 当 邻社 不为空）
`
  const joint = `表单 联名投诉 （joint）
  字段 摘要 （words）：文本
表格 名单 （list）
  列 被投诉社团 （club）：引用 社团
  列 情况 （what）：文本
分组 数
  计算 市级数 （count）：整数 = 计数（名单 当 被投诉社团.级别 = 市级）
`
  const samples = `样例 两行：社团【名称 甲，级别 市级】，年份 2025，余额 5元，邻近【远近 3；远近 4】
  另有 联名投诉：摘要 一，名单【情况 吵；情况 闹】
  应当 联名，邻社数 0
样例 一行是别家：社团【名称 甲，级别 市级】，年份 2025，余额 5元
  另有 联名投诉：摘要 一，名单【情况 吵；被投诉社团.名称 乙，情况 闹】
  应当 没有问题
`
  expect(problems(clubs + nearby + samples + joint)).toEqual({ 两行: [], 一行是别家: [] })
})

test('what is given points at the sample where it can mean no other, and is judged with it', () => {
  const orders = `应用 例 （demo）
表单 订单 （order）
  字段 单号 （number）：文本，必填
  字段 件数 （pieces）：整数，必填
  计算 两倍 （twice）：整数 = 件数 × 2
规则 退多 （R1）：计数（退货 当 单号 = 本表.单号 且 结果 = 多） = 0
  否则 记问题 建议 “退得多。”
样例 退一件：单号 D1，件数 3
  另有 退货：退件数 1
  应当 没有问题
样例 退十件：单号 D1，件数 3
  另有 退货：退件数 10
  应当 退多
样例 退别人的：单号 D1，件数 3
  另有 退货：订单【单号 D2，件数 3】，退件数 10
  应当 没有问题
表单 退货 （return）
  字段 订单 （order）：引用 订单，必填
  字段 退件数 （pieces）：整数，必填
  字段 单号 （number）：文本，取自 订单.单号
结论 结果 （result）：退件数 > 订单.两倍 则 多；其余 不多
`
  expect(problems(orders)).toEqual({ 退一件: [], 退十件: [], 退别人的: [] })
})

test('what has the same 唯一 is one record, as long as nothing else is said of it', () => {
  const samples = `规则 市级投诉 （R6）：计数（投诉 当 投诉.社团.级别 = 市级） ≤ 1
  否则 记问题 一般 “市级的投诉多。”
样例 一家：社团.名称 甲，社团.级别 市级，年份 2025，余额 5元
  另有 投诉：社团.名称 甲，属实 是
  另有 投诉：社团【名称 甲，级别 市级】，属实 是
  应当 投诉，市级投诉
样例 先少后多：社团.名称 甲，年份 2025，余额 5元
  另有 投诉：社团【名称 甲，级别 市级】，属实 是
  另有 社团：名称 甲
  另有 投诉：属实 是
  应当 投诉，市级投诉
样例 两家 同 一家：社团.级别 区级 应当 没有问题
`
  expect(problems(clubs + samples)).toEqual({ 一家: [], 先少后多: [], 两家: [] })
})

test('parts of what references point at make one record, and flags are expected', () => {
  const samples = `样例 市级的：社团.名称 甲，社团.级别 市级，年份 2025，余额 5元 应当 所属级别 市级，标识 市里
样例 区级的 同 市级的：社团.级别 区级，余额 2元 应当 所属级别 区级，标识 钱少
样例 都有 同 市级的：余额 2元 应当 标识 市里，标识 钱少
样例 整个 同 市级的：社团【名称 乙】 应当 所属级别 空
`
  expect(problems(clubs + samples + flags)).toEqual({
    市级的: [],
    区级的: [],
    都有: [],
    整个: [],
  })
})

test('each row of a table is a sample on its own line', () => {
  const samples = `样例 基：社团.名称 甲，年份 2025，余额 5元
样例表 各种 同 基
  | 名称 | 余额 | 社团.级别 | 上年度.余额 | 提交于 | 应当 | 结论 | 标识 | 翻倍 |
  | 平常 |      | 市级     |            |        | 没有问题 | 好 | 市里 | 10元 |
  | 变少了 | 2元 |         | 5元 | 2026年5月3日 | 变少、线索 | 差 | 钱少 | |
  | 没看 | 1元 | | | | | | | |
样例 再少 同 变少了：余额 1元 应当 变少，线索
`
  const found = results(clubs + samples + flags)
  expect(found.map(({ sample, problems: wrong }) => [sample, wrong])).toEqual([
    ['基', []],
    ['平常', []],
    ['变少了', []],
    ['没看', []],
    ['再少', []],
  ])
  const lines = (clubs + samples).split('\n')
  for (const { sample, line } of found) expect(lines[line - 1]).toContain(sample)
})

test('what was expected and what came is said in words', () => {
  const samples = `样例 错的：社团.名称 甲，年份 2025，余额 5元，上年度.余额 9元 应当 投诉，结论 好，不发文书，翻倍 9元，所属级别 市级，必填 所属级别，不问 余额，标识 钱少
样例 无法：社团.名称 甲，年份 2025，余额 5元 应当 变少
样例 对的：社团.名称 甲，年份 2025，余额 5元 应当 没有问题，翻倍 10元，不发文书，所属级别 空，必填 余额
`
  const [wrong, unjudged, right] = results(clubs + samples + flags)
  expect(wrong?.problems).toEqual([
    '问题应当是投诉，得到的是变少“比上年的9.00元少。”、线索“上年多。”',
    '结论应当是好，得到的是差',
    '标识应当是钱少，得到的是没有标识',
    '翻倍应当是9.00元，得到的是10.00元',
    '所属级别应当是市级，得到的是空',
    '所属级别应当是必填，得到的是可以不填',
    '余额应当是不问，得到的是要问',
  ])
  expect(unjudged?.problems).toEqual([
    '问题应当是变少，得到的是没有问题',
    '规则“变少”无法判断：它用到的值有的没有填，或者还不知道',
  ])
  expect(right?.checks.map(({ text }) => text)).toEqual([
    '问题 没有问题',
    '文书 不发文书',
    '翻倍 10.00元',
    '所属级别 空',
    '余额 必填',
  ])
  expect(results(clubs + samples + flags, 'en')[0]?.problems[1]).toBe('结论: expected 好, got 差')
})

const flags = `标识 市里 对 年报：所属级别 = 市级
标识 钱少 对 年报：余额 < 3元
`
