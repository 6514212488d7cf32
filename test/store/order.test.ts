import { expect, test } from 'vitest'
import { sortKey } from '../../src/runtime/store/collation.ts'

const byKey = (a: string, b: string): number => {
  const [one, other] = [sortKey(a), sortKey(b)]
  return one < other ? -1 : one > other ? 1 : 0
}

test('sorts names by pinyin, whatever a surname is read like', () => {
  const sorted =
    '卜算子 曾强 查良 仇英 单雄 丁一 盖聂 解放 乐毅 李四 吕布 欧阳明 区小伟 覃海 万俟雪 王五 尉迟恭 张三 赵六 重阳'
  const names = sorted.split(' ')
  expect(names.toReversed().sort(byKey)).toEqual(names)
})

test('looks past case and width, and puts a shorter text first', () => {
  expect(byKey('ＡＢＣ', 'abc')).toBe(0)
  expect(['上海市', '上海', 'a10', 'A9', '2026-01-01', '2025-12-31', ''].sort(byKey)).toEqual([
    '',
    '2025-12-31',
    '2026-01-01',
    '上海',
    '上海市',
    'a10',
    'A9',
  ])
})

test('a key is text that any database compares byte by byte', () => {
  expect(sortKey('重庆\u0000\u{20000}Ａ')).toMatch(/^[\u0021-\ud7ff]{5}$/)
})
