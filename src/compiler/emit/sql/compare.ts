import type { CompareOperator } from '../../../model/index.ts'
import type { Dialect } from './dialect.ts'
import { aligned, type Figure, written } from './figure.ts'
import { daySql, type Sql, textSql } from './value.ts'

const operators: { readonly [O in CompareOperator]: string } = {
  '=': '=',
  '≠': '<>',
  '<': '<',
  '≤': '<=',
  '>': '>',
  '≥': '>=',
}

export function compareSql(
  operator: CompareOperator,
  left: Sql,
  right: Sql,
  dialect: Dialect,
): string {
  const sign = operators[operator]
  if (left.kind === 'figure' && right.kind === 'figure') return figures(sign, left, right, dialect)
  if (left.kind === 'date' && right.kind === 'date') return dates(sign, left, right)
  return `(${textSql(left)} ${sign} ${textSql(right)})`
}

/** Cross-multiplied: denominators are above zero, and null where there is none. */
function figures(sign: string, left: Figure, right: Figure, dialect: Dialect): string {
  const [a, b, common] = aligned(left, right, dialect)
  const compared = `${written(a, dialect)} ${sign} ${written(b, dialect)}`
  return typeof common.sql === 'bigint'
    ? `(${compared})`
    : `(CASE WHEN ${common.sql} IS NOT NULL THEN ${compared} END)`
}

type Dated = Extract<Sql, { kind: 'date' }>

/** A day and a time compare as days. */
function dates(sign: string, left: Dated, right: Dated): string {
  const exactly = `${left.sql} ${sign} ${right.sql}`
  const byDay = `${daySql(left)} ${sign} ${daySql(right)}`
  if (left.grain === 'mixed' || right.grain === 'mixed')
    return `(CASE WHEN length(${left.sql}) = length(${right.sql}) THEN ${exactly} ELSE ${byDay} END)`
  return left.grain === right.grain ? `(${exactly})` : `(${byDay})`
}

/** Several choices are among the items when one of them is. */
export function inSql(value: Sql, items: readonly Sql[], dialect: Dialect): string {
  if (value.kind === 'list') {
    const codes = items.map(textSql).join(', ')
    return `(CASE WHEN ${value.sql} IS NOT NULL THEN EXISTS (SELECT 1 FROM ${dialect.items(value.sql)} WHERE item.value IN (${codes})) END)`
  }
  if (value.kind === 'text') return `(${value.sql} IN (${items.map(textSql).join(', ')}))`
  return `(${items.map((item) => compareSql('=', value, item, dialect)).join(' OR ')})`
}
