/** Answers that take longer hang, in milliseconds. */
export const longest = 1000

/** Does some work; what it took of the processor, so that what else is running there makes no difference. */
export function timed<T>(work: () => T): { readonly result: T; readonly milliseconds: number } {
  const start = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(start)
  return { result, milliseconds: (user + system) / 1000 }
}
