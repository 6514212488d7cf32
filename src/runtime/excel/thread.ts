import { parentPort, workerData } from 'node:worker_threads'
import { mostCells, type Opened, type Task } from './apart.ts'
import { annotateWorkbook, type ReadWorkbook, readWorkbook, writeWorkbook } from './workbook.ts'

// The thread of `apart.ts`: does one task and answers once.
async function done(task: Task): Promise<Opened<ReadWorkbook | Uint8Array>> {
  try {
    if (task.kind === 'annotate')
      return { kind: 'done', value: await annotateWorkbook(task.bytes, task.annotations) }
    if (task.kind === 'write')
      return { kind: 'done', value: await writeWorkbook(task.sheets, task.title) }
    const workbook = await readWorkbook(task.bytes)
    return filledCells(workbook) > mostCells
      ? { kind: 'too-big' }
      : { kind: 'done', value: workbook }
  } catch (error) {
    return { kind: error instanceof RangeError ? 'too-big' : 'unreadable' }
  }
}

const filledCells = ({ sheets }: ReadWorkbook): number =>
  sheets.reduce(
    (sum, { rows }) =>
      rows.reduce((all, row) => all + row.filter((cell) => cell !== null).length, sum),
    0,
  )

parentPort?.postMessage(await done(workerData as Task))
