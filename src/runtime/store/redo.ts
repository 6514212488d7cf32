import { readFile } from 'node:fs/promises'
import { Failure, reasonOf } from '../failure.ts'
import { canonical } from './canonical.ts'
import type { Disk } from './durable-file.ts'
import type { Entry } from './table.ts'

/** What a transaction over several files does to a list of one of them; null takes an entry away. */
export interface Redo {
  readonly form: string | null
  readonly list: string
  readonly entries: readonly (readonly [id: string, entry: Entry | null])[]
}

/**
 * Makes a change of several files one change. Its presence means: this was promised. It is written before the
 * files and removed after them; what it says may be done again any number of times.
 */
export class RedoFile {
  readonly path: string
  readonly #disk: Disk

  constructor(path: string, disk: Disk) {
    this.path = path
    this.#disk = disk
  }

  async read(): Promise<readonly Redo[]> {
    try {
      return JSON.parse(await readFile(this.path, 'utf8')) as readonly Redo[]
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
      throw new Failure('store-unreadable', { file: this.path, reason: reasonOf(error) }, error)
    }
  }

  write(redo: readonly Redo[]): Promise<void> {
    return this.#disk.write(this.path, [canonical(redo)])
  }

  remove(): Promise<void> {
    return this.#disk.remove(this.path)
  }
}
