import type { Access } from '../access/access.ts'
import type { LoadedApplication } from '../application.ts'
import type { Store, View } from '../store/store.ts'

/** Answers that cost much, each kept until something that it was worked out from has changed. */
export interface Kept {
  /**
   * `key` says all that the answer depends on beside the store: what is asked, for whom, of which day. `on`: another answer
   * that it is made of.
   */
  of<T>(key: string, work: (view: View) => T, on?: unknown): Promise<T>
}

/** Those of an app over a store, the same for every visitor. */
export function keptFor(app: LoadedApplication, store: Store): Kept {
  const ofStore = known.get(store) ?? new WeakMap<LoadedApplication, Kept>()
  known.set(store, ofStore)
  const kept = ofStore.get(app) ?? keepingOver(store)
  ofStore.set(app, kept)
  return kept
}

/** For a key: whoever has the same of it sees the same, on the same day. */
export const audienceOf = ({ today, isByRole, visitor }: Access): readonly unknown[] => [
  today,
  isByRole
    ? visitor.posts.map(({ role, attributes }) => [role, attributes])
    : visitor.account === null,
]

const known = new WeakMap<Store, WeakMap<LoadedApplication, Kept>>()

interface Answer {
  readonly value: unknown
  readonly on: unknown
  /** As `Change.kind` says it: forms, and '@' and the kind of a paper. */
  readonly reads: ReadonlySet<string>
}

function keepingOver(store: Store): Kept {
  const answers = new Map<string, Answer>()
  let upTo = 0

  /** Forgets what the changes since the last time reach. */
  const follow = async (): Promise<void> => {
    const { number } = await store.head()
    if (number <= upTo) return
    const changes = answers.size === 0 ? [] : await store.changes(upTo, mostFollowed)
    const touched = new Set(changes.flatMap(({ effect, kind }) => (effect === 'note' ? [] : kind)))
    for (const [key, { reads }] of answers)
      if (changes.length === mostFollowed || !reads.isDisjointFrom(touched)) answers.delete(key)
    upTo = Math.max(
      upTo,
      changes.length === mostFollowed ? number : (changes.at(-1)?.number ?? number),
    )
  }

  return {
    async of<T>(key: string, work: (view: View) => T, on?: unknown): Promise<T> {
      await follow()
      const found = answers.get(key)
      if (found && found.on === on) return found.value as T
      const reads = new Set<string>()
      const asOf = upTo
      const value = await store.read((view) => work(watched(view, reads)))
      // What changed while it was worked out may have been followed already.
      if (asOf !== upTo) return value
      answers.set(key, { value, on, reads })
      const [oldest] = answers.keys()
      if (answers.size > mostKept && oldest !== undefined) answers.delete(oldest)
      return value
    },
  }
}

const mostFollowed = 200
const mostKept = 5000

/** Notes what is looked at. */
function watched(view: View, reads: Set<string>): View {
  const of = (form: string): string => {
    reads.add(form)
    return form
  }
  return {
    get: (form, id) => view.get(of(form), id),
    removed: (form, id) => view.removed(of(form), id),
    find: (form, key, except) => view.find(of(form), key, except),
    matching: (form, key) => view.matching(of(form), key),
    scan: (form) => view.scan(of(form)),
    paper(kind, id) {
      reads.add(`@${kind}`)
      return view.paper(kind, id)
    },
    papers(kind, key) {
      reads.add(`@${kind}`)
      return view.papers(kind, key)
    },
  }
}
