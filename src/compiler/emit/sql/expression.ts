import type { Expression, Field, FieldType } from '../../../model/index.ts'
import { fieldOf, stateTarget } from '../../../rules/index.ts'
import { acrossSql, aggregateSql } from './aggregate.ts'
import { callSql } from './call.ts'
import { choiceSql } from './choose.ts'
import { compareSql, inSql } from './compare.ts'
import { parameterSql, tierSql } from './dated.ts'
import { partOf, shifted } from './dates.ts'
import {
  calculated,
  constant,
  type Figure,
  figure,
  figureOf,
  larger,
  unbounded,
  whole,
  written,
} from './figure.ts'
import { columnsOf, own, placesOf, quoted, textLiteral } from './names.ts'
import { alias, mine, type Place, rowsOf } from './place.ts'
import { date, isEmptySql, list, type Sql, text, truth, truthSql } from './value.ts'

/** An expression of the subset over the record of a place. */
export function sqlOf(expression: Expression, place: Place): Sql {
  const of = (part: Expression): Sql => sqlOf(part, place)
  const condition = (part: Expression): string => truthSql(of(part))
  const { dialect } = place
  switch (expression.kind) {
    case 'literal':
      return literalSql(expression)
    case 'field':
      return fieldSql(expression.field, place)
    case 'column':
      return columnSql(expression.column, place)
    case 'reference':
      return behind(
        fieldOf(place.form, expression.field),
        place.names.column,
        place.record,
        expression.target,
        place,
      )
    case 'columnReference':
      return behindColumn(expression.column, expression.target, place)
    case 'parameter':
      return parameterSql(expression, place)
    case 'tier':
      return tierSql(expression, of(expression.value), place)
    case 'me':
      return stored(
        mine(expression.attribute, expression.type, place),
        expression.type,
        null,
        place,
      )
    case 'moment':
      return momentSql(expression.moment, place)
    case 'conclusion':
      return text(`${place.record}.${quoted(own.conclusion)}`)
    case 'state':
      return text(`${place.record}.${quoted(own.state)}`)
    case 'self':
      return text(`${place.record}.${quoted(own.id)}`)
    case 'findings':
      return findingsSql(expression, place)
    case 'arithmetic':
      return calculated(
        expression.operator,
        asFigure(of(expression.left)),
        asFigure(of(expression.right)),
        dialect,
      )
    case 'shift':
      return shifted(of(expression.date), asFigure(of(expression.amount)), expression, dialect)
    case 'compare':
      return truth(
        compareSql(expression.operator, of(expression.left), of(expression.right), dialect),
      )
    case 'and':
      return truth(`(${expression.operands.map(condition).join(' AND ')})`)
    case 'or':
      return truth(`(${expression.operands.map(condition).join(' OR ')})`)
    case 'not':
      return truth(`(NOT ${condition(expression.operand)})`)
    case 'in':
      return truth(inSql(of(expression.value), expression.items.map(of), dialect))
    case 'empty':
      return truth(isEmptySql(of(expression.value), dialect))
    case 'emptyAsZero':
      return emptyAsZero(asFigure(of(expression.value)), place)
    case 'aggregate':
      return aggregateSql(expression, place)
    case 'call':
      return callSql(expression.function, expression.arguments.map(of), dialect)
    case 'if':
      return choiceSql(
        condition(expression.condition),
        of(expression.then),
        of(expression.otherwise),
        dialect,
      )
    case 'across':
      return acrossSql(expression, place)
    case 'their':
      return theirSql(expression, place)
    case 'theirConclusion':
      return text(ofOther(own.conclusion, place))
    case 'theirState':
      return text(ofOther(own.state, place))
    case 'theirSubmission':
      return date(ofOther(own.submitted, place))
    case 'previous':
    case 'letter':
    case 'drawn':
    case 'finding':
    case 'ordinal':
      throw new Error(`no database works out: ${expression.kind}`)
  }
}

export function asFigure(value: Sql): Figure {
  if (value.kind !== 'figure') throw new Error(`a figure is needed, not ${value.kind}`)
  return value
}

export function literalSql({ type, value }: Extract<Expression, { kind: 'literal' }>): Sql {
  if (typeof value === 'boolean') return truth(value ? 'TRUE' : 'FALSE')
  if (value === null) return text('NULL')
  switch (type) {
    case 'number':
    case 'money':
    case 'percent':
    case 'year':
    case 'duration':
      return figureOf(value)
    case 'date':
      return date(textLiteral(value))
    default:
      return text(textLiteral(value))
  }
}

function fieldSql(id: string, place: Place): Sql {
  const { form, record, names } = place
  const field = fieldOf(form, id)
  if (!field) return text('NULL')
  if (field.type.kind === 'table')
    return { kind: 'rows', sql: `EXISTS (SELECT 1 FROM ${rowsOf(field, place).from})` }
  return stored(`${record}.${names.column(form, field)}`, field.type, field, place)
}

