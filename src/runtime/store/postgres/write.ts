import { sql } from 'kysely'
import type { StoredRecord } from '../../../model/index.ts'
import { type Change, type Head, linked } from '../change.ts'
import { paperKindOf } from '../present.ts'
import type { Entry } from '../table.ts'
import { columnNames, projected } from './projection.ts'
import { type Place, table } from './schema.ts'
import type { Shape, Shapes } from './shapes.ts'
import { type Runner, run } from './sql.ts'
import { json, kept } from './text.ts'

/** Writes changes, each placed after the one before, to where the head is held; gives the new head. */
export async function write(
  on: Runner,
  place: Place,
  shapes: Shapes,
  changes: readonly Change[],
  former: Head,
): Promise<Head> {
  let head = former
  const lines = changes.map((change) => {
    const { line, head: next } = linked(change, head)
    head = next
    const { number, kind, id, by, request } = change
    return {
      number,
      kind: kept(kind),
      id: kept(id),
      account: by.account === null ? null : kept(by.account),
      request: request === null ? null : kept(request.key),
      line,
      hash: next.hash,
    }
  })
  const { tenant } = place
  await Promise.all([
    run(
      on,
      sql`INSERT INTO ${table(place, 'changes')} (tenant, number, kind, id, account, request, line, hash)
          SELECT ${tenant}, x.* FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
          AS x(number bigint, kind text, id text, account text, request text, line text, hash text)`,
    ),
    ...presentAfter(changes, place, shapes, on),
    run(
      on,
      sql`UPDATE ${table(place, 'head')} SET number = ${head.number}, hash = ${head.hash}
          WHERE tenant = ${tenant} AND number = ${former.number}`,
    ),
  ])
  return head
}

/** How each thing is left, by what changed it last. */
function* presentAfter(
  changes: readonly Change[],
  place: Place,
  shapes: Shapes,
  on: Runner,
): Generator<Promise<unknown>> {
  const lasting = changes.filter(({ effect }) => effect !== 'note')
  for (const [kind, ofKind] of Map.groupBy(lasting, (change) => change.kind)) {
    const paper = paperKindOf(kind)
    if (paper) {
      const erased = ofKind.filter(({ effect }) => effect === 'erase').map(({ id }) => kept(id))
      if (erased.length > 0) yield erasePapers(on, place, paper, erased)
      const put = lastOfEach(ofKind).filter(({ effect }) => effect === 'put')
      if (put.length > 0) yield putPapers(on, place, paper, put)
      continue
    }
    const shape = shapes.known(kind)
    if (!shape) throw new Error(`The form ${kind} has no table.`)
    yield putRecords(on, place, shape, lastOfEach(ofKind))
  }
}

const lastOfEach = (changes: readonly Change[]): readonly Change[] => [
  ...new Map(changes.map((change) => [change.id, change])).values(),
]

const erasePapers = (on: Runner, place: Place, kind: string, ids: readonly string[]) =>
  run(
    on,
    sql`DELETE FROM ${table(place, 'papers')}
        WHERE tenant = ${place.tenant} AND kind = ${kind} AND id = ANY(${ids})`,
  )

const putPapers = (on: Runner, place: Place, kind: string, changes: readonly Change[]) =>
  run(
    on,
    sql`INSERT INTO ${table(place, 'papers')} (tenant, kind, id, place, doc)
        SELECT ${place.tenant}, ${kind}, x.* FROM jsonb_to_recordset(${rowsOf(changes)}::jsonb)
        AS x(id text, place bigint, doc jsonb)
        ON CONFLICT (tenant, kind, id) DO UPDATE SET doc = excluded.doc`,
  )

function putRecords(on: Runner, { tenant }: Place, shape: Shape, changes: readonly Change[]) {
  const { projections } = shape
  const columns = projections.flatMap((each) => Object.values(columnNames(each)))
  const names = ['id', 'place', 'removed', 'doc', ...columns].map((name) => sql.id(name))
  const types = columns.map((name) => sql`${sql.id(name)} text`)
  const sets = ['removed', 'doc', ...columns].map((name) => sql`${sql.id(name)} = excluded.${sql.id(name)}`)
  const rows = rowsOf(changes, ({ effect, after }) => ({
    removed: effect === 'remove',
    ...projected(after as StoredRecord, projections),
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
function rowsOf(
  changes: readonly Change[],
  more: (change: Change) => object = () => ({}),
): string {
  const rows = changes.map((change) => {
    const beside = JSON.stringify({ id: kept(change.id), place: change.number, ...more(change) })
    return `${beside.slice(0, -1)},"doc":${json(change.after as Entry)}}`
  })
  return `[${rows.join(',')}]`
}
