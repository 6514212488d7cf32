import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Language } from '../compiler/diagnostics/diagnostic.ts'
import type { ExitCode, Terminal } from './exit.ts'

/** What a command line asks of the server that has its data open; one line of JSON. Any line after it: to stop. */
export interface Asked {
  /** The app's folder: a server of another app does nothing. */
  readonly folder: string
  readonly job: string
  readonly options: unknown
  readonly language: Language
  readonly json: boolean
}

/** What comes back, a line of JSON each: what is printed, and at last the exit code or what went wrong. */
type Answer =
  | { readonly data: string }
  | { readonly say: string }
  | { readonly exit: ExitCode | null; readonly sentence?: string }

/** Hands the answers to the terminal; null: no server of this app answers there. */
export function askServer(
  data: string,
  asked: Asked,
  terminal: Terminal,
): Promise<ExitCode | null> {
  return new Promise((resolve) => {
    const socket = connect(addressOf(data))
    let code: ExitCode | null = null
    socket.on('error', () => resolve(null))
    socket.on('connect', () => socket.write(`${JSON.stringify(asked)}\n`))
    terminal.stopped?.addEventListener('abort', () => socket.write('stop\n'), { once: true })
    const lines = createInterface({ input: socket })
    lines.on('error', () => resolve(null))
    lines.on('line', (line) => {
      const answer = JSON.parse(line) as Answer
      if ('data' in answer) terminal.data(answer.data)
      else if ('say' in answer) terminal.say(answer.say)
      else {
        code = answer.exit
        if (answer.sentence !== undefined) terminal.say(answer.sentence)
      }
    })
    lines.on('close', () => resolve(code))
  })
}

/** Answers command lines of this machine's owner of the folder; gives the way to stop. */
export function answerCommands(
  data: string,
  work: (asked: Asked, terminal: Terminal) => Promise<ExitCode | null>,
  sentenceOf: (
    error: unknown,
    language: Language,
  ) => { readonly exit: ExitCode; readonly sentence: string },
): Promise<() => Promise<void>> {
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    socket.on('error', () => socket.destroy())
    const lines = createInterface({ input: socket })
    // It passes on what the socket says: whoever asked is gone.
    lines.on('error', () => {})
    lines.once('line', async (line) => {
      const stop = new AbortController()
      lines.on('line', () => stop.abort())
      const answer = (each: Answer): void => {
        if (!socket.destroyed) socket.write(`${JSON.stringify(each)}\n`)
      }
      const asked = JSON.parse(line) as Asked
      const terminal: Terminal = {
        language: asked.language,
        json: asked.json,
        data: (each) => answer({ data: each }),
        say: (each) => answer({ say: each }),
        stopped: stop.signal,
      }
      try {
        answer({ exit: await work(asked, terminal) })
      } catch (error) {
        answer(sentenceOf(error, asked.language))
      }
      socket.end()
    })
  })
  return new Promise((resolve, reject) => {
    const address = addressOf(data)
    // Whoever holds the folder's lock is alone: what lies there was left by a killed process.
    if (process.platform !== 'win32') rmSync(address, { force: true })
    server.once('error', reject)
    server.listen(address, () => {
      if (process.platform !== 'win32') chmodSync(address, 0o600)
      resolve(() => {
        for (const socket of open) socket.destroy()
        return new Promise((closed) => server.close(() => closed()))
      })
    })
  })
}

/** In the data folder, which is its owner's alone; elsewhere, and owned as well, where that path is too long for a socket. */
function addressOf(data: string): string {
  const name = createHash('sha256').update(data).digest('hex').slice(0, 32)
  if (process.platform === 'win32') return `\\\\.\\pipe\\fangyuan-${name}`
  const path = join(data, 'socket')
  if (Buffer.byteLength(path) <= 100) return path
  const folder = join(tmpdir(), `fangyuan-${process.getuid?.()}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return join(folder, name)
}
