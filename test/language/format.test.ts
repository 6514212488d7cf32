import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { caseFiles, see } from './cases.ts'
import { exampleApps } from './examples.ts'
import { formatted } from './formatted.ts'
import { meaning } from './meaning.ts'

test('the example is in canonical form', () => {
  for (const { path, text } of exampleApps[0] ?? [])
    expect(formatted(text, 'asWritten'), path).toBe(text)
})

for (const { path, prelude, cases } of caseFiles()) {
  const sources = cases.flatMap(({ title, sources }) =>
    sources.map((source, at) => ({ title: `${title} ${at + 1}`, text: `${prelude}${source}\n` })),
  )
  describe(basename(path), () => {
    test.each(sources)('$title', ({ text }) => {
      for (const vocabulary of ['zh', 'en'] as const) {
        const once = formatted(text, vocabulary)
        expect(formatted(once, vocabulary)).toBe(once)
      }
      const before = meaning(see('', text).application)
      const english = formatted(text, 'en')
      expect(meaning(see('', english).application)).toEqual(before)
      expect(formatted(english, 'zh')).toBe(formatted(text, 'zh'))
    })
  })
}

test('comments, blank lines and pasted text are kept, space and marks are put right', () => {
  const source = `＃ 头
app  甲 (a)   # 应用


form 乙 (b) version 2026
    # 字段
    field 数:integer,required,min 0
rule 够:数>=３
else warn "少"
notice 告知
body
   一、  保留（{数}）
  〈当 数>3〉，多〈/当〉

endbody
title "告知"
`
  expect(formatted(source, 'zh')).toBe(`＃ 头
应用 甲 （a）  # 应用


表单 乙 （b） 版本 2026
    # 字段
  字段 数：整数，必填，至少 0
规则 够：数 ≥ 3
  否则 提醒 “少”
通知书 告知
  正文
   一、  保留（{数}）
  〈当 数 > 3〉，多〈/当〉

  正文完
  标题 “告知”
`)
})

test('lines that do not read stay as they are', () => {
  const source = `应用 甲 （a）
表单 乙 （b）
字段 数 ： 整数 必填 必填
`
  expect(formatted(source, 'zh')).toBe(source)
})

test('a statement over several lines keeps its line breaks and comments', () => {
  const source = `应用 甲 （a）
form 乙 (b)
field 类: choice [   # 两种
# 其一
      一,

      二]   # 完
`
  expect(formatted(source, 'zh')).toBe(`应用 甲 （a）
表单 乙 （b）
  字段 类：单选【  # 两种
    # 其一
    一，

    二】  # 完
`)
})

test('a source from Windows gets the line ends of any other, in its letters too', () => {
  const source = `应用 甲 （a）
# 注
通知书 乙
  正文
一、好

二、坏
  正文完
`
  expect(formatted(source.replaceAll('\n', '\r\n'), 'zh')).toBe(formatted(source, 'zh'))
})

test('figures with units are written in the words of the language', () => {
  const chinese = `应用 甲 （a）
表单 乙 （b）
  期限 每年 5月31日
  字段 钱：金额，至少 10万元
  字段 日：日期，至少 2026年1月1日
规则 早：日 + 3个月 ≥ 今天 + 15个工作日 且 日 + 1年 ≥ 今天 + 1天
  否则 提醒 「{日 + 3个月}，{若（钱 > 3元，“多”，“少”）}」
`
  const english = `app 甲 (a)
form 乙 (b)
  deadline yearly 05-31
  field 钱: money, min 10万 yuan
  field 日: date, min 2026-01-01
rule 早: 日 + 3 months ≥ today + 15 workdays and 日 + 1 year ≥ today + 1 day
  else warn “{日 + 3 months}，{if(钱 > 3 yuan, "多", "少")}”
`
  expect(formatted(chinese, 'en')).toBe(english)
  expect(formatted(english, 'zh')).toBe(chinese)
})

test('names with a meaning are turned too, but for the app’s own of that name', () => {
  const of = (name: string, body: string) => `应用 甲 （a）
表单 乙 （b）
  唯一 ${name}，年度
  字段 ${name}：文本
  字段 年度：年度
规则 丙：${body}
  否则 提醒 “{年度}”
`
  const chinese = of('名', '年（今天） > 上年度.年度 且 合计（前3年.年度） > 0')
  const english = formatted(chinese, 'en')
  expect(english).toContain('yearOf(today) > lastYear.年度 and sum(last3Years.年度) > 0')
  expect(formatted(english, 'zh')).toBe(chinese)
  const own = of('today', '今天 > 2026年1月1日 或 today = “x”')
  expect(formatted(own, 'en')).toContain('今天 > 2026-01-01 or today = ')
})
