import { createHash } from 'node:crypto'
import { reasonOf } from '../failure.ts'
import { launchBrowser } from './browser.ts'
import { openPress, type PrintedLetter } from './press.ts'
import { type Job, type Order, presses, type Report } from './printer.ts'
import { shelve } from './stored.ts'

// The process that prints: `printer.ts` starts it and speaks to it. It ends with its parent.
const report = (message: Report): void => {
  process.send?.(message)
}

async function work(): Promise<void> {
  const launched = await launchBrowser()
  if (launched.kind === 'unavailable') return report(launched)
  const { browser } = launched
  browser.on('disconnected', () => process.exit(1))
  process.on('disconnect', () => process.exit(0))
  const free = await Promise.all(Array.from({ length: presses }, () => openPress(browser)))
  process.on('message', async ({ number, ...job }: Order) => {
    const press = free.pop()
    try {
      if (press === undefined) throw new Error('more jobs at once than presses')
      const { letters } = await press.print(job.articles)
      report(await shelved(number, letters, job))
    } catch (error) {
      report({ kind: 'failed', number, reason: String(error) })
    } finally {
      if (press !== undefined) free.push(press)
    }
  })
  report({ kind: 'ready' })
}

async function shelved(
  number: number,
  letters: readonly PrintedLetter[],
  { wanted, shelf }: Job,
): Promise<Report> {
  const asked = new Set(wanted)
  const hashed = letters
    .filter(({ id }) => asked.has(id))
    .map((letter) => ({ ...letter, sha256: createHash('sha256').update(letter.pdf).digest('hex') }))
  if (shelf === null) return { kind: 'printed', number, letters: hashed }
  try {
    await shelve(
      shelf,
      hashed.filter(({ fault }) => fault === null),
    )
  } catch (error) {
    return { kind: 'unwritten', number, reason: reasonOf(error) }
  }
  return { kind: 'printed', number, letters: hashed.map((letter) => ({ ...letter, pdf: null })) }
}

await work()
