import type { Notice } from '../../model/index.ts'
import type { LoadedApplication } from '../application.ts'
import { Failure } from '../failure.ts'
import type { LetterRecord } from '../store/papers.ts'
import type { Store } from '../store/store.ts'
import { byNumber } from './number-order.ts'
import { readPdf } from './pdf.ts'
import { chunkSize, type Printed, printJobs } from './print.ts'
import { type Copy, isForPost } from './print-file.ts'
import type { Job } from './printer.ts'
import { pageReader } from './reading.ts'
import { textOfLetter } from './register/frozen-text.ts'
import { type LetterView, letterRenderer, type Renderer } from './render.ts'
import { readLetter } from './stored.ts'

/** Where letters lie, and what they were made by. */
export interface Origin {
  readonly app: LoadedApplication
  readonly store: Store
  /** The data folder. */
  readonly data: string
}

/** Whether letters of a layout have a red head, which their paper may have already. */
export const hasRedHead = (layout: Notice['layout']): boolean => layout !== 'notification'

/**
 * 套印: the letters that are for the post without their red heads, in number order, printed from what was frozen and
 * kept nowhere. One whose pages would not say what was sent ends them with a `Failure`.
 */
export async function* preprintedCopies(
  origin: Origin,
  letters: readonly LetterRecord[],
): AsyncGenerator<Copy, void> {
  const ordered = letters.filter(isForPost).sort(byNumber)
  const renderers = await renderersOf(origin, ordered)
  const made = new Map<string, Printed>()
  let next = 0
  for await (const chunk of printJobs(jobsOf(ordered, renderers))) {
    for (const each of chunk) made.set(each.id, each)
    // Chunks come as they are done.
    for (let letter = ordered[next]; letter !== undefined; letter = ordered[next]) {
      const headless = made.get(letter.id)
      if (headless === undefined) break
      made.delete(letter.id)
      next += 1
      yield { letter, pdf: await checked(origin.data, letter, headless) }
    }
  }
}

/** By batch: its letters were frozen together. */
async function renderersOf(
  { app, store }: Origin,
  letters: readonly LetterRecord[],
): Promise<ReadonlyMap<string | null, Renderer>> {
  const renderers = new Map<string | null, Renderer>()
  for (const letter of letters) {
    if (renderers.has(letter.batch)) continue
    const text = await textOfLetter(app, store, letter)
    if (text === null) throw refused(letter, 'its text is not known any more')
    const { notice, source } = text
    renderers.set(letter.batch, letterRenderer(notice.layout, source, { preprinted: true }))
  }
  return renderers
}

function* jobsOf(
  letters: readonly LetterRecord[],
  renderers: ReadonlyMap<string | null, Renderer>,
): Generator<Job, void> {
  for (let at = 0; at < letters.length; at += chunkSize) {
    const chunk = letters.slice(at, at + chunkSize)
    const articles = chunk.flatMap((letter) => {
      try {
        return renderers.get(letter.batch)?.(letter.id, letter.view as LetterView) ?? []
      } catch (error) {
        throw refused(letter, error)
      }
    })
    yield { articles, wanted: articles.map(({ id }) => id), shelf: null }
  }
}

async function checked(data: string, letter: LetterRecord, made: Printed): Promise<Buffer> {
  if (made.kind === 'failed') throw refused(letter, made.reason)
  const sent = await readLetter(data, letter)
  if (made.kind !== 'printed' || sent === null || !isAlike(pageTexts(sent), pageTexts(made.pdf)))
    throw refused(letter, 'its pages are not those that were sent')
  return made.pdf
}

/** Page by page the same, but for one piece that is missing on the first. */
function isAlike(sent: readonly string[], made: readonly string[]): boolean {
  if (sent.length !== made.length) return false
  return made.every((text, page) => {
    const whole = sent[page] ?? ''
    return page === 0 ? isWithoutPiece(whole, text) : whole === text
  })
}

function isWithoutPiece(whole: string, text: string): boolean {
  if (text.length > whole.length) return false
  let before = 0
  while (before < text.length && text[before] === whole[before]) before += 1
  return whole.endsWith(text.slice(before))
}

function pageTexts(pdf: Buffer): readonly string[] {
  const file = readPdf(pdf)
  if (file === null) return []
  const reader = pageReader(file)
  return file.pages.map((_, page) => reader(page, page + 1).text)
}

const refused = ({ number, addressee }: LetterRecord, cause: unknown): Failure =>
  new Failure('letter-not-preprinted', { letter: `${number ?? ''}${addressee}` }, cause)
