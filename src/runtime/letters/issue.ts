import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Notice } from '../../model/index.ts'
import { fileStems } from '../../model/names.ts'
import type { LoadedApplication } from '../application.ts'
import { letterText } from '../messages/letters.ts'
import { serverAct } from '../store/change.ts'
import type { LetterRecord } from '../store/papers.ts'
import type { Store, Transaction } from '../store/store.ts'
import { byNumber } from './number-order.ts'
import { type Printed, type PrintOptions, printLetters } from './print.ts'
import { startPrinter } from './printer.ts'
import { type Article, type LetterView, letterRenderer } from './render.ts'
import { discardLetter, letterFile, syncFolders, writeLetter } from './stored.ts'
import { isAnyDue, type Stopped, type Taken, takeNumbers } from './take-numbers.ts'

export interface Batch extends Omit<PrintOptions, 'printer'> {
  readonly app: LoadedApplication
  readonly notice: Notice
  readonly store: Store
  /** The data folder: PDFs go to `letters/<year>/` below it. */
  readonly data: string
  /** YYYY-MM-DD: the day of issue. */
  readonly date: string
  /** Of these records only; otherwise of all that were submitted. */
  readonly records?: readonly string[]
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
}

export interface BatchResult {
  /** In number order: letters that got their number now. */
  readonly issued: readonly LetterRecord[]
  /** No number was taken. */
  readonly stopped: readonly Stopped[]
  /** They had one already; those that were not printed were printed now. */
  readonly already: readonly LetterRecord[]
  /** They keep their number; the next run tries again. */
  readonly failed: readonly LetterRecord[]
}

/**
 * Issues the letters of a notice that are due, and prints what is not printed. It may be killed anywhere and run
 * again: what has a number is printed from its frozen view, nothing gets a second number. A `Failure` “no-browser”
 * before any number is taken where nothing can print.
 */
export function issueBatch(batch: Batch): Promise<BatchResult> {
  const former = running.get(batch.store) ?? Promise.resolve()
  const result = former.then(() => issueAlone(batch))
  const settled = result.then(
    () => {},
    () => {},
  )
  running.set(batch.store, settled)
  return result
}

/** Batches of one store run one after the other: two would print the same letters. */
const running = new WeakMap<Store, Promise<void>>()

async function issueAlone(batch: Batch): Promise<BatchResult> {
  const printer = (await isAnyDue(batch)) ? await startPrinter() : null
  if (printer !== null) batch.onPrinter?.(printer.pid)
  try {
    const taken = await takeNumbers(batch)
    await printUnprinted({ ...batch, ...(printer && { printer }) })
    return await resultOf(batch, taken)
  } finally {
    await printer?.close()
  }
}

async function resultOf(
  { store, notice }: Batch,
  { issued, stopped, already }: Taken,
): Promise<BatchResult> {
  const letters = new Map(
    (await store.papers('letter', { notice: notice.id })).map((letter) => [letter.id, letter]),
  )
  const now = ({ id }: LetterRecord): readonly LetterRecord[] => {
    const letter = letters.get(id)
    return letter === undefined ? [] : [letter]
  }
  return {
    issued: issued.flatMap(now),
    stopped,
    already: already.flatMap(now),
    failed: [...letters.values()].filter(({ state }) => state === 'failed').sort(byNumber),
  }
}

async function printUnprinted(batch: Batch & PrintOptions): Promise<void> {
  const { notice, store, printer, signal, onPrinter } = batch
  const all = await store.papers('letter', { notice: notice.id })
  const waiting = all.filter(({ state }) => state === 'issued' || state === 'failed').sort(byNumber)
  if (waiting.length === 0) return
  const printable = waiting.filter(({ definition }) => definition === notice.hash)
  await refuseFormer(batch, waiting)
  const render = letterRenderer(notice.layout, await templateOf(batch))
  const articles = printable.map((letter): Article => render(letter.id, letter.view as LetterView))
  const options = {
    ...(printer && { printer }),
    ...(signal && { signal }),
    ...(onPrinter && { onPrinter }),
  }
  let done = 0
  for await (const group of grouped(printLetters(articles, options))) {
    await putAway(batch, group)
    done += group.length
    batch.onProgress?.({ done, total: printable.length })
  }
}

async function templateOf({ app, notice }: Batch): Promise<string> {
  const stems = fileStems(app.application.notices.map(({ id }) => id))
  return readFile(join(app.folder, 'letters', `${stems.get(notice.id)}.hbs`), 'utf8')
}

/** Its frozen view belongs to another text than today's. */
async function refuseFormer(
  { store, notice }: Batch,
  waiting: readonly LetterRecord[],
): Promise<void> {
  const former = waiting.filter(({ definition }) => definition !== notice.hash)
  if (former.length === 0) return
  const reason = letterText('definition-changed', { notice: notice.label }, 'zh')
  await store.transaction((tx) => {
    for (const { id } of former) {
      const letter = unprinted(tx, id)
      if (letter !== null) tx.putPaper('letter', { ...letter, state: 'failed', reason })
    }
  })
}

/** Null where another process has printed it meanwhile. */
function unprinted(tx: Transaction, id: string): LetterRecord | null {
  const letter = tx.paper('letter', id)
  return letter?.state === 'issued' || letter?.state === 'failed' ? letter : null
}

/** As many at once as share a flush to the disk. */
const groupSize = 50

async function* grouped<T>(items: AsyncIterable<T>): AsyncGenerator<readonly T[], void> {
  let group: T[] = []
  for await (const item of items) {
    group.push(item)
    if (group.length === groupSize) {
      yield group
      group = []
    }
  }
  if (group.length > 0) yield group
}

/** First the files, then the word of them: a letter said to be printed has its file. */
async function putAway({ store, data }: Batch, group: readonly Printed[]): Promise<void> {
  const written = await Promise.all(
    group.map(async (printed) => {
      const letter = printed.kind === 'printed' ? await store.paper('letter', printed.id) : null
      if (printed.kind !== 'printed' || letter === null) return []
      const file = letterFile(letter, printed.sha256)
      await writeLetter(data, file, printed.pdf)
      return [file]
    }),
  )
  await syncFolders(data, written.flat())
  const kept = await store.transaction((tx) => {
    const files = new Set<string | null>()
    for (const printed of group) {
      const letter = unprinted(tx, printed.id)
      if (letter !== null) tx.putPaper('letter', outcome(letter, printed))
      files.add(tx.paper('letter', printed.id)?.file ?? null)
    }
    return files
  }, printing)
  const needless = written.flat().filter((file) => !kept.has(file))
  await Promise.all(needless.map((file) => discardLetter(data, file)))
}

const printing = { ...serverAct, action: 'print' }

const outcome = (letter: LetterRecord, printed: Printed): LetterRecord =>
  printed.kind === 'failed'
    ? { ...letter, state: 'failed', reason: printed.reason }
    : {
        ...letter,
        state: 'printed',
        pages: printed.pages,
        sha256: printed.sha256,
        file: letterFile(letter, printed.sha256),
        reason: null,
      }
