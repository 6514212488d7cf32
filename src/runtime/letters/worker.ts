import { reasonOf } from '../failure.ts'
import { launchBrowser } from './browser.ts'
import { openPress, type Press, type PrintedLetter } from './press.ts'
import { type Job, type Order, presses, type Report } from './printer.ts'
import { abandonUnfinished, shelve } from './stored.ts'

// The process that prints: `printer.ts` starts it and speaks to it. It ends with its parent.
const report = (message: Report): void => {
  // A parent that is gone is told nothing: 'disconnect' ends this.
  process.send?.(message, () => {})
}

async function work(): Promise<void> {
  const launched = await launchBrowser([], 'hollow')
  if (launched.kind === 'unavailable') return report(launched)
  const { browser } = launched
  browser.on('disconnected', () => process.exit(1))
  process.on('disconnect', () => {
    abandonUnfinished()
    process.exit(0)
  })
  const press = () => openPress(browser, () => process.exit(1))
  const print = inTurn(await Promise.all(Array.from({ length: presses }, press)))
  process.on('message', async ({ number, ...job }: Order) => {
    try {
      const impression = await print(job.articles)
      report(await shelved(number, await impression.letters(), job))
    } catch (error) {
      report({ kind: 'failed', number, reason: String(error) })
    }
  })
  report({ kind: 'ready' })
}

/** Whatever comes is printed by the press that is free first. */
function inTurn(free: Press[]): Press['print'] {
  const waiting: ((press: Press) => void)[] = []
  return async (articles) => {
    const press = free.pop() ?? (await new Promise<Press>((settle) => waiting.push(settle)))
    try {
      return await press.print(articles)
    } finally {
      const next = waiting.shift()
      if (next) next(press)
      else free.push(press)
    }
  }
}

async function shelved(
  number: number,
  letters: readonly PrintedLetter[],
  { wanted, shelf }: Job,
): Promise<Report> {
  const asked = new Set(wanted)
  const wantedOnes = letters.filter(({ id }) => asked.has(id))
  if (shelf === null) return { kind: 'printed', number, letters: wantedOnes }
  try {
    await shelve(
      shelf,
      wantedOnes.filter(({ fault }) => fault === null),
    )
  } catch (error) {
    return { kind: 'unwritten', number, reason: reasonOf(error) }
  }
  return {
    kind: 'printed',
    number,
    letters: wantedOnes.map((letter) => ({ ...letter, pdf: null })),
  }
}

await work()
