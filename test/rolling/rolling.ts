import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../store/postgres-server.ts'
import { type Checked, check } from './check.ts'
import { lettersIn, type Numbered, numberRest, numberTogether } from './letters.ts'
import { startLoad } from './load.ts'
import { accountsIn, loginOf, password } from './people.ts'
import { type AppProcess, type Place, startProcess } from './process.ts'
import type { FrontDoor } from './proxy.ts'
import { isForgottenBy, isKnownTo, type Looks, startReader } from './reader.ts'

export interface Plan {
  readonly clients: number
  /** How often one of the two processes is ended, the first and the second in turn. */
  readonly ends: number
  /** How often both issue letters at once. */
  readonly issues: number
  /** Records acknowledged between one event and the next. */
  readonly step: number
  readonly signal: NodeJS.Signals
  readonly proxy: (ports: readonly number[]) => Promise<FrontDoor>
  /** Whether PostgreSQL waits for the disk. */
  readonly durable: boolean
}

export interface Outcome extends Checked, Looks, Numbered {
  /** Milliseconds: while processes ended and came, and while both issued letters. */
  readonly longestGap: number
  readonly longestGapIssuing: number
  readonly errors: ReadonlyMap<string, number>
  /** A session is known to each process by itself, and to none when it is over. */
  readonly isSessionShared: boolean
}

/** Two processes of one app over one database, of which one after the other is ended under load and comes again. */
export async function rolling(plan: Plan): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'fangyuan-rolling-'))
  const server = await startPostgres({ durable: plan.durable })
  const places = ['one', 'two'].map((name) => ({ data: join(folder, name), database: server.url }))
  const [first, second] = places
  if (!first || !second) throw new Error('two places')
  const processes: AppProcess[] = []
  const closing: (() => Promise<void>)[] = []
  try {
    shareFolders(folder, places)
    const tokens = await accountsIn(first, plan.clients)
    copyFileSync(`${first.data}.key`, `${second.data}.key`)
    for (const each of await Promise.all(places.map(startProcess))) processes.push(each)
    const ports = processes.map(({ port }) => port)
    const proxy = await plan.proxy(ports)
    closing.push(proxy.stop)
    const reader = await startReader(proxy.url, loginOf(0), password)
    const isKnown = await isKnownTo(ports, reader.cookie)
    const load = startLoad(proxy.url, tokens)
    for (let ended = 0; ended < plan.ends; ended++) {
      const each = processes[ended % 2] ?? processes[0]
      await load.more(plan.step)
      await each?.end(plan.signal)
      // The other bears it alone.
      await load.more(plan.step)
      await each?.startAgain()
    }
    await load.more(plan.step)
    const longestGap = load.longestGap()
    // Numbers are taken while records come.
    await numberTogether(places, plan.issues)
    const longestGapIssuing = load.longestGap()
    const answers = await load.stop()
    await numberRest(places)
    const looks = await reader.stop()
    const isForgotten = await isForgottenBy(proxy.url, ports, reader.cookie)
    return {
      ...(await check(server, answers.ids)),
      longestGap,
      longestGapIssuing,
      errors: answers.errors,
      ...looks,
      isSessionShared: isKnown && isForgotten,
      ...(await lettersIn(server, places)),
    }
  } finally {
    for (const close of closing) await close()
    for (const each of processes) await each.end('SIGKILL')
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What is printed and attached lies where every process finds it; a data folder's other things are its process's own. */
function shareFolders(folder: string, places: readonly Place[]): void {
  for (const name of ['letters', 'files']) {
    mkdirSync(join(folder, 'shared', name), { recursive: true })
    for (const { data } of places) {
      mkdirSync(data, { recursive: true })
      symlinkSync(join(folder, 'shared', name), join(data, name))
    }
  }
}
