import { hash } from 'node:crypto'
import type { PublishingPlace } from '../editions/place.ts'
import type { Visitor } from '../people/model.ts'
import { actOf } from '../people/people.ts'
import { serverAct } from '../store/change.ts'
import type { Transaction } from '../store/store.ts'
import type { DraftedSource } from './model.ts'
import type { Source } from './workshop.ts'

/** A file as who edits finds it: the draft of it, or else the folder's. */
export interface EditedSource extends Source {
  /** The text in the folder; null: it has no such file. */
  readonly folder: string | null
  /** What to hand in with a change of it: so that nobody writes over what he has not seen. */
  readonly seen: string
  /** Null: nobody changed it. */
  readonly draft: DraftedSource | null
  /** The draft takes it away; the folder still has it. */
  readonly isRemoved: boolean
  /** Since the draft was begun, the folder's file was changed too. */
  readonly isOverhauled: boolean
}

export type Saved =
  | { readonly kind: 'saved' }
  /** Somebody else was faster: what lies there now. */
  | { readonly kind: 'moved'; readonly now: EditedSource }
  /** There is another file of that name. */
  | { readonly kind: 'taken' }

type Place = Pick<PublishingPlace, 'store' | 'clock'>

/** The folder's files with what was drafted of them, and the new ones, by name; those that are taken away too. */
export async function editedSources(
  { store }: Pick<Place, 'store'>,
  sources: readonly Source[],
): Promise<readonly EditedSource[]> {
  const drafts = new Map((await store.papers('draft', {})).map((draft) => [draft.id, draft]))
  const known = new Set(sources.map(({ name }) => name))
  const added = [...drafts.values()].filter(({ id, text }) => !known.has(id) && text !== null)
  return [
    ...sources.map(({ name, text }) => edited(name, text, drafts.get(name) ?? null)),
    ...added.map((draft) => edited(draft.id, null, draft)),
  ].sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** What the draft as a whole consists of. */
export const keptSources = (all: readonly EditedSource[]): readonly EditedSource[] =>
  all.filter(({ isRemoved }) => !isRemoved)

/**
 * Keeps a text as the draft of a file, null to take it away; what the folder has itself means that there is no draft.
 * `seen` null: there is no such file yet.
 */
export function saveDraft(
  place: Place,
  { name, folder }: Pick<EditedSource, 'name' | 'folder'>,
  text: string | null,
  seen: string | null,
  visitor: Visitor,
): Promise<Saved> {
  return place.store.transaction((tx): Saved => {
    const now = edited(name, folder, tx.paper('draft', name))
    if (now.seen !== (seen ?? textHash(null)) && textOf(now) !== text) return { kind: 'moved', now }
    write(tx, now, text, seen, handOf(place, visitor))
    return { kind: 'saved' }
  }, actFor(visitor))
}

/** Gives a file, with this text, another name. */
export function renameDraft(
  place: Place,
  { name, folder }: Pick<EditedSource, 'name' | 'folder'>,
  to: Pick<EditedSource, 'name' | 'folder'>,
  text: string,
  seen: string,
  visitor: Visitor,
): Promise<Saved> {
  return place.store.transaction((tx): Saved => {
    const now = edited(name, folder, tx.paper('draft', name))
    if (now.seen !== seen && textOf(now) !== text) return { kind: 'moved', now }
    const target = edited(to.name, to.folder, tx.paper('draft', to.name))
    if (textOf(target) !== null) return { kind: 'taken' }
    const hand = handOf(place, visitor)
    write(tx, target, text, target.seen, hand)
    write(tx, now, null, seen, hand)
    return { kind: 'saved' }
  }, actFor(visitor))
}

function write(
  tx: Transaction,
  { name, folder, draft, seen: now }: EditedSource,
  text: string | null,
  seen: string | null,
  saved: DraftedSource['saved'],
): void {
  if (text === folder) {
    if (tx.paper('draft', name)) tx.removePaper('draft', name)
  } else if (draft === null || text !== draft.text) {
    const base = now === seen && draft ? draft.base : textHash(folder)
    tx.putPaper('draft', { id: name, text, base, saved })
  }
}

function edited(name: string, folder: string | null, kept: DraftedSource | null): EditedSource {
  const draft = kept === null || kept.text === folder ? null : kept
  const text = draft ? draft.text : folder
  return {
    ...{ name, folder, draft },
    text: text ?? '',
    seen: textHash(text),
    isRemoved: text === null,
    isOverhauled: draft !== null && draft.base !== textHash(folder),
  }
}

const textOf = ({ text, isRemoved }: EditedSource): string | null => (isRemoved ? null : text)

const textHash = (text: string | null): string => (text === null ? '-' : hash('sha256', text))

const handOf = ({ clock }: Place, { account, name }: Visitor): DraftedSource['saved'] => ({
  ...{ account, name },
  at: clock().now,
})

const actFor = (visitor: Visitor) =>
  visitor.account === null ? { ...serverAct, action } : actOf(visitor, action)

const action = 'save-draft'
