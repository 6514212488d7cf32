/** In milliseconds, by what was typed; and the most memory the process had, in bytes. */
export interface Warm {
  readonly times: readonly (readonly [way: string, milliseconds: number])[]
  readonly memory: number
}

export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? Number.NaN

export const peakMemory = (): number => process.resourceUsage().maxRSS * 1024

/** What a measuring process says: one line of JSON. */
export const tell = (warm: Warm): void => {
  process.stdout.write(`${JSON.stringify(warm)}\n`)
}
