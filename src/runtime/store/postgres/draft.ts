import { beginning, type Change, type Head } from '../change.ts'
import { paperKindOf } from '../present.ts'
import { load } from './load.ts'
import type { Place } from './schema.ts'
import { close, type Salts } from './sealed.ts'
import type { Shapes } from './shapes.ts'
import { Sketch } from './sketch.ts'
import type { Runner } from './sql.ts'
import { trial, type Verdict, type Work } from './trial.ts'
import { type Written, written } from './write.ts'

export interface DraftParts {
  readonly place: Place
  readonly shapes: Shapes
  /** ISO 8601. */
  readonly instant: () => string
}

/** What is known of the database as one change left it, and what the changes since then make of it. */
export class Ground {
  readonly sketch = new Sketch()
  readonly salts: Salts = new Map()
  head: Head = beginning
}

/** The same, and of it only what these drafts make, which are on their way to the database. */
export function renewed({ sketch, head }: Ground, drafts: readonly Draft<Work>[]): Ground {
  const ground = new Ground()
  ground.head = head
  for (const { changes, written } of drafts) {
    ground.sketch.take(changes, sketch)
    for (const [name, salt] of written.salts) ground.salts.set(name, { ...salt, isNew: false })
  }
  return ground
}

/** A group that is judged and written down: true of a database whose head is `from`. */
export interface Draft<W extends Work> {
  readonly kind: 'draft'
  readonly group: readonly W[]
  readonly verdicts: readonly Verdict[]
  readonly changes: readonly Change[]
  readonly written: Written
  readonly from: Head
  /** That of the tables which it was written for. */
  readonly revision: number
}

/** Their tables must be made first. */
export interface Lacking {
  readonly kind: 'lacking'
  readonly forms: readonly string[]
}

/** What a group asks for before it is run, as far as it can say. */
export function foresee(group: readonly Work[], sketch: Sketch): void {
  for (const { asks } of group) {
    try {
      asks?.(sketch.blind)
    } catch {
      // It says so when it is run.
    }
  }
}

/**
 * Judges a group, whose needs are foreseen, on what those before it leave, and takes the ground on to what this one
 * leaves. `on` sees all that there was when the ground was begun.
 */
export async function draft<W extends Work>(
  on: Runner,
  parts: DraftParts,
  ground: Ground,
  group: readonly W[],
): Promise<Draft<W> | Lacking> {
  const { place, shapes, instant } = parts
  const { sketch, head: from } = ground
  const at = instant()
  for (let pass = 0; pass < mostPasses; pass++) {
    if (sketch.missing.size > 0) await load(on, place, shapes, sketch)
    const { verdicts, changes } = trial(group, sketch, { number: from.number, at })
    const isWhole = sketch.missing.size === 0
    const forms = isWhole ? lackingIn(changes, shapes) : []
    if (!isWhole || forms.length > 0) sketch.forget()
    if (forms.length > 0) return { kind: 'lacking', forms }
    if (!isWhole) continue
    sketch.keep(changes)
    const closed = await close(on, place, changes, ground.salts)
    const own = written(place, shapes, closed.written, closed.salts, from)
    ground.head = own.head
    const { revision } = shapes
    return { kind: 'draft', group, verdicts, changes, written: own, from, revision }
  }
  throw new RangeError('A transaction asks for something else each time it is run.')
}

/** So often new needs come up by what was found for the former ones. */
const mostPasses = 100

const lackingIn = (changes: readonly Change[], shapes: Shapes): readonly string[] => {
  const kinds = changes.filter(({ effect }) => effect !== 'note').map(({ kind }) => kind)
  return [...new Set(kinds)].filter((kind) => paperKindOf(kind) === null && !shapes.known(kind))
}
