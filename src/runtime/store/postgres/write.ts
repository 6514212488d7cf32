import { sql } from 'kysely'
import type { StoredRecord } from '../../../model/index.ts'
import { oncePer } from '../../../rules/once.ts'
import { type Change, type Head, linked } from '../change.ts'
import { paperKindOf } from '../present.ts'
import { cellMembers, columnNames } from './projection.ts'
import { type Place, table } from './schema.ts'
import { type Closed, keepSalts, type Salts } from './sealed.ts'
import type { Shape, Shapes } from './shapes.ts'
import { type Runner, run, runAgain, type Statement, statement, textOf } from './sql.ts'
import { json, kept } from './text.ts'

/** Changes as they go to the database. */
export interface Written {
  readonly lines: readonly Line[]
  readonly salts: Salts
  /** The last of them. */
  readonly head: Head
}

interface Line extends Pick<Change, 'effect' | 'kind' | 'id'> {
  /** Its row among the changes. */
  readonly entry: readonly (string | number | null)[]
  /** The row of what it leaves, as JSON; null: it leaves nothing. */
  readonly row: string | null
}

/** Makes changes ready, each placed after the one before. */
export function written(
  { seal }: Place,
  shapes: Shapes,
  changes: readonly Closed[],
  salts: Salts,
  former: Head,
): Written {
  let head = former
  const lines = changes.map((each) => {
    const { line, head: next } = linked(each.closed, head)
    head = next
    const { number, effect, kind, id, action, by, request } = each.closed
    const account = by.account === null ? null : kept(by.account)
    const key = request === null ? null : kept(request.key)
    const entry = [number, kept(kind), kept(id), kept(action), account, key, line, next.hash]
    return { effect, kind, id, entry, row: rowOf(each, shapes, seal) }
  })
  return { lines, salts, head }
}

/** What stands beside the document is text that a database takes already. */
function rowOf({ change, closed }: Closed, shapes: Shapes, seal: Place['seal']): string | null {
  const { effect, kind, id, number, after } = closed
  if (effect === 'note' || effect === 'erase') return null
  const own = `"id":${JSON.stringify(kept(id))},"place":${number},"doc":${json(after)}`
  if (paperKindOf(kind)) return `{${own}}`
  const { projections } = shapeOf(shapes, kind)
  const [record, asKept] = [change.after as StoredRecord, after as StoredRecord]
  return `{${own},"removed":${effect === 'remove'}${cellMembers(record, asKept, projections, seal)}}`
}

function shapeOf(shapes: Shapes, form: string): Shape {
  const shape = shapes.known(form)
  if (!shape) throw new RangeError(`The form ${form} has no table.`)
  return shape
}

/** Sends what was written, one after the other, to where the head is held. */
export function send(
  on: Runner,
  place: Place,
  shapes: Shapes,
  all: readonly Written[],
): Promise<unknown> {
  const lines = all.flatMap((each) => each.lines)
  const head = all.at(-1)?.head
  if (!head) return Promise.resolve()
  const { tenant } = place
  return Promise.all([
    ...inParts(lines.map(({ entry }) => entry)).map((entries) => addChanges(on, place, entries)),
    ...presentAfter(lines, place, shapes, on),
    ...all.flatMap(({ salts }) => [...keepSalts(on, place, salts)]),
    run(
      on,
      sql`UPDATE ${table(place, 'head')} SET number = ${head.number}, hash = ${head.hash}
          WHERE tenant = ${tenant}`,
    ),
  ])
}

