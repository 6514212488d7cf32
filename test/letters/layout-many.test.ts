import type { Browser } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../src/runtime/letters/browser.ts'
import { openPress } from '../../src/runtime/letters/press.ts'
import { type Frame, letterRenderer } from '../../src/runtime/letters/render.ts'
import { type ReadPage, type Run, readBack } from './reader.ts'
import { areasOf } from './rules.ts'

/** 1 to 60 paragraphs, 0 to 3 enclosures, 0 to 5 copies, in every 版式, with and without a seal. */
const layouts = ['document', 'letter', 'notification', 'minutes'] as const
const cases = Array.from({ length: 96 }, (_, index) => ({
  index,
  layout: layouts[index % 4] ?? 'document',
  paragraphs: 1 + ((index * 7) % 60),
  width: 20 + ((index * 37) % 90),
  enclosures: index % 4 === 0 ? index % 3 : (index * 3) % 4,
  copies: (index * 5) % 6,
  sealed: index % 4 !== 3 && index % 5 !== 0,
  signer: ['沙洲市图书管理处', '沙洲处', '沙洲市图书管理与公共阅览服务协调委员会'][index % 3] ?? '',
}))

type Case = (typeof cases)[number]

interface Letter extends Case {
  readonly pages: readonly ReadPage[]
  readonly pdf: Buffer
}

let browser: Browser
let letters: readonly Letter[]

beforeAll(async () => {
  const launched = await launchBrowser()
  if (launched.kind === 'unavailable') throw new Error(launched.detail)
  browser = launched.browser
  const press = await openPress(browser)
  const made: Letter[] = []
  for (let from = 0; from < cases.length; from += 40) {
    const chunk = cases.slice(from, from + 40)
    const printed = await (await press.print(chunk.map(articleOf))).letters()
    for (const [at, one] of chunk.entries()) {
      const { pdf, fault } = printed[at] ?? expect.fail()
      expect(fault, nameOf(one)).toBeNull()
      made.push({ ...one, pdf, pages: (await readBack(pdf)).pages })
    }
  }
  letters = made
}, 60_000)
afterAll(() => browser.close())

describe('many letters', () => {
  it('have text of the letter on the page of the signature', () => {
    const orphaned = signed().filter(({ page }) => !page.text.includes('国'))
    expect(orphaned.map(({ letter }) => nameOf(letter))).toEqual([])
  })

  it('leave the seal its place: nothing but name and date is under it, its top within a line of the text', () => {
    for (const { letter, page, date, signer } of signed()) {
      if (!letter.sealed) continue
      const centre = {
        x: date.x + date.width / 2,
        y: (date.y + signer.y) / 2 - belowBaseline / 2 - 1,
      }
      const others = page.runs.filter((run) => run.y !== date.y && run.y !== signer.y)
      const under = others.filter((run) => distance(run, centre) < radius - 1)
      expect(
        under.map(({ text }) => text),
        nameOf(letter),
      ).toEqual([])
      const above = Math.max(...others.filter(({ y }) => y < signer.y).map(({ y }) => y))
      expect(centre.y - radius - above - belowBaseline, nameOf(letter)).toBeLessThan(29)
    }
  })

  it('end the signature where the standard asks', () => {
    for (const { letter, date, signer } of signed()) {
      const ends = [date, signer].map((run) => (mm(184) - run.x - run.width) / character)
      const [dateEnd, signerEnd] = ends as [number, number]
      if (letter.sealed) {
        const middles = [date, signer].map((run) => run.x + run.width / 2)
        expect(Math.abs((middles[0] ?? 0) - (middles[1] ?? 0)), nameOf(letter)).toBeLessThan(4)
        if (letter.signer.length < 10) expect(dateEnd, nameOf(letter)).toBeCloseTo(4, 0)
      } else {
        expect((date.x - signer.x) / character, nameOf(letter)).toBeCloseTo(2, 0)
        expect(letter.signer === '沙洲处' ? dateEnd : signerEnd, nameOf(letter)).toBeCloseTo(2, 0)
      }
    }
  })

  it('have the 版记 at the foot of the last page, once', async () => {
    for (const letter of letters) {
      const ruled = letter.layout === 'document' || letter.layout === 'minutes'
      const marks = letter.pages.map(({ text }) => text.split(/抄送：|印发/).length - 1)
      const expected = (letter.copies > 0 ? 1 : 0) + (ruled ? 1 : 0)
      const before = Array.from({ length: marks.length - 1 }, () => 0)
      expect(marks, nameOf(letter)).toEqual([...before, expected])
      if (!ruled) continue
      const rules = (await areasOf(letter.pdf))
        .at(-1)
        ?.filter(({ colour, width }) => colour === '#000000' && width > 150)
      const last = rules?.at(-1) ?? expect.fail()
      const lowest = Math.max(...(rules ?? []).map(({ y, height }) => y + height))
      expect(lowest, nameOf(letter)).toBeGreaterThan(261.6)
      expect(lowest, nameOf(letter)).toBeLessThan(262.3)
      expect(last.width).toBeCloseTo(156, 0)
    }
  })

  it('keep the margins, but for the page number', () => {
    for (const letter of letters) {
      for (const page of letter.pages) {
        const text = page.runs.filter((run) => !/—/.test(run.text))
        for (const run of text) {
          expect(run.x, nameOf(letter)).toBeGreaterThan(mm(28) - 1)
          expect(run.x + run.width, `${nameOf(letter)} ${run.text}`).toBeLessThan(mm(184) + 1.5)
          expect(run.y, nameOf(letter)).toBeLessThan(mm(262))
        }
      }
    }
  })

  it('number every page from 1, but the first of a 信函 and those about a 版记 that had to go far', () => {
    const unnumbered: string[] = []
    for (const letter of letters) {
      for (const [at, page] of letter.pages.entries()) {
        const [number] = page.runs.flatMap(({ text }) => /— (\d+) —/.exec(text)?.[1] ?? [])
        if (number !== undefined) expect(Number(number), nameOf(letter)).toBe(at + 1)
        else if (letter.layout !== 'letter' || at > 0)
          unnumbered.push(`${nameOf(letter)}: ${at + 1}`)
      }
    }
    expect(unnumbered).toEqual([])
  })
})

