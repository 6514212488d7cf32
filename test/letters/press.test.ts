import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import type { Browser } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../src/runtime/letters/browser.ts'
import { chunkHtml } from '../../src/runtime/letters/chunk.ts'
import { estimateExtent } from '../../src/runtime/letters/estimate.ts'
import { type Extent, endOf, startOf } from '../../src/runtime/letters/extent.ts'
import { joiner } from '../../src/runtime/letters/join.ts'
import { readPdf } from '../../src/runtime/letters/pdf.ts'
import { openPress, type Press, type PrintedLetter } from '../../src/runtime/letters/press.ts'
import {
  openByBytes,
  openPrint,
  openWithLibrary,
  type Print,
} from '../../src/runtime/letters/split.ts'
import { article, numberOf } from './articles.ts'
import { readBack } from './reader.ts'

const extent = (pages: number): Extent => ({ pages, wide: 0, imprint: 'loose', joined: false })

let browser: Browser
let press: Press

beforeAll(async () => {
  const launched = await launchBrowser()
  if (launched.kind === 'unavailable') throw new Error(launched.detail)
  browser = launched.browser
  press = await openPress(browser)
})
afterAll(() => browser.close())

describe('a press', () => {
  const letters = [0, 2, 5, 14, 3].map((findings, index) => article(index + 1, findings))

  it('guesses the pages of usual letters', async () => {
    const impression = await press.print(letters)
    const { prints } = impression
    expect((await impression.letters()).map(({ pages }) => pages)).toEqual([2, 2, 2, 3, 2])
    expect(letters.map((one) => estimateExtent(one).pages)).toEqual([2, 2, 2, 3, 2])
    expect(prints).toBe(1)
  })

  it('prints again after a wrong guess, to the same bytes', async () => {
    const right = await (await press.print(letters)).letters()
    for (const guess of [
      [1, 1, 1, 1, 1],
      [3, 3, 3, 3, 3],
      [2, 1, 4, 2, 1],
    ]) {
      const corrected = await press.print(letters, guess.map(extent))
      expect(corrected.prints, String(guess)).toBe(2)
      expect(await corrected.letters(), String(guess)).toEqual(right)
    }
  })
})

it('letters are the same from a browser whose fonts are hollow', async () => {
  const letters = [1, 3].map((findings, index) => article(index + 1, findings))
  const drafts = letters.map((each) => ({ ...each, draft: true }))
  const launched = await launchBrowser([], 'hollow')
  if (launched.kind === 'unavailable') throw new Error(launched.detail)
  try {
    const hollow = await openPress(launched.browser)
    for (const each of [letters, drafts])
      expect(await (await hollow.print(each)).letters()).toEqual(
        await (await press.print(each)).letters(),
      )
  } finally {
    await launched.browser.close()
  }
})

describe('a print', () => {
  const letters = [1, 4, 0].map((findings, index) => article(index + 1, findings))
  const pages = [1, 2, 1]
  let bytes: Buffer

  beforeAll(async () => {
    const page = await browser.newPage()
    await page.setContent(chunkHtml(letters, pages.map(extent)))
    bytes = Buffer.from(await page.pdf({ preferCSSPageSize: true, tagged: false, outline: false }))
    await page.close()
  })

  it('is laid out as the splitter by bytes expects', () => {
    expect(openByBytes(bytes)).not.toBeNull()
  })

  it('is split to the same letters with and without the library', async () => {
    const [byBytes, withLibrary] = [openByBytes(bytes), await openWithLibrary(bytes)]
    for (const [at] of letters.entries()) {
      const [one, other] = [await textOf(byBytes, at), await textOf(withLibrary, at)]
      expect(one).toEqual(other)
      expect(one[0]).toContain(numberOf(at + 1))
    }
  })

  it('goes to the library when it is laid out in another way', async () => {
    const document = await PDFDocument.load(bytes)
    const packed = Buffer.from(await document.save({ useObjectStreams: true }))
    expect(openByBytes(packed)).toBeNull()
    expect(await textOf(await openPrint(packed), 1)).toEqual(await textOf(openByBytes(bytes), 1))
  })

  it('cut short or without its table is refused, not misread', () => {
    expect(readPdf(bytes.subarray(0, -200))).toBeNull()
    expect(readPdf(bytes.subarray(1))).toBeNull()
    expect(readPdf(Buffer.from('%PDF-1.4\n'))).toBeNull()
    expect(readPdf(Buffer.alloc(0))).toBeNull()
  })

  const textOf = async (print: Print | null, at: number): Promise<readonly string[]> => {
    const [from, to] = [print?.pageOf(startOf(at)), print?.pageOf(endOf(at))]
    if (!print || from === undefined || to === undefined) throw new Error(`no letter ${at}`)
    const read = await readBack((await print.take(from, to + 1)).pdf)
    return read.pages.map(({ text }) => text)
  }
})

