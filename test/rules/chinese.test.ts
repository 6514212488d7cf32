import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chineseDate, chineseNumeral, rmbWords } from '../../src/rules/chinese.ts'
import { parseDate } from '../../src/rules/written-date.ts'

describe('numerals', () => {
  it.each([
    [0, '零'],
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [21, '二十一'],
    [99, '九十九'],
    [100, '一百'],
    [105, '一百零五'],
    [110, '一百一十'],
    [1001, '一千零一'],
    [10010, '一万零一十'],
    [100000, '十万'],
    [-3, '负三'],
  ])('%i is %s', (number, words) => expect(chineseNumeral(number)).toBe(words))
})

describe('days in Han characters', () => {
  it.each([
    ['2025-04-28', '二〇二五年四月二十八日'],
    ['2026-01-01', '二〇二六年一月一日'],
    ['2026-10-10', '二〇二六年十月十日'],
    ['2000-02-29', '二〇〇〇年二月二十九日'],
    ['2010-12-20', '二〇一〇年十二月二十日'],
    ['2019-11-11', '二〇一九年十一月十一日'],
    ['2030-10-30', '二〇三〇年十月三十日'],
    ['2026-03-31', '二〇二六年三月三十一日'],
    ['2026-11-22', '二〇二六年十一月二十二日'],
  ])('%s is %s', (date, words) => {
    expect(chineseDate(date)).toBe(words)
    expect(parseDate(words)).toBe(date)
  })
})

describe('amounts in words', () => {
  it.each([
    [0, '人民币零元整'],
    [1, '人民币壹分'],
    [10, '人民币壹角整'],
    [56, '人民币伍角陆分'],
    [10_00, '人民币壹拾元整'],
    [15_00, '人民币壹拾伍元整'],
    [20_05, '人民币贰拾元零伍分'],
    [100_50, '人民币壹佰元伍角整'],
    [325_04, '人民币叁佰贰拾伍元零肆分'],
    [1001_00, '人民币壹仟零壹元整'],
    [1010_00, '人民币壹仟零壹拾元整'],
    [1409_50, '人民币壹仟肆佰零玖元伍角整'],
    [1680_32, '人民币壹仟陆佰捌拾元叁角贰分'],
    [6007_14, '人民币陆仟零柒元壹角肆分'],
    [10010_00, '人民币壹万零壹拾元整'],
    [16409_02, '人民币壹万陆仟肆佰零玖元零贰分'],
    [30000_00, '人民币叁万元整'],
    [100000_00, '人民币壹拾万元整'],
    [107000_53, '人民币壹拾万柒仟元伍角叁分'],
    [1000001_00, '人民币壹佰万零壹元整'],
    [12345678_90, '人民币壹仟贰佰叁拾肆万伍仟陆佰柒拾捌元玖角整'],
    [100000001_00, '人民币壹亿零壹元整'],
    [100010000_00, '人民币壹亿零壹万元整'],
    [10203040506_07, '人民币壹佰零贰亿零叁佰零肆万零伍佰零陆元零柒分'],
    [2000000000000_00, '人民币贰万亿元整'],
    [-30000_00, '人民币负叁万元整'],
  ])('%i 分 is %s', (fen, words) => expect(rmbWords(BigInt(fen))).toBe(words))

  it('says every amount differently, and never 零零 or a 零 before a unit', () => {
    const said = new Map<string, bigint>()
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 15n), (fen) => {
        const words = rmbWords(fen)
        expect(words).not.toMatch(/零零|零[拾佰仟万亿角分整]/)
        expect(said.get(words) ?? fen).toBe(fen)
        said.set(words, fen)
      }),
    )
  })
})
