import { launchBrowser } from './browser.ts'
import { openPress } from './press.ts'
import { type Order, presses, type Report } from './printer.ts'

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
  process.on('message', async ({ number, articles }: Order) => {
    const press = free.pop()
    try {
      if (press === undefined) throw new Error('more chunks at once than presses')
      const { letters } = await press.print(articles)
      report({ kind: 'printed', number, letters })
    } catch (error) {
      report({ kind: 'failed', number, reason: String(error) })
    } finally {
      if (press !== undefined) free.push(press)
    }
  })
  report({ kind: 'ready' })
}

await work()