describe('letters joined', () => {
  const letters = Array.from({ length: 20 }, (_, index) => article(index + 1, index % 4))
  let printed: readonly PrintedLetter[]
  let joined: Buffer

  beforeAll(async () => {
    printed = await (await press.print(letters)).letters()
    joined = join_(printed)
  })

  it('stand one after the other, their fonts kept once', async () => {
    const numbers = (await readBack(joined)).text.match(/沙图改〔2026〕\d+号/g)
    expect(numbers).toEqual(letters.map((_, index) => numberOf(index + 1)))
    const apart = printed.reduce((sum, { pdf }) => sum + pdf.length, 0)
    expect(joined.length).toBeLessThan(apart / 2)
  })

  it('come out the same, byte by byte', () => {
    expect(join_(printed).equals(joined)).toBe(true)
  })

  it('may have come through the library', async () => {
    const document = await PDFDocument.load(printed[0]?.pdf ?? '')
    const again = Buffer.from(await document.save({ useObjectStreams: false }))
    const both = joined_([again, printed[1]?.pdf ?? Buffer.alloc(0)])
    expect((await readBack(both)).text.match(/沙图改〔2026〕\d+号/g)).toEqual([
      numberOf(1),
      numberOf(2),
    ])
  })

  it.runIf(isInstalled('qpdf'))('are sound to qpdf', () => {
    inFiles([joined, ...printed.map(({ pdf }) => pdf)], (files) => {
      for (const file of files) {
        expect(String(execFileSync('qpdf', ['--check', file]))).toContain('No syntax or stream')
      }
    })
  })

  it.runIf(isInstalled('pdftotext'))('are text to poppler, in embedded TrueType fonts', () => {
    inFiles([joined], ([file = '']) => {
      const text = String(execFileSync('pdftotext', [file, '-'])).replace(/\s/g, '')
      expect(text.match(/沙图改〔2026〕\d+号/g)).toHaveLength(20)
      const fonts = String(execFileSync('pdffonts', [file]))
        .trim()
        .split('\n')
        .slice(2)
      expect(fonts.length).toBeGreaterThan(0)
      for (const font of fonts) expect(font).toMatch(/CID TrueType +Identity-H +yes yes yes/)
    })
  })
})

const join_ = (letters: readonly PrintedLetter[]): Buffer => joined_(letters.map(({ pdf }) => pdf))

function joined_(pdfs: readonly Buffer[]): Buffer {
  const parts: Buffer[] = []
  const all = joiner((part) => parts.push(part))
  for (const pdf of pdfs) all.add(pdf, Number.POSITIVE_INFINITY)
  all.finish()
  return Buffer.concat(parts)
}

function inFiles(pdfs: readonly Buffer[], look: (files: readonly string[]) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'letters-'))
  try {
    const files = pdfs.map((_, index) => join(folder, `${index}.pdf`))
    for (const [index, pdf] of pdfs.entries()) writeFileSync(files[index] ?? '', pdf)
    look(files)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, [program === 'qpdf' ? '--version' : '-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
