import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { type Client, type ClientBase, DatabaseError, type Pool } from 'pg'
import type { Application, StoredRecord } from '../../../model/index.ts'
import { Failure, reasonOf } from '../../failure.ts'
import { type Head, serverAct } from '../change.ts'
import type { Past } from '../past.ts'
import { noSeal, type Seal } from '../seal.ts'
import type { Page, Store, TrailFilter } from '../store.ts'
import { Committer } from './committer.ts'
import { type Limits, limits, readers, single, writer } from './connection.ts'
import { grow } from './grow.ts'
import { importPast } from './import.ts'
import { changesWhere } from './load.ts'
import { aggregate, count, page } from './lookup.ts'
import { isSame, type Projection } from './projection.ts'
import { projectionsOf } from './projections-of.ts'
import { queryOf } from './reach.ts'
import { borrowed, reading, snapshot } from './reading.ts'
import { Remembered } from './remembered.ts'
import { headOf, type Place, prepare } from './schema.ts'
import type { Read } from './sealed.ts'
import { type Shape, Shapes } from './shapes.ts'
import { type Runner, rows, rowsAgain } from './sql.ts'
import { kept } from './text.ts'
import { show, viewSchema } from './views.ts'
import { type Asked, offhand, overSketch, type Wanted, wantedOf } from './wanted.ts'
import { Watcher } from './watcher.ts'

export interface PostgresStore extends Store {
  /** Asks an emitted query; whole numbers come as their digits. */
  query(text: string, values: { readonly [name: string]: unknown }): Promise<readonly Row[]>
  /** Adds what another store's past has and this one lacks; `onStep` is told how far it is. Gives the head then. */
  take(past: Past, onStep: (done: number) => void): Promise<Head>
}

export type Row = { readonly [column: string]: unknown }

export interface PostgresOptions {
  /** Several may share a database; each sees its own things only. */
  readonly tenant?: string
  readonly schema?: string
  /** Fields with columns of their own, because they are filtered, sorted or looked up by. */
  readonly projections?: readonly Projection[]
  /** Closes what must not lie open. */
  readonly seal?: Seal
  /** Its emitted queries can be asked, and its fields have the columns they are worth. */
  readonly application?: Application
  /** ISO 8601. */
  readonly instant?: () => string
  readonly limits?: Partial<Limits>
  /** As many transactions go together. */
  readonly group?: number
  /** Connections that read. */
  readonly readers?: number
  /** In milliseconds: how long a lost database is looked for, and how often others' changes are. */
  readonly patience?: number
  readonly watchEvery?: number
}

/**
 * A store in a PostgreSQL database, for any number of processes. Makes what it needs there; throws a `Failure` when
 * it cannot open.
 */
export async function openPostgresStore(
  url: string,
  options: PostgresOptions = {},
): Promise<PostgresStore> {
  const {
    tenant = 'default',
    schema = 'fangyuan',
    application = null,
    seal = noSeal,
    instant = () => new Date().toISOString(),
    group = 64,
    patience = 10_000,
    watchEvery = 200,
  } = options
  const projections: Projection[] = [
    ...(application ? projectionsOf(application) : []),
    ...(options.projections ?? []),
  ]
  const place: Place = { schema, tenant: kept(tenant), seal }
  const bounds: Limits = { ...limits, ...options.limits }
  const shapes = new Shapes(place, projections)
  const growing = (client: ClientBase, form: string): Promise<void> =>
    grow(
      client,
      place,
      shapes,
      form,
      projections.filter((each) => each.form === form),
    )

  const grown = async (client: ClientBase, app: Application | null): Promise<void> => {
    const forms = [...projections, ...ofForms(app)].map(({ form }) => form)
    for (const form of new Set(forms)) await growing(client, form)
    if (app) await show(client, place, shapes, app)
  }
  await alone(url, bounds, async (client) => {
    await prepare(client, place)
    await grown(client, application)
  })
  const adopt = (app: Application): Promise<void> => {
    const more = projectionsOf(app).filter((each) => !projections.some((had) => isKnown(had, each)))
    projections.push(...more)
    return alone(url, bounds, (client) => grown(client, app))
  }

  const pool = readers(url, bounds, options.readers ?? 8, viewSchema(place))
  const watcher = new Watcher(await headOf(pool, place), () => headOf(pool, place), watchEvery)
  const committer = new Committer({
    place,
    shapes,
    connect: () => writer(url, bounds),
    grow: (form) => borrowed(pool, (client) => growing(client, form)),
    instant,
    onCommit: (head) => watcher.tell(head),
    group,
    patience,
  })
  const take = async (past: Past, onStep: (done: number) => void): Promise<Head> => {
    const client = await writer(url, bounds)
    try {
      const growForm = (form: string) => borrowed(pool, (on) => growing(on, form))
      return await importPast({ place, shapes, client, grow: growForm }, past, onStep)
    } finally {
      await client.end()
    }
  }
  return { ...storeOver({ place, shapes, pool, watcher, committer, patience }), adopt, take }
}

const isKnown = (had: Projection, each: Projection): boolean =>
  had.form === each.form && had.indexed === each.indexed && isSame(had, each)

/** Every form has its table, so that every emitted query finds it. */
const ofForms = (application: Application | null) =>
  (application?.forms ?? []).map(({ id }) => ({ form: id }))

