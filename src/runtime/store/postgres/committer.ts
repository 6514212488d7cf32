import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { type Client, DatabaseError } from 'pg'
import { Failure, reasonOf } from '../../failure.ts'
import { type Act, type Change, type Head, placed } from '../change.ts'
import { paperKindOf } from '../present.ts'
import type { Asks, Transaction } from '../store.ts'
import { isPassing } from './connection.ts'
import { load } from './load.ts'
import { type Place, table } from './schema.ts'
import { close } from './sealed.ts'
import type { Shapes } from './shapes.ts'
import { type Need, Sketch } from './sketch.ts'
import { rows } from './sql.ts'
import { foreseen, trial, type Verdict, type Work } from './trial.ts'
import { write } from './write.ts'

export interface Parts {
  readonly place: Place
  readonly shapes: Shapes
  readonly connect: () => Promise<Client>
  /** Makes the table of a form, on a connection of its own. */
  readonly grow: (form: string) => Promise<void>
  /** ISO 8601. */
  readonly instant: () => string
  readonly onCommit: (head: Head) => void
  /** As many transactions go together. */
  readonly group: number
  /** For so long, in milliseconds, a lost database is looked for before callers are told. */
  readonly patience: number
}

/**
 * Runs the transactions of this process, those that wait together in one of the database. That one holds the head of
 * its tenant, so no other process changes anything meanwhile.
 */
export class Committer {
  readonly #parts: Parts
  readonly #waiting: Waiting[] = []
  #client: Client | null = null
  #working: Promise<void> | null = null
  #trouble: Error | null = null
  #isClosed = false

  constructor(parts: Parts) {
    this.#parts = parts
  }

  get trouble(): Error | null {
    return this.#isClosed ? new Failure('store-closed', {}) : this.#trouble
  }

  transaction<T>(work: (tx: Transaction) => T, act: Act, asks?: Asks): Promise<T> {
    if (this.#isClosed) return Promise.reject(new Failure('store-closed', {}))
    return new Promise<T>((resolve, reject) => {
      const settle = (value: unknown): void => resolve(value as T)
      const waiting: Waiting = { run: work, act, asks, resolve: settle, reject, needs: null }
      this.#waiting.push(waiting)
      if (asks) waiting.needs = foreseen(waiting)
      else if (this.#working) setImmediate(() => this.#foresee(waiting))
      this.#working ??= this.#work()
    })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await this.#working
    await this.#client?.end()
  }

  async #work(): Promise<void> {
    // Those that come in the same turn go together.
    await new Promise(setImmediate)
    while (this.#waiting.length > 0) {
      await this.#settle(this.#waiting.splice(0, this.#parts.group))
    }
    this.#working = null
  }

  /** While the database is busy with those before. */
  #foresee(waiting: Waiting): void {
    if (this.#waiting.includes(waiting)) waiting.needs = foreseen(waiting)
  }

  async #settle(group: readonly Waiting[]): Promise<void> {
    try {
      const verdicts = await this.#persist(group)
      for (const [i, verdict] of verdicts.entries()) {
        if (verdict.kind === 'done') group[i]?.resolve(verdict.value)
        else group[i]?.reject(verdict.error)
      }
    } catch (error) {
      // One of them may be to blame alone.
      if (group.length > 1 && !(error instanceof Failure)) {
        for (const each of group) await this.#settle([each])
        return
      }
      const failure = error instanceof Failure ? error : failureOf('store-write', error)
      for (const { reject } of group) reject(failure)
    }
  }