function columnSql(id: string, { form, row, names, ...place }: Place): Sql {
  const column = row && columnsOf(row.table).find((each) => each.id === id)
  if (!row || !column) return text('NULL')
  return stored(
    `${row.alias}.${names.rowColumn(form, row.table, column)}`,
    column.type,
    column,
    place,
  )
}

const ofOther = (column: string, { other }: Place): string =>
  other ? `${other.alias}.${quoted(column)}` : 'NULL'

/** A field of the other record in hand, or of what it points at. */
function theirSql(
  { field: id, target }: Extract<Expression, { kind: 'their' }>,
  { other, ...outer }: Place,
): Sql {
  if (!other) return text('NULL')
  const place: Place = { ...outer, form: other.form, record: other.alias }
  if (target === undefined) return fieldSql(id, place)
  return behind(fieldOf(other.form, id), place.names.column, other.alias, target, place)
}

function behindColumn(id: string, target: string, place: Place): Sql {
  const { row, form, names } = place
  const column = row && columnsOf(row.table).find((each) => each.id === id)
  if (!row || !column) return text('NULL')
  return behind(column, () => names.rowColumn(form, row.table, column), row.alias, target, place)
}

/** A field of the record that a reference points at. */
function behind(
  reference: Field | undefined,
  columnOf: Place['names']['column'],
  of: string,
  target: string,
  place: Place,
): Sql {
  const { names, form } = place
  const type = reference?.type
  const other = type?.kind === 'ref' ? place.forms.find(({ id }) => id === type.form) : undefined
  if (!reference || !other) return text('NULL')
  const name = alias(place)
  const from = `FROM ${names.table(other)} AS ${name} WHERE ${name}.${quoted(own.id)} = ${of}.${columnOf(form, reference)}`
  if (target === stateTarget) return text(`(SELECT ${name}.${quoted(own.state)} ${from})`)
  const field = fieldOf(other, target)
  if (!field) return text('NULL')
  return stored(`(SELECT ${name}.${names.column(other, field)} ${from})`, field.type, field, place)
}

/** What lies in a column: figures scaled by their places. */
export function stored(
  sql: string,
  type: FieldType,
  field: Field | null,
  { dialect }: Pick<Place, 'dialect'>,
): Sql {
  switch (type.kind) {
    case 'integer':
    case 'money':
    case 'year':
    case 'decimal':
    case 'percent': {
      const places = placesOf(type)
      const most = field === null ? unbounded(dialect) : mostOf(field)
      return figure({ sql: dialect.whole(sql), most }, constant(10n ** BigInt(places)))
    }
    case 'yesno':
      return truth(sql)
    case 'choices':
      return list(sql)
    case 'date':
      return date(sql)
    case 'datetime':
      return date(sql, 'minute')
    default:
      return text(sql)
  }
}

/** How far from zero what a column holds can be. */
function mostOf({ type, calculate, least, most }: Field): bigint {
  if (type.kind === 'year') return 2100n
  const scale = 10n ** BigInt(placesOf(type))
  if (calculate !== null) return 2n ** 63n - 1n
  const general = type.kind === 'money' ? 10n ** 15n : 10n ** 12n * scale
  const bounds = [least, most].map((bound) => (bound === null ? general : scaled(bound, scale)))
  return bounds.reduce(larger)
}

function scaled(bound: string, scale: bigint): bigint {
  const { n, d } = figureOf(bound.replace('-', ''))
  return ((n.sql as bigint) * scale) / (d.sql as bigint) + 1n
}

function momentSql(moment: string, { dialect, day, record }: Place): Sql {
  if (moment === 'today') return date(day)
  if (moment === 'submitted') return date(`${record}.${quoted(own.submitted)}`)
  return partOf(day, 1, 4, dialect)
}

function findingsSql(
  { severity, measure }: Extract<Expression, { kind: 'findings' }>,
  { dialect, record }: Place,
): Sql {
  const kinds = severity === null ? (['severe', 'ordinary', 'advice'] as const) : [severity]
  const count = kinds.map((kind) => `${record}.${quoted(own[kind])}`).join(' + ')
  return measure === 'any' ? truth(`(${count} > 0)`) : whole(dialect.whole(`(${count})`), 10n ** 6n)
}

function emptyAsZero(value: Figure, { dialect }: Place): Sql {
  if (typeof value.d.sql === 'bigint')
    return figure(
      { ...value.n, sql: `COALESCE(${written(value.n, dialect)}, ${dialect.literal(0n)})` },
      value.d,
    )
  const empty = isEmptySql(value, dialect)
  const unless = (part: Figure['n'], otherwise: bigint) => ({
    ...part,
    sql: `CASE WHEN ${empty} THEN ${dialect.literal(otherwise)} ELSE ${written(part, dialect)} END`,
  })
  return figure(unless(value.n, 0n), unless(value.d, 1n))
}
