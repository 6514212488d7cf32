import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  articleOf,
  lines,
  linesOf,
  near,
  openRoom,
  type Room,
  type Sheets,
  toMm,
  toPoints,
} from './sheets.ts'

let room: Room

beforeAll(async () => {
  room = await openRoom()
})
afterAll(() => room.close())

describe('the 版心', () => {
  it('is 22 lines of 28 characters, within half a millimetre of where the standard has it', async () => {
    const { read } = await room.print(articleOf('document', lines(60)))
    const rows = linesOf(read.pages[1]).filter(({ text }) => text.startsWith('国'))
    expect(rows.map(({ text }) => text.length)).toEqual(Array.from({ length: 22 }, () => 28))
    for (const [at, row] of rows.entries()) {
      near(toMm(row.x), 28, 0.5)
      near(toMm(row.x + row.width), 184, 0.5)
      // A character stands in the middle of its line: 7/100 em of it are below the baseline.
      near(toMm(row.y) - 37, (at + 0.5) * (225 / 22) + 2.1, 0.5)
    }
  })

  it('has the page number 7 mm below it, a character from its side: right on odd pages, left on even ones', async () => {
    const { read } = await room.print(articleOf('document', lines(60)))
    const numbers = read.pages.map(({ runs }) => runs.find(({ text }) => /^— \d+ —$/.test(text)))
    expect(numbers.map((run) => run?.text)).toEqual(['— 1 —', '— 2 —', '— 3 —', '— 4 —'])
    for (const [at, run] of numbers.entries()) {
      const { x, y, width } = run ?? expect.fail()
      if (at % 2 === 0) near(toMm(x + width), 184 - toMm(14), 0.5)
      else near(toMm(x), 28 + toMm(14), 0.5)
      // Figures of 14 pt begin some 10 pt above their baseline.
      near(toMm(y - 10.3), 262 + 7, 1)
    }
  })
})

describe('a 文件', () => {
  it.each([
    ['沙洲市图书管理处', 44],
    ['沙洲市图书管理与公共阅览服务协调委员会', 20],
  ])(
    'has its mark 35 mm below the edge, 文号 two lines below it, the rule 4 mm below that: %s',
    async (bureau, size) => {
      const { read, areas } = await room.print(articleOf('document', lines(1), { bureau }))
      const runs = linesOf(read.pages[0])
      const [mark, number, ...rest] = runs
      expect(mark?.text).toBe(`${bureau}文件`)
      expect(number?.text).toBe('沙图改〔2026〕12号')
      const top = 37 + 35
      near(toMm(mark?.y ?? 0), top + toMm(size) * 0.86, 1)
      const rule = areas[0]?.find(({ colour }) => colour === red) ?? expect.fail()
      near(rule.x, 28, 0.3)
      near(rule.width, 156, 0.3)
      near(rule.y - toMm((number?.y ?? 0) + 15.75 * 0.13), 4, 0.6)
      near(toMm((number?.y ?? 0) - 15.75 * 0.87) - (top + toMm(size)), 2.27 * 10.23, 1)
      const title = rest.find(({ text }) => text === '关于改正的通知')
      near(toMm((title?.y ?? 0) - 22 * 0.86) - rule.y, 2 * 10.23, 1)
    },
  )

  it('leaves the head to pre-printed paper, and everything else in its place', async () => {
    const [usual, bare] = [
      await room.print(articleOf('document', lines(3))),
      await room.print(articleOf('document', lines(3), { preprinted: true })),
    ]
    const without = (sheet: Sheets) =>
      linesOf(sheet.read.pages[0]).filter(({ text }) => text !== '沙洲市图书管理处文件')
    expect(linesOf(bare.read.pages[0])).toEqual(without(usual))
    expect(bare.areas[0]?.filter(({ colour }) => colour === red)).toEqual([])
    expect(usual.areas[0]?.filter(({ colour }) => colour === red)).toHaveLength(1)
  })

  it('ends with a 版记 of rules of 0.35, 0.25 and 0.35 mm at the foot of the last page', async () => {
    const { areas } = await room.print(articleOf('document', lines(30), { cc: ['甲处', '乙处'] }))
    const rules = (areas.at(-1) ?? []).filter(({ width }) => width > 150).sort((a, b) => a.y - b.y)
    expect(rules.map(({ height }) => height.toFixed(2))).toEqual(['0.35', '0.26', '0.35'])
    for (const { x, width } of rules) {
      near(x, 28, 0.3)
      near(width, 156, 0.3)
    }
    near((rules.at(-1)?.y ?? 0) + 0.35, 262, 0.4)
  })
})