/** Where the signature of each letter stands; a 纪要 has none. */
const signed = () =>
  letters.flatMap((letter) =>
    letter.layout === 'minutes'
      ? []
      : letter.pages.flatMap((page) => {
          const lines = linesOf(page.runs)
          const at = lines.findIndex(
            ({ text }, index) =>
              text === letter.signer && lines[index + 1]?.text === '2026年5月6日',
          )
          const [signer, date] = [lines[at], lines[at + 1]]
          return at >= 0 && signer && date ? [{ letter, page, signer, date }] : []
        }),
  )

function linesOf(runs: readonly Run[]): readonly Run[] {
  const lines: Run[] = []
  for (const run of runs) {
    const last = lines.at(-1)
    if (last && Math.abs(last.y - run.y) < 1 && run.x >= last.x)
      lines[lines.length - 1] = {
        ...last,
        text: last.text + run.text,
        width: run.x + run.width - last.x,
      }
    else lines.push(run)
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s/g, '') }))
}

/** From the nearest point of a run, as high as its characters, to a point. */
function distance(
  { x, y, width }: Run,
  centre: { readonly x: number; readonly y: number },
): number {
  const near = (value: number, from: number, to: number) => Math.min(Math.max(value, from), to)
  return Math.hypot(
    near(centre.x, x, x + width) - centre.x,
    near(centre.y, y - 13, y + 2) - centre.y,
  )
}

const articleOf = ({
  index,
  layout,
  paragraphs,
  width,
  enclosures,
  copies,
  sealed,
  signer,
}: Case) => {
  const frame: Frame = {
    bureau: '沙洲市图书管理处',
    number: `沙图改〔2026〕${index}号`,
    title: '关于责令限期改正巡查所发现问题的通知',
    to: layout === 'minutes' ? '' : '各阅览室',
    cc: Array.from({ length: copies }, (_, at) => `沙洲市第${at}文化委员会`),
    enclosures: Array.from({ length: enclosures }, (_, at) => `改正报告的格式和填写说明之${at}`),
    signer,
    date: '2026年5月6日',
    remark: index % 2 === 0 ? '联系人：林一，电话：021-55550000' : null,
    sealed,
    receipt: null,
    draft: false,
  }
  const text = Array.from(
    { length: paragraphs },
    (_, at) => `<p class="t0">${'国'.repeat(at % 3 === 0 ? width : 10 + (at % 9))}。</p>`,
  )
  const source = `{{#> ${layout}}}\n${text.join('\n')}\n{{/${layout}}}\n`
  return letterRenderer(layout, source)(`letter-${index}`, { frame, values: {} })
}

const nameOf = (one: Case): string =>
  `${one.index} ${one.layout} ${one.paragraphs} paragraphs, ${one.enclosures} enclosures, ${one.copies} copies`

const mm = (length: number): number => (length / 25.4) * 72
const character = 15.793
const radius = mm(21)
/** From the baseline to the end of its line. */
const belowBaseline = 9
