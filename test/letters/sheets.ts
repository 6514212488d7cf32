import { expect } from 'vitest'
import { launchBrowser } from '../../src/runtime/letters/browser.ts'
import { openPress, type PrintedLetter } from '../../src/runtime/letters/press.ts'
import { type Article, type Frame, letterRenderer } from '../../src/runtime/letters/render.ts'
import { type ReadPage, type ReadPdf, type Run, readBack } from './reader.ts'
import { type Area, areasOf } from './rules.ts'

/** A printed letter as others read it. */
export interface Sheets extends PrintedLetter {
  readonly read: ReadPdf
  readonly areas: readonly (readonly Area[])[]
}

export interface Room {
  print(article: Article): Promise<Sheets>
  close(): Promise<void>
}

export async function openRoom(): Promise<Room> {
  const launched = await launchBrowser([], 'hollow')
  if (launched.kind === 'unavailable') throw new Error(launched.detail)
  const press = await openPress(launched.browser)
  return {
    print: async (article) => {
      const letters = await (await press.print([article])).letters()
      const letter = letters[0] ?? expect.fail()
      expect(letter.fault).toBeNull()
      return { ...letter, read: await readBack(letter.pdf), areas: await areasOf(letter.pdf) }
    },
    close: () => launched.browser.close(),
  }
}

export interface Wanted extends Partial<Frame> {
  readonly preprinted?: boolean
}

/** A letter with such a body, as `emit/letters` writes it. */
export function articleOf(
  layout: Article['layout'],
  body: string,
  { preprinted = false, ...changed }: Wanted = {},
): Article {
  const source = `{{#> ${layout}}}\n${body}\n{{/${layout}}}\n`
  const frame = { ...usual, ...changed }
  return letterRenderer(layout, source, { preprinted })('one', { frame, values: {} })
}

/** What stands around the text, for whom it makes no difference. */
export const usual: Frame = {
  bureau: '沙洲市图书管理处',
  number: '沙图改〔2026〕12号',
  title: '关于改正的通知',
  to: '海边阅览室',
  cc: [],
  enclosures: [],
  signer: '沙洲市图书管理处',
  date: '2026年5月6日',
  remark: null,
  sealed: true,
  receipt: null,
  draft: false,
}

/** A paragraph of so many full lines. */
export const lines = (count: number): string => `<p class="t0">${'国'.repeat(28 * count - 2)}</p>`

/** From top to bottom, what stands side by side on a line as one, spaces left out. */
export function linesOf(page: ReadPage | undefined): readonly Run[] {
  const found: Run[] = []
  for (const run of page?.runs ?? []) {
    const last = found.at(-1)
    if (last && Math.abs(last.y - run.y) < 1 && run.x >= last.x)
      found[found.length - 1] = {
        ...last,
        text: last.text + run.text,
        width: run.x + run.width - last.x,
      }
    else found.push(run)
  }
  return found
    .map((line) => ({ ...line, text: line.text.replace(/\s/g, '') }))
    .filter(({ text }) => !/^—\d+—$/.test(text))
    .sort((a, b) => a.y - b.y)
}

export function near(value: number, wanted: number, off: number): void {
  expect(Math.abs(value - wanted), `${value} instead of ${wanted}`).toBeLessThan(off)
}

export const toMm = (points: number): number => (points / 72) * 25.4
export const toPoints = (mm: number): number => (mm / 25.4) * 72