/** How each thing is left, by what changed it last. */
function* presentAfter(
  lines: readonly Line[],
  place: Place,
  shapes: Shapes,
  on: Runner,
): Generator<Promise<unknown>> {
  const lasting = lines.filter(({ effect }) => effect !== 'note')
  for (const [kind, ofKind] of Map.groupBy(lasting, (line) => line.kind)) {
    const paper = paperKindOf(kind)
    const erased = ofKind.filter(({ effect }) => effect === 'erase').map(({ id }) => kept(id))
    const last = new Map(ofKind.map(({ id, row }) => [id, row]))
    const left = [...last.values()].filter((row) => row !== null)
    if (paper) {
      if (erased.length > 0) yield erasePapers(on, place, paper, erased)
      if (left.length > 0) yield putPapers(on, place, paper, listed(left))
    } else {
      const shape = shapeOf(shapes, kind)
      if (erased.length > 0) yield eraseRecords(on, place, shape, erased)
      if (left.length > 0) yield putRecords(on, place, shape, listed(left))
    }
  }
}

function inParts<T>(all: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / mostAtOnce)
  return Array.from({ length: count }, (_, i) => all.slice(i * mostAtOnce, (i + 1) * mostAtOnce))
}

/** A statement has room for 65,535 parameters. */
const mostAtOnce = 1000

function addChanges(on: Runner, place: Place, entries: readonly Line['entry'][]) {
  const count = entries.length
  const values = entries.flatMap((entry) => [place.tenant, ...entry])
  if (count > mostKnown) return on.query(addition(place, count), values)
  const known = additions(place)
  const add = known.get(count) ?? statement(addition(place, count))
  known.set(count, add)
  return runAgain(on, add, values)
}

const additions = oncePer((_: Place) => new Map<number, Statement>())

/** As many go together again and again. */
const mostKnown = 64

function addition(place: Place, count: number): string {
  const rows = Array.from({ length: count }, () => sql`(${sql.join(Array(9).fill(null))})`)
  return textOf(
    sql`INSERT INTO ${table(place, 'changes')} (tenant, number, kind, id, action, account, request, line, hash)
        VALUES ${sql.join(rows)}`,
  )
}

const listed = (rows: readonly string[]): string => `[${rows.join(',')}]`

const erasePapers = (on: Runner, place: Place, kind: string, ids: readonly string[]) =>
  run(
    on,
    sql`DELETE FROM ${table(place, 'papers')}
        WHERE tenant = ${place.tenant} AND kind = ${kind} AND id = ANY(${ids})`,
  )

const eraseRecords = (on: Runner, { tenant }: Place, shape: Shape, ids: readonly string[]) =>
  run(on, sql`DELETE FROM ${shape.table} WHERE tenant = ${tenant} AND id = ANY(${ids})`)

const putPapers = (on: Runner, place: Place, kind: string, rows: string) =>
  run(
    on,
    sql`INSERT INTO ${table(place, 'papers')} (tenant, kind, id, place, doc)
        SELECT ${place.tenant}, ${kind}, x.* FROM jsonb_to_recordset(${rows}::jsonb)
        AS x(id text, place bigint, doc jsonb)
        ON CONFLICT (tenant, kind, id) DO UPDATE SET doc = excluded.doc`,
  )

const putRecords = (on: Runner, { tenant }: Place, shape: Shape, rows: string) =>
  runAgain(on, putting(shape), [tenant, rows])

const putting = oncePer(({ table, projections }: Shape): Statement => {
  const columns = projections.flatMap((each) => Object.values(columnNames(each)))
  const names = ['id', 'place', 'removed', 'doc', ...columns].map((name) => sql.id(name))
  const types = columns.map((name) => sql`${sql.id(name)} text`)
  const sets = ['removed', 'doc', ...columns].map(
    (name) => sql`${sql.id(name)} = excluded.${sql.id(name)}`,
  )
  const query = sql`INSERT INTO ${table} (tenant, ${sql.join(names)})
        SELECT ${null}, x.id, x.place, x.removed, x.doc, ${sql.join(columns.map((name) => sql`x.${sql.id(name)}`))}
        FROM jsonb_to_recordset(${null}::jsonb)
        AS x(id text, place bigint, removed boolean, doc jsonb, ${sql.join(types)})
        ON CONFLICT (tenant, id) DO UPDATE SET ${sql.join(sets)}`
  return statement(textOf(query))
})
