import { Failure } from '../failure.ts'
import { type Desk, printingDesk } from './desk.ts'
import { type Fault, faultNote } from './faults.ts'
import { type Job, jobsAtOnce, type Made, type Printer, type Result } from './printer.ts'
import type { Article } from './render.ts'
import { letterFile } from './stored.ts'

export type Printed =
  | {
      readonly kind: 'printed'
      readonly id: string
      readonly pages: number
      readonly sha256: string
      readonly pdf: Buffer
    }
  | {
      readonly kind: 'filed'
      readonly id: string
      readonly pages: number
      readonly sha256: string
      /** Below the data folder. */
      readonly file: string
    }
  /** `reason`: for `faultText`. */
  | { readonly kind: 'failed'; readonly id: string; readonly reason: string }

/** Of letters that are not filed. */
export type Sent = Exclude<Printed, { readonly kind: 'filed' }>

export interface PrintOptions {
  /** One that was started already; it is let go when the letters are done. */
  readonly printer?: Printer
  readonly signal?: AbortSignal
  /** Told the process id of every printer that is started: one, and one after each that died or served long. */
  readonly onPrinter?: (pid: number) => void
}

/** Part of what a letter's bytes depend on: letters of a chunk share their fonts. */
export const chunkSize = 50

/**
 * Prints letters, fifty at a time; gives each one once, as its chunk is done. The same letters in the same order give
 * the same bytes. A letter that cannot be printed is named, and harms no other. A `Failure` where nothing can print.
 */
export async function* printLetters(
  articles: readonly Article[],
  options: PrintOptions = {},
): AsyncGenerator<Sent, void> {
  for await (const letters of printJobs(jobsOf(articles), options))
    for (const letter of letters) if (letter.kind !== 'filed') yield letter
}

/**
 * The same for letters that were put together already: what a job wants is given once it is all done. Jobs are asked for
 * as they are needed. Whoever wants no more before the end gives up what is in the press.
 */
export async function* printJobs(
  jobs: Iterable<Job>,
  { printer, signal, onPrinter }: PrintOptions = {},
): AsyncGenerator<readonly Printed[], void> {
  const desk = printingDesk(printer ?? null, onPrinter)
  signal?.addEventListener('abort', desk.close, { once: true })
  try {
    const suspects: Job[] = []
    for await (const { job, result } of printSideBySide(jobs, desk, signal)) {
      if (result.kind === 'printed') yield outcomes(job, result.letters)
      else suspects.push(unlessUnwritten(job, result))
    }
    // What failed beside another may be innocent: each is tried alone, then letter by letter.
    for (const job of suspects) yield* printAlone(job, desk, signal)
  } finally {
    signal?.removeEventListener('abort', desk.close)
    await desk.close()
  }
}

/** A draft's mark goes over every page of its print, so drafts are printed apart. */
const jobsOf = (articles: readonly Article[]): Job[] =>
  [false, true]
    .map((draft) => articles.filter((article) => article.draft === draft))
    .flatMap((group) =>
      Array.from({ length: Math.ceil(group.length / chunkSize) }, (_, index) =>
        group.slice(index * chunkSize, (index + 1) * chunkSize),
      ),
    )
    .map((chunk) => ({ articles: chunk, wanted: chunk.map(({ id }) => id), shelf: null }))

interface Done {
  readonly job: Job
  readonly result: Result
}

async function* printSideBySide(
  jobs: Iterable<Job>,
  desk: Desk,
  signal: AbortSignal | undefined,
): AsyncGenerator<Done, void> {
  const queue = jobs[Symbol.iterator]()
  const running = new Map<Job, Promise<Done>>()
  let following = queue.next()
  const fill = () => {
    while (running.size < jobsAtOnce && !following.done && desk.isReady()) {
      const job = following.value
      running.set(
        job,
        desk.print(job).then((result) => ({ job, result })),
      )
      following = queue.next()
    }
  }
  for (;;) {
    signal?.throwIfAborted()
    if (!following.done && running.size === 0) await desk.refresh()
    fill()
    if (running.size === 0) {
      if (following.done) return
      // The printer went as soon as it came: another is asked for.
      continue
    }
    const done = await Promise.race(running.values())
    running.delete(done.job)
    // The press goes on while the letters are put away.
    fill()
    yield done
  }
}

async function* printAlone(
  job: Job,
  desk: Desk,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly Printed[], void> {
  signal?.throwIfAborted()
  await desk.refresh()
  const result = await desk.print(job)
  if (result.kind !== 'printed') unlessUnwritten(job, result)
  if (result.kind === 'printed') yield outcomes(job, result.letters)
  else if (job.articles.length > 1)
    for (const one of oneByOne(job)) yield* printAlone(one, desk, signal)
  else yield job.wanted.map((id) => failed(id, faultBy(result)))
}

/** What cannot be put away is no letter's fault: nothing else could be either. */
function unlessUnwritten(job: Job, { kind, reason }: Unprinted): Job {
  if (kind === 'unwritten') throw new Failure('letters-unwritten', { reason })
  return job
}

type Unprinted = Exclude<Result, { readonly kind: 'printed' }>

const oneByOne = ({ articles, wanted, shelf }: Job): readonly Job[] =>
  articles
    .filter(({ id }) => wanted.includes(id))
    .map((article) => ({ articles: [article], wanted: [article.id], shelf }))

const outcomes = ({ shelf }: Job, letters: readonly Made[]): readonly Printed[] =>
  letters.map((letter) => {
    const { id, pages, sha256, fault, pdf } = letter
    if (fault !== null) return failed(id, fault)
    if (pdf !== null) return { kind: 'printed', id, pages, sha256, pdf }
    if (shelf === null) throw new Error(`nothing of ${id} came back`)
    return { kind: 'filed', id, pages, sha256, file: letterFile(letter, shelf) }
  })

const failed = (id: string, fault: Fault): Printed => ({
  kind: 'failed',
  id,
  reason: faultNote(fault),
})

const faultBy = ({ kind, reason }: Unprinted): Fault => ({
  code: kind === 'died' ? 'printer-died' : 'printer-failed',
  detail: reason,
})
