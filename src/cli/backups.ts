import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Backs the data up now and then, in a process of its own, until it is stopped. */
export function backUpEvery(
  minutes: number,
  data: string,
  to: string,
  say: (line: string) => void,
): { readonly stop: () => void } {
  let isRunning = false
  const once = (): void => {
    if (isRunning) return
    isRunning = true
    const main = fileURLToPath(new URL('./main.ts', import.meta.url))
    const args = [main, 'store', 'backup', '--data', data, '--to', to]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    child.on('close', (code) => {
      isRunning = false
      if (code !== 0) say(said.trimEnd())
    })
  }
  const timer = setInterval(once, minutes * 60_000).unref()
  once()
  return { stop: () => clearInterval(timer) }
}
