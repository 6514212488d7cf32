import { type Job, type Printer, type Result, startPrinter } from './printer.ts'

/** Where jobs are handed in: it has a printer, and another after each that died or served long. */
export interface Desk {
  print(job: Job): Promise<Result>
  /** Whether there is a printer to go on with. */
  isReady(): boolean
  /** Makes sure that there is one. */
  refresh(): Promise<void>
  close(): Promise<void>
}

/** `first`: one that was started already. `onPrinter` is told the process id of every other. */
export function printingDesk(
  first: Printer | null,
  onPrinter: ((pid: number) => void) | undefined,
): Desk {
  let printer = first
  let served = 0
  /** The one that is to follow. */
  let next: Promise<Printer> | null = null
  const start = async (): Promise<Printer> => {
    const started = await startPrinter()
    onPrinter?.(started.pid)
    return started
  }
  const relieve = (): void => {
    next ??= start()
    // A later `refresh` tells of it.
    next.catch(() => {})
  }
  return {
    isReady: () => printer !== null && served < longestService,
    refresh: async () => {
      if (printer !== null && served < longestService) return
      const former = printer
      printer = null
      await former?.close()
      const starting = next ?? start()
      next = null
      printer = await starting
      served = 0
    },
    print: async (job) => {
      if (printer === null) return { kind: 'died', reason: 'the printing process is gone' }
      const own = printer
      served += job.articles.length
      if (served >= longestService) relieve()
      const result = await own.print(job)
      if (result.kind === 'died' && printer === own) printer = null
      return result
    },
    close: async () => {
      const [own, other] = [printer, next]
      printer = null
      next = null
      await own?.close()
      await other?.then(
        (started) => started.close(),
        () => {},
      )
    },
  }
}

/** Letters: browsers grow with what they have printed. */
const longestService = 3000
