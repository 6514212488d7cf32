import { hash } from 'node:crypto'
import type { PublishingPlace } from '../editions/place.ts'
import type { Visitor } from '../people/model.ts'
import { actOf } from '../people/people.ts'
import { serverAct } from '../store/change.ts'
import type { DraftedSource } from './model.ts'
import type { Source } from './workshop.ts'

/** A file as who edits finds it: the draft of it, or else the folder's. */
export interface EditedSource extends Source {
  /** What to hand in with a change of it: so that nobody writes over what he has not seen. */
  readonly seen: string
  /** Null: nobody changed it. */
  readonly draft: DraftedSource | null
  /** Since the draft was begun, the folder's file was changed too. */
  readonly isOverhauled: boolean
}

export type Saved =
  | { readonly kind: 'saved' }
  /** Somebody else was faster: what lies there now. */
  | { readonly kind: 'moved'; readonly now: EditedSource }

type Place = Pick<PublishingPlace, 'store' | 'clock'>

/** The folder's files with what was drafted of them. */
export async function editedSources(
  { store }: Pick<Place, 'store'>,
  sources: readonly Source[],
): Promise<readonly EditedSource[]> {
  const drafts = new Map((await store.papers('draft', {})).map((draft) => [draft.id, draft]))
  return sources.map((source) => edited(source, drafts.get(source.name) ?? null))
}

/** Keeps a text as the draft of a file; the folder's own text means that there is none. */
export function saveDraft(
  { store, clock }: Place,
  source: Source,
  text: string,
  seen: string,
  visitor: Visitor,
): Promise<Saved> {
  const id = source.name
  return store.transaction((tx): Saved => {
    const draft = tx.paper('draft', id)
    const now = edited(source, draft)
    if (now.seen !== seen && now.text !== text) return { kind: 'moved', now }
    if (text === source.text) {
      if (draft) tx.removePaper('draft', id)
    } else if (text !== draft?.text) {
      const saved = { account: visitor.account, name: visitor.name, at: clock().now }
      const base = now.seen === seen && draft ? draft.base : textHash(source.text)
      tx.putPaper('draft', { id, text, base, saved })
    }
    return { kind: 'saved' }
  }, actFor(visitor))
}

function edited({ name, text }: Source, kept: DraftedSource | null): EditedSource {
  const draft = kept?.text === text ? null : kept
  const now = draft?.text ?? text
  const isOverhauled = draft !== null && draft.base !== textHash(text)
  return { name, text: now, seen: textHash(now), draft, isOverhauled }
}

const textHash = (text: string): string => hash('sha256', text)

const actFor = (visitor: Visitor) =>
  visitor.account === null ? { ...serverAct, action } : actOf(visitor, action)

const action = 'save-draft'
