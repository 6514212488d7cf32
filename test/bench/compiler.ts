import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applicationOf, apps, root, sourcesOf } from '../apps/apps.ts'
import { bigApp, linesOf } from './compiler/big-app.ts'
import { quantile, type Warm } from './compiler/measures.ts'
import { typespecOf } from './compiler/typespec.ts'

/**
 * How long the compiler takes over an app of 3,000 lines: as a process, and after each character that is typed; beside
 * it TypeSpec with its JSON Schema emitter over the same data. Fails where it takes longer than was promised.
 */
const promised = { median: 16, p95: 50, cold: 1500, memory: 400e6 }
const emitter = '@typespec/json-schema'

const folder = mkdtempSync(join(tmpdir(), 'fangyuan-bench-'))
function run(): boolean {
  const [app, typespec] = [join(folder, 'app'), join(folder, 'typespec')]
  const sources = bigApp(sourcesOf(apps[0].folder), 3000)
  write(app, new Map(sources.map(({ path, text }) => [path, text])))
  const theirs = typespecOf(applicationOf(app))
  write(typespec, theirs)
  symlinkSync(join(root, 'node_modules'), join(typespec, 'node_modules'))
  const theirLines = linesOf([...theirs].map(([path, text]) => ({ path, text })))
  console.log(`ours: ${linesOf(sources)} lines; TypeSpec, the data alone: ${theirLines} lines\n`)

  const cli = join(root, 'src/cli/main.ts')
  const tsp = join(root, 'node_modules/@typespec/compiler/cmd/tsp.js')
  const main = join(typespec, 'main.tsp')
  const output = ['--output-dir', join(folder, 'out')]
  const check = cold('check', [cli, 'check', app])
  cold('build', [cli, 'build', app, '--out', join(folder, 'built')])
  cold('tsp, no emitter', [tsp, 'compile', main, '--no-emit'])
  cold('tsp, JSON Schema', [tsp, 'compile', main, '--emit', emitter, ...output])
  console.log('')
  // Some 30 MB live; the rest is what V8 lets lie, which a process that stays, such as an editor's, bounds so.
  console.log(`a session runs with ${small}`)
  const session = warm('ours', 'ours.ts', [app, '40'], [small])
  warm('tsp, no emitter', 'theirs.ts', [typespec, '3'])
  warm('tsp, JSON Schema', 'theirs.ts', [typespec, '3', emitter])
  return (
    check.time <= promised.cold &&
    session.median <= promised.median &&
    session.p95 <= promised.p95 &&
    Math.max(check.memory, session.memory) <= promised.memory
  )
}

function write(target: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(target)
  for (const [path, text] of files) writeFileSync(join(target, path), text)
}

const small = '--max-semi-space-size=8'

/** The median of some runs of a process, from its start to its end. */
function cold(what: string, command: readonly string[]): { time: number; memory: number } {
  const peak = join(import.meta.dirname, 'compiler/peak.ts')
  const runs = Array.from({ length: 5 }, () => {
    const from = performance.now()
    const { stderr } = node(['--import', peak, ...command])
    const memory = Number(stderr.trimEnd().split('\n').at(-1))
    return { time: performance.now() - from, memory }
  })
  const time = quantile(
    runs.map((run) => run.time),
    0.5,
  )
  const memory = Math.max(...runs.map((run) => run.memory))
  console.log(`${what.padEnd(18)} cold ${shown(time)}  memory ${megabytes(memory)}`)
  return { time, memory }
}

/** Every answer of a process that is typed into. */
function warm(
  what: string,
  script: string,
  args: readonly string[],
  flags: readonly string[] = [],
): { median: number; p95: number; memory: number } {
  const { stdout } = node([...flags, join(import.meta.dirname, 'compiler', script), ...args])
  const { times, memory } = JSON.parse(stdout) as Warm
  for (const way of new Set(times.map(([each]) => each)))
    say(
      `${what}: ${way}`,
      times.flatMap(([each, time]) => (each === way ? [time] : [])),
    )
  const all = times.map(([, time]) => time)
  say(`${what}: all`, all)
  console.log(`${what}: memory ${megabytes(memory)}\n`)
  return { median: quantile(all, 0.5), p95: quantile(all, 0.95), memory }
}

const say = (what: string, times: readonly number[]): void =>
  console.log(
    `${what.padEnd(34)} ${String(times.length).padStart(5)} characters  median ${shown(quantile(times, 0.5))}  p95 ${shown(quantile(times, 0.95))}  most ${shown(quantile(times, 1))}`,
  )

function node(args: readonly string[]): { stdout: string; stderr: string } {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  if (status !== 0) throw new Error(`${args.join(' ')}\n${stderr}\n${stdout.slice(0, 2000)}`)
  return { stdout, stderr }
}

const shown = (milliseconds: number): string => `${milliseconds.toFixed(1).padStart(7)} ms`
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0).padStart(4)} MB`

try {
  process.exitCode = run() ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}
