import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Failure } from '../failure.ts'
import { blobPath } from '../files/place.ts'
import { canonical } from '../store/canonical.ts'
import { durableDisk } from '../store/durable-file.ts'
import { fileNameOf } from '../store/file-name.ts'
import type { LetterRecord } from '../store/papers.ts'
import { paperKinds } from '../store/papers.ts'
import { Past } from '../store/past.ts'
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

/** Looks at everything in a data folder, also while a server runs on it, and changes nothing. */
export async function verifyData(
  folder: string,
  onProgress: (done: number) => void = () => {},
): Promise<Verdict> {
  const file = join(folder, 'past.sqlite')
  if (!existsSync(file)) throw new Failure('store-none', { folder })
  const past = new Past(file, { readOnly: true })
  try {
    const { head, entries, faults } = verifyChain(past.kept(0), onProgress)
    const now = stateOf(past)
    const snapshots = await snapshotFaults(folder, past, now)
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
type State = Map<string, Map<string, Entry>>

function stateOf(past: Past, after = 0, state: State = new Map()): State {
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

async function snapshotFaults(folder: string, past: Past, now: State): Promise<readonly Fault[]> {
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
      for (const id of differing(held.get(kind), now.get(kind))) {
        faults.push({ kind: 'snapshot', file: name, id })
      }
    }
  }
  return faults
}

const asItIs = {
  close: (_: string, entry: Entry) => entry,
  open: (_: string, entry: Entry) => entry,
}

function differing(
  held: ReadonlyMap<string, Entry> | undefined,
  now: ReadonlyMap<string, Entry> | undefined,
): readonly string[] {
  const ids = new Set([...(held?.keys() ?? []), ...(now?.keys() ?? [])])
  return [...ids].filter((id) => openText(held?.get(id)) !== openText(now?.get(id)))
}

/** Sealed again, the same thing is another text. */
function openText(entry: Entry | undefined): string {
  if (!entry) return ''
  const { '@sealed': _, ...open } = entry as Entry & { readonly '@sealed'?: string }
  return canonical(open)
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
