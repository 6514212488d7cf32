import type { StoredRecord } from '../../model/index.ts'
import { Failure, reasonOf } from '../failure.ts'
import { matcher } from './condition.ts'
import { Unsure } from './durable-file.ts'
import { pageOf } from './page.ts'
import { frozen } from './sheet-file.ts'
import type { LetterFilter, LetterRecord, Query, Store, Transaction } from './store.ts'
import type { Entry, Steps, Table } from './table.ts'

/** The last number given out in a series and year. */
export interface Serial extends Entry {
  readonly last: number
}

export interface Tables {
  /** A form's records; the table is made when it is not there. */
  records(form: string): Table<StoredRecord>
  readonly letters: Table<LetterRecord>
  readonly serials: Table<Serial>
  all(): Iterable<Steps>
}

/** Where the changes of the tables go; settles when they are durable. */
export interface Keeper {
  flush(): Promise<void>
  close(): Promise<void>
}

/**
 * A store over tables in memory. Transactions run one after the other on what those before them left; all that
 * wait while the disk is busy go to it together, and are published and answered when it has them.
 */
export function storeOver(tables: Tables, keeper: Keeper): Store {
  const waiting: Waiting[] = []
  let busy: Promise<void> = Promise.resolve()
  let refusal: Failure | null = null

  async function work(): Promise<void> {
    const group = waiting.splice(0)
    if (group.length === 0) return
    const answers = group.map((each) => each.run())
    const failure = await flushed()
    for (const answer of answers) answer(failure)
  }

  async function flushed(): Promise<Failure | null> {
    try {
      await keeper.flush()
      for (const table of tables.all()) table.publish()
      return null
    } catch (error) {
      for (const table of tables.all()) table.rollback(0)
      const failure = failureOf(error)
      if (failure.code === 'store-stopped') refusal = failure
      return failure
    }
  }

  return {
    get: async (form, id) => tables.records(form).published.get(id) ?? null,
    list: async (form, query: Query) => pageOf(tables.records(form).published.values(), query),
    count: async (form, where) =>
      tables.records(form).published.values().filter(matcher(where)).toArray().length,
    letter: async (id) => tables.letters.published.get(id) ?? null,
    letters: async (where) =>
      tables.letters.published
        .values()
        .filter((letter) => isWanted(letter, where))
        .toArray(),
    transaction<T>(run: (tx: Transaction) => T): Promise<T> {
      if (refusal) return Promise.reject(refusal)
      return new Promise<T>((resolve, reject) => {
        waiting.push({ run: () => attempt(tables, run, resolve, reject) })
        busy = busy.then(work)
      })
    },
    async close() {
      refusal = new Failure('store-closed', {})
      await busy
      await keeper.close()
    },
  }
}

interface Waiting {
  /** Runs the transaction; what it returns answers the caller, with the failure of the flush if it failed. */
  run(): (failure: Failure | null) => void
}

function attempt<T>(
  tables: Tables,
  run: (tx: Transaction) => T,
  resolve: (value: T) => void,
  reject: (error: unknown) => void,
): (failure: Failure | null) => void {
  const marks = new Map([...tables.all()].map((table) => [table, table.mark]))
  const { tx, finish } = transactionOn(tables)
  try {
    const value = run(tx)
    return (failure) => (failure ? reject(failure) : resolve(value))
  } catch (error) {
    for (const table of tables.all()) table.rollback(marks.get(table) ?? 0)
    return () => reject(error)
  } finally {
    finish()
  }
}

function transactionOn(tables: Tables): { tx: Transaction; finish: () => void } {
  let over = false
  const open = (): Tables => {
    if (over) throw new Error('The transaction is over: its work must not wait for anything.')
    return tables
  }
  const tx: Transaction = {
    get: (form, id) => open().records(form).head.get(id) ?? null,
    find: (form, key, except) => open().records(form).find(key, except),
    matching: (form, key) => open().records(form).matching(key),
    scan: (form) => open().records(form).head.values(),
    put: (record) => open().records(record.form).set(record.id, frozen(record)),
    remove: (form, id) => open().records(form).set(id, undefined),
    letter: (id) => open().letters.head.get(id) ?? null,
    findLetter: (notice, record) => open().letters.find({ notice, record, void: false }),
    putLetter: (letter) => open().letters.set(letter.id, frozen(letter)),
    nextSerial(series, year) {
      const id = JSON.stringify([series, year])
      const last = (open().serials.head.get(id)?.last ?? 0) + 1
      tables.serials.set(id, frozen({ id, last }))
      return last
    },
  }
  return {
    tx,
    finish: () => {
      over = true
    },
  }
}

/** Anything that may have reached the disk, or was meant to and is promised, stops the store. */
function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error
  const code = error instanceof Unsure ? 'store-stopped' : 'store-write'
  return new Failure(code, { reason: reasonOf(error) }, error)
}

const isWanted = (letter: LetterRecord, where: LetterFilter): boolean =>
  (where.notice === undefined || letter.notice === where.notice) &&
  (where.record === undefined || letter.record === where.record) &&
  (where.series === undefined || letter.series === where.series) &&
  (where.year === undefined || letter.year === where.year)
