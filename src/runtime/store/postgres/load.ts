import { type RawBuilder, sql } from 'kysely'
import { freeze } from '../canonical.ts'
import type { Change } from '../change.ts'
import type { PaperKind } from '../papers.ts'
import type { Entry } from '../table.ts'
import { comparable } from '../value.ts'
import { isScalar, placeCell } from './cells.ts'
import { columnsOf, fingerprint } from './projection.ts'
import { lookedUp, type Place, table } from './schema.ts'
import { opened, type Read, reading } from './sealed.ts'
import { openColumn, type Shape, type Shapes, sealedColumn } from './shapes.ts'
import type { Need, Sketch } from './sketch.ts'
import { type Runner, rows } from './sql.ts'
import { json, kept } from './text.ts'

/** Puts into a sketch what it is missing, as it is now; perhaps more of it. */
export async function load(
  on: Runner,
  place: Place,
  shapes: Shapes,
  sketch: Sketch,
): Promise<void> {
  const missing = new Map(sketch.missing)
  const needs = [...missing.values()]
  const forms = Map.groupBy(needs.filter(isOfForm), ({ form }) => form)
  const papers = Map.groupBy(needs.filter(isOfPaper), ({ paper }) => paper)
  await Promise.all([
    ...[...forms].map(async ([form, ofForm]) => {
      const shape = await shapes.shape(on, form)
      if (shape) await loadRecords(on, place, shape, ofForm, sketch)
    }),
    ...[...papers].map(([kind, ofKind]) => loadPapers(on, place, kind, ofKind, sketch)),
    ...needs
      .filter((need) => need.kind === 'request')
      .map(async ({ account, key }) => {
        sketch.putRequested(account, key, await requested(on, place, account, key))
      }),
  ])
  sketch.filled(missing.keys())
}

type OfForm = Extract<Need, { form: string }>
type OfPaper = Extract<Need, { paper: string }>
const isOfForm = (need: Need): need is OfForm => 'form' in need
const isOfPaper = (need: Need): need is OfPaper => 'paper' in need

async function loadRecords(
  on: Runner,
  here: Place,
  shape: Shape,
  needs: readonly OfForm[],
  sketch: Sketch,
): Promise<void> {
  const ids = needs.flatMap((need) => (need.kind === 'record' ? [kept(need.id)] : []))
  const keys = needs.flatMap((need) => (need.kind === 'matching' ? [need.key] : []))
  const conditions = needs.some(({ kind }) => kind === 'scan')
    ? [sql`NOT t.removed`]
    : keys.length > 0
      ? [sql`NOT t.removed AND (${sql.join(alternatives(here, shape, keys), sql` OR `)})`]
      : []
  if (ids.length > 0) conditions.push(sql`t.id = ANY(${ids})`)
  for (const where of conditions) {
    const found = await rows<Read & { place: number; removed: boolean }>(
      on,
      sql`SELECT t.place, t.removed, ${reading(here, shape.form, 't')} FROM ${shape.table} AS t WHERE t.tenant = ${here.tenant} AND ${where}`,
    )
    for (const row of found) {
      sketch.putRecord(shape.form, opened(here, shape.form, row), row.place, row.removed)
    }
  }
}

/** Whether a record may match one of the keys; for keys of the same fields in few words, which an index answers. */
function alternatives(
  here: Place,
  shape: Shape,
  keys: readonly object[],
): readonly RawBuilder<boolean>[] {
  const byFields = Map.groupBy(keys, (key) => JSON.stringify(Object.keys(key)))
  return [...byFields.values()].flatMap((alike) => {
    const fields = Object.keys(alike[0] ?? {})
    if (fields.length === 0) return [sql<boolean>`true`]
    const parts = fields.flatMap((field) => {
      const projection = openColumn(shape, field)
      const values = alike.map((key) => valueIn(key, field))
      if (!projection || !values.every(isScalar)) return []
      const places = new Set(values.map((value) => placeOf(value, projection.numeric)))
      return [sql<boolean>`${columnsOf(projection).place} = ANY(${[...places]})`]
    })
    if (parts.length === fields.length) return [sql<boolean>`(${sql.join(parts, sql` AND `)})`]
    return alike.map((key) => sql<boolean>`(${sql.join(equalities(here, shape, key), sql` AND `)})`)
  })
}

