import { sql } from 'kysely'
import type { StoredRecord } from '../../../model/index.ts'
import { type Head, linked } from '../change.ts'
import { paperKindOf } from '../present.ts'
import { columnNames, projected } from './projection.ts'
import { type Place, table } from './schema.ts'
import { type Closed, keepSalts, type Salts } from './sealed.ts'
import type { Shape, Shapes } from './shapes.ts'
import { type Runner, run } from './sql.ts'
import { json, kept } from './text.ts'

/** Sends changes, each placed after the one before, to where the head is held. */
export function write(
  on: Runner,
  place: Place,
  shapes: Shapes,
  changes: readonly Closed[],
  salts: Salts,
  former: Head,
): { readonly head: Head; readonly sent: Promise<unknown> } {
  let head = former
  const lines = changes.map(({ closed: change }) => {
    const { line, head: next } = linked(change, head)
    head = next
    const { number, kind, id, action, by, request } = change
    return {
      number,
      kind: kept(kind),
      id: kept(id),
      action: kept(action),
      account: by.account === null ? null : kept(by.account),
      request: request === null ? null : kept(request.key),
      line,
      hash: next.hash,
    }
  })
  const { tenant } = place
  const sent = Promise.all([
    run(
      on,
      sql`INSERT INTO ${table(place, 'changes')} (tenant, number, kind, id, action, account, request, line, hash)
          SELECT ${tenant}, x.* FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
          AS x(number bigint, kind text, id text, action text, account text, request text, line text, hash text)`,
    ),
    ...presentAfter(changes, place, shapes, on),
    ...keepSalts(on, place, salts),
    run(
      on,
      sql`UPDATE ${table(place, 'head')} SET number = ${head.number}, hash = ${head.hash}
          WHERE tenant = ${tenant}`,
    ),
  ])
  return { head, sent }
}

/** How each thing is left, by what changed it last. */
function* presentAfter(
  changes: readonly Closed[],
  place: Place,
  shapes: Shapes,
  on: Runner,
): Generator<Promise<unknown>> {
  const lasting = changes.filter(({ change }) => change.effect !== 'note')
  for (const [kind, ofKind] of Map.groupBy(lasting, ({ change }) => change.kind)) {
    const paper = paperKindOf(kind)
    const shape = shapes.known(kind)
    const erased = ofKind.filter(isErased).map(({ change }) => kept(change.id))
    const left = lastOfEach(ofKind).filter((each) => !isErased(each))
    if (paper) {
      if (erased.length > 0) yield erasePapers(on, place, paper, erased)
      if (left.length > 0) yield putPapers(on, place, paper, left)
    } else if (shape) {
      if (erased.length > 0) yield eraseRecords(on, place, shape, erased)
      if (left.length > 0) yield putRecords(on, place, shape, left)
    } else {
      throw new RangeError(`The form ${kind} has no table.`)
    }
  }
}

const isErased = ({ change }: Closed): boolean => change.effect === 'erase'

const lastOfEach = (changes: readonly Closed[]): readonly Closed[] => [
  ...new Map(changes.map((each) => [each.change.id, each])).values(),
]

const erasePapers = (on: Runner, place: Place, kind: string, ids: readonly string[]) =>
  run(
    on,
    sql`DELETE FROM ${table(place, 'papers')}
        WHERE tenant = ${place.tenant} AND kind = ${kind} AND id = ANY(${ids})`,
  )

const eraseRecords = (on: Runner, { tenant }: Place, shape: Shape, ids: readonly string[]) =>
  run(on, sql`DELETE FROM ${shape.table} WHERE tenant = ${tenant} AND id = ANY(${ids})`)

const putPapers = (on: Runner, place: Place, kind: string, changes: readonly Closed[]) =>
  run(
    on,
    sql`INSERT INTO ${table(place, 'papers')} (tenant, kind, id, place, doc)
        SELECT ${place.tenant}, ${kind}, x.* FROM jsonb_to_recordset(${rowsOf(changes)}::jsonb)
        AS x(id text, place bigint, doc jsonb)
        ON CONFLICT (tenant, kind, id) DO UPDATE SET doc = excluded.doc`,
  )

function putRecords(on: Runner, { tenant, seal }: Place, shape: Shape, changes: readonly Closed[]) {
  const { projections } = shape
  const columns = projections.flatMap((each) => Object.values(columnNames(each)))
  const names = ['id', 'place', 'removed', 'doc', ...columns].map((name) => sql.id(name))
  const types = columns.map((name) => sql`${sql.id(name)} text`)
  const sets = ['removed', 'doc', ...columns].map(
    (name) => sql`${sql.id(name)} = excluded.${sql.id(name)}`,
  )
  const rows = rowsOf(changes, ({ change, closed }) => ({
    removed: change.effect === 'remove',
    ...projected(change.after as StoredRecord, closed.after as StoredRecord, projections, seal),
  }))
  return run(
    on,
    sql`INSERT INTO ${shape.table} (tenant, ${sql.join(names)})
        SELECT ${tenant}, x.id, x.place, x.removed, x.doc, ${sql.join(columns.map((name) => sql`x.${sql.id(name)}`))}
        FROM jsonb_to_recordset(${rows}::jsonb)
        AS x(id text, place bigint, removed boolean, doc jsonb, ${sql.join(types)})
        ON CONFLICT (tenant, id) DO UPDATE SET ${sql.join(sets)}`,
  )
}

/** As JSON; what stands beside the document is text that a database takes already. */
function rowsOf(changes: readonly Closed[], more: (each: Closed) => object = () => ({})): string {
  const rows = changes.map((each) => {
    const { id, number, after } = each.closed
    const beside = JSON.stringify({ id: kept(id), place: number, ...more(each) })
    return `${beside.slice(0, -1)},"doc":${json(after)}}`
  })
  return `[${rows.join(',')}]`
}
