import { open } from 'node:fs/promises'
import type { Adapter } from 'lowdb'
import { Failure, reasonOf } from '../failure.ts'
import { canonical, freeze } from './canonical.ts'
import type { Head } from './change.ts'
import type { Disk } from './durable-file.ts'
import type { Entry } from './table.ts'

/** What one file holds: a form's records, or (form null) the papers; in lists, each entry by its id. */
export interface Sheet {
  readonly form: string | null
  /** Every change up to this one is in it, and none of the later ones. */
  upTo: Head
  readonly lists: { readonly [list: string]: Map<string, Entry> }
}

/** What an entry is before it reaches the file, and after it is read. */
export interface Written {
  close(list: string, entry: Entry): Entry
  /** For the entries of a list that is about to be read. */
  opening(list: string): (entry: Entry) => Entry
}

/** A lowdb adapter whose file is plain JSON, one entry a line, and is replaced as a whole. */
export class SheetFile implements Adapter<Sheet> {
  readonly path: string
  readonly #disk: Disk
  readonly #lists: readonly string[]
  readonly #written: Written

  constructor(path: string, lists: readonly string[], disk: Disk, written: Written) {
    this.path = path
    this.#lists = lists
    this.#disk = disk
    this.#written = written
  }

  /** Null: there is no such file. Throws a `Failure` “store-unreadable”. */
  async read(): Promise<Sheet | null> {
    try {
      return await this.#readLines()
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
      throw new Failure('store-unreadable', { file: this.path, reason: reasonOf(error) }, error)
    }
  }

  /** As it is at the call, whatever changes meanwhile. */
  async write({ form, upTo, lists }: Sheet): Promise<void> {
    const now = Object.entries(lists).map(
      ([list, entries]) => [list, [...entries.values()]] as const,
    )
    await this.#disk.write(this.path, this.#linesOf({ form, upTo }, now))
  }

  /** A line at a time: the whole may be longer than a text can be. */
  async #readLines(): Promise<Sheet> {
    const file = await open(this.path)
    try {
      const reading = new Reading(this.#lists, this.#written)
      for await (const line of file.readLines()) reading.take(line)
      return reading.sheet()
    } finally {
      await file.close()
    }
  }

  *#linesOf(
    { form, upTo }: Pick<Sheet, 'form' | 'upTo'>,
    lists: readonly (readonly [string, readonly Entry[]])[],
  ): Generator<string> {
    yield `{"form":${JSON.stringify(form)},"upTo":${canonical(upTo)}`
    for (const [list, entries] of lists) {
      yield `,${JSON.stringify(list)}:[\n`
      let comma = ''
      for (const entry of entries) {
        const written = this.#written.close(list, entry)
        // Its keys are as they were placed or read; of a sealed one they are new.
        yield comma + (written === entry ? JSON.stringify(entry) : canonical(written))
        comma = ',\n'
      }
      yield comma === '' ? ']' : '\n]'
    }
    yield '}\n'
  }
}

class Reading {
  readonly #written: Written
  readonly #lists: { readonly [list: string]: Map<string, Entry> }
  #header: Pick<Sheet, 'form' | 'upTo'> | null = null
  #entries: Map<string, Entry> | null = null
  #opened: (entry: Entry) => Entry = (entry) => entry
  #isOver = false

  constructor(lists: readonly string[], written: Written) {
    this.#written = written
    this.#lists = Object.fromEntries(lists.map((list) => [list, new Map<string, Entry>()]))
  }

  take(line: string): void {
    if (line === '') return
    if (this.#isOver) throw new Error('something follows the end')
    if (this.#header === null) this.#begin(line)
    else if (line.startsWith(']')) this.#next(line)
    else this.#entry(line)
  }

  sheet(): Sheet {
    if (this.#header === null || !this.#isOver) throw new Error('it is cut off')
    return { ...this.#header, lists: this.#lists }
  }

  #begin(line: string): void {
    const { form, upTo, ...rest } = asObject(JSON.parse(`${line}${line.endsWith('[') ? ']}' : ''}`))
    const { number, hash } = asObject(upTo)
    if (form !== null && typeof form !== 'string') throw new Error('"form" is missing')
    if (!Number.isSafeInteger(number) || typeof hash !== 'string')
      throw new Error('"upTo" is missing')
    this.#header = { form, upTo: { number: number as number, hash } }
    this.#open(Object.keys(rest))
  }

  /** `],"removed":[`: a list ends, and another begins or the sheet is over. */
  #next(line: string): void {
    const isMore = line.endsWith('[')
    const rest = asObject(JSON.parse(`{"before":[${line}${isMore ? ']}' : ''}`))
    const [, ...lists] = Object.keys(rest)
    if (isMore) this.#open(lists)
    else this.#isOver = true
  }

  #open(lists: readonly string[]): void {
    const list = lists.at(-1)
    const entries =
      list === undefined || !Object.hasOwn(this.#lists, list) ? null : this.#lists[list]
    if (list === undefined || !entries) throw new Error('a list is missing')
    this.#entries = entries
    this.#opened = this.#written.opening(list)
  }

  #entry(line: string): void {
    const text = line.endsWith(',') ? line.slice(0, -1) : line
    const entry = asObject(JSON.parse(text)) as unknown as Entry
    const entries = this.#entries
    if (typeof entry.id !== 'string' || !entries) throw new Error('an entry has no id')
    if (entries.has(entry.id)) throw new Error('an id occurs twice')
    entries.set(entry.id, freeze(this.#opened(entry)))
  }
}

function asObject(value: unknown): { readonly [key: string]: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('not an object')
  return value as { readonly [key: string]: unknown }
}
