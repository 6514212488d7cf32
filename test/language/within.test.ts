import { expect, test } from 'vitest'
import { analyse } from '../../src/compiler/compile.ts'
import { withinText } from '../../src/compiler/diagnostics/render.ts'
import { withinOf } from '../../src/compiler/diagnostics/within.ts'
import { spanIn } from '../../src/compiler/source/text.ts'

const source = `应用 例 （demo）
法规 《办法》
选项 级别 （grades）
  高
表单 甲 （a）
  依据 《办法》第一条
  字段 无组：整数
分组 组一 （one）
  字段 有组：整数
表格 名单
  列 姓名：姓名
规则 够 （R1）：有组 > 1
  依据 《办法》第二条；《办法》第三条
  否则 提醒 “少。”
规则 坏 有组 > 1
  否则 提醒 “少。”
流转 草稿 → 已报：报
样例 一：有组 2
通知书 告知 （note） 对 甲
  正文
好
  正文完
`

test.each([
  ['例', '应用 例（demo）', 'app 例 (demo)'],
  ['高', '选项 级别（grades）', 'options 级别 (grades)'],
  ['无组', '表单 甲（a）〔《办法》第一条〕', 'form 甲 (a)〔《办法》第一条〕'],
  ['有组', '表单 甲（a） › 分组 组一（one）〔《办法》第一条〕', 'form 甲 (a) › section 组一 (one)'],
  ['姓名', '表单 甲（a） › 表格 名单〔《办法》第一条〕', 'form 甲 (a) › table 名单'],
  [
    '少',
    '表单 甲（a） › 规则 够（R1）〔《办法》第二条、《办法》第三条〕',
    'form 甲 (a) › rule 够 (R1)',
  ],
  ['坏', '表单 甲（a） › 规则 坏〔《办法》第一条〕', 'form 甲 (a) › rule 坏'],
  ['报', '表单 甲（a）〔《办法》第一条〕', 'form 甲 (a)〔《办法》第一条〕'],
  ['样例 一', '表单 甲（a） › 样例 一〔《办法》第一条〕', 'form 甲 (a) › sample 一'],
  ['好', '通知书 告知（note）', 'notice 告知 (note)'],
])('%s is within %s', (word, zh, en) => {
  const { blocks } = analyse([{ path: 'a.fy', text: source }])
  const { file } = blocks[0]?.statement.span ?? expect.fail()
  const at = source.indexOf(word)
  const within = withinOf(spanIn(file, at, at + word.length), blocks)
  expect(withinText(within, 'zh')).toBe(zh)
  expect(withinText(within, 'en')).toContain(en)
})

test('what stands above every block is within nothing', () => {
  const { blocks, diagnostics } = analyse([{ path: 'a.fy', text: '字段 数：整数\n' }])
  const [found] = diagnostics
  expect(withinOf(found?.span ?? expect.fail(), blocks)).toEqual({ headings: [], basis: [] })
})
