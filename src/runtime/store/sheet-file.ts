import { readFile } from 'node:fs/promises'
import type { Adapter } from 'lowdb'
import { Failure, reasonOf } from '../failure.ts'
import { canonical } from './canonical.ts'
import type { Disk } from './durable-file.ts'
import type { Entry } from './table.ts'

/** What one file holds: a form's records, or (form null) what belongs to no form; in lists, each entry by its id. */
export interface Sheet {
  readonly form: string | null
  readonly lists: { readonly [list: string]: Map<string, Entry> }
}

/** A lowdb adapter whose file is plain JSON, one entry a line, and is replaced as a whole. */
export class SheetFile implements Adapter<Sheet> {
  readonly path: string
  readonly #disk: Disk
  readonly #lists: readonly string[]

  constructor(path: string, lists: readonly string[], disk: Disk) {
    this.path = path
    this.#lists = lists
    this.#disk = disk
  }

  async read(): Promise<Sheet | null> {
    const text = await textOf(this.path)
    if (text === null) return null
    try {
      const { form, ...lists } = asObject(JSON.parse(text))
      if (form !== null && typeof form !== 'string') throw new Error('"form" is missing')
      const read = this.#lists.map((list) => [list, entriesOf(lists[list])])
      return { form, lists: Object.fromEntries(read) }
    } catch (error) {
      throw new Failure('store-unreadable', { file: this.path, reason: reasonOf(error) }, error)
    }
  }

  async write(sheet: Sheet): Promise<void> {
    await this.#disk.write(this.path, inChunks(linesOf(sheet)))
  }
}

/** Entries are frozen when they enter a store, so their line never changes. */
const lines = new WeakMap<Entry, string>()

/** A copy that nobody can change, exactly as it will be read back from the file. */
export function frozen<E extends Entry>(entry: E): E {
  const line = canonical(entry)
  const copy = freeze(JSON.parse(line)) as E
  lines.set(copy, line)
  return copy
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new Failure('store-unreadable', { file: path, reason: reasonOf(error) }, error)
  }
}

function entriesOf(list: unknown): Map<string, Entry> {
  if (!Array.isArray(list)) throw new Error('a list is missing')
  const entries = new Map(list.map(asEntry).map((entry) => [entry.id, freeze(entry)]))
  if (entries.size < list.length) throw new Error('an id occurs twice')
  return entries
}

function asEntry(value: unknown): Entry {
  const { id, ...rest } = asObject(value)
  if (typeof id !== 'string') throw new Error('an entry has no id')
  return { id, ...rest }
}

function asObject(value: unknown): { readonly [key: string]: unknown } {
  if (typeof value !== 'object' || value === null) throw new Error('not an object')
  return value as { readonly [key: string]: unknown }
}

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const inner of Object.values(value)) freeze(inner)
  return Object.freeze(value)
}

function* linesOf({ form, lists }: Sheet): Generator<string> {
  yield `{"form":${JSON.stringify(form)}`
  for (const [list, entries] of Object.entries(lists)) {
    yield `,${JSON.stringify(list)}:[\n`
    let comma = ''
    for (const entry of entries.values()) {
      yield comma + lineOf(entry)
      comma = ',\n'
    }
    yield '\n]'
  }
  yield '}\n'
}

function lineOf(entry: Entry): string {
  const known = lines.get(entry)
  if (known !== undefined) return known
  const line = canonical(entry)
  lines.set(entry, line)
  return line
}

/** Few large writes, with room for other work between them. */
function* inChunks(text: Iterable<string>): Generator<string> {
  let chunk = ''
  for (const piece of text) {
    chunk += piece
    if (chunk.length >= 1 << 18) {
      yield chunk
      chunk = ''
    }
  }
  yield chunk
}
