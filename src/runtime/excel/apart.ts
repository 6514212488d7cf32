import { Worker } from 'node:worker_threads'
import { type Annotation, type ReadWorkbook, type SheetToWrite, writeWorkbook } from './workbook.ts'

/**
 * Workbooks that people send are opened in a thread of their own, with so much memory and so much time: one that is
 * made to hurt, or is just too large, costs that thread and nothing else.
 */
export type Opened<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** No workbook, or a damaged or locked one. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'too-big' }

/** What the thread is asked for. */
export type Task =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'annotate'
      readonly bytes: Uint8Array
      readonly annotations: readonly Annotation[]
    }
  | { readonly kind: 'write'; readonly sheets: readonly SheetToWrite[]; readonly title: string }

export const openWorkbook = (bytes: Uint8Array): Promise<Opened<ReadWorkbook>> =>
  inThread({ kind: 'read', bytes })

export const annotated = (
  bytes: Uint8Array,
  annotations: readonly Annotation[],
): Promise<Opened<Uint8Array>> => inThread({ kind: 'annotate', bytes, annotations })

/** A large workbook is written in a thread too, so that others need not wait. */
export async function writtenWorkbook(
  sheets: readonly SheetToWrite[],
  title: string,
): Promise<Uint8Array> {
  const cells = sheets.reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0)
  if (cells < smallWork) return writeWorkbook(sheets, title)
  const written = await inThread<Uint8Array>({ kind: 'write', sheets, title })
  if (written.kind !== 'done') throw new Error(`the workbook is ${written.kind}`)
  return written.value
}

const smallWork = 20_000

/** Cells with something in them, of all sheets. */
export const mostCells = 1_000_000

const longest = 30_000
const mostMegabytes = 768

function inThread<T>(task: Task): Promise<Opened<T>> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./thread.ts', import.meta.url), {
      workerData: task,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    })
    const end = (opened: Opened<T>): void => {
      clearTimeout(runaway)
      resolve(opened)
      void thread.terminate()
    }
    const runaway = setTimeout(() => end({ kind: 'too-big' }), longest)
    thread.once('message', (answer: Opened<T>) => end(answer))
    thread.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return end({ kind: 'too-big' })
      clearTimeout(runaway)
      reject(error)
    })
  })
}
