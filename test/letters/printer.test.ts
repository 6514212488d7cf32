import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Failure } from '../../src/runtime/failure.ts'
import { type PrintOptions, printLetters, type Sent } from '../../src/runtime/letters/print.ts'
import { startPrinter } from '../../src/runtime/letters/printer.ts'
import { article } from './articles.ts'
import { descendants } from './killed/kill.ts'

const letters = Array.from({ length: 55 }, (_, index) => article(index + 1, index % 3))
const ids = letters.map(({ id }) => id).sort()

async function print(options: PrintOptions): Promise<readonly Sent[]> {
  const printed: Sent[] = []
  for await (const letter of printLetters(letters, options)) printed.push(letter)
  return printed
}

describe('a printer that dies', () => {
  it('is replaced: every letter comes once, and as it would have', async () => {
    const calm = await print({})
    let started = 0
    const troubled = await print({
      onPrinter: (pid) => {
        started += 1
        if (started === 1) process.kill(pid, 'SIGKILL')
      },
    })
    expect(started).toBe(2)
    expect(sorted(troubled)).toEqual(sorted(calm))
    expect(calm.map(({ id }) => id).sort()).toEqual(ids)
  })

  it('each time makes its letters fail by name, each once', async () => {
    const printed: Sent[] = []
    const few = letters.slice(0, 3)
    const options: PrintOptions = { onPrinter: (pid) => process.kill(pid, 'SIGKILL') }
    for await (const letter of printLetters(few, options)) printed.push(letter)
    expect(printed.map(({ kind, id }) => [kind, id])).toEqual(few.map(({ id }) => ['failed', id]))
  })
})

describe('a printer that rests', () => {
  it('is the next one’s, and no more its former owner’s', async () => {
    const former = await startPrinter()
    await former.rest()
    const next = await startPrinter()
    expect(next.pid).toBe(former.pid)
    await former.close()
    const job = { articles: letters.slice(0, 1), wanted: ids.slice(0, 1), shelf: null }
    expect(await next.print(job)).toMatchObject({ kind: 'printed', letters: [{ fault: null }] })
    await next.close()
  })

  it('is replaced when its browser lost its pages meanwhile', async () => {
    const former = await startPrinter()
    await former.print({ articles: letters, wanted: ids, shelf: null })
    await former.rest()
    const renderers = descendants(former.pid).filter(isRenderer)
    expect(renderers.length).toBeGreaterThan(0)
    for (const pid of renderers) process.kill(pid, 'SIGKILL')
    const started = performance.now()
    expect((await print({})).map(({ id }) => id).sort()).toEqual(ids)
    // What never ends is given up after half a minute.
    expect(performance.now() - started).toBeLessThan(25_000)
  })

  it('is nobody’s where a printer would be started otherwise', async () => {
    const former = await startPrinter()
    await former.rest()
    vi.stubEnv('TZ', 'America/New_York')
    const next = await startPrinter()
    expect(next.pid).not.toBe(former.pid)
    await next.close()
  })
})

describe('printing that is called off', () => {
  it('ends with the reason', async () => {
    const caller = new AbortController()
    const printing = print({
      signal: caller.signal,
      onPrinter: () => caller.abort(new Error('no more')),
    })
    await expect(printing).rejects.toThrow('no more')
  })
})

describe('a machine without a browser', () => {
  // Other files may come after this one in the same process.
  afterEach(() => vi.unstubAllEnvs())

  it('is told what to do', async () => {
    vi.stubEnv('FANGYUAN_CHROMIUM', '/nowhere/chromium')
    const failure = await print({}).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Failure)
    if (!(failure instanceof Failure)) return
    expect(failure.code).toBe('no-browser')
    expect(failure.in('zh')).toContain('请用环境变量 FANGYUAN_CHROMIUM 指定')
    expect(failure.in('en')).toContain('/nowhere/chromium')
  })
})

const sorted = (printed: readonly Sent[]) =>
  [...printed]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((one) => (one.kind === 'printed' ? { ...one, pdf: one.pdf.length } : one))

const isRenderer = (pid: number): boolean =>
  readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')
