import type { Client } from 'pg'
import { Failure } from '../../failure.ts'
import type { Change, Head } from '../change.ts'
import type { Kept, Past } from '../past.ts'
import { paperKindOf } from '../present.ts'
import type { Entry } from '../table.ts'
import { held } from './committer.ts'
import type { Place } from './schema.ts'
import type { Closed, Salts } from './sealed.ts'
import type { Shapes } from './shapes.ts'
import { send, written } from './write.ts'

export interface ImportParts {
  readonly place: Place
  readonly shapes: Shapes
  readonly client: Client
  /** Makes the table of a form. */
  readonly grow: (form: string) => Promise<void>
}

/**
 * Adds what another store's past has and this one lacks, entry for entry, so that the chain is the same; some hundred
 * at a time, each of them whole, so that it can be stopped and begun again. Throws a `Failure` “store-foreign” where
 * what is here is not the beginning of what is there.
 */
export async function importPast(
  parts: ImportParts,
  past: Past,
  onStep: (done: number) => void,
): Promise<Head> {
  for (;;) {
    const head = await importSome(parts, past)
    if (head.isWhole) return head.head
    onStep(head.head.number)
  }
}

const atOnce = 500

async function importSome(
  { place, shapes, client, grow }: ImportParts,
  past: Past,
): Promise<{ readonly head: Head; readonly isWhole: boolean }> {
  await client.query('BEGIN')
  const head = await held(client, place)
  const entries = past.slice(head.number, atOnce)
  const last = entries.at(-1)
  const isOther = past.hashAt(head.number) !== head.hash
  const changes = entries.map((entry) => closedOf(entry, place, past))
  await shapes.refresh(client)
  const lacking = formsOf(changes).filter((form) => !shapes.known(form))
  if (isOther || last === undefined || lacking.length > 0) {
    await client.query('ROLLBACK')
    if (isOther) throw new Failure('store-foreign', { file: place.schema })
    for (const form of lacking) await grow(form)
    return { head, isWhole: last === undefined }
  }
  const own = written(place, shapes, changes, saltsOf(changes, place, past), head)
  const { head: next } = own
  await send(client, place, shapes, [own])
  await client.query(next.hash === last.hash ? 'COMMIT' : 'ROLLBACK')
  if (next.hash !== last.hash)
    throw new Failure('store-foreign', { file: `${place.schema}: ${last.number}` })
  return { head: next, isWhole: false }
}

function closedOf({ line, kind, id }: Kept, { seal }: Place, past: Past): Closed {
  const closed = JSON.parse(line) as Change
  if (closed.after === null || !seal.covers(kind)) return { change: closed, closed }
  const after = seal.open(kind, closed.after as Entry, past.saltOf(kind, id))
  return { change: { ...closed, after }, closed }
}

const formsOf = (changes: readonly Closed[]): readonly string[] => [
  ...new Set(
    changes.flatMap(({ change: { kind, effect } }) =>
      effect === 'note' || paperKindOf(kind) ? [] : [kind],
    ),
  ),
]

function saltsOf(changes: readonly Closed[], { seal }: Place, past: Past): Salts {
  const salts: Salts = new Map()
  for (const { change } of changes) {
    const { kind, id, effect } = change
    const salt = effect !== 'note' && seal.covers(kind) ? past.saltOf(kind, id) : null
    if (salt !== null) salts.set(`${kind}\n${id}`, { kind, id, salt, isNew: true })
  }
  return salts
}
