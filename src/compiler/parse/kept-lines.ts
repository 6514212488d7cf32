import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { LogicalLine } from '../source/lines.ts'
import type { SourceText, Stretch } from '../source/text.ts'
import { kindOf } from './blocks.ts'
import type { Place } from './place.ts'
import type { Statement, StatementKind } from './tree.ts'

/** A statement as it was read, with what was said of it; all of it depends on the first three alone. */
export interface ReadLine {
  readonly text: string
  readonly closing: string | null
  readonly previous: StatementKind | null
  readonly home: Stretch
  readonly statement: Statement
  readonly diagnostics: readonly Diagnostic[]
}

export type ReadStatement = (
  line: LogicalLine,
  previous: StatementKind | null,
  place: Place,
) => Statement

/**
 * Reads a file's lines. Those that are the same at its start and its end as when it was read `before` are not read
 * again: they are moved to where they stand now, so that `before` is used up.
 */
export function readLines(
  file: SourceText,
  lines: readonly LogicalLine[],
  before: readonly ReadLine[],
  read: ReadStatement,
): readonly ReadLine[] {
  const formerly = formerLines(file, lines, before)
  let previous: StatementKind | null = null
  return lines.map((line, index) => {
    const former = formerly(index)
    const kept: ReadLine | null = former?.previous === previous ? former : null
    const result: ReadLine = kept ? moved(kept, file, line) : readLine(file, line, previous, read)
    previous = kindOf(result.statement)
    return result
  })
}

/** Which former line each line is, by its text. */
function formerLines(
  file: SourceText,
  lines: readonly LogicalLine[],
  before: readonly ReadLine[],
): (index: number) => ReadLine | undefined {
  const gone = before.length - lines.length
  const most = Math.min(before.length, lines.length)
  const same = (index: number, former: number): boolean => {
    const [line, old] = [lines[index], before[former]]
    return (
      line !== undefined &&
      old !== undefined &&
      old.text === textOf(file, line) &&
      old.closing === closingOf(line)
    )
  }
  let first = 0
  while (first < most && same(first, first)) first++
  let last = lines.length
  while (last > first && last + gone > first && same(last - 1, last - 1 + gone)) last--
  return (index) =>
    index < first ? before[index] : index >= last ? before[index + gone] : undefined
}

const textOf = (file: SourceText, { start, end, pasted }: LogicalLine): string =>
  file.text.slice(start, pasted?.end ?? end)

const closingOf = ({ pasted }: LogicalLine): string | null => pasted?.closing ?? null

function moved(kept: ReadLine, file: SourceText, line: LogicalLine): ReadLine {
  kept.home.file = file
  kept.home.start = line.start
  return kept
}

function readLine(
  file: SourceText,
  line: LogicalLine,
  previous: StatementKind | null,
  read: ReadStatement,
): ReadLine {
  const home: Stretch = { file, start: line.start }
  const diagnostics: Diagnostic[] = []
  const report = (found: Diagnostic): number => diagnostics.push(found)
  const statement = read(line, previous, { home, offset: line.start, report })
  return {
    text: textOf(file, line),
    closing: closingOf(line),
    previous,
    home,
    statement,
    diagnostics,
  }
}
