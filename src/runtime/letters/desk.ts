import { gone, type Job, type Printer, type Result, startPrinter } from './printer.ts'

/** Where jobs are handed in: it has a printer, and another after each that died or served long. */
export interface Desk {
  print(job: Job): Promise<Result>
  /** Whether there is a printer to go on with. */
  isReady(): boolean
  /** When nothing is being printed: makes sure that there is one. */
  refresh(): Promise<void>
  close(): Promise<void>
}

/** `first`: one that was started already. `onPrinter` is told the process id of every other. */
export function printingDesk(
  first: Printer | null,
  onPrinter: ((pid: number) => void) | undefined,
): Desk {
  let printer = first
  const isReady = (): boolean => printer !== null && !printer.isWorn()
  const close = async (): Promise<void> => {
    const own = printer
    printer = null
    await own?.rest()
  }
  return {
    isReady,
    refresh: async () => {
      if (isReady()) return
      await close()
      printer = await startPrinter()
      onPrinter?.(printer.pid)
    },
    print: async (job) => {
      if (printer === null) return gone
      const own = printer
      const result = await own.print(job)
      if (result.kind === 'died' && printer === own) printer = null
      return result
    },
    close,
  }
}
