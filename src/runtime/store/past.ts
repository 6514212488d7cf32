import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { Failure } from '../failure.ts'
import { beginning, type Change, type Head } from './change.ts'
import type { JournalEntry } from './journal.ts'
import type { TrailFilter } from './store.ts'

/** Every change there ever was, in one SQLite file that is only added to. What `commit` has returned from is durable. */
export class Past {
  readonly #database: DatabaseSync
  readonly #insert: StatementSync
  readonly #ofThing: StatementSync
  readonly #after: StatementSync
  readonly #requested: StatementSync
  readonly #salt: StatementSync

  /** ':memory:' is gone with the process. Read only, it may be another process's. */
  constructor(path: string, { readOnly = false }: { readonly readOnly?: boolean } = {}) {
    this.#database = new DatabaseSync(path, { readOnly, timeout: patience })
    if (!readOnly) this.#database.exec(pragmas + tables)
    this.#checkFormat(path, readOnly)
    this.#insert = this.#database.prepare(
      'INSERT INTO changes (number, kind, id, account, request, line, hash) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    this.#ofThing = this.#database.prepare(
      'SELECT line FROM changes WHERE kind = ? AND id = ? ORDER BY number',
    )
    this.#after = this.#database.prepare(
      'SELECT line FROM changes WHERE number > ? ORDER BY number LIMIT ?',
    )
    this.#requested = this.#database.prepare(
      'SELECT line FROM changes WHERE account = ? AND request = ? ORDER BY number',
    )
    this.#salt = this.#database.prepare('SELECT salt FROM salts WHERE kind = ? AND id = ?')
  }

  begin(): void {
    this.#database.exec('BEGIN IMMEDIATE')
  }

  append({ number, kind, id, account, request, line }: JournalEntry, hash: string): void {
    this.#insert.run(number, kind, id, account, request, line, hash)
  }

  commit(): void {
    this.#database.exec('COMMIT')
  }

  rollback(): void {
    if (this.#database.isTransaction) this.#database.exec('ROLLBACK')
  }

  head(): Head {
    const last = this.#database
      .prepare('SELECT number, hash FROM changes ORDER BY number DESC LIMIT 1')
      .get() as Head | undefined
    return last ? { number: last.number, hash: last.hash } : beginning
  }

  /** The chain's hash at a number; null: there is no such change. */
  hashAt(number: number): string | null {
    if (number === 0) return beginning.hash
    const found = this.#database.prepare('SELECT hash FROM changes WHERE number = ?').get(number)
    return (found as { hash: string } | undefined)?.hash ?? null
  }

  /** By kind, the numbers of its first and its last change. */
  spans(): ReadonlyMap<string, Span> {
    const rows = this.#database
      .prepare('SELECT kind, MIN(number) AS first, MAX(number) AS last FROM changes GROUP BY kind')
      .all() as unknown as ({ readonly kind: string } & Span)[]
    return new Map(rows.map(({ kind, first, last }) => [kind, { first, last }]))
  }

  ofThing(kind: string, id: string): readonly Change[] {
    return linesOf(this.#ofThing.all(kind, id))
  }

  after(number: number, limit: number): readonly Change[] {
    return linesOf(this.#after.all(number, limit))
  }

  /** The newest first. */
  trail(where: TrailFilter, before: number | null, limit: number): readonly Change[] {
    const asked = [
      ['number < ?', before],
      ['account = ?', where.account],
      ['kind = ?', where.kind],
      ['id = ?', where.id],
      ["json_extract(line, '$.action') = ?", where.action],
    ] as const
    const given = asked.flatMap(([test, value]) => (value == null ? [] : [{ test, value }]))
    const tests = given.map(({ test }) => test).join(' AND ') || 'TRUE'
    const statement = this.#database.prepare(
      `SELECT line FROM changes WHERE ${tests} ORDER BY number DESC LIMIT ?`,
    )
    return linesOf(statement.all(...given.map(({ value }) => value), limit))
  }

  requested(account: string, key: string): readonly Change[] {
    return linesOf(this.#requested.all(account, key))
  }

  saltOf(kind: string, id: string): Uint8Array | null {
    return (this.#salt.get(kind, id)?.salt as Uint8Array | undefined) ?? null
  }

  /** By id. */
  saltsOf(kind: string): ReadonlyMap<string, Uint8Array> {
    const rows = this.#database.prepare('SELECT id, salt FROM salts WHERE kind = ?').all(kind)
    return new Map(rows.map(({ id, salt }) => [String(id), salt as Uint8Array]))
  }

  /** Null: what there was is gone. */
  keepSalt(kind: string, id: string, salt: Uint8Array | null): void {
    this.#database.prepare('DELETE FROM salts WHERE kind = ? AND id = ?').run(kind, id)
    if (salt === null) return
    this.#database
      .prepare('INSERT INTO salts (kind, id, salt) VALUES (?, ?, ?)')
      .run(kind, id, salt)
  }

  /** All of it as it is kept, in order: for whoever verifies or copies it. */
  *kept(after: number): Generator<Kept> {
    for (const row of this.#database
      .prepare(
        'SELECT number, kind, id, account, request, line, hash FROM changes WHERE number > ? ORDER BY number',
      )
      .iterate(after))
      yield row as unknown as Kept
  }

  /** Some of it, in order. */
  slice(after: number, most: number): readonly Kept[] {
    return this.#database
      .prepare(
        'SELECT number, kind, id, account, request, line, hash FROM changes WHERE number > ? ORDER BY number LIMIT ?',
      )
      .all(after, most) as unknown as readonly Kept[]
  }

  /** Lets other connections in while it copies; a later change is not in the copy. */
  copyTo(path: string): void {
    this.#database.prepare('VACUUM INTO ?').run(path)
  }

  close(): void {
    this.#database.close()
  }

  #checkFormat(path: string, readOnly: boolean): void {
    const row = this.#database.prepare('PRAGMA user_version').get()
    const found = Number(row?.user_version)
    if (found > format) throw new Failure('store-newer', { file: path, format: String(found) })
    if (found < format && !readOnly) this.#database.exec(`PRAGMA user_version = ${format}`)
  }
}

export interface Span {
  readonly first: number
  readonly last: number
}

export interface Kept {
  readonly number: number
  readonly kind: string
  readonly id: string
  readonly account: string | null
  readonly request: string | null
  readonly line: string
  readonly hash: string
}

const format = 1

/** Milliseconds that one connection of the process waits for another's commit. */
const patience = 5000

const pragmas = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
`

const tables = `
  CREATE TABLE IF NOT EXISTS changes (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    account TEXT,
    request TEXT,
    line TEXT NOT NULL,
    hash TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS salts (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    salt BLOB NOT NULL,
    PRIMARY KEY (kind, id)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS changes_of_thing ON changes (kind, id, number);
  CREATE INDEX IF NOT EXISTS changes_requested ON changes (account, request) WHERE request IS NOT NULL;
`

const linesOf = (rows: readonly unknown[]): readonly Change[] =>
  (rows as { line: string }[]).map(({ line }) => JSON.parse(line) as Change)
