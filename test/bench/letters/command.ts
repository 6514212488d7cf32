import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const folder = join(import.meta.dirname, 'app')
const day = '2026-05-06'

/** A folder with `data` in it, and its key, where so many letters are due. */
export const dueLetters = (count: number): string =>
  execFileSync(process.execPath, [join(import.meta.dirname, 'due.ts'), String(count)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim()

/** Seconds from the command to the last file. */
export async function printByCommand(due: string, count: number): Promise<number> {
  const whole = mkdtempSync(join(tmpdir(), 'fangyuan-printed-'))
  const data = join(whole, 'data')
  try {
    cpSync(due, whole, { recursive: true })
    const out = join(data, 'out')
    const started = performance.now()
    const child = spawn(
      process.execPath,
      [resolve('src/cli/main.ts'), 'print', folder, '--data', data, '--out', out, '--date', day],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    )
    let said = ''
    child.stderr.on('data', (text) => {
      said += text
    })
    const [code] = await once(child, 'exit')
    const seconds = (performance.now() - started) / 1000
    if (code !== 0) throw new Error(said)
    const files = readdirSync(join(out, '改正通知书')).filter((file) => file.endsWith('.pdf'))
    // Each, and all in one.
    if (files.length !== count + 1) throw new Error(`${files.length} files`)
    return seconds
  } finally {
    rmSync(whole, { recursive: true })
  }
}