  /** Tries again where the database went away and what was written is surely not kept. */
  async #persist(group: readonly Waiting[]): Promise<readonly Verdict[]> {
    const until = performance.now() + this.#parts.patience
    let unsure: Unsure | null = null
    for (let pause = 20; ; pause = Math.min(pause * 2, 1000)) {
      try {
        this.#client ??= await this.#parts.connect()
        const client = this.#client
        if (unsure && (await hasChange(client, this.#parts.place, unsure.head))) {
          this.#trouble = null
          return unsure.verdicts
        }
        unsure = null
        const verdicts = await this.#attempt(client, group)
        this.#trouble = null
        return verdicts
      } catch (error) {
        const cause = error instanceof Unsure ? error.cause : error
        if (error instanceof Unsure) unsure = error
        await this.#drop()
        if (!isPassing(cause)) throw cause
        this.#trouble = failureOf('store-database', cause)
        if (performance.now() > until)
          throw failureOf(unsure ? 'store-unsure' : 'store-database', cause)
        await wait(pause)
      }
    }
  }

  async #attempt(client: Client, group: readonly Waiting[]): Promise<readonly Verdict[]> {
    const { place, shapes, instant, grow, onCommit } = this.#parts
    const at = instant()
    const sketch = new Sketch()
    const needs = group.flatMap((each) => each.needs ?? [])
    let verdicts: readonly Verdict[] = []
    if (needs.length > 0 && group.every((each) => each.needs)) {
      sketch.foresee(needs)
    } else {
      verdicts = trial(group, sketch, { number: 0, at })
      if (sketch.missing.length === 0 && isIdle(verdicts)) return verdicts
    }
    const growAll = async (): Promise<void> => {
      for (const form of formsIn(verdicts)) if (!shapes.known(form)) await grow(form)
    }
    await growAll()

    const [, head] = await Promise.all([
      client.query('BEGIN'),
      held(client, place),
      shapes.refresh(client),
      load(client, place, shapes, sketch),
    ])
    for (let pass = 0; pass === 0 || sketch.missing.length > 0; pass++) {
      if (pass > mostPasses)
        throw new RangeError('A transaction asks for something else each time it is run.')
      if (pass > 0) await load(client, place, shapes, sketch)
      verdicts = trial(group, sketch, { number: head.number, at })
    }
    if (isIdle(verdicts)) {
      await client.query('ROLLBACK')
      return verdicts
    }
    if (formsIn(verdicts).some((form) => !shapes.known(form))) {
      await client.query('ROLLBACK')
      await growAll()
      return this.#attempt(client, group)
    }
    const { written, salts } = await close(client, place, changesOf(group, verdicts, head, at))
    const { head: next, sent } = write(client, place, shapes, written, salts, head)
    try {
      await Promise.all([sent, client.query('COMMIT')])
    } catch (error) {
      throw isRefused(error) ? error : new Unsure(next, verdicts, error)
    }
    onCommit(next)
    return verdicts
  }

  async #drop(): Promise<void> {
    const client = this.#client
    this.#client = null
    await client?.end().catch(() => undefined)
  }
}

/** So often new needs come up by what was found for the former ones. */
const mostPasses = 100

const isIdle = (verdicts: readonly Verdict[]): boolean =>
  verdicts.every((verdict) => verdict.kind === 'threw' || verdict.pending.length === 0)

const formsIn = (verdicts: readonly Verdict[]): readonly string[] => {
  const kinds = verdicts.flatMap((verdict) =>
    verdict.kind === 'done'
      ? verdict.pending.filter(({ effect }) => effect !== 'note').map(({ kind }) => kind)
      : [],
  )
  return [...new Set(kinds)].filter((kind) => paperKindOf(kind) === null)
}

function changesOf(
  group: readonly Work[],
  verdicts: readonly Verdict[],
  { number }: Head,
  at: string,
): readonly Change[] {
  const changes: Change[] = []
  for (const [i, verdict] of verdicts.entries()) {
    const act = group[i]?.act
    if (!act || verdict.kind === 'threw') continue
    for (const each of verdict.pending) {
      changes.push(placed(each, act, { number: number + changes.length + 1, at }))
    }
  }
  return changes
}

/** Waits until nobody else has it. */
/** Keeps every other process from changing anything until the transaction ends. */
export async function held(client: Client, place: Place): Promise<Head> {
  const [head] = await rows<Head>(
    client,
    sql`SELECT number, hash FROM ${table(place, 'head')} WHERE tenant = ${place.tenant} FOR UPDATE`,
  )
  if (!head) throw new RangeError('The head of the tenant is gone.')
  return head
}

/** Once nobody holds the head, what was being committed is there or never will be. */
async function hasChange(client: Client, place: Place, { number, hash }: Head): Promise<boolean> {
  const [, , found] = await Promise.all([
    client.query('BEGIN'),
    held(client, place),
    rows(
      client,
      sql`SELECT 1 FROM ${table(place, 'changes')}
          WHERE tenant = ${place.tenant} AND number = ${number} AND hash = ${hash}`,
    ),
    client.query('ROLLBACK'),
  ])
  return found.length > 0
}

/** The transaction's own statement failed, so its end was a rollback. */
const isRefused = (error: unknown): boolean =>
  error instanceof DatabaseError && error.severity === 'ERROR'

interface Waiting extends Work {
  /** What it asks for first; null: nobody knows yet. */
  needs: readonly Need[] | null
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

/** The connection was lost when the database may have committed. */
class Unsure extends Error {
  readonly head: Head
  readonly verdicts: readonly Verdict[]

  constructor(head: Head, verdicts: readonly Verdict[], cause: unknown) {
    super('unsure', { cause })
    this.head = head
    this.verdicts = verdicts
  }
}

const failureOf = (
  code: 'store-write' | 'store-database' | 'store-unsure',
  error: unknown,
): Failure => new Failure(code, { reason: reasonOf(error) }, error)
