import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll } from 'vitest'
import type { Streams } from '../../src/cli/declare.ts'
import { run } from '../../src/cli/run.ts'
import { root } from '../apps/apps.ts'

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** Each line of stdout as JSON. */
  readonly lines: () => readonly { readonly [key: string]: unknown }[]
}

/** What a process of its own is started with. */
export interface Surroundings {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs a command to its end; in the tests' own process, which has its modules already, where it needs no other. */
export async function fangyuan(args: readonly string[], around?: Surroundings): Promise<Ended> {
  const streams: Streams = {
    out: (text) => {
      stdout += text
    },
    err: (text) => {
      stderr += text
    },
  }
  let [stdout, stderr] = ['', '']
  const code = around ? await runApart(args, around, streams) : await run(args, streams)
  const lines = () =>
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
  return { code, stdout, stderr, lines }
}

async function runApart(
  args: readonly string[],
  around: Surroundings,
  { out, err }: Streams,
): Promise<number | null> {
  const child = start(args, around)
  child.stdout?.setEncoding('utf8').on('data', out)
  child.stderr?.setEncoding('utf8').on('data', err)
  const [code] = await once(child, 'close')
  return code
}

export interface Running {
  readonly url: string
  /** What it has said on stderr so far. */
  readonly said: () => string
  /** Asks it to stop; how it ended. */
  readonly stop: (signal: NodeJS.Signals) => Promise<readonly [number | null, string | null]>
}

/** Runs `serve`, or what serves like it, until it says on stdout where it is. */
export async function serving(args: readonly string[], command = 'serve'): Promise<Running> {
  const child = start([command, ...args, '--port', '0', '--json'], {})
  let stderr = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const ended = once(child, 'close') as Promise<[number | null, string | null]>
  running.add(child)
  const { stdout } = child
  if (stdout === null) throw new Error('no stdout')
  const said = once(createInterface(stdout), 'line') as Promise<[string]>
  const [line] = await Promise.race([said, ended.then(() => ['{}'] as const)])
  const { url } = JSON.parse(line) as { readonly url?: string }
  if (url === undefined) throw new Error('it ended before it served')
  return {
    url,
    said: () => stderr,
    stop: (signal) => {
      child.kill(signal)
      return ended
    },
  }
}

function start(args: readonly string[], { cwd = root, env = {} }: Surroundings): ChildProcess {
  const main = join(root, 'src/cli/main.ts')
  return spawn(process.execPath, [main, ...args], { cwd, env: { ...process.env, ...env } })
}

const running = new Set<ChildProcess>()
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
})

/** A folder that is gone when the tests of its file are over. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fangyuan-cli-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A folder with the source of an app. */
export function appIn(folder: string, text: string): string {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'app.fy'), text)
  return folder
}

export const example = join(root, 'examples/yangpu')
export const library = join(root, 'test/apps/library')
