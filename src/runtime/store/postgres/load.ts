import { type RawBuilder, sql } from 'kysely'
import { freeze } from '../canonical.ts'
import type { Change } from '../change.ts'
import type { PaperKind } from '../papers.ts'
import type { Entry } from '../table.ts'
import { comparable } from '../value.ts'
import { placeCell } from './cells.ts'
import { columnsOf } from './projection.ts'
import { lookedUp, type Place, table } from './schema.ts'
import type { Shape, Shapes } from './shapes.ts'
import type { Need, Sketch } from './sketch.ts'
import { type Runner, rows } from './sql.ts'
import { fromJson, json, kept } from './text.ts'

/** Puts into a sketch what it is missing, as it is now; perhaps more of it. */
export async function load(
  on: Runner,
  place: Place,
  shapes: Shapes,
  sketch: Sketch,
): Promise<void> {
  const needs = sketch.missing
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
  sketch.filled(needs)
}

type OfForm = Extract<Need, { form: string }>
type OfPaper = Extract<Need, { paper: string }>
const isOfForm = (need: Need): need is OfForm => 'form' in need
const isOfPaper = (need: Need): need is OfPaper => 'paper' in need

async function loadRecords(
  on: Runner,
  { tenant }: Place,
  shape: Shape,
  needs: readonly OfForm[],
  sketch: Sketch,
): Promise<void> {
  const ids = needs.flatMap((need) => (need.kind === 'record' ? [kept(need.id)] : []))
  const keys = needs.flatMap((need) => (need.kind === 'matching' ? [need.key] : []))
  const conditions = needs.some(({ kind }) => kind === 'scan')
    ? [sql`NOT t.removed`]
    : keys.length > 0
      ? [sql`NOT t.removed AND (${sql.join(alternatives(shape, keys), sql` OR `)})`]
      : []
  if (ids.length > 0) conditions.push(sql`t.id = ANY(${ids})`)
  for (const where of conditions) {
    const found = await rows<{ place: number; removed: boolean; doc: string }>(
      on,
      sql`SELECT t.place, t.removed, t.doc FROM ${shape.table} AS t WHERE t.tenant = ${tenant} AND ${where}`,
    )
    for (const { place, removed, doc } of found) {
      sketch.putRecord(shape.form, fromJson(doc) as Entry, place, removed)
    }
  }
}

/** Whether a record may match one of the keys. */
function alternatives(shape: Shape, keys: readonly object[]): readonly RawBuilder<boolean>[] {
  const byField = Map.groupBy(keys, (key) => JSON.stringify(Object.keys(key)))
  return [...byField.values()].flatMap((alike) => {
    const [first = {}] = alike
    const [field, ...more] = Object.keys(first)
    const projection = shape.filled.find((each) => each.field === field)
    if (field === undefined) return [sql<boolean>`true`]
    if (projection && more.length === 0 && alike.every((key) => isScalar(valueIn(key, field)))) {
      const places = alike.map((key) => placeOf(valueIn(key, field), projection.numeric))
      return [sql<boolean>`${columnsOf(projection).place} = ANY(${places})`]
    }
    return alike.map((key) => sql<boolean>`(${sql.join(equalities(shape, key), sql` AND `)})`)
  })
}

const equalities = (shape: Shape, key: object): readonly RawBuilder<boolean>[] =>
  Object.entries(key).map(([field, value]) => {
    const projection = shape.filled.find((each) => each.field === field)
    if (projection && isScalar(value)) {
      return sql<boolean>`${columnsOf(projection).place} = ${placeOf(value, projection.numeric)}`
    }
    return holds(answerOf(field), value)
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

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

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
  if (ids.length > 0) wanted.push(sql`id = ANY(${ids})`)
  for (const where of wanted) {
    for (const { doc, place: at } of await papersWhere(on, place, kind, where)) {
      sketch.putPaper(kind, fromJson(doc) as Entry, at)
    }
  }
}

export const papersWhere = (
  on: Runner,
  place: Place,
  kind: PaperKind,
  where: RawBuilder<unknown>,
): Promise<readonly { doc: string; place: number }[]> =>
  rows(
    on,
    sql`SELECT place, doc FROM ${table(place, 'papers')}
        WHERE tenant = ${place.tenant} AND kind = ${sql.lit(kind)} AND ${where} ORDER BY place`,
  )

/** Whether a paper's own fields may equal a key. */
export function paperMatching(kind: PaperKind, key: object): RawBuilder<unknown> {
  const parts = Object.entries(key).map(([field, value]) =>
    typeof value === 'string' && lookedUp[kind]?.includes(field)
      ? sql<boolean>`doc ->> ${sql.lit(field)} = ${kept(value)}`
      : holds(sql`doc -> ${kept(field)}::text`, value),
  )
  return parts.length === 0 ? sql`true` : sql`(${sql.join(parts, sql` AND `)})`
}

export const requested = async (
  on: Runner,
  place: Place,
  account: string,
  key: string,
): Promise<readonly Change[]> =>
  changesIn(
    await rows(
      on,
      sql`SELECT line FROM ${table(place, 'changes')}
          WHERE tenant = ${place.tenant} AND account = ${kept(account)} AND request = ${kept(key)} ORDER BY number`,
    ),
  )

export const changesIn = (found: readonly { readonly line: string }[]): readonly Change[] =>
  found.map(({ line }) => freeze(JSON.parse(line)) as Change)
