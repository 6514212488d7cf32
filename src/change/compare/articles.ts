import type { Article, Law } from '../../model/index.ts'
import { change } from './aspects.ts'
import type { Change, Subject } from './change.ts'
import { days, stretches } from './dated.ts'
import type { Both } from './place.ts'
import { same } from './same.ts'

/** The articles of a law, each by its number; one that was moved to another number is one article still. */
export function articleChanges({ before, after }: Both<Law>): readonly Change[] {
  const olds = byNumber(before)
  const news = byNumber(after)
  const numbers = [...new Set([...news.keys(), ...olds.keys()])]
  const formers = new Map(
    after.articles.flatMap(({ number, former }) =>
      former !== null && former !== number && !olds.has(number) ? [[former, number] as const] : [],
    ),
  )
  return numbers.flatMap((number) => {
    const subject: Subject = {
      kind: 'article',
      id: `${after.name}${number}`,
      label: number,
      within: after.name,
    }
    const is = news.get(number)
    const was = olds.get(number)
    const moved = formers.get(number)
    // What is told of the number that it has now.
    if (moved !== undefined && was && !stays(is, was)) return []
    const former = [...formers].find(([, now]) => now === number)?.[0]
    if (former !== undefined && is && !was)
      return renumbered(subject, former, olds.get(former) ?? [], is)
    if (!was) return [change('article-added', subject, 'by-itself', null, textsOf(is))]
    if (!is) return [change('article-removed', subject, 'law-otherwise', textsOf(was), null)]
    return wordings(subject, was, is)
  })
}

const byNumber = ({ articles }: Law): ReadonlyMap<string, readonly Article[]> =>
  Map.groupBy(articles, ({ number }) => number)

/** Whether it is in force without end as it was. */
const stays = (is: readonly Article[] | undefined, was: readonly Article[]): boolean =>
  was.length > 0 && is?.some(({ until }) => until === null) === true

const textsOf = (articles: readonly Article[] = []): string | null =>
  articles
    .map(({ text }) => text)
    .filter(Boolean)
    .join('\n') || null

function renumbered(
  subject: Subject,
  former: string,
  was: readonly Article[],
  is: readonly Article[],
): readonly Change[] {
  const from = is.find((article) => article.former === former)?.from ?? null
  const dated = days(from, null)
  const last = was.at(-1)?.text ?? ''
  const first = is[0]?.text ?? ''
  return [
    change('article-renamed', subject, 'law-otherwise', former, subject.label, dated),
    ...(last === first || first === ''
      ? []
      : [change('article-text', subject, 'law-otherwise', last || null, first, dated)]),
  ]
}

const wordings = (
  subject: Subject,
  was: readonly Article[],
  is: readonly Article[],
): readonly Change[] => {
  const formers = [was, is].map((articles) => articles.flatMap(({ former }) => former ?? []))
  return [
    ...stretches(was, is, ({ text }) => text, Object.is).map(({ from, until, before, after }) => {
      const kind =
        after === null ? 'article-until' : before === null ? 'article-from' : 'article-text'
      const dated = days(from, until)
      return change(kind, subject, 'law-otherwise', before || null, after || null, dated)
    }),
    ...(same(formers[0], formers[1])
      ? []
      : [
          change(
            'article-former',
            subject,
            'words-only',
            formers[0]?.join('、') || null,
            formers[1]?.join('、') || null,
          ),
        ]),
  ]
}
