import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printLetters, type Sent } from '../../src/runtime/letters/print.ts'
import type { Article } from '../../src/runtime/letters/render.ts'
import { article, numberOf, roomOf } from './articles.ts'
import { type ReadPdf, readBack } from './reader.ts'

/** More than a chunk, one to three pages, all three layouts. */
const layouts = ['document', 'letter', 'notification'] as const
const batch = Array.from({ length: 60 }, (_, index) =>
  article(index + 1, (index * 7) % 10, { layout: layouts[index % 3] ?? 'document' }),
)

let printed: ReadonlyMap<string, Letter>

interface Letter {
  readonly pdf: Buffer
  readonly pages: number
  readonly sha256: string
  readonly read: ReadPdf
}

beforeAll(async () => {
  printed = await print(batch)
})

const letterOf = (number: number): Letter => {
  const letter = printed.get(`letter-${number}`)
  if (letter === undefined) throw new Error(`letter ${number} was not printed`)
  return letter
}

const everyLetter = (): readonly (readonly [number, Letter])[] =>
  batch.map((_, index) => [index + 1, letterOf(index + 1)])

async function print(articles: readonly Article[]): Promise<ReadonlyMap<string, Letter>> {
  const letters = new Map<string, Letter>()
  for (const one of await all(articles)) {
    if (one.kind === 'failed') throw new Error(`${one.id}: ${one.reason}`)
    letters.set(one.id, { ...one, read: await readBack(one.pdf) })
  }
  return letters
}

async function all(articles: readonly Article[]): Promise<readonly Sent[]> {
  const letters: Sent[] = []
  for await (const letter of printLetters(articles)) letters.push(letter)
  return letters
}

describe('a batch, read back', () => {
  it('gives every letter its own text and no other’s', () => {
    for (const [number, { read }] of everyLetter()) {
      expect(read.text.match(/沙图改〔2026〕\d+号/g), `letter ${number}`).toEqual([
        numberOf(number),
      ])
      expect(read.text.match(/沙洲第.+?阅览室/g), `letter ${number}`).toEqual([
        roomOf(number),
        roomOf(number),
      ])
      expect(read.text.includes('上述情形不符合《阅览室管理办法》第八条的规定。')).toBe(
        ((number - 1) * 7) % 10 > 0,
      )
    }
  })

  it('embeds every font, none as Type 3', () => {
    const fonts = everyLetter().flatMap(([, { read }]) => read.pages.flatMap((page) => page.fonts))
    expect(fonts.filter((font) => !font.embedded || font.type3)).toEqual([])
    const names = new Set(fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, '')))
    expect([...names].sort()).toEqual([
      'FangyuanBiaoSong',
      'FangyuanFangSong',
      'NotoSansSC-Medium',
      'NotoSerifSC-Regular',
    ])
  })

  it('says how many pages a letter has', () => {
    const counts = everyLetter().map(([, { pages }]) => pages)
    expect(everyLetter().map(([, { read }]) => read.pages.length)).toEqual(counts)
    expect([...new Set(counts)].sort()).toEqual([1, 2, 3])
  })

  it('numbers the pages of each letter, odd ones on the right, even ones on the left', () => {
    for (const [number, { read }] of everyLetter()) {
      for (const [index, page] of read.pages.entries()) {
        const numbers = page.runs.filter(({ text }) => /^—\s*\d+\s*—$/.test(text))
        const isUnnumbered = layouts[(number - 1) % 3] === 'letter' && index === 0
        const expected = isUnnumbered ? [] : [`—${index + 1}—`]
        const label = `letter ${number}, page ${index + 1}`
        expect(
          numbers.map(({ text }) => text.replace(/\s/g, '')),
          label,
        ).toEqual(expected)
        for (const { x, y, width } of numbers) {
          const [left, right] = [x - mm(28) - 14, mm(184) - 14 - (x + width)]
          expect(Math.abs(index % 2 === 0 ? right : left), label).toBeLessThan(1)
          // Between 7 mm and 7 mm and its own height below the 版心.
          expect(y - mm(262 + 7), label).toBeGreaterThan(0)
          expect(y - mm(262 + 7), label).toBeLessThan(14)
        }
      }
    }
  })

  it('comes out the same, byte by byte', async () => {
    const again = await all(batch)
    expect(again.map(({ id }) => id).sort()).toEqual(batch.map(({ id }) => id).sort())
    for (const letter of again) {
      if (letter.kind === 'failed') throw new Error(letter.reason)
      expect(letter.sha256, letter.id).toBe(printed.get(letter.id)?.sha256)
      expect(letter.pdf.equals(printed.get(letter.id)?.pdf ?? Buffer.alloc(0))).toBe(true)
    }
  })
})

