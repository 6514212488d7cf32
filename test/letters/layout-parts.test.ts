import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isImprintTooLong } from '../../src/runtime/letters/estimate.ts'
import { joiner } from '../../src/runtime/letters/join.ts'
import { stamped } from '../../src/runtime/letters/stamp.ts'
import { readBack } from './reader.ts'
import { articleOf, lines, linesOf, near, openRoom, type Room, toMm } from './sheets.ts'

let room: Room

beforeAll(async () => {
  room = await openRoom()
})
afterAll(() => room.close())

const table = (rows: number): string => `<table>
<thead><tr><th>序号</th><th>单位</th><th>册数</th></tr></thead>
<tbody>
${Array.from({ length: rows }, (_, at) => `<tr><td class="short">${at + 1}</td><td>沙洲第${at + 1}阅览室</td><td class="figure">${(at * 397) % 1000}</td></tr>`).join('\n')}
</tbody>
</table>`

const wide = (rows: number): string => `<div class="wide">\n${table(rows)}\n</div>`

const annex = (enclosure: number, body: string): string =>
  `<section class="annex">\n{{> annex enclosure=${enclosure}}}\n${body}\n</section>`

const withAnnexes = (body: string, ...annexes: readonly string[]): string =>
  `${body}\n{{#*inline "annexes"}}\n${annexes.join('\n')}\n{{/inline}}`

/** Of the pages of a letter that have one. */
const numbers = (read: { readonly pages: readonly { readonly text: string }[] }) =>
  read.pages.map(({ text }) => /—(\d+)—/.exec(text)?.[1] ?? '')

describe('a table', () => {
  it('has its heading on every page, every row once, its figures at one edge', async () => {
    const { read } = await room.print(articleOf('document', table(90)))
    expect(read.pages.map(({ text }) => text.split('序号').length - 1)).toEqual([1, 1, 1, 1, 1])
    expect(read.pages.at(-1)?.text).toMatch(/第89阅览室.*第90阅览室.*2026年5月6日/)
    const rows = read.text.match(/第\d+阅览室/g)
    expect(rows).toEqual(Array.from({ length: 90 }, (_, at) => `第${at + 1}阅览室`))
    const figures = (read.pages[1]?.runs ?? []).filter(
      ({ text, x }) => /^\d+$/.test(text) && x > 400,
    )
    expect(figures.length).toBeGreaterThan(20)
    const edge = figures[0] ? figures[0].x + figures[0].width : 0
    for (const { x, width } of figures) near(x + width, edge, 1)
  })

  it('is turned on pages of its own where it is wide, the number where it always is', async () => {
    const { read, pages } = await room.print(
      articleOf('document', withAnnexes(lines(2), annex(0, wide(30))), { enclosures: ['名单'] }),
    )
    const document = await PDFDocument.load((await room.print(articleOf('document', wide(5)))).pdf)
    for (const page of document.getPages()) {
      near(toMm(page.getWidth()), 210, 0.5)
      near(toMm(page.getHeight()), 297, 0.5)
    }
    expect(pages).toBe(4)
    expect(numbers(read)).toEqual(['1', '2', '3', '4'])
    for (const [at, page] of read.pages.entries()) {
      const run = page.runs.find(({ text }) => /^— \d —$/.test(text)) ?? expect.fail()
      near(toMm(run.y - 10.3), 262 + 7, 1)
      if (at % 2 === 0) near(toMm(run.x + run.width), 184 - 4.9, 1)
      else near(toMm(run.x), 28 + 4.9, 1)
    }
    // The heading stands towards the left edge, read from below.
    const turned = read.pages[1] ?? expect.fail()
    const heading = turned.runs.filter(({ text }) => ['序号', '单位', '册数'].includes(text))
    expect(new Set(heading.map(({ x }) => Math.round(x))).size).toBe(1)
    expect(heading.map(({ y }) => y)).toEqual([...heading.map(({ y }) => y)].sort((a, b) => b - a))
    expect(read.text.match(/第\d+阅览室/g)).toHaveLength(30)
  })
})

describe('the columns of a table', () => {
  const hazards = `<table>
<thead><tr><th>序号</th><th>部位</th><th>情况</th><th>等级</th></tr></thead>
<tbody>
${[1, 2, 3].map((at) => `<tr><td class="short">${at}</td><td>第${at}层厨房</td><td>${'阀门老化，接口松动。'.repeat(12)}</td><td>重大</td></tr>`).join('\n')}
</tbody>
</table>`

  it('keep short words whole beside a long text', async () => {
    const { read } = await room.print(articleOf('document', hazards))
    const rows = read.pages.flatMap((page) => linesOf(page).map(({ text }) => text))
    expect(rows).toContain('序号部位情况等级')
    for (const word of ['第1层厨房', '第2层厨房', '第3层厨房'])
      expect(rows.join('\n'), word).toContain(word)
    const grades = rows.filter((row) => /[重大]/.test(row))
    expect(grades).toHaveLength(3)
    for (const row of grades) expect(row).toMatch(/重大$/)
  })

  it('are left to the browser where there are too many', () => {
    const cells = (tag: string, text: string) => `<${tag}>${text}</${tag}>`.repeat(30)
    const { html } = articleOf(
      'document',
      `<table>\n<thead><tr>${cells('th', '书名')}</tr></thead>\n<tbody>\n<tr>${cells('td', '海')}</tr>\n</tbody>\n</table>`,
    )
    expect(html).not.toContain('min-width')
  })
})

