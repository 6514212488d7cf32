import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { analyse, type SourceFile } from '../../src/compiler/compile.ts'
import { format } from '../../src/compiler/format/format.ts'
import type { Vocabulary } from '../../src/compiler/format/tokens.ts'
import { sourceText } from '../../src/compiler/source/text.ts'
import { caseFiles, see } from './cases.ts'
import { exampleApps } from './examples.ts'
import { meaning } from './meaning.ts'

const written = (text: string, vocabulary: Vocabulary): string =>
  format(sourceText('format.fy', text), vocabulary)

const rewritten = (app: readonly SourceFile[], vocabulary: Vocabulary): SourceFile[] =>
  app.map(({ path, text }) => ({ path, text: written(text, vocabulary) }))

describe.each(exampleApps.map((app) => ({ name: app[0]?.path ?? '', app })))('$name', ({ app }) => {
  test('means the same in English keywords, and comes back to the same text', () => {
    const chinese = rewritten(app, 'zh')
    const english = rewritten(chinese, 'en')
    const { application, diagnostics } = analyse(english)
    expect(diagnostics).toEqual([])
    expect(meaning(application)).toEqual(meaning(analyse(app).application))
    expect(rewritten(english, 'en')).toEqual(english)
    expect(rewritten(english, 'zh')).toEqual(chinese)
  })
})

test('the example is in canonical form', () => {
  for (const { path, text } of exampleApps[0] ?? [])
    expect(written(text, 'asWritten'), path).toBe(text)
})

for (const { path, prelude, cases } of caseFiles()) {
  const sources = cases.flatMap(({ title, sources }) =>
    sources.map((source, at) => ({ title: `${title} ${at + 1}`, text: `${prelude}${source}\n` })),
  )
  describe(basename(path), () => {
    test.each(sources)('$title', ({ text }) => {
      for (const vocabulary of ['asWritten', 'zh', 'en'] as const) {
        const once = written(text, vocabulary)
        expect(written(once, vocabulary)).toBe(once)
      }
      const before = meaning(see('', text).application)
      const english = written(text, 'en')
      expect(meaning(see('', english).application)).toEqual(before)
      expect(written(english, 'zh')).toBe(written(text, 'zh'))
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
  expect(written(source, 'zh')).toBe(`＃ 头
应用 甲 （a）  # 应用


表单 乙 （b） 版本 2026
    # 字段
  字段 数：整数，必填，至少 0
规则 够：数 ≥ 3
  否则 提醒 "少"
通知书 告知
  正文
   一、  保留（{数}）
  〈当 数>3〉，多〈/当〉

endbody
  标题 "告知"
`)
})

test('lines that do not read and statements over several lines stay as they are', () => {
  const source = `应用 甲 （a）
表单 乙 （b）
字段 数 ： 整数 必填 必填
  字段 类：单选【
      一,
      二】
`
  expect(written(source, 'zh')).toBe(source)
})