describe('the 版心', () => {
  it('holds 22 lines of 28 characters', async () => {
    const text = '国'.repeat(28 * 60)
    const letters = await print([plain('grid', text)])
    const page = letters.get('grid')?.read.pages[1]
    const lines = linesOf(page?.runs.filter(({ text }) => text.includes('国')) ?? [])
    expect(lines.map(({ text }) => text.length)).toEqual(Array.from({ length: 22 }, () => 28))
    for (const [index, line] of lines.entries()) {
      expect(line.x).toBeCloseTo(mm(28), 0)
      expect(line.x + line.width).toBeGreaterThan(mm(184) - 1)
      expect(line.x + line.width).toBeLessThan(mm(184) + 0.5)
      // Text stands on whole pixels, three quarters of a point.
      expect(Math.abs(line.y - (lines[0]?.y ?? 0) - index * 28.99)).toBeLessThan(0.76)
    }
  })

  it('begins 37 mm and ends 35 mm from the edges of an A4 sheet', async () => {
    const letters = await print([plain('grid', '国'.repeat(28 * 60))])
    const page = letters.get('grid')?.read.pages[1]
    const lines = linesOf(page?.runs.filter(({ text }) => text.includes('国')) ?? [])
    expect((lines[0]?.y ?? 0) - 15.75).toBeGreaterThan(mm(37))
    expect(lines.at(-1)?.y).toBeLessThan(mm(262))
    expect(lines.at(-1)?.y).toBeGreaterThan(mm(262) - 28.99)
  })
})

describe('what a page may do', () => {
  let requests = 0
  const server = createServer((_, response) => {
    requests += 1
    response.end('x')
  })
  beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
  afterAll(() => new Promise((done) => server.close(done)))

  it('runs no script and asks nobody for anything', async () => {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const html = `<p class="t0">原文</p><img src="${address}/a.png"><link rel="stylesheet" href="${address}/b.css">
<iframe src="${address}/c"></iframe><p style="background: url(${address}/d.png)">底图</p><object data="file:///etc/hostname"></object>
<script>document.body.textContent = '改写'</script><img src="x" onerror="document.body.textContent = '改写'">`
    const letters = await print([{ id: 'wild', layout: 'document', draft: false, html }])
    expect(letters.get('wild')?.read.text).toBe('—1—原文底图')
    expect(requests).toBe(0)
  })

  it('shows 草稿 on every page of a draft, and the place of the seal', async () => {
    const letters = await print([article(1, 9, { draft: true }), article(2, 1)])
    const [draft, issued] = [letters.get('letter-1')?.read, letters.get('letter-2')?.read]
    expect(draft?.pages.map(({ text }) => text.includes('草稿'))).toEqual([true, true, true])
    expect(draft?.text).toContain('印章位置')
    expect(issued?.text).not.toMatch(/草稿|印章/)
  })
})

const plain = (id: string, text: string): Article => ({
  id,
  layout: 'document',
  draft: false,
  html: `<p class="t0" style="text-indent: 0">${text}</p>`,
})

function linesOf(runs: readonly { text: string; x: number; y: number; width: number }[]) {
  const lines = new Map<number, { text: string; x: number; y: number; width: number }>()
  for (const run of runs) {
    const line = lines.get(run.y)
    const width = run.x + run.width - (line?.x ?? run.x)
    lines.set(run.y, line ? { ...line, text: line.text + run.text, width } : run)
  }
  return [...lines.values()]
}

const mm = (length: number): number => (length / 25.4) * 72
