import type { Application, Law } from '../../model/index.ts'
import { addDays, isInForce } from '../../rules/index.ts'
import { citersOf, names } from '../drill/index.ts'
import type { SentLetter } from './ground.ts'
import type { ArticleImpact, Citing } from './sheet.ts'

/** Articles that the later edition ends where the earlier one did not, with what rests on them and the letters sent. */
export function articleImpacts(
  before: Application,
  after: Application,
  letters: readonly SentLetter[],
): readonly ArticleImpact[] {
  const former = new Set(endingsOf(before.laws).map(keyOf))
  return endingsOf(after.laws)
    .filter((ending) => !former.has(keyOf(ending)))
    .map((ending) => ({
      ...ending,
      citedBy: citedBy(after, ending),
      letters: letters.flatMap(({ view, ...letter }) => (names(view, ending) ? [letter] : [])),
    }))
}

type Ending = Pick<ArticleImpact, 'law' | 'article' | 'until' | 'goesOn'>

const keyOf = ({ law, article, until }: Ending): string => JSON.stringify([law, article, until])

const endingsOf = (laws: readonly Law[]): readonly Ending[] =>
  laws.flatMap((law): readonly Ending[] => {
    if (law.repealed !== null)
      return [{ law: law.name, article: null, until: law.repealed, goesOn: false }]
    return law.articles.flatMap(({ number, until }) => {
      if (until === null) return []
      const goesOn = law.articles.some(
        (other) => other.number === number && isInForce(other, addDays(until, 1) ?? until),
      )
      return [{ law: law.name, article: number, until, goesOn }]
    })
  })

/** Each part once, however often it names it. */
function citedBy(app: Application, { law, article }: Ending): readonly Citing[] {
  const citers = citersOf(app, { law, article }).map(({ kind, id, label }) => ({ kind, id, label }))
  return [...new Map(citers.map((each) => [JSON.stringify(each), each])).values()]
}
