import type { LetterBatch, LetterRecord } from '../../store/papers.ts'

/** How far the printing of a batch is. */
export interface Progress {
  readonly batch: string
  /** "waiting": for its turn, or for a process that prints. "done": nothing is left to try, though some may have failed. */
  readonly state: 'waiting' | 'running' | 'paused' | 'cancelled' | 'done'
  /** Letters that are not void. */
  readonly total: number
  readonly done: number
  readonly failed: number
  readonly voided: number
  /** Letters a second; null where it is not known. */
  readonly rate: number | null
  /** Seconds that are left; null where it is not known. */
  readonly left: number | null
}

/** Letters of a batch by how they stand. */
export interface Counts {
  readonly total: number
  readonly done: number
  readonly failed: number
  readonly voided: number
}

export function countsOf(letters: readonly Pick<LetterRecord, 'state'>[]): Counts {
  const of = (state: LetterRecord['state']) => letters.filter((each) => each.state === state).length
  const voided = of('void')
  return { total: letters.length - voided, done: of('printed'), failed: of('failed'), voided }
}

/** `speed`: letters a second of the process that prints it; null: this one does not. */
export function progressOf(
  { id, printing }: Pick<LetterBatch, 'id' | 'printing'>,
  counts: Counts,
  speed: number | null,
): Progress {
  const waiting = counts.total - counts.done - counts.failed
  const state = stateOf(printing, waiting, speed !== null)
  const isMoving = state === 'running' && waiting > 0
  const rate = isMoving && speed !== null && speed > 0 ? speed : null
  return {
    batch: id,
    state,
    ...counts,
    rate,
    left: rate === null ? null : Math.ceil(waiting / rate),
  }
}

function stateOf(
  printing: LetterBatch['printing'],
  waiting: number,
  isPrinting: boolean,
): Progress['state'] {
  if (isPrinting) return 'running'
  if (waiting === 0) return 'done'
  return printing === 'running' ? 'waiting' : printing
}
