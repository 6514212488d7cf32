import type { Expression, Parameter, Period } from '../model/index.ts'
import { orderOf } from './compare.ts'
import { isDate } from './date.ts'
import { baseline } from './moment.ts'
import { oncePer } from './once.ts'
import { isInForce } from './period.ts'
import type { Scope } from './scope.ts'
import { literal, type Value } from './value.ts'

type Evaluate = (expression: Expression, scope: Scope) => Value

/** The value in force on the day that its use names, else on the record's 基准日. */
export function parameterValue(
  { parameter: id, asOf }: Extract<Expression, { kind: 'parameter' }>,
  scope: Scope,
  evaluate: Evaluate,
): Value {
  const parameter = byId(scope.run.parameters).get(id)
  const day = parameter === undefined ? null : dayIn(asOf, scope, evaluate)
  if (parameter === undefined || day === null) return null
  const current = inForce(parameter.values, day)
  return current === null ? null : (literalsOf(parameter).get(current) ?? null)
}

/** The step that a value falls into; `value` is what is looked up. */
export function tierValue(
  { tiers: id, asOf }: Extract<Expression, { kind: 'tier' }>,
  value: Value,
  scope: Scope,
  evaluate: Evaluate,
): Value {
  const tiers = scope.run.tiers?.find((each) => each.id === id)
  const day = tiers === undefined ? null : dayIn(asOf, scope, evaluate)
  if (tiers === undefined || day === null || value === null) return null
  const step = inForce(tiers.values, day)?.steps.find(
    ({ least }) => least === null || (orderOf(value, literal(least, tiers.by)) ?? -1) >= 0,
  )
  return step === undefined ? null : literal(step.value, tiers.type)
}

/** Null: the day is not known. */
export function dayIn(
  asOf: Expression | undefined,
  scope: Scope,
  evaluate: Evaluate,
): string | null {
  if (asOf === undefined) return baseline(scope, evaluate)
  const date = evaluate(asOf, scope)
  const day = typeof date === 'string' ? date.slice(0, 10) : null
  return isDate(day) ? day : null
}

/** The one with the latest `from` not after the day, unless it has ended. */
export function inForce<P extends Period>(periods: readonly P[], day: string): P | null {
  let latest: P | null = null
  for (const each of periods) {
    if (each.from !== null && each.from > day) continue
    if (latest === null || (each.from ?? '') >= (latest.from ?? '')) latest = each
  }
  return latest !== null && isInForce(latest, day) ? latest : null
}

const literalsOf = oncePer(
  ({ type, values }: Parameter): ReadonlyMap<Period, Value> =>
    new Map(values.map((each) => [each, literal(each.value, type)])),
)

/** The first of its id. */
const byId = oncePer(
  (parameters: readonly Parameter[]): ReadonlyMap<string, Parameter> =>
    new Map([...parameters].reverse().map((each) => [each.id, each])),
)