const equalities = (here: Place, shape: Shape, key: object): readonly RawBuilder<boolean>[] =>
  Object.entries(key).map(([field, value]) => {
    const projection = openColumn(shape, field)
    if (projection && isScalar(value)) {
      return sql<boolean>`${columnsOf(projection).place} = ${placeOf(value, projection.numeric)}`
    }
    const sealed = sealedColumn(shape, field)
    if (sealed) {
      return sql<boolean>`${columnsOf(sealed).place} = ${fingerprint(here.seal, shape.form, field, value)}`
    }
    const own = holds(answerOf(field), value)
    return here.seal.covers(shape.form)
      ? sql<boolean>`(${own} OR t.doc -> '@sealed' IS NOT NULL)`
      : own
  })

/** A record's value, which is that of the data or the one worked out. */
const answerOf = (field: string): RawBuilder<unknown> => {
  const name = kept(field)
  return sql`COALESCE(t.doc #> ${['data', name]}::text[], t.doc #> ${['judgement', 'values', name]}::text[])`
}

/** Equal, or one of several. */
const holds = (own: RawBuilder<unknown>, value: unknown): RawBuilder<boolean> =>
  value === null || value === undefined
    ? sql<boolean>`COALESCE(${own}, 'null') = 'null'`
    : sql<boolean>`${own} @> ${json(value)}::jsonb`

const valueIn = (key: object, field: string): unknown => key[field as keyof object]

const placeOf = (value: unknown, numeric: boolean): string | null =>
  isScalar(value) ? placeCell(comparable(value, numeric)) : null

async function loadPapers(
  on: Runner,
  place: Place,
  kind: PaperKind,
  needs: readonly OfPaper[],
  sketch: Sketch,
): Promise<void> {
  const ids = needs.flatMap((need) => (need.kind === 'paper' ? [kept(need.id)] : []))
  const keys = needs.flatMap((need) => (need.kind === 'papers' ? [need.key] : []))
  const wanted = keys.map((key) => paperMatching(kind, key))
  if (ids.length > 0) wanted.push(sql`p.id = ANY(${ids})`)
  for (const where of wanted) {
    for (const row of await papersWhere(on, place, kind, where)) {
      sketch.putPaper(kind, opened(place, `@${kind}`, row), row.place)
    }
  }
}

const papersWhere = (
  on: Runner,
  place: Place,
  kind: PaperKind,
  where: RawBuilder<unknown>,
): Promise<readonly (Read & { readonly place: number })[]> =>
  rows(
    on,
    sql`SELECT p.place, ${reading(place, `@${kind}`, 'p')} FROM ${table(place, 'papers')} AS p
        WHERE p.tenant = ${place.tenant} AND p.kind = ${sql.lit(kind)} AND ${where} ORDER BY p.place`,
  )

/** Whether a paper's own fields may equal a key. */
function paperMatching(kind: PaperKind, key: object): RawBuilder<unknown> {
  const parts = Object.entries(key).map(([field, value]) =>
    typeof value === 'string' && lookedUp[kind]?.includes(field)
      ? sql<boolean>`p.doc ->> ${sql.lit(field)} = ${kept(value)}`
      : holds(sql`p.doc -> ${kept(field)}::text`, value),
  )
  return parts.length === 0 ? sql`true` : sql`(${sql.join(parts, sql` AND `)})`
}

const requested = (
  on: Runner,
  place: Place,
  account: string,
  key: string,
): Promise<readonly Change[]> =>
  changesWhere(
    on,
    place,
    sql`c.account = ${kept(account)} AND c.request = ${kept(key)} ORDER BY c.number`,
  )

/** `where` is of the table `c`, and says in which order. */
export async function changesWhere(
  on: Runner,
  place: Place,
  where: RawBuilder<unknown>,
): Promise<readonly Change[]> {
  const found = await rows<{ line: string; salt: Uint8Array | null }>(
    on,
    sql`SELECT c.line, s.salt FROM ${table(place, 'changes')} AS c LEFT JOIN ${table(place, 'salts')} AS s
        ON s.tenant = c.tenant AND s.kind = c.kind AND s.id = c.id
        WHERE c.tenant = ${place.tenant} AND ${where}`,
  )
  return found.map(({ line, salt }) => {
    const change = JSON.parse(line) as Change
    const isClosed = change.after !== null && place.seal.covers(change.kind)
    const after = isClosed
      ? place.seal.open(change.kind, change.after as Entry, salt)
      : change.after
    return freeze({ ...change, after })
  })
}
