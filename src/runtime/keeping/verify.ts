import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Form } from '../../model/index.ts'
import type { EditionPaper } from '../editions/model.ts'
import { Failure } from '../failure.ts'
import { blobPath } from '../files/place.ts'
import { loadApplication } from '../load.ts'
import { canonical } from '../store/canonical.ts'
import { durableDisk } from '../store/durable-file.ts'
import { fileNameOf } from '../store/file-name.ts'
import type { LetterRecord } from '../store/papers.ts'
import { paperKinds } from '../store/papers.ts'
import { Past } from '../store/past.ts'
import { isSealed, openPartOf } from '../store/seal.ts'
import { SheetFile } from '../store/sheet-file.ts'
import type { Entry } from '../store/table.ts'
import { type ChainFault, verifyChain } from './chain.ts'

/** What is wrong with a data folder. */
export type Fault =
  | ChainFault
  /** A snapshot says otherwise than the past; `id`: of what. */
  | { readonly kind: 'snapshot'; readonly file: string; readonly id: string }
  /** A printed letter's or an attachment's file. */
  | { readonly kind: 'file-missing' | 'file-changed'; readonly file: string }

export interface Verdict {
  readonly head: { readonly number: number; readonly hash: string }
  readonly entries: number
  readonly files: number
  readonly faults: readonly Fault[]
}

/**
 * Looks at everything in a data folder, also while a server runs on it, and changes nothing. `forms`: as they are now,
 * where the folder's own app does not say it.
 */
export async function verifyData(
  folder: string,
  onProgress: (done: number) => void = () => {},
  forms?: readonly Form[],
): Promise<Verdict> {
  const file = join(folder, 'past.sqlite')
  if (!existsSync(file)) throw new Failure('store-none', { folder })
  const past = new Past(file, { readOnly: true })
  try {
    const { head, entries, faults } = verifyChain(past.kept(0), onProgress)
    const now = stateOf(past)
    const editions = [...(now.get('@edition')?.values() ?? [])] as unknown as EditionPaper[]
    const closes = editions.map((each) => each.closes)
    const openPart = openPartOf(forms ?? (await formsIn(folder)), closes)
    const snapshots = await snapshotFaults(folder, past, now, openPart)
    const files = filesOf(now)
    const fileFaults: Fault[] = []
    for (const each of files) {
      const fault = await faultOf(folder, each)
      if (fault) fileFaults.push(fault)
    }
    return {
      head,
      entries,
      files: files.length,
      faults: [...faults, ...snapshots, ...fileFaults],
    }
  } finally {
    past.close()
  }
}

/** By kind and id, each thing as the past leaves it. */
export type State = Map<string, Map<string, Entry>>

export function stateOf(past: Past, after = 0, state: State = new Map()): State {
  for (const { line } of past.kept(after)) {
    const { effect, kind, id, after: entry } = JSON.parse(line)
    if (effect === 'note') continue
    const things = state.get(kind) ?? new Map<string, Entry>()
    state.set(kind, things)
    if (effect === 'erase') things.delete(id)
    else things.set(id, { ...entry, '@removed': effect === 'remove' })
  }
  return state
}

async function snapshotFaults(
  folder: string,
  past: Past,
  now: State,
  openPart: OpenPart,
): Promise<readonly Fault[]> {
  const faults: Fault[] = []
  const sheets = [...now.keys()].filter((kind) => !kind.startsWith('@'))
  for (const form of [null, ...sheets]) {
    const name = form === null ? 'papers.json' : join('forms', `${fileNameOf(form)}.json`)
    const lists = form === null ? paperKinds : ['records', 'removed']
    const sheet = await new SheetFile(join(folder, name), lists, durableDisk, asItIs).read()
    if (sheet === null) continue
    if (past.hashAt(sheet.upTo.number) !== sheet.upTo.hash) {
      faults.push({ kind: 'snapshot', file: name, id: 'upTo' })
      continue
    }
    const held: State = new Map()
    for (const [list, entries] of Object.entries(sheet.lists)) {
      const kind = form ?? `@${list}`
      const things = held.get(kind) ?? new Map<string, Entry>()
      for (const [id, entry] of entries) {
        things.set(id, { ...entry, '@removed': list === 'removed' } as Entry)
      }
      held.set(kind, things)
    }
    stateOf(past, sheet.upTo.number, held)
    for (const kind of held.keys()) {
      if (form !== null && kind !== form) continue
      const isAlike = (one: Entry, other: Entry) => repeats(openPart, kind, one, other)
      for (const id of differing(held.get(kind), now.get(kind), isAlike)) {
        faults.push({ kind: 'snapshot', file: name, id })
      }
    }
  }
  return faults
}

const asItIs = {
  close: (_: string, entry: Entry) => entry,
  opening: () => (entry: Entry) => entry,
}

function differing(
  held: ReadonlyMap<string, Entry> | undefined,
  now: ReadonlyMap<string, Entry> | undefined,
  isAlike: (held: Entry, now: Entry) => boolean,
): readonly string[] {
  const ids = new Set([...(held?.keys() ?? []), ...(now?.keys() ?? [])])
  return [...ids].filter((id) => {
    const [one, other] = [held?.get(id), now?.get(id)]
    return !one || !other || !isAlike(one, other)
  })
}

type OpenPart = (kind: string, entry: Entry) => object

/**
 * Sealed again, the same thing is another text; and what is sealed may be more than it was when the past was written,
 * or less.
 */
function repeats(openPart: OpenPart, kind: string, held: Entry, now: Entry): boolean {
  const [one, other] = [openPart(kind, held), openPart(kind, now)]
  return canonical(one) === canonical(other) || (isSealed(now) && holds(one, other))
}

/** Whether all that is in a part is in the whole. */
function holds(whole: unknown, part: unknown): boolean {
  if (typeof part !== 'object' || part === null || typeof whole !== 'object' || whole === null)
    return canonical(whole) === canonical(part)
  const there = new Map(Object.entries(whole))
  return Object.entries(part).every(
    ([key, inner]) => there.has(key) && holds(there.get(key), inner),
  )
}

/** As the app that runs on the data says now; none where none was compiled there. */
async function formsIn(folder: string): Promise<readonly Form[]> {
  try {
    return (await loadApplication(join(folder, 'app'))).application.forms
  } catch (error) {
    if (error instanceof Failure) return []
    throw error
  }
}

interface Expected {
  readonly file: string
  readonly sha256: string
}

function filesOf(now: State): readonly Expected[] {
  const letters = [...(now.get('@letter')?.values() ?? [])] as unknown as readonly LetterRecord[]
  const files = [...(now.get('@file')?.values() ?? [])] as unknown as readonly Expected[]
  return [
    ...letters.flatMap(({ file, sha256 }) => (file && sha256 ? [{ file, sha256 }] : [])),
    ...files.map(({ sha256 }) => ({ file: blobPath('', sha256), sha256 })),
  ]
}

async function faultOf(folder: string, { file, sha256 }: Expected): Promise<Fault | null> {
  const path = join(folder, file)
  if (!existsSync(path)) return { kind: 'file-missing', file }
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex') === sha256 ? null : { kind: 'file-changed', file }
}