interface Parts {
  readonly place: Place
  readonly shapes: Shapes
  readonly pool: Pool
  readonly watcher: Watcher
  readonly committer: Committer
  readonly patience: number
}

function storeOver({
  place,
  shapes,
  pool,
  watcher,
  committer,
  patience,
}: Parts): Omit<PostgresStore, 'take' | 'adopt'> {
  const remembered = new Remembered()
  let isClosed = false

  const look = async <T>(work: () => Promise<T>): Promise<T> => {
    if (isClosed) throw new Failure('store-closed', {})
    try {
      return await reading(patience, work)
    } catch (error) {
      throw isClosed ? new Failure('store-closed', {}, error) : error
    }
  }

  /** Looks through a form's records; `none`: there never was one. */
  const through = <T>(
    form: string,
    asked: Asked,
    none: T,
    work: (on: Runner, shape: Shape, wanted: Wanted) => Promise<T>,
  ): Promise<T> =>
    look(async () => {
      const shape = await shapes.shape(pool, form)
      if (!shape) return none
      const wanted = wantedOf(place, shapes, shape, asked)
      return wanted.isExact
        ? work(pool, shape, wanted)
        : snapshot(pool, (on) => work(on, shape, wanted))
    })

  return {
    query: (text, values) => look(() => rows(pool, queryOf({ text, values }))),
    get: (form, id, reach) =>
      through(form, { where: [], reach }, null, (on, shape, wanted) => one(on, shape, wanted, id)),
    list: (form, query) =>
      through(form, query, nothing, (on, shape, wanted) =>
        page(on, shape, wanted, query, remembered),
      ),
    count: (form, where, reach) => through(form, { where, reach }, 0, count),
    aggregate: (form, query) =>
      through(form, query, [], (on, shape, wanted) => aggregate(on, shape, wanted, query)),
    paper: (kind, id) =>
      look(() => overSketch(pool, place, shapes, (view) => view.paper(kind, id))),
    papers: (kind, key) =>
      look(() => overSketch(pool, place, shapes, (view) => [...view.papers(kind, key)])),
    read: (work) =>
      look(async () => {
        const known = offhand(work)
        if (known) return known.value
        return snapshot(pool, (on) => overSketch(on, place, shapes, work))
      }),
    transaction: (work, act = serverAct, asks) => committer.transaction(work, act, asks),
    history: (kind, id) =>
      look(() =>
        changesWhere(
          pool,
          place,
          sql`c.kind = ${kept(kind)} AND c.id = ${kept(id)} ORDER BY c.number`,
        ),
      ),
    changes: (after, limit) =>
      look(() =>
        changesWhere(pool, place, sql`c.number > ${after} ORDER BY c.number LIMIT ${limit}`),
      ),
    trail: (where, before, limit) =>
      look(() =>
        changesWhere(
          pool,
          place,
          sql`${fits(where, before)} ORDER BY c.number DESC LIMIT ${limit}`,
        ),
      ),
    head: () => look(() => headOf(pool, place)),
    watch: (onCommit) => watcher.watch(onCommit),
    fingerprint: (about, value) => place.seal.fingerprint(about, value),
    trouble: () => committer.trouble,
    cover: (closes) => place.seal.cover(closes),
    async close() {
      if (isClosed) return
      isClosed = true
      watcher.stop()
      await committer.close()
      await pool.end()
    },
  }
}

function fits({ account, action, kind, id }: TrailFilter, before: number | null) {
  const asked = Object.entries({ account, action, kind, id }).flatMap(([column, value]) =>
    value === undefined ? [] : [sql`${sql.ref(`c.${column}`)} = ${kept(value)}`],
  )
  return sql.join([before === null ? sql`true` : sql`c.number < ${before}`, ...asked], sql` AND `)
}

const nothing: Page = { records: [], next: null }

async function one(
  on: Runner,
  shape: Shape,
  wanted: Wanted,
  id: string,
): Promise<StoredRecord | null> {
  const [found] = await rowsAgain(
    on,
    sql<Read>`SELECT ${wanted.doc} FROM ${shape.table} AS t WHERE ${wanted.where} AND t.id = ${kept(id)}`,
  )
  const [record] = found ? await wanted.sift(on, [wanted.opened(found)]) : []
  return record ?? null
}

/** On a connection of its own; again where another process makes the same thing at the same moment. */
async function alone<T>(
  url: string,
  bounds: Limits,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = await connected(url, bounds)
  try {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work(client)
      } catch (error) {
        if (error instanceof Failure) throw error
        const isRace = error instanceof DatabaseError && races.has(error.code ?? '')
        if (!isRace || attempt === attempts) {
          throw new Failure('store-database', { reason: reasonOf(error) }, error)
        }
        await wait(attempt * 50)
      }
    }
  } finally {
    await client.end()
  }
}

const attempts = 6

/** It exists by now, somebody holds it, or two waited for one another. */
const races: ReadonlySet<string> = new Set([
  '23505',
  '42P06',
  '42P07',
  '42701',
  '42710',
  'XX000',
  '55P03',
  '40P01',
])

async function connected(url: string, bounds: Limits): Promise<Client> {
  try {
    return await single(url, bounds)
  } catch (error) {
    throw new Failure('store-database', { reason: reasonOf(error) }, error)
  }
}
