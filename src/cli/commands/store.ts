import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { LoadedApplication } from '../../runtime/application.ts'
import { backupData, restoreData, type Step } from '../../runtime/keeping/backup.ts'
import { copyToPostgres } from '../../runtime/keeping/copy.ts'
import { type Fault, verifyData } from '../../runtime/keeping/verify.ts'
import { clock } from '../../runtime/records/run.ts'
import { type ExitCode, exit, type Terminal } from '../exit.ts'
import { compileTo } from '../open-app.ts'
import { texts } from '../texts.ts'

/** Looks at everything in a data folder, or at its past alone; 1 when something is not as it was written. */
export async function verify(data: string, terminal: Terminal): Promise<ExitCode> {
  const words = texts[terminal.language].store
  const every = atMostEvery(2000)
  const { head, entries, files, faults } = await verifyData(resolve(data), (done) =>
    every(() => terminal.say(words.verifying(done))),
  )
  for (const fault of faults)
    terminal.data(terminal.json ? JSON.stringify(fault) : words.fault[fault.kind](placeOf(fault)))
  if (terminal.json) terminal.data(JSON.stringify({ head, entries, files, faults: faults.length }))
  else {
    terminal.data(words.verified(entries, files, faults.length))
    terminal.data(words.head(head.number, head.hash))
  }
  return faults.length === 0 ? exit.ok : exit.diagnostics
}

/** Copies a data folder, also while a server runs on it. */
export async function backup(data: string, to: string, terminal: Terminal): Promise<ExitCode> {
  const words = texts[terminal.language].store
  const { now } = clock()
  const made = await backupData(resolve(data), resolve(to), now, progress(terminal))
  if (terminal.json) terminal.data(JSON.stringify(made))
  else {
    terminal.data(words.backedUp(made.entries, made.files, resolve(to)))
    terminal.data(words.head(made.head.number, made.head.hash))
  }
  terminal.say(words.keyApart)
  return exit.ok
}

/** Copies a data folder's records and their past into a PostgreSQL database. */
export async function copy(
  folder: string,
  data: string,
  to: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const words = texts[terminal.language].store
  const app = await withCompiled(folder, terminal)
  const every = atMostEvery(2000)
  const { head, records } = await copyToPostgres(app, data, to, undefined, (done, total) =>
    every(() => terminal.say(words.copyingChanges(done, total))),
  )
  if (terminal.json) terminal.data(JSON.stringify({ head, records }))
  else {
    const count = Object.values(records).reduce((sum, each) => sum + each, 0)
    terminal.data(words.copied(head.number, count))
    terminal.data(words.head(head.number, head.hash))
  }
  terminal.say(words.copyNext)
  return exit.ok
}

/** Compiled into a folder of its own: a server may run on the app's data. */
async function withCompiled(folder: string, terminal: Terminal): Promise<LoadedApplication> {
  const out = await mkdtemp(join(tmpdir(), 'fangyuan-app-'))
  try {
    await writeFile(join(out, 'package.json'), '{ "type": "module" }\n')
    return await compileTo(folder, () => out, terminal)
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}

/** Makes a data folder of a backup. */
export async function restore(from: string, data: string, terminal: Terminal): Promise<ExitCode> {
  const words = texts[terminal.language].store
  const made = await restoreData(resolve(from), resolve(data), progress(terminal))
  if (terminal.json) terminal.data(JSON.stringify(made))
  else {
    terminal.data(words.restored(made.entries, made.files, resolve(data)))
    terminal.data(words.head(made.head.number, made.head.hash))
  }
  terminal.say(words.keyNeeded(`${resolve(data)}.key`))
  return exit.ok
}

function placeOf(fault: Fault): string {
  if ('number' in fault) return String(fault.number)
  return 'id' in fault ? `${fault.file} ${fault.id}` : fault.file
}

function progress(terminal: Terminal): (step: Step) => void {
  const every = atMostEvery(2000)
  const words = texts[terminal.language].store
  return ({ done, total }) => every(() => terminal.say(words.copying(done, total)))
}

function atMostEvery(milliseconds: number): (work: () => void) => void {
  let last = performance.now()
  return (work) => {
    if (performance.now() - last < milliseconds) return
    last = performance.now()
    work()
  }
}
