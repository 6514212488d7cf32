import { type RawBuilder, sql } from 'kysely'
import type { Condition } from '../store.ts'
import { comparable } from '../value.ts'
import { foldedCell, longestPlace, mark, placeCell, valueCell } from './cells.ts'
import { columnsOf, fingerprint, type Projection } from './projection.ts'
import type { Place } from './schema.ts'
import { openColumn, type Shape, sealedColumn } from './shapes.ts'

/** A condition exactly as memory tests it; null: it has to be tested there. */
export function conditionIn(
  place: Place,
  shape: Shape,
  condition: Condition,
): RawBuilder<boolean> | null {
  const of = (numeric?: boolean): Projection | undefined =>
    openColumn(shape, condition.field, numeric)
  const numeric = condition.numeric ?? false
  switch (condition.operator) {
    case 'is':
      return numeric ? isNumber(of(true), condition) : isValue(place, shape, of(), condition)
    case 'contains':
      return holdsPart(of(), condition)
    case 'least':
    case 'most':
      return bounded(of(numeric), condition)
  }
}

/**
 * The value decides. The place narrows it where that has an index; elsewhere it would only have the database think that
 * fewer records match than do.
 */
function isValue(
  { seal }: Place,
  shape: Shape,
  projection: Projection | undefined,
  { field, value }: Condition,
): RawBuilder<boolean> | null {
  const sealed = sealedColumn(shape, field)
  if (sealed)
    return sql`${columnsOf(sealed).place} = ${fingerprint(seal, shape.form, field, value)}`
  if (!projection) return null
  const columns = columnsOf(projection)
  const isIt = sql<boolean>`${columns.value} = ${valueCell(value)}`
  if (!projection.indexed) return isIt
  const own = placeCell(comparable(value, projection.numeric))
  return sql`(${columns.place} = ${own} AND ${isIt})`
}

function isNumber(
  projection: Projection | undefined,
  { value }: Condition,
): RawBuilder<boolean> | null {
  const place = placeCell(comparable(value, true))
  if (!projection || place === null || place.length > longestPlace) return null
  return sql`${columnsOf(projection).place} = ${place}`
}

function holdsPart(
  projection: Projection | undefined,
  { value }: Condition,
): RawBuilder<boolean> | null {
  if (!projection) return null
  const { value: own, folded } = columnsOf(projection)
  return sql`strpos(COALESCE(${folded}, ${own}), ${foldedCell(value)}) > 0`
}

/** Numbers and text are not measured against each other; numbers stand before text. */
function bounded(
  projection: Projection | undefined,
  { value, operator, numeric }: Condition,
): RawBuilder<boolean> | null {
  const bound = placeCell(comparable(value, numeric))
  if (!projection || bound === null || bound.length > longestPlace) return null
  const own = columnsOf(projection).place
  const isText = bound.startsWith('1')
  if (operator === 'least')
    return isText ? sql`${own} >= ${bound}` : sql`(${own} >= ${bound} AND ${own} < '1')`
  return isText ? sql`(${own} >= '1' AND ${own} <= ${bound})` : sql`${own} <= ${bound}`
}

/** A value as a whole number to add up; what is none counts for nothing. */
export function wholeOf(projection: Projection): RawBuilder<unknown> {
  const { value } = columnsOf(projection)
  const digits = sql`substr(${value}, ${sql.lit(mark.length + 1)})`
  const whole = sql`CASE WHEN ${value} ~ ${`^${mark}-?[0-9]{1,16}$`} THEN ${digits}::numeric ELSE 0 END`
  return sql`CASE WHEN abs(${whole}) <= ${sql.lit(Number.MAX_SAFE_INTEGER)} THEN ${whole} ELSE 0 END`
}
