import { createHash } from 'node:crypto'
import { type Printer, presses, type Result, startPrinter } from './printer.ts'
import type { Article } from './render.ts'

export type Printed =
  | {
      readonly kind: 'printed'
      readonly id: string
      readonly pdf: Buffer
      readonly pages: number
      readonly sha256: string
    }
  | { readonly kind: 'failed'; readonly id: string; readonly reason: string }

export interface PrintOptions {
  /** One that was started already; it is closed when the letters are done. */
  readonly printer?: Printer
  readonly signal?: AbortSignal
  /** Told the process id of every printer that is started: one, and one after each that died or served long. */
  readonly onPrinter?: (pid: number) => void
}

/**
 * Prints letters, fifty at a time; gives each one once, as its chunk is done. The same letters in the same order give
 * the same bytes. A letter that cannot be printed is named, and harms no other. A `Failure` where nothing can print.
 */
export async function* printLetters(
  articles: readonly Article[],
  { printer, signal, onPrinter }: PrintOptions = {},
): AsyncGenerator<Printed, void> {
  const desk = printingDesk(printer ?? null, onPrinter)
  signal?.addEventListener('abort', desk.close, { once: true })
  try {
    const suspects: Chunk[] = []
    for await (const { chunk, result } of printSideBySide(chunksOf(articles), desk, signal)) {
      if (result.kind === 'printed') yield* result.letters.map(finished)
      else suspects.push(chunk)
    }
    // What failed beside another may be innocent: each is tried alone, then letter by letter.
    for (const chunk of suspects) yield* printAlone(chunk, desk, signal)
  } finally {
    signal?.removeEventListener('abort', desk.close)
    await desk.close()
  }
}

/** Part of what a letter's bytes depend on: letters of a chunk share their fonts. */
const chunkSize = 50

type Chunk = readonly Article[]

/** A draft's mark goes over every page of its print, so drafts are printed apart. */
const chunksOf = (articles: readonly Article[]): Chunk[] =>
  [false, true]
    .map((draft) => articles.filter((article) => article.draft === draft))
    .flatMap((group) =>
      Array.from({ length: Math.ceil(group.length / chunkSize) }, (_, index) =>
        group.slice(index * chunkSize, (index + 1) * chunkSize),
      ),
    )

interface Done {
  readonly chunk: Chunk
  readonly result: Result
}

async function* printSideBySide(
  chunks: readonly Chunk[],
  desk: Desk,
  signal: AbortSignal | undefined,
): AsyncGenerator<Done, void> {
  const queue = [...chunks]
  const running = new Map<Chunk, Promise<Done>>()
  const fill = () => {
    while (running.size < presses && queue.length > 0 && !desk.isTired()) {
      const chunk = queue.shift() ?? []
      running.set(
        chunk,
        desk.print(chunk).then((result) => ({ chunk, result })),
      )
    }
  }
  for (;;) {
    signal?.throwIfAborted()
    if (queue.length > 0 && running.size === 0) await desk.refresh()
    fill()
    if (running.size === 0) return
    const done = await Promise.race(running.values())
    running.delete(done.chunk)
    // The press goes on while the letters are put away.
    fill()
    yield done
  }
}

async function* printAlone(
  chunk: Chunk,
  desk: Desk,
  signal: AbortSignal | undefined,
): AsyncGenerator<Printed, void> {
  signal?.throwIfAborted()
  await desk.refresh()
  const result = await desk.print(chunk)
  if (result.kind === 'printed') yield* result.letters.map(finished)
  else if (chunk.length > 1) for (const article of chunk) yield* printAlone([article], desk, signal)
  else yield* chunk.map(({ id }): Printed => ({ kind: 'failed', id, reason: result.reason }))
}

interface Desk {
  print(chunk: Chunk): Promise<Result>
  /** Due for another printer: browsers grow with what they have printed. */
  isTired(): boolean
  /** When nothing is being printed: makes sure that there is a printer, and no tired one. */
  refresh(): Promise<void>
  close(): Promise<void>
}

const longestService = 3000

function printingDesk(first: Printer | null, onPrinter: PrintOptions['onPrinter']): Desk {
  let printer = first
  let served = 0
  const close = async () => {
    await printer?.close()
    printer = null
    served = 0
  }
  const desk: Desk = {
    isTired: () => printer === null || served >= longestService,
    refresh: async () => {
      if (printer !== null && !desk.isTired()) return
      await close()
      printer = await startPrinter()
      onPrinter?.(printer.pid)
    },
    print: async (chunk) => {
      if (printer === null) return { kind: 'died', reason: 'the printing process is gone' }
      const own = printer
      served += chunk.length
      const result = await own.print(chunk)
      if (result.kind === 'died' && printer === own) printer = null
      return result
    },
    close,
  }
  return desk
}

const finished = ({ id, pdf, pages }: { id: string; pdf: Buffer; pages: number }): Printed => ({
  kind: 'printed',
  id,
  pdf,
  pages,
  sha256: createHash('sha256').update(pdf).digest('hex'),
})
