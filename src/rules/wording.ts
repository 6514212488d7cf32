import type { Citation, Expression, Law } from '../model/index.ts'
import { dayIn } from './figures.ts'
import { isInForce } from './period.ts'
import type { Scope } from './scope.ts'
import type { Value } from './value.ts'

/** The cited article as it was on the day that the citation names; of 第八条第二款 the whole of 第八条. Null: nobody wrote it down. */
export function wording(
  { law, article, asOf }: Citation,
  laws: readonly Law[],
  scope: Scope,
  evaluate: (expression: Expression, scope: Scope) => Value,
): string | null {
  const held = laws.find(({ name }) => name === law || name === `《${law}》`)?.articles ?? []
  const day = dayIn(asOf, scope, evaluate)
  const found = held.find(
    (each) => day !== null && article?.startsWith(each.number) && isInForce(each, day),
  )
  return found?.text || null
}
