import { createHash } from 'node:crypto'
import { launchBrowser } from './browser.ts'
import { openPress, type Press } from './press.ts'
import { type Job, type Made, type Order, presses, type Report } from './printer.ts'
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
      report({ kind: 'printed', number, letters: await made(press, job) })
    } catch (error) {
      report({ kind: 'failed', number, reason: String(error) })
    } finally {
      if (press !== undefined) free.push(press)
    }
  })
  report({ kind: 'ready' })
}

async function made(press: Press, { articles, wanted, shelf }: Job): Promise<readonly Made[]> {
  const asked = new Set(wanted)
  const { letters } = await press.print(articles)
  const hashed = letters
    .filter(({ id }) => asked.has(id))
    .map((letter) => ({ ...letter, sha256: createHash('sha256').update(letter.pdf).digest('hex') }))
  if (shelf === null) return hashed
  await shelve(
    shelf,
    hashed.filter(({ fault }) => fault === null),
  )
  return hashed.map((letter) => ({ ...letter, pdf: null }))
}

await work()
