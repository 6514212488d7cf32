import { change } from './aspects.ts'
import type { Change, Reason, Subject, SubjectKind } from './change.ts'
import { type Pair, pairsOf } from './pairs.ts'
import { type Both, formerKey, type Place, type Places } from './place.ts'

/** How the things of one list are told when they come, go, or are called or placed otherwise. */
export interface Sort<T> {
  readonly kind: SubjectKind
  readonly id: (thing: T) => string
  readonly label: (thing: T) => string
  /** The thing in one line. */
  readonly text?: (thing: T, place: Place) => string | null
  readonly added: Reason | ((thing: T) => Reason)
  readonly removed: Reason | ((thing: T) => Reason)
  /** The days from which parts of it count. */
  readonly days?: (thing: T) => readonly (string | null | undefined)[]
  /** Of another id, by which what is kept knows it; absent: nothing is kept by it. */
  readonly identified?: Reason
  /** Of another place among the others; absent: it means nothing. */
  readonly moved?: Reason
  readonly of?: Pick<Subject, 'form' | 'within'> | ((thing: T) => Pick<Subject, 'form' | 'within'>)
  /** What became another in it. */
  readonly inside?: (things: Both<T>, subject: Subject) => readonly Change[]
}

export function thingChanges<T>(
  sort: Sort<T>,
  lists: Both<readonly T[]>,
  places: Places,
): readonly Change[] {
  const pairs = pairsOf(lists.before, lists.after, sort.id)
  return pairs.flatMap((pair) => pairChanges(sort, pair, lists, places))
}

function pairChanges<T>(
  sort: Sort<T>,
  { before, after, isMoved }: Pair<T>,
  lists: Both<readonly T[]>,
  places: Places,
): readonly Change[] {
  const { kind, added, removed } = sort
  const text = (thing: T, place: Place): string | null => sort.text?.(thing, place) ?? null
  if (after === null) {
    if (before === null) return []
    const subject = subjectOf(sort, before, places)
    const reason = typeof removed === 'function' ? removed(before) : removed
    return [change(`${kind}-removed`, subject, reason, text(before, places.before), null)]
  }
  const subject = subjectOf(sort, after, places)
  if (before === null) {
    const reason = typeof added === 'function' ? added(after) : added
    const days = (sort.days?.(after) ?? []).filter((day) => day != null)
    return [
      {
        ...change(`${kind}-added`, subject, reason, null, text(after, places.after)),
        ...(days.length > 0 && { days }),
      },
    ]
  }
  const things = { before, after }
  return [
    ...renamed(sort, things, subject),
    ...(isMoved && sort.moved ? [moved(sort, things, lists, subject, sort.moved)] : []),
    ...(sort.inside?.(things, subject) ?? []),
  ]
}

export function subjectOf<T>(sort: Sort<T>, thing: T, { before }: Places): Subject {
  const of = typeof sort.of === 'function' ? sort.of(thing) : (sort.of ?? {})
  const id = sort.id(thing)
  const formerId = before.former?.get(formerKey(sort.kind, id, of.form))
  return {
    kind: sort.kind,
    id,
    label: sort.label(thing),
    ...of,
    ...(formerId !== undefined && { formerId }),
  }
}

function renamed<T>(
  { kind, label, identified = 'words-only' }: Sort<T>,
  { before, after }: Both<T>,
  subject: Subject,
): readonly Change[] {
  const { formerId } = subject
  const labels = [label(before), label(after)] as const
  if (labels[0] === labels[1] && formerId === undefined) return []
  // Where people see one name, the names that programs use are told.
  const [from, to] = labels[0] === labels[1] ? [formerId ?? '', subject.id] : labels
  const reason = formerId === undefined ? 'words-only' : identified
  return [change(`${kind}-renamed`, subject, reason, from, to)]
}

function moved<T>(
  sort: Sort<T>,
  { before, after }: Both<T>,
  lists: Both<readonly T[]>,
  subject: Subject,
  reason: Reason,
): Change {
  const behind = (list: readonly T[], thing: T): string => {
    const previous = list[list.indexOf(thing) - 1]
    return previous === undefined ? '最前' : `『${sort.label(previous)}』之后`
  }
  return change(
    `${sort.kind}-moved`,
    subject,
    reason,
    behind(lists.before, before),
    behind(lists.after, after),
  )
}
