import type { Application, Citation } from '../../model/index.ts'
import { addDays, citation, isInForce } from '../../rules/index.ts'
import { behindArticle, citationsIn, isWithinArticle } from '../../rules/written-citations.ts'
import { type Citer, citersOf, isOf, textsIn } from './citers.ts'

/** An article, or a whole law, that is supposed to be no longer in force from a day on. */
export interface Supposed {
  readonly asked: Citation
  /** The first day without it, YYYY-MM-DD. */
  readonly from: string
  /** What is to be cited instead; null: nothing takes its place. */
  readonly by: Citation | null
}

/** All that would have to be changed in the definition; nothing is. */
export interface Drill extends Supposed {
  /** Whether the app declares or cites the law at all. */
  readonly isKnown: boolean
  /** What the article says on the day before; null: nobody wrote it down. */
  readonly wording: string | null
  readonly citers: readonly (Citer & {
    /** What to write in its place; null: somebody has to find that. */
    readonly now: string | null
  })[]
}

/** Who rests on an article on the day that it is gone; what ends before that is left out. */
export function drill(app: Application, { asked, from, by }: Supposed): Drill {
  const citers = citersOf(app, asked)
  const law = app.laws.find(({ name }) => isOf({ law: name, article: null }, wholeOf(asked)))
  return {
    ...{ asked, from, by },
    isKnown: law !== undefined || citersOf(app, wholeOf(asked)).length > 0,
    wording:
      law?.articles.findLast(
        ({ number, text, ...period }) =>
          asked.article !== null &&
          isWithinArticle(asked.article, number) &&
          text !== '' &&
          isInForce(period, addDays(from, -1) ?? from),
      )?.text ?? null,
    citers: citers
      .filter(({ until }) => until === null || until >= from)
      .map((citer) => ({ ...citer, now: by && insteadOf(citer.cited, asked, by) })),
  }
}

const wholeOf = ({ law }: Citation): Citation => ({ law, article: null })

/** 第八条第二款 becomes 第九条第二款 where 第九条 takes the place of 第八条; of another law's number nobody knows. */
function insteadOf(cited: string, asked: Citation, by: Citation): string {
  const [found] = citationsIn(cited)
  const behind =
    by.article !== null && asked.article !== null && found?.article
      ? behindArticle(found.article, asked.article)
      : ''
  return `${citation(by)}${behind}`
}

/** “《办法》第八条” as a person writes it; null: it names no law, or more than one thing. */
export function citationFrom(text: string): Citation | null {
  const [found, ...others] = citationsIn(text.trim())
  if (!found || others.length > 0) return null
  const { law, article, lawAt, articleAt } = found
  const end = articleAt?.[1] ?? lawAt[1]
  return lawAt[0] === 0 && end === text.trim().length ? { law, article } : null
}

/** Whether a letter names it, by everything that it says. */
export const names = (view: unknown, asked: Citation): boolean =>
  [...textsIn(view)].flatMap(citationsIn).some((each) => isOf(each, asked))
