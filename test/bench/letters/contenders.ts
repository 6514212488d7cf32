import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'puppeteer'
import { launchBrowser } from '../../../src/runtime/letters/browser.ts'
import { chunkHtml } from '../../../src/runtime/letters/chunk.ts'
import { estimateExtent } from '../../../src/runtime/letters/estimate.ts'
import { joiner } from '../../../src/runtime/letters/join.ts'
import { chunkSize, printJobs } from '../../../src/runtime/letters/print.ts'
import type { Job } from '../../../src/runtime/letters/printer.ts'
import type { Shelf } from '../../../src/runtime/letters/stored.ts'
import { articleOf, type Letter, lettersOf } from './letter.ts'

/** Makes so many letters into a folder, a file each, from the start of the first process to the end of the last. */
export type Contender = (folder: string, count: number) => Promise<void>

/** As a server prints: checked, flushed to the disk, and one print file beside. */
export const ours: Contender = async (folder, count) => {
  const letters = lettersOf(count)
  const out = createWriteStream(join(folder, 'all.pdf'))
  const joining = joiner((part) => out.write(part))
  const files = new Map<string, string>()
  const waiting = letters.map(({ id }) => id)
  for await (const printed of printJobs(jobsOf(letters, { data: folder, year: 2026 }))) {
    for (const letter of printed) {
      if (letter.kind !== 'filed') throw new Error(JSON.stringify(letter))
      files.set(letter.id, letter.file)
    }
    // In their order, whatever job was done first.
    for (let file = files.get(waiting[0] ?? ''); file; file = files.get(waiting[0] ?? '')) {
      joining.add(await readFile(join(folder, file)), 1)
      waiting.shift()
    }
  }
  if (waiting.length > 0) throw new Error(`${waiting.length} letters are not in the print file`)
  joining.finish()
  out.end()
  await once(out, 'finish')
}

/** Set as the press asks for them. */
function* jobsOf(letters: readonly Letter[], shelf: Shelf): Generator<Job, void> {
  for (let at = 0; at < letters.length; at += chunkSize) {
    const articles = letters.slice(at, at + chunkSize).map(articleOf)
    yield { articles, wanted: articles.map(({ id }) => id), shelf }
  }
}

/** `page.setContent` and `page.pdf` for each letter, on two pages of the same browser. */
export const oneByOne: Contender = async (folder, count) => {
  const launched = await launchBrowser()
  if (launched.kind === 'unavailable') throw new Error(launched.detail)
  const { browser } = launched
  const queue = lettersOf(count).map(articleOf)
  const work = async (own: Browser): Promise<void> => {
    const page = await own.newPage()
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      await page.setContent(chunkHtml([next], [estimateExtent(next)]))
      const pdf = await page.pdf({
        preferCSSPageSize: true,
        printBackground: true,
        tagged: false,
        outline: false,
      })
      await writeFile(join(folder, `${next.id}.pdf`), pdf)
    }
  }
  await Promise.all([work(browser), work(browser)])
  await browser.close()
}

/** A document each, TrueType fonts, in two processes. */
export const typst: Contender = async (folder, count) => {
  const script = join(import.meta.dirname, 'typst.ts')
  const children = [0, 1].map((turn) =>
    spawn(process.execPath, [script, folder, String(count), String(turn)], { stdio: 'inherit' }),
  )
  const codes = await Promise.all(children.map((child) => once(child, 'exit')))
  if (codes.some(([code]) => code !== 0)) throw new Error('Typst failed')
}
