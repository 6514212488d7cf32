import type {
  AggregateFunction,
  Expression,
  Field,
  Form,
  RecordData,
  RecordValue,
} from '../model/index.ts'
import { aggregated } from './aggregate.ts'
import { equal } from './compare.ts'
import { fieldOf } from './fields.ts'
import { isExact, toInteger } from './number.ts'
import { oncePer } from './once.ts'
import { own } from './own.ts'
import { holdsPart } from './parts.ts'
import type { Scope, Target } from './scope.ts'
import { lift, type Value } from './value.ts'

type Evaluate = (expression: Expression, scope: Scope) => Value
type Across = Extract<Expression, { kind: 'across' }>

/** Over the other records that `where` holds for; null where other records are not known. */
export function across(expression: Across, scope: Scope, evaluate: Evaluate): Value {
  const { value, where, of } = expression
  const taken =
    where === undefined
      ? othersOf(of, soughtBy(expression.function, value, where), 'unknown', scope, evaluate)
      : othersThat(of, where, scope, evaluate)
  if (taken === null) return null
  const at = (other: Target, part: Expression): Value => evaluate(part, { ...scope, other })
  return aggregated(expression.function, taken, value && ((other) => at(other, value)))
}

/** The condition by which one of the other records counts, or makes 任一 true. */
export const soughtBy = (
  name: AggregateFunction,
  value: Expression | undefined,
  where: Expression | undefined,
): Expression | undefined => where ?? (name === 'any' ? value : undefined)

/** Those of them that `where` holds for; null where other records are not known. */
export function othersThat(
  of: Across['of'],
  where: Expression | undefined,
  scope: Scope,
  evaluate: Evaluate,
): readonly Target[] | null {
  const others = othersOf(of, where, 'none', scope, evaluate)
  if (where === undefined || others === null) return others
  return others.filter((other) => evaluate(where, { ...scope, other }) === true)
}

/** Those that a condition may hold for; `empty`: for which of them, where something that it asks for is empty. */
const othersOf = (
  of: Across['of'],
  condition: Expression | undefined,
  empty: 'none' | 'unknown',
  scope: Scope,
  evaluate: Evaluate,
): readonly Target[] | null =>
  of.kind === 'years' ? recentOf(of.years, scope) : recordsOf(of, condition, empty, scope, evaluate)

/** The same subject's record of so many years before. Null: there is none, or nobody knows. */
export function previousOf(years: number, scope: Scope): Target | null {
  const [found = null] = ofYear(years, scope) ?? []
  return found
}

/** The field whose year tells a subject's records apart; null: the form has none. */
export const yearFieldOf = (form: Form): Field | null => subjectOf(form).year

/** The year, and what else names one record. */
const subjectOf = oncePer(({ fields, unique }: Form) => {
  const year = fields.find(({ id, type }) => type.kind === 'year' && unique.includes(id)) ?? null
  return { year, others: unique.filter((id) => id !== year?.id) }
})

/** The last year first. */
function recentOf(years: number, scope: Scope): readonly Target[] | null {
  const found = Array.from({ length: years }, (_, index) => ofYear(index + 1, scope))
  const known = found.filter((each) => each !== null)
  return known.length < found.length ? null : known.flat()
}

/** Null: other records are not known, or not which subject this is. */
function ofYear(before: number, scope: Scope): readonly Target[] | null {
  const { form, run } = scope
  const key = keyBefore(before, scope)
  if (key === null || run.records === undefined) return null
  return [...run.records(form.id, key)].filter(
    (other) => isOther(other, scope) && form.unique.every((id) => hasIn(other, id, key)),
  )
}

function keyBefore(before: number, { form, data }: Scope): RecordData | null {
  const { year: yearField, others } = subjectOf(form)
  const year = yearField && lift(own(data, yearField.id), yearField.type)
  const count = isExact(year) ? toInteger(year) : null
  if (yearField === null || count === null) return null
  const rest = others.map((id) => [id, own(data, id)])
  if (rest.some(([, value]) => value === undefined)) return null
  return { ...Object.fromEntries(rest), [yearField.id]: count - before }
}

function hasIn({ form, data }: Target, id: string, key: RecordData): boolean {
  const type = fieldOf(form, id)?.type
  const [theirs, wanted] = [data, key].map((from) => (type ? lift(own(from, id), type) : null))
  return theirs != null && wanted != null && equal(theirs, wanted)
}

function recordsOf(
  { form, key }: Extract<Across['of'], { kind: 'form' }>,
  condition: Expression | undefined,
  empty: 'none' | 'unknown',
  scope: Scope,
  evaluate: Evaluate,
): readonly Target[] | null {
  if (scope.run.records === undefined) return null
  const isKeyed = condition !== undefined && key !== undefined
  const wanted = isKeyed ? keyIn(condition, key, scope, evaluate) : {}
  if (wanted === null && empty === 'none') return []
  const hasKey = wanted !== null && Object.keys(wanted).length > 0
  const found = scope.run.records(form, hasKey ? wanted : null)
  return [...found].filter((other) => isOther(other, scope))
}

const isOther = ({ form, id }: Target, scope: Scope): boolean =>
  id === undefined || id !== scope.run.record || form.id !== scope.form.id

/** What a condition asks these fields to equal; null: one of them something empty, so that no record meets it. */
function keyIn(
  where: Expression,
  fields: readonly string[],
  scope: Scope,
  evaluate: Evaluate,
): RecordData | null {
  const key: { [field: string]: RecordValue } = Object.create(null)
  for (const { field, value } of equalitiesOf(where)) {
    if (!fields.includes(field)) continue
    const wanted = evaluate(value, scope)
    if (wanted === null) return null
    const json = isExact(wanted) ? toInteger(wanted) : wanted
    if (isPlain(json)) key[field] = json
  }
  return key
}

/** A day equals any time on it, so it cannot be looked up. */
const isPlain = (json: unknown): json is string | number | boolean =>
  typeof json === 'string' ? !/^\d{4}-\d{2}-\d{2}(T|$)/.test(json) : typeof json !== 'object'

const equalitiesOf = oncePer((where: Expression) => equalitiesIn(where))

interface Equality {
  readonly field: string
  readonly value: Expression
}

/** 甲 = 乙 and 甲 = 乙 且 …, where 甲 is the other record's and 乙 does not look at it. */
export function equalitiesIn(where: Expression): readonly Equality[] {
  if (where.kind === 'and') return where.operands.flatMap(equalitiesIn)
  if (where.kind !== 'compare' || where.operator !== '=') return []
  const { left, right } = where
  return [[left, right] as const, [right, left] as const].flatMap(([theirs, value]) =>
    theirs.kind === 'their' && theirs.target === undefined && !holdsPart(value, isTheirs)
      ? [{ field: theirs.field, value }]
      : [],
  )
}

const isTheirs = ({ kind }: Expression): boolean =>
  kind === 'their' ||
  kind === 'theirConclusion' ||
  kind === 'theirState' ||
  kind === 'theirSubmission'