describe('a text of several lines', () => {
  it('is set a paragraph a line, each of its level', async () => {
    const typed =
      '以下情况：\r\n一、阅览\n\n　　（一）开放时间：不足三十小时。\n1、没有公示。\n② 没有座位。'
    const { html } = articleOf('document', `<p class="t0">${typed}</p>`)
    expect(html.match(/<p class="t\d">.*<\/p>/g)).toEqual([
      '<p class="t0">以下情况：</p>',
      '<p class="t1"><span class="heading">一、阅览</span></p>',
      '<p class="t2"><span class="heading">（一）开放时间：</span>不足三十小时。</p>',
      '<p class="t0">1、没有公示。</p>',
      '<p class="t0">② 没有座位。</p>',
    ])
    const { read } = await room.print(articleOf('document', `<p class="t0">${typed}</p>`))
    expect(linesOf(read.pages[0]).map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        '以下情况：',
        '一、阅览',
        '（一）开放时间：不足三十小时。',
        '1、没有公示。',
      ]),
    )
  })
})

describe('a 附注', () => {
  const remarkOf = async (remark: string) => {
    const { read } = await room.print(articleOf('document', lines(2), { remark }))
    const runs = linesOf(read.pages[0])
    const [date = expect.fail()] = runs.filter(({ text }) => text === '2026年5月6日')
    const below = runs.filter(({ text, y }) => y > date.y && !text.endsWith('印发'))
    return below.map(({ text, y }) => [text, Math.round((y - date.y) / 28.99)])
  }

  it('stands beside the seal, or whole in the line below it', async () => {
    expect(await remarkOf('联系人：李四')).toEqual([['（联系人：李四）', 1]])
    expect(await remarkOf('联系人：李四，电话：021-65432100')).toEqual([
      ['（联系人：李四，电话：021-65432100）', 2],
    ])
  })
})

describe('annexes', () => {
  it('that are left out leave no page, and the numbers to the others', async () => {
    const { read } = await room.print(
      articleOf('notification', withAnnexes(lines(2), annex(0, ''), annex(2, lines(3))), {
        enclosures: ['申请表', '须知'],
        leftOut: [0],
      }),
    )
    const [, second] = read.pages.map(linesOf)
    expect(second?.map(({ text }) => text).slice(0, 2)).toEqual(['附件2', '须知'])
    expect(read.pages).toHaveLength(2)
  })

  it('begin on pages of their own, marked at the upper left, numbered on, before the 版记', async () => {
    const { read } = await room.print(
      articleOf('notification', withAnnexes(lines(2), annex(0, lines(3)), annex(2, lines(30))), {
        enclosures: ['名单', '申请表', '须知'],
        cc: ['甲处'],
      }),
    )
    expect(numbers(read)).toEqual(['1', '2', '3', '4'])
    const [, first, second] = read.pages.map(linesOf)
    expect(first?.map(({ text }) => text).slice(0, 2)).toEqual(['附件1', '名单'])
    expect(second?.map(({ text }) => text).slice(0, 2)).toEqual(['附件3', '须知'])
    near(toMm(first?.[0]?.x ?? 0), 28, 0.5)
    // The title stands on the third line.
    near(toMm((first?.[1]?.y ?? 0) - (first?.[0]?.y ?? 0)), 2 * 10.23, 1)
    expect(read.pages.map(({ text }) => text.includes('抄送'))).toEqual([false, false, false, true])
  })
})

describe('a 送达回证', () => {
  it('is the last leaf, without a number, and none of the pages of its letter', async () => {
    const sheets = await room.print(articleOf('document', lines(20), { receipt: '改正通知书' }))
    expect(sheets.pages).toBe(2)
    expect(numbers(sheets.read)).toEqual(['1', '2', ''])
    const { text } = sheets.read.pages[2] ?? expect.fail()
    for (const part of [
      '送达回证',
      '案由关于改正的通知',
      '受送达人海边阅览室',
      '改正通知书沙图改〔2026〕12号',
      '见证人',
      '送达人（两人）',
      '代收人及代收理由',
      '拒收事由',
      '备注',
    ])
      expect(text).toContain(part)
    const last = linesOf(sheets.read.pages[2]).at(-1)
    expect(toMm(last?.y ?? 0)).toBeLessThan(262)
  })

  it('fits one page whatever has to stand on it', async () => {
    const long = '沙洲市公共图书馆与社区阅览服务联合会'.repeat(5)
    const sheets = await room.print(
      articleOf('notification', lines(2), { receipt: long, title: `关于${long}的通知`, to: long }),
    )
    expect(sheets.read.pages).toHaveLength(sheets.pages + 1)
  })

  it('begins on the front of a sheet where both sides are printed, as its letter does', async () => {
    const letters = [
      await room.print(articleOf('notification', lines(3), { receipt: '通知书' })),
      await room.print(articleOf('document', lines(20), { receipt: '通知书' })),
      await room.print(articleOf('notification', lines(3))),
    ]
    const parts: Buffer[] = []
    const joining = joiner((part) => parts.push(part), { twoSided: true })
    for (const { pdf, pages } of letters) joining.add(pdf, pages)
    joining.finish()
    const read = await readBack(Buffer.concat(parts))
    const starts = read.pages.flatMap(({ text }, at) => (/—1—|送达回证/.test(text) ? [at + 1] : []))
    expect(starts).toEqual([1, 3, 5, 7, 9])
    expect(read.pages).toHaveLength(10)
  })
})

