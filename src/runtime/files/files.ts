import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { Visitor } from '../people/model.ts'
import type { Clock } from '../records/run.ts'
import type { Act } from '../store/change.ts'
import type { Store } from '../store/store.ts'
import { calledName, fitsType } from './called.ts'
import { fileTypes, typeOf } from './file-type.ts'
import { type Incoming, keep, receive } from './incoming.ts'
import type { StoredFile } from './model.ts'
import { pieces } from './pieces.ts'
import { blobPath, sweptPath } from './place.ts'
import type { Scanner } from './scanner.ts'

/** The files that people send. */
export interface Files {
  /** Takes a file in, for its sender only until a record's field holds it; on the disk when the promise settles. */
  add(upload: Upload, visitor: Visitor): Promise<Added>
  find(id: string): Promise<StoredFile | null>
  /** Its content, compared with what came in; null: it is not what it was, which is an entry of the past. */
  open(file: StoredFile, visitor: Visitor): Promise<Content | null>
  /** Bytes a file may have. */
  readonly most: number
}

export interface Upload {
  readonly name: string
  readonly content: Readable
}

export type Added =
  | { readonly kind: 'added'; readonly file: StoredFile }
  | { readonly kind: 'refused'; readonly fault: FileFault }

/** A code of `runtime/messages/problems`, with its params. */
export interface FileFault {
  readonly code:
    | 'file-name'
    | 'file-empty'
    | 'file-too-large'
    | 'file-type'
    | 'file-broken'
    | 'file-bomb'
    | 'file-macros'
    | 'file-ending'
    | 'file-infected'
    | 'file-unscanned'
    | 'files-waiting'
  readonly params: Readonly<Record<string, string>>
}

/** To be read once; `close` in any case. */
export interface Content {
  readonly pieces: AsyncIterable<Buffer>
  close(): Promise<void>
}

export interface FileSettings {
  /** Bytes a file may have. */
  readonly most: number
  readonly scanner: Scanner | null
}

export const usualFiles: FileSettings = { most: 20_000_000, scanner: null }

/** The files below a data folder, their papers in the store. */
export function openFiles(
  store: Store,
  data: string,
  clock: Clock,
  { most, scanner }: FileSettings = usualFiles,
): Files {
  return {
    most,
    find: (id) => store.paper('file', id),

    async add({ name: given, content }, visitor) {
      const name = calledName(given)
      const early = name === null ? fault('file-name') : await waitingFault(store, visitor)
      if (name === null || early) {
        content.resume()
        return { kind: 'refused', fault: early ?? fault('file-name') }
      }
      const added = await receive(data, content, most, async (incoming): Promise<Added> => {
        const found = await examine(incoming, name, scanner)
        if ('code' in found) {
          if (found.code === 'file-infected')
            await noteInfected(store, incoming, name, found, visitor)
          return { kind: 'refused', fault: found }
        }
        await keep(data, incoming)
        const { sha256, size } = incoming
        const { account: by } = visitor
        const at = clock().now
        const file = { id: randomUUID(), sha256, size, ...found, name, by, at, holder: null }
        await store.transaction((tx) => tx.putPaper('file', file), actOf(visitor))
        return { kind: 'added', file }
      })
      return added ?? { kind: 'refused', fault: fault('file-too-large', { most: megabytes(most) }) }
    },

    async open(file, visitor) {
      const handle = await openBlob(data, file.sha256)
      if (handle && (await isIntact(handle, file))) {
        return { pieces: pieces(handle, 0, file.size), close: () => handle.close() }
      }
      await handle?.close()
      const { id, sha256 } = file
      const note = { action: 'file-damaged', kind: '@file', id, detail: { sha256 } }
      await store.transaction((tx) => tx.note(note), actOf(visitor))
      return null
    },
  }
}

const fault = (code: FileFault['code'], params: FileFault['params'] = {}): FileFault => ({
  code,
  params,
})

const megabytes = (bytes: number): string => String(Math.floor(bytes / 100_000) / 10)

/** Files that one account may have sent without putting them into a record. */
const mostWaiting = 200

async function waitingFault(store: Store, { account }: Visitor): Promise<FileFault | null> {
  if (account === null) return null
  const waiting = await store.papers('file', { by: account, holder: null })
  return waiting.length < mostWaiting ? null : fault('files-waiting', { most: String(mostWaiting) })
}

/** What the file is, or why it is not taken. */
async function examine(
  { handle, size }: Incoming,
  name: string,
  scanner: Scanner | null,
): Promise<Pick<StoredFile, 'type' | 'scan'> | FileFault> {
  if (size === 0) return fault('file-empty', { name })
  const found = await typeOf(handle, size)
  switch (found.kind) {
    case 'unknown':
      return fault('file-type', { name })
    case 'broken':
    case 'bomb':
    case 'macros':
      return fault(`file-${found.kind}`, { name })
    case 'type': {
      const { media, endings } = fileTypes[found.type]
      if (!fitsType(name, found.type)) return fault('file-ending', { name, ending: endings[0] })
      const scanned = scanner && (await scanner.scan(pieces(handle, 0, size)))
      if (scanned?.kind === 'infected') return fault('file-infected', { name, what: scanned.what })
      // A scanner that does not answer lets nothing through.
      if (scanned?.kind === 'silent') return fault('file-unscanned', { reason: scanned.reason })
      return { type: media, scan: scanned === null ? 'none' : 'clean' }
    }
  }
}

const actOf = ({ account, name, address }: Visitor): Act => ({
  action: 'upload',
  by: { account, name, ...(address !== null && { address }) },
})

const noteInfected = (
  store: Store,
  { sha256, size }: Incoming,
  name: string,
  { params }: FileFault,
  visitor: Visitor,
): Promise<void> => {
  const detail = { name, size, what: params.what }
  return store.transaction(
    (tx) => tx.note({ action: 'file-infected', kind: '@file', id: sha256, detail }),
    actOf(visitor),
  )
}

/** Null: it is nowhere. The sweeper may be putting it aside, or back, meanwhile. */
async function openBlob(data: string, sha256: string): Promise<FileHandle | null> {
  const place = blobPath(data, sha256)
  for (const path of [place, sweptPath(data, sha256), place]) {
    const handle = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw error
    })
    if (handle) return handle
  }
  return null
}

async function isIntact(handle: FileHandle, { size, sha256 }: StoredFile): Promise<boolean> {
  if ((await handle.stat()).size !== size) return false
  const hash = createHash('sha256')
  for await (const piece of pieces(handle, 0, size)) hash.update(piece)
  return hash.digest('hex') === sha256
}
