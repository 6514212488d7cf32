import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { type Client, DatabaseError } from 'pg'
import { Failure, reasonOf } from '../../failure.ts'
import type { Act, Head } from '../change.ts'
import type { Asks, Transaction } from '../store.ts'
import { isPassing } from './connection.ts'
import { type Draft, draft, foresee, Ground, renewed } from './draft.ts'
import { Flight } from './flight.ts'
import { load } from './load.ts'
import { type Place, table } from './schema.ts'
import type { Shapes } from './shapes.ts'
import { rows } from './sql.ts'
import type { Verdict, Work } from './trial.ts'
import { send } from './write.ts'

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
 * its tenant, so no other process changes anything meanwhile. While the database is busy with one group, the next is
 * judged on what that one leaves; this counts if the head is found as it was left.
 */
export class Committer {
  readonly #parts: Parts
  readonly #waiting: Waiting[] = []
  /** Is told when somebody waits. */
  #onWaiting: () => void = () => undefined
  #client: Client | null = null
  /** Looks up what the next group needs. */
  #scout: Client | null = null
  #working: Promise<void> | null = null
  #ground: Ground | null = null
  /** The head was last found as this process had left it. */
  #isAlone = true
  #left: Head | null = null
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
      this.#waiting.push({ run: work, act, asks, resolve: settle, reject })
      this.#onWaiting()
      this.#working ??= this.#work()
    })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await this.#working
    await this.#client?.end()
    await this.#scout?.end()
  }

  async #work(): Promise<void> {
    // Those that come in the same turn go together.
    await new Promise(setImmediate)
    let drafts: Drafts = []
    let answer = (): void => undefined
    while (drafts.length > 0 || this.#waiting.length > 0) {
      const group =
        drafts.length > 0
          ? drafts.flatMap((each) => each.group)
          : this.#waiting.splice(0, this.#parts.group)
      const flight = new Flight(group.length)
      const over = this.#settle(group, drafts, flight).finally(() => flight.land())
      // The database is asked first.
      setImmediate(answer)
      drafts = await this.#ahead(flight)
      answer = await over
    }
    answer()
    this.#ground = null
    this.#working = null
  }

  /** Drafts what comes while those before are at the database. */
  async #ahead(flight: Flight): Promise<Drafts> {
    const drafts: Draft<Waiting>[] = []
    let drafted = 0
    await flight.sent
    const ground = this.#ground
    while (ground && this.#isAlone) {
      await Promise.race([flight.over, this.#someWait()])
      if (flight.isOver || this.#ground !== ground) break
      // Halves keep both busy, this process and the database.
      const half = Math.ceil((flight.size + drafted + this.#waiting.length) / 2)
      const room = Math.min(half, this.#parts.group) - drafted
      if (room <= 0) break
      const group = this.#waiting.splice(0, room)
      const made = await this.#drafted(ground, group)
      if (!made) {
        this.#waiting.unshift(...group)
        break
      }
      drafts.push(made)
      drafted += group.length
    }
    return drafts
  }

  async #someWait(): Promise<void> {
    if (this.#waiting.length === 0) {
      await new Promise<void>((resolve) => {
        this.#onWaiting = resolve
      })
    }
    await new Promise(setImmediate)
  }

  /** Null: it is to be judged where the head is held. */
  async #drafted(ground: Ground, group: readonly Waiting[]): Promise<Draft<Waiting> | null> {
    try {
      this.#scout ??= await this.#parts.connect()
      foresee(group, ground.sketch)
      const made = await draft(this.#scout, this.#parts, ground, group)
      if (made.kind === 'draft') return made
    } catch {
      // Why it cannot be, it is told then.
      await this.#dropScout()
    }
    this.#ground = null
    return null
  }

  /** Gives what answers them. */
  async #settle(group: readonly Waiting[], drafts: Drafts, flight: Flight): Promise<() => void> {
    try {
      const verdicts = await this.#persist(group, drafts, flight)
      return () => {
        for (const [i, verdict] of verdicts.entries()) {
          if (verdict.kind === 'done') group[i]?.resolve(verdict.value)
          else group[i]?.reject(verdict.error)
        }
      }
    } catch (error) {
      this.#ground = null
      // One of them may be to blame alone.
      if (group.length > 1 && !(error instanceof Failure)) {
        const answers: (() => void)[] = []
        for (const each of group) answers.push(await this.#settle([each], [], new Flight(1)))
        return () => {
          for (const answer of answers) answer()
        }
      }
      const failure = error instanceof Failure ? error : failureOf('store-write', error)
      return () => {
        for (const { reject } of group) reject(failure)
      }
    }
  }

  /** Tries again where the database went away and what was written is surely not kept. */
  async #persist(
    group: readonly Waiting[],
    drafts: Drafts,
    flight: Flight,
  ): Promise<readonly Verdict[]> {
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
        const verdicts = await this.#attempt(client, group, drafts, flight)
        this.#trouble = null
        return verdicts
      } catch (error) {
        const cause = error instanceof Unsure ? error.cause : error
        if (error instanceof Unsure) unsure = error
        this.#ground = null
        await this.#drop()
        if (!isPassing(cause)) throw cause
        this.#trouble = failureOf('store-database', cause)
        if (performance.now() > until)
          throw failureOf(unsure ? 'store-unsure' : 'store-database', cause)
        await wait(pause)
      }
    }
  }

  async #attempt(
    client: Client,
    group: readonly Waiting[],
    former: Drafts,
    flight: Flight,
  ): Promise<readonly Verdict[]> {
    const { place, shapes, grow, onCommit } = this.#parts
    const judged = await this.#judged(client, group, former)
    if (judged.kind === 'lacking') {
      await client.query('ROLLBACK')
      for (const form of judged.forms) await grow(form)
      return this.#attempt(client, group, [], flight)
    }
    const { drafts } = judged
    const verdicts = drafts.flatMap((each) => each.verdicts)
    const all = drafts.map(({ written }) => written)
    const next = all.at(-1)?.head
    if (!next || all.every(({ lines }) => lines.length === 0)) {
      await client.query('ROLLBACK')
      return verdicts
    }
    const sent = Promise.all([send(client, place, shapes, all), client.query('COMMIT')])
    if (this.#ground && this.#ground.sketch.size > mostKnown)
      this.#ground = renewed(this.#ground, drafts)
    flight.depart()
    try {
      await sent
    } catch (error) {
      throw isRefused(error) ? error : new Unsure(next, verdicts, error)
    }
    this.#left = next
    onCommit(next)
    return verdicts
  }

  /** Takes the head, and judges the group as it is then, where its drafts are not for this head. */
  async #judged(client: Client, group: readonly Waiting[], drafts: Drafts) {
    const { place, shapes } = this.#parts
    // Where others write too, what was known is true no longer.
    const known = this.#isAlone ? this.#ground : null
    const guessed = known ?? new Ground()
    if (drafts.length === 0) foresee(group, guessed.sketch)
    const [, head] = await Promise.all([
      client.query('BEGIN'),
      held(client, place),
      shapes.refresh(client),
      load(client, place, shapes, guessed.sketch),
    ])
    this.#isAlone = this.#left === null || isSame(this.#left, head)
    this.#left = head
    if (areFor(drafts, head, shapes.revision)) return { kind: 'drafts', drafts } as const
    const ground = known === null || isSame(known.head, head) ? guessed : new Ground()
    ground.head = head
    this.#ground = ground
    if (ground !== guessed) foresee(group, ground.sketch)
    const made = await draft(client, this.#parts, ground, group)
    if (made.kind === 'lacking') return made
    return { kind: 'drafts', drafts: [made] } as const
  }

  async #drop(): Promise<void> {
    const client = this.#client
    this.#client = null
    await client?.end().catch(() => undefined)
  }

  async #dropScout(): Promise<void> {
    const scout = this.#scout
    this.#scout = null
    await scout?.end().catch(() => undefined)
  }
}

type Drafts = readonly Draft<Waiting>[]

/** What knows more than this is begun anew. */
const mostKnown = 5_000

const isSame = (a: Head, b: Head): boolean => a.number === b.number && a.hash === b.hash

function areFor([first, ...later]: Drafts, head: Head, revision: number): boolean {
  if (first === undefined || !isSame(first.from, head)) return false
  return [first, ...later].every((each) => each.revision === revision)
}

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
