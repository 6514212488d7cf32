import type { Application, Citation, Law, Notice } from '../../model/index.ts'
import { citation, isInForce } from '../../rules/index.ts'
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
      letters: letters.flatMap(({ view, ...letter }) =>
        isNamed(ending, JSON.stringify(view ?? '')) ? [letter] : [],
      ),
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
        (other) => other.number === number && isInForce(other, nextOf(until)),
      )
      return [{ law: law.name, article: number, until, goesOn }]
    })
  })

/** Any day after it: wordings follow each other without a gap, or do not. */
const nextOf = (day: string): string => `${day}~`

function citedBy({ forms, notices }: Application, ending: Ending): readonly Citing[] {
  const cites = (basis: readonly Citation[]): boolean =>
    basis.some(
      ({ law, article }) =>
        bare(law) === bare(ending.law) && (ending.article === null || article === ending.article),
    )
  return [
    ...forms.flatMap(({ id, label, basis, rules }): readonly Citing[] => [
      ...(cites(basis) ? [{ kind: 'form' as const, id, label }] : []),
      ...rules.flatMap((rule): readonly Citing[] =>
        cites(rule.basis) ? [{ kind: 'rule', id: rule.id, label: rule.label }] : [],
      ),
    ]),
    ...notices.flatMap((notice): readonly Citing[] =>
      isNamed(ending, textOf(notice))
        ? [{ kind: 'notice', id: notice.id, label: notice.label }]
        : [],
    ),
  ]
}

const bare = (law: string): string => law.replace(/^《|》$/g, '')

/** Followed by no other number: 第二十条 is not 第二十条之一. */
function isNamed({ law, article }: Ending, text: string): boolean {
  const name = citation({ law, article })
  const at = text.indexOf(name)
  return at >= 0 && (article === null || !text.startsWith('之', at + name.length))
}

/** All that it says whatever the record. */
const textOf = ({ title, body, annexes, remark, enclosures }: Notice): string =>
  JSON.stringify([title, body, annexes ?? [], remark, enclosures])