describe('a 版记 that does not fit below the signature', () => {
  const cc = (count: number) => Array.from({ length: count }, (_, at) => `沙洲市第${at}文化委员会`)

  it('goes whole to the back of the sheet', async () => {
    const { read } = await room.print(articleOf('notification', lines(9), { cc: cc(20) }))
    expect(numbers(read)).toEqual(['1', '2'])
    expect(read.pages.map(({ text }) => text.includes('抄送'))).toEqual([false, true])
    expect(read.pages[0]?.text).toContain('2026年5月6日')
  })

  it('stays on the page of the text where lines drawn closer leave room for it', async () => {
    const pagesOf = async (count: number) =>
      (await room.print(articleOf('letter', lines(count), { cc: ['甲处'] }))).pages
    expect([await pagesOf(10), await pagesOf(11)]).toEqual([1, 2])
  })

  it('takes the signature with it where that page would be an odd one', async () => {
    const { read } = await room.print(
      articleOf('notification', Array.from({ length: 34 }, () => lines(1)).join('\n'), {
        cc: cc(20),
      }),
    )
    expect(numbers(read)).toEqual(['1', '2', '3'])
    expect(read.pages[2]?.text).toMatch(/国.*2026年5月6日.*抄送/)
  })

  it('comes after a blank page where that would be more than a page, both without a number', async () => {
    const { read } = await room.print(articleOf('document', lines(24), { cc: cc(48) }))
    expect(numbers(read)).toEqual(['1', '2', '', ''])
    expect(read.pages[2]?.text).toBe('')
    expect(read.pages[3]?.text).toMatch(/^抄送.*印发$/)
  })

  it('is refused before it would be longer than a page', async () => {
    expect(isImprintTooLong({ cc: cc(55) })).toBe(false)
    expect(isImprintTooLong({ cc: cc(70) })).toBe(true)
    const { read } = await room.print(articleOf('document', lines(2), { cc: cc(55) }))
    expect(read.pages).toHaveLength(2)
  })
})

describe('a signature that would stand alone', () => {
  it('takes a line with it, of a paragraph that goes on from the page before too', async () => {
    for (let count = 36; count < 42; count++) {
      const { read } = await room.print(articleOf('notification', lines(count)))
      const page = read.pages.find(({ text }) => text.includes('2026年5月6日'))
      expect(page?.text, String(count)).toMatch(/国+沙洲市图书管理处2026年5月6日/)
      expect(read.text.match(/国/g), String(count)).toHaveLength(28 * count - 2)
    }
  })

  it('is kept on the page of the text by lines that are drawn closer', async () => {
    const usual = await room.print(articleOf('notification', lines(13)))
    const close = await room.print(articleOf('notification', lines(14)))
    const more = await room.print(articleOf('notification', lines(15)))
    expect([usual, close, more].map(({ pages }) => pages)).toEqual([1, 1, 2])
    const pitch = (sheets: typeof usual) => {
      const rows = linesOf(sheets.read.pages[0]).filter(({ text }) => /^国+$/.test(text))
      return ((rows.at(-1)?.y ?? 0) - (rows[0]?.y ?? 0)) / (rows.length - 1)
    }
    near(pitch(usual), 28.99, 0.1)
    near(pitch(close), 27.72, 0.1)
    near(pitch(more), 28.99, 0.1)
  })
})

describe('a stamped copy', () => {
  it('has the word across each page as a drawing: the text, and the letter itself, stay as they are', async () => {
    const { pdf, read } = await room.print(
      articleOf('document', withAnnexes(lines(2), annex(0, wide(30))), { enclosures: ['名单'] }),
    )
    const before = Buffer.from(pdf)
    const copy = await stamped(pdf, '作废')
    expect(Buffer.from(pdf).equals(before)).toBe(true)
    expect((await stamped(pdf, '作废')).equals(copy)).toBe(true)
    const again = await readBack(copy)
    expect(again.pages.map(({ text }) => text)).toEqual(read.pages.map(({ text }) => text))
    expect(again.pages.map(({ fonts }) => fonts.length)).toEqual(
      read.pages.map(({ fonts }) => fonts.length),
    )
    const sizes = (await PDFDocument.load(copy))
      .getPages()
      .map((page) => page.node.Contents()?.toString())
    expect(new Set(sizes).size).toBe(read.pages.length)
    expect(copy.length).toBeGreaterThan(pdf.length)
  })
})
