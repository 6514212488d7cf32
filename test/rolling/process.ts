import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const root = join(import.meta.dirname, '../..')
export const appFolder = join(import.meta.dirname, 'app')

/** Where one process of the app has its folder, and the database that it shares. */
export interface Place {
  readonly data: string
  readonly database: string
}

/** One process of the app, that ends and comes again on the same port. */
export interface AppProcess {
  readonly place: Place
  readonly port: number
  /** Ends it and waits until it is gone. */
  end(signal: NodeJS.Signals): Promise<void>
  /** Until it answers that it is ready. */
  startAgain(): Promise<void>
}

export async function startProcess(place: Place): Promise<AppProcess> {
  let running = await started(place, 0)
  const { port } = running
  return {
    place,
    port,
    async end(signal) {
      const { child } = running
      const gone = once(child, 'exit')
      child.kill(signal)
      if (child.exitCode === null && child.signalCode === null) await gone
    },
    async startAgain() {
      running = await started(place, port)
    },
  }
}

/** Runs a command line of the app: 0 where it is done, 5 where something is left, as what another has in hand. */
export async function command(name: string, { data, database }: Place): Promise<0 | 5> {
  const child = run([name, appFolder, '--data', data, '--json'], { FANGYUAN_DATABASE: database })
  let told = ''
  child.stdout.resume()
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text))
  const [code] = await once(child, 'close')
  if (code !== 0 && code !== 5) throw new Error(`${name} ended with ${code}: ${told}`)
  return code
}

async function started({ data, database }: Place, port: number) {
  const options = ['--data', data, '--database', database, '--port', String(port), '--json']
  const child = run(['serve', appFolder, ...options])
  let told = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text))
  const ended = once(child, 'close').then((): never => {
    throw new Error(`the app ended: ${told}`)
  })
  // When it is over, nobody waits for it to begin.
  ended.catch(() => undefined)
  const lines = createInterface({ input: child.stdout })
  const [line] = await Promise.race([once(lines, 'line'), ended])
  const said = JSON.parse(String(line)) as { readonly port: number }
  return { child, port: said.port }
}

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawn(process.execPath, [join(root, 'src/cli/main.ts'), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
