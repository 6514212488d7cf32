import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Failure } from '../failure.ts'

/** What the process that prints answers, once. */
export type Answer =
  | { readonly kind: 'printed'; readonly pdf: Uint8Array }
  | { readonly kind: 'unavailable' | 'failed'; readonly reason: string }

/** A page as PDF, by a browser in a process of its own. A `Failure` “no-browser” where none can be started. */
export async function printedPdf(html: string): Promise<Uint8Array> {
  const turn = lastTurn.then(() => printOnce(html))
  // One at a time: a browser is large, and a report is printed now and then.
  lastTurn = turn.then(
    () => {},
    () => {},
  )
  return turn
}

let lastTurn: Promise<void> = Promise.resolve()

const longest = 60_000

function printOnce(html: string): Promise<Uint8Array> {
  const child = fork(fileURLToPath(new URL('./printing.ts', import.meta.url)), {
    serialization: 'advanced',
    execArgv: [],
  })
  const runaway = setTimeout(() => child.kill('SIGKILL'), longest)
  return new Promise<Uint8Array>((resolve, reject) => {
    child.once('message', (answer: Answer) => {
      if (answer.kind === 'printed') resolve(answer.pdf)
      else if (answer.kind === 'unavailable')
        reject(new Failure('no-browser', { reason: answer.reason }))
      else reject(new Error(answer.reason))
    })
    child.once('exit', (code, signal) =>
      reject(new Error(`the printing process ended (${signal ?? code})`)),
    )
    child.send(html)
  }).finally(() => {
    clearTimeout(runaway)
    if (child.connected) child.disconnect()
  })
}
