import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface Killing {
  /** Letters that are to be printed first, and milliseconds to wait after that. */
  readonly after: number
  readonly delay: number
}

/** Runs the batch until it is killed with all that it has started; true: it was done before. */
export async function runUntil(
  [folder, data, count]: readonly [string, string, number],
  killing: Killing | null,
): Promise<boolean> {
  const script = join(import.meta.dirname, 'batch.ts')
  const { after, delay } = killing ?? { after: 0, delay: 0 }
  const args = [script, folder, data, count, after, delay].map(String)
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let isDone = false
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line === 'done') isDone = true
  })
  // Later than that the batch does it itself: to be told, and then to kill, may take longer than the rest of it.
  if (killing?.after === 0) setTimeout(() => killAll(child.pid ?? 0), delay)
  await once(child, 'exit')
  return isDone
}

/** With the printing process and the browser's processes, so that none of them can do anything more. */
export function killAll(pid: number): void {
  const below = descendants(pid)
  for (const each of pid === process.pid ? [...below, pid] : [pid, ...below]) {
    try {
      process.kill(each, 'SIGKILL')
    } catch {
      // It ended by itself, since the one before it was killed.
    }
  }
}

/** Linux alone tells. */
export function descendants(pid: number): readonly number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), parentOf(name)] as const)
  const below = (parent: number): readonly number[] =>
    parents.flatMap(([child, of]) => (of === parent ? [child, ...below(child)] : []))
  return below(pid)
}

/** The fourth of `pid (name) state parent …`; a name may hold anything. */
function parentOf(pid: string): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return 0
  }
}
