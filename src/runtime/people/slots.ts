/** Work that is done a few at once; the rest waits in line. */
export interface Slots {
  run<T>(work: () => Promise<T>): Promise<T>
  /** More than `crowd` are waiting. */
  isCrowded(): boolean
}

export function slots({ atOnce, crowd }: { atOnce: number; crowd: number }): Slots {
  const waiting: (() => void)[] = []
  let running = 0
  return {
    async run(work) {
      if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
      else running += 1
      try {
        return await work()
      } finally {
        const next = waiting.shift()
        if (next) next()
        else running -= 1
      }
    },
    isCrowded: () => waiting.length > crowd,
  }
}