describe('a 信函', () => {
  it('has its mark 30 mm from the edge of the paper, a double rule 4 mm below it and one 20 mm above the lower edge', async () => {
    const { read, areas } = await room.print(articleOf('letter', lines(30)))
    const [mark] = linesOf(read.pages[0])
    near(toMm((mark?.y ?? 0) - 44 * 0.86), 30, 1)
    const rules = (areas[0] ?? []).filter(({ colour }) => colour === red)
    expect(rules.map(({ height }) => height.toFixed(2))).toEqual(['0.53', '0.26', '0.26', '0.53'])
    near(rules[0]?.y ?? 0, 30 + toMm(44) + 4, 0.5)
    near(rules[2]?.y ?? 0, 297 - 20, 0.5)
    for (const { x, width } of rules) {
      near(x, 20, 1.1)
      near(width, 170, 0.3)
    }
    expect(
      areas
        .slice(1)
        .flat()
        .filter(({ colour }) => colour === red),
    ).toEqual([])
    expect(read.pages.map(({ text }) => /—\d+—/.exec(text)?.[0])).toEqual([undefined, '—2—'])
  })
})

describe('a 纪要', () => {
  it('is headed by its title in red, and hangs who was there behind the colon', async () => {
    const body = `${lines(2)}
{{#*inline "attendance"}}<p class="attendance" style="--label: 3"><span class="label">出席：</span>${'张三、'.repeat(30)}</p>{{/inline}}`
    const { read, areas } = await room.print(
      articleOf('minutes', body, { title: '沙洲市图书工作会议纪要', to: '', sealed: false }),
    )
    const rows = linesOf(read.pages[0])
    const [mark] = rows
    expect(mark?.text).toBe('沙洲市图书工作会议纪要')
    near(toMm((mark?.y ?? 0) - 40 * 0.9), 37 + 35, 2)
    expect(areas[0]?.filter(({ colour }) => colour === red)).toHaveLength(1)
    const at = rows.findIndex(({ text }) => text.startsWith('出席：'))
    near(((rows[at]?.x ?? 0) - toPoints(28)) / character, 2, 0.1)
    near(((rows[at + 1]?.x ?? 0) - toPoints(28)) / character, 5, 0.1)
  })
})

describe('the place of the seal', () => {
  it('is a circle of 42 mm over name and date, on drafts alone', async () => {
    const { read, areas } = await room.print(articleOf('document', lines(2), { draft: true }))
    const circle = areas[0]?.find(
      ({ width, height }) => Math.abs(width - height) < 0.1 && width > 40,
    )
    const { x, y, width, height } = circle ?? expect.fail()
    near(width, 42, 0.7)
    const [signer, date] = linesOf(read.pages[0]).filter(({ text }) =>
      ['沙洲市图书管理处', '2026年5月6日'].includes(text),
    )
    const middle = toMm((date?.x ?? 0) + (date?.width ?? 0) / 2)
    near(x + width / 2, middle, 0.5)
    expect(y).toBeLessThan(toMm(signer?.y ?? 0))
    expect(y + height).toBeGreaterThan(toMm(date?.y ?? 0))
    const issued = await room.print(articleOf('document', lines(2)))
    expect(issued.areas[0]?.filter(({ width }) => width > 40 && width < 44)).toEqual([])
  })
})

const red = '#e60012'
const character = 15.793
