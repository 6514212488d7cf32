import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/compiler/compile.ts'
import { isError } from '../../src/compiler/diagnostics/diagnostic.ts'
import { parse } from '../../src/compiler/parse/parse.ts'
import { openSources } from '../../src/compiler/session.ts'
import { positionOf, sourceText } from '../../src/compiler/source/text.ts'
import { exampleApps } from './examples.ts'

describe.each(exampleApps.flat())('$path', ({ path, text }) => {
  test('reads with any line deleted, every message inside the text', () => {
    const session = openSources([{ path, text }])
    const lines = text.split('\n')
    const step = Math.max(1, Math.floor(lines.length / 12))
    for (let at = 0; at < lines.length; at += step) {
      const start = lines.slice(0, at).join('\n').length
      const deleted = text.slice(start, start + (lines[at]?.length ?? 0) + 1)
      const { diagnostics } = session.edit({ path, start, end: start + deleted.length, text: '' })
      const end = text.length - deleted.length + 1
      for (const { span } of diagnostics) {
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeGreaterThanOrEqual(span.start)
        expect(span.end).toBeLessThanOrEqual(end)
      }
      session.edit({ path, start, end: start, text: deleted })
    }
  })
})

const puzzles: readonly { name: string; text: string }[] = [
  { name: 'a label of 10,000 characters', text: field('名'.repeat(10_000)) },
  { name: 'a quoted label of 10,000 characters', text: field(`『${'名'.repeat(10_000)}』`) },
  { name: '5,000 nested brackets', text: rule(`${'（'.repeat(5000)}数${'）'.repeat(5000)}`) },
  { name: '5,000 brackets never closed', text: rule('（'.repeat(5000)) },
  { name: '20,000 open brackets, a line each', text: rule('（\n'.repeat(20_000)) },
  { name: '5,000 nested functions', text: rule(`${'合计（'.repeat(5000)}数${'）'.repeat(5000)}`) },
  { name: '40 nested 绝对值', text: rule(`${'绝对值（'.repeat(40)}数${'）'.repeat(40)} > 1`) },
  { name: '5,000 times 非', text: rule(`${'非 '.repeat(5000)}数 = 1`) },
  { name: '5,000 minus signs', text: rule(`${'−'.repeat(5000)}数 = 1`) },
  { name: '20,000 summands', text: rule(`${'数 + '.repeat(20_000)}数 > 1`) },
  { name: '5,000 operands of 且', text: rule(`${'数 > 1 且 '.repeat(5000)}数 > 1`) },
  { name: 'a line of 1 MB', text: field('名：文本，提示 “'.padEnd(1_000_000, '长')) },
  { name: 'a line of 1 MB without a space', text: '表'.repeat(1_000_000) },
  { name: '100,000 quotation marks', text: field(`名：文本，提示 ${'“'.repeat(100_000)}`) },
  { name: '10,000 insets never closed', text: message('{'.repeat(10_000)) },
  { name: '3,000 marks never closed', text: body('〈当 数 > 1〉\n'.repeat(3000)) },
  { name: '3,000 fields that need the next', text: chain(3000) },
  { name: 'a figure of 100,000 digits', text: rule(`数 > ${'9'.repeat(100_000)}`) },
  { name: 'lone halves of a pair', text: field('\ud800\udfff\ud800：文本') },
  { name: 'control characters', text: field('\u0000\u0007\u001b[31m：文本') },
]

test.each(puzzles)('$name is answered within seconds', ({ text }) => {
  const source = `应用 例 （demo）\n表单 表 （main）\n  字段 数：整数\n${text}\n`
  const start = performance.now()
  const { application, diagnostics } = analyse([{ path: 'puzzle.fy', text: source }])
  expect(performance.now() - start).toBeLessThan(8000)
  expect(application !== null || diagnostics.some(isError)).toBe(true)
})

test('a mistake is said at its line and column, Chinese or not', () => {
  const { diagnostics } = parse(
    sourceText('place.fy', '应用 例 （demo）\r\n表单 甲\r\n  字段 数 整数\r\n'),
  )
  const [found] = diagnostics
  expect(found && positionOf(found.span.file, found.span.start)).toEqual({ line: 3, column: 8 })
})

function field(rest: string): string {
  return `  字段 ${rest}：文本`
}

function rule(condition: string): string {
  return `规则 一：${condition}\n  否则 提醒 “错。”`
}

function message(text: string): string {
  return `规则 一：数 > 1\n  否则 提醒 “${text}”`
}

function body(text: string): string {
  return `通知书 告知 对 表\n  正文\n${text}  正文完`
}

function chain(length: number): string {
  const one = (at: number): string => `  计算 第${at}：整数 = 第${at + 1} + 1`
  return Array.from({ length }, (_, at) => one(at)).join('\n')
}
