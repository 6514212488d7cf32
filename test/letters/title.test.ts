import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import '../seed.ts'
import { charactersWide } from '../../src/runtime/letters/estimate.ts'
import { titleLines } from '../../src/runtime/letters/title.ts'

describe('a title', () => {
  it.each([
    ['管理建议书', ['管理建议书']],
    ['关于责令限期改正的通知', ['关于责令限期改正的通知']],
    [
      '关于责令沙洲第一二三阅览室限期改正巡查所发现问题的通知',
      ['关于责令沙洲第一二三阅览室', '限期改正巡查所发现问题的通知'],
    ],
    [
      '关于公布年度检查结论和2026年5月6日以前改正情况的公告',
      ['关于公布年度检查结论和', '2026年5月6日以前改正情况的公告'],
    ],
    [
      '关于召开“老旧小区加装电梯后续管理”协商会议的通知',
      ['关于召开“老旧小区加装电梯后续管理”', '协商会议的通知'],
    ],
    [
      '关于举办“《中华人民共和国慈善法》学习贯彻暨2026年度全区阅览室负责人能力提升”专题培训班的通知',
      [
        '关于举办“《中华人民共和国慈善法》',
        '学习贯彻暨2026年度全区阅览室负责人',
        '能力提升”专题培训班的通知',
      ],
    ],
  ])('%s', (title, lines) => {
    expect(titleLines(title)).toEqual(lines)
  })

  it('keeps dates, figures with their units and names whole, and puts no mark where it may not stand', () => {
    const pieces = [
      '关于',
      '召开',
      '《阅览室管理办法》',
      '2026年5月6日',
      '10万元',
      '“共读一本书”',
      '（试行）',
      '活动',
      '的通知',
      '2025年度',
      '巡查',
      '100%',
      '第3期',
      '沙洲市',
      '阅览室',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 }),
        (parts) => {
          const lines = titleLines(parts.join(''))
          expect(lines.join('')).toBe(parts.join(''))
          for (const line of lines) {
            expect(charactersWide(line)).toBeLessThanOrEqual(20)
            expect(line).not.toMatch(/^[）》”，、。]|[（《“]$/)
            expect(line).not.toMatch(/^(年|月|日|万元|度)/)
          }
          for (const whole of [
            '《阅览室管理办法》',
            '2026年5月6日',
            '10万元',
            '“共读一本书”',
            '100%',
          ])
            expect(lines.filter((line) => line.includes(whole)).length > 0).toBe(
              parts.includes(whole),
            )
        },
      ),
    )
  })

  it('has no middle line that is the shortest', () => {
    for (let length = 41; length <= 60; length++) {
      const [first = '', middle = '', last = ''] = titleLines(
        '关于做好全市阅览室巡查工作'.repeat(5).slice(0, length),
      )
      expect(middle.length >= first.length || middle.length >= last.length).toBe(true)
    }
  })

  it('comes to an end whatever is in it', () => {
    expect(titleLines('国'.repeat(500)).join('')).toBe('国'.repeat(500))
    expect(titleLines('a'.repeat(500)).every((line) => line.length <= 40)).toBe(true)
    expect(titleLines('《'.repeat(90)).join('')).toBe('《'.repeat(90))
    expect(titleLines('')).toEqual([''])
  })
})
