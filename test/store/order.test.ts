import { expect, it } from 'vitest'
import { compare } from '../../src/runtime/store/value.ts'

it('sorts names by pinyin, whatever a surname is read like', () => {
  const sorted =
    '卜算子 曾强 查良 仇英 单雄 丁一 盖聂 解放 乐毅 李四 吕布 欧阳明 区小伟 覃海 万俟雪 王五 尉迟恭 张三 赵六 重阳'
  const names = sorted.split(' ')
  expect([...names].reverse().sort(compare)).toEqual(names)
})
