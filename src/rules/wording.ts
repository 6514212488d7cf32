import type { Citation, Expression, Law } from '../model/index.ts'
import { addDays } from './date.ts'
import { dayIn } from './figures.ts'
import { isInForce } from './period.ts'
import type { Scope } from './scope.ts'
import type { Value } from './value.ts'
import { behindArticle, isWithinArticle } from './written-citations.ts'

type Evaluate = (expression: Expression, scope: Scope) => Value

/**
 * The cited article as it was on the day that the citation names; of 第八条第二款 the whole of 第八条. Null: nobody wrote
 * it down. `until`: as `citedOn` has it.
 */
export function wording(
  cited: Citation,
  until: string | null,
  laws: readonly Law[],
  scope: Scope,
  evaluate: Evaluate,
): string | null {
  const { law: name, article } = citedOn(cited, until, laws, scope, evaluate)
  const day = dayIn(cited.asOf, scope, evaluate)
  const found = lawCalled(name, laws)?.articles.find(
    (each) => day !== null && article?.startsWith(each.number) && isInForce(each, day),
  )
  return found?.text || null
}

/**
 * As it had to be cited on that day: what got its number later (原) by the number that it had, in the law that it was in.
 * `until`: the last day on which what cites it counts; its numbers are those of then.
 */
export function citedOn(
  cited: Citation,
  until: string | null,
  laws: readonly Law[],
  scope: Scope,
  evaluate: Evaluate,
): Citation {
  const day = cited.article === null ? null : dayIn(cited.asOf, scope, evaluate)
  return day === null ? cited : tracedBack(cited, until, laws, day)
}

function tracedBack(
  cited: Citation,
  until: string | null,
  laws: readonly Law[],
  day: string,
): Citation {
  const { law: name, article } = cited
  const law = lawCalled(name, laws)
  if (!law || article === null) return cited
  const last = law.articles
    .filter(
      ({ number, from }) =>
        isWithinArticle(article, number) && (until === null || from === null || from <= until),
    )
    .pop()
  if (!last?.from || last.from <= day) return cited
  const earlier = addDays(last.from, -1)
  if (earlier === null) return cited
  if (last.former === null) return tracedBack(cited, earlier, laws, day)
  const isOfFormerLaw = law.replaces !== null && last.from === law.effective
  const then = {
    ...cited,
    law: isOfFormerLaw ? law.replaces : name,
    article: last.former + behindArticle(article, last.number),
  }
  return tracedBack(then, earlier, laws, day)
}

const lawCalled = (name: string, laws: readonly Law[]): Law | undefined =>
  laws.find((law) => law.name === name || name === `《${law.name}》`)
