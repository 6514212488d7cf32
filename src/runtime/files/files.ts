import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { Failure, reasonOf } from '../failure.ts'
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

/** Who may send files at all; an administrator has no business with records. */
export const mayUpload = ({ readOnly, duty }: Visitor): boolean => !readOnly && duty === null

/** The files below a data folder, their papers in the store. */
export function openFiles(
  store: Store,
  data: string,
  clock: Clock,
  { most, scanner }: FileSettings = usualFiles,
): Files {
  const take = async (incoming: Incoming, name: string, visitor: Visitor): Promise<Added> => {
    const { sha256, size } = incoming
    const found = await examine(incoming, name, scanner)
    if ('code' in found) {
      const { what } = found.params
      const note = {
        action: 'file-infected',
        kind: '@file',
        id: sha256,
        detail: { name, size, what },
      }
      if (what !== undefined) await store.transaction((tx) => tx.note(note), actOf(visitor))
      return { kind: 'refused', fault: found }
    }
    await keep(data, incoming)
    const sender = { by: visitor.account, at: clock().now, holder: null }
    const file = { id: randomUUID(), sha256, size, ...found, name, ...sender }
    await store.transaction((tx) => tx.putPaper('file', file), actOf(visitor))
    return { kind: 'added', file }
  }

  return {
    most,
    find: (id) => store.paper('file', id),

    async add({ name: given, content }, visitor) {
      try {
        const name = calledName(given)
        if (name === null) return refused('file-name')
        const waiting = await waitingOf(store, visitor)
        if (waiting >= mostWaiting) return refused('files-waiting', { most: String(mostWaiting) })
        const added = await receive(data, content, most, (file) => take(file, name, visitor))
        return added ?? refused('file-too-large', { most: megabytes(most) })
      } catch (error) {
        throw isFull(error) ? new Failure('store-write', { reason: reasonOf(error) }, error) : error
      } finally {
        // Whoever sends reads no answer before all is sent.
        content.resume()
      }
    },

    async open(file, visitor) {
      const content = await intactContent(data, file)
      if (content) return content
      const { id, sha256 } = file
      const note = { action: 'file-damaged', kind: '@file', id, detail: { sha256 } }
      await store.transaction((tx) => tx.note(note), actOf(visitor))
      return null
    },
  }
}

const faultOf = (code: FileFault['code'], params: FileFault['params'] = {}): FileFault => ({
  code,
  params,
})

const refused = (code: FileFault['code'], params?: FileFault['params']): Added => ({
  kind: 'refused',
  fault: faultOf(code, params),
})

const megabytes = (bytes: number): string => String(bytes / 1_000_000)

/** Files that one account may have sent without putting them into a record. */
const mostWaiting = 200

async function waitingOf(store: Store, { account }: Visitor): Promise<number> {
  if (account === null) return 0
  return (await store.papers('file', { by: account, holder: null })).length
}

/** What the file is, or why it is not taken. */
async function examine(
  { handle, size }: Incoming,
  name: string,
  scanner: Scanner | null,
): Promise<Pick<StoredFile, 'type' | 'scan'> | FileFault> {
  if (size === 0) return faultOf('file-empty', { name })
  const found = await typeOf(handle, size)
  switch (found.kind) {
    case 'unknown':
      return faultOf('file-type', { name })
    case 'broken':
    case 'bomb':
    case 'macros':
      return faultOf(`file-${found.kind}`, { name })
    case 'type': {
      const { media, endings } = fileTypes[found.type]
      if (!fitsType(name, found.type)) return faultOf('file-ending', { name, ending: endings[0] })
      const scanned = scanner && (await scanner.scan(pieces(handle, 0, size)))
      if (scanned?.kind === 'infected')
        return faultOf('file-infected', { name, what: scanned.what })
      // A scanner that does not answer lets nothing through.
      if (scanned?.kind === 'silent') return faultOf('file-unscanned', { reason: scanned.reason })
      return { type: media, scan: scanned === null ? 'none' : 'clean' }
    }
  }
}

const actOf = ({ account, name, address }: Visitor): Act => ({
  action: 'upload',
  by: { account, name, ...(address !== null && { address }) },
})

const isFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')

async function intactContent(data: string, file: StoredFile): Promise<Content | null> {
  const handle = await openBlob(data, file.sha256)
  if (handle === null) return null
  const close = (): Promise<void> => handle.close()
  try {
    if (await isIntact(handle, file)) return { pieces: pieces(handle, 0, file.size), close }
  } catch (error) {
    await close()
    throw error
  }
  await close()
  return null
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
