import { MatchNode } from './match-node.ts'

/** Matches from an offset on and adds its nodes to `out`, if there is one; gives the end, or -1 and any nodes. */
export type Step = (at: number, out: MatchNode[] | null) => number

/** What is being matched; the steps of one matcher share it. */
export interface Input {
  text: string
  /** What rules gave where they were tried, by offset and rule. */
  readonly known: Map<number, MatchNode | null>
}

export interface Times {
  readonly least: number
  readonly most: number
}

/** `lengthAt`: the length of what stands there; -1 where it is something else. */
export function mark(input: Input, lengthAt: (text: string, at: number) => number): Step {
  return (at, out) => {
    const length = lengthAt(input.text, at)
    if (length < 0) return -1
    if (out) out.push(new MatchNode(input.text, null, null, at, at + length, noNodes))
    return at + length
  }
}

export const noNodes: readonly MatchNode[] = []

export function inTurn(steps: readonly Step[]): Step {
  return (from, out) => {
    let at = from
    for (const step of steps) {
      at = step(at, out)
      if (at < 0) return -1
    }
    return at
  }
}

export function firstOf(steps: readonly Step[]): Step {
  return (at, out) => {
    const before = out?.length ?? 0
    for (const step of steps) {
      const end = step(at, out)
      if (end >= 0) return end
      if (out) out.length = before
    }
    return -1
  }
}

export const unless =
  (step: Step): Step =>
  (at) =>
    step(at, null) < 0 ? at : -1

/** A node for each of the `arity` nodes that the step gives, with those of all times; each lies where the whole does. */
export function several(input: Input, step: Step, arity: number, { least, most }: Times): Step {
  return (from, out) => {
    const rows: MatchNode[][] = []
    let at = from
    let count = 0
    for (; count < most; count++) {
      const row: MatchNode[] | null = out ? [] : null
      const end = step(at, row)
      if (end < 0) break
      at = end
      if (row) rows.push(row)
    }
    if (count < least) return -1
    const start = rows[0]?.[0]?.start ?? from
    const end = rows.at(-1)?.[arity - 1]?.end ?? start
    for (let index = 0; out && index < arity; index++) {
      const column = count > 0 ? rows.flatMap((row) => row[index] ?? noNodes) : noNodes
      out.push(new MatchNode(input.text, null, null, start, end, column))
    }
    return at
  }
}
