import type { Basis } from '../../../change/impact/index.ts'
import { formOf } from '../../application.ts'
import type { Site } from '../site.ts'

/** With only the records and letters that the visitor sees. */
export async function seenBasis({ home }: Site, basis: Basis): Promise<Basis> {
  const { impact } = basis
  const isSeen = async (formId: string, id: string): Promise<boolean> => {
    const form = formOf(home.app, formId)
    return form !== undefined && (await home.records.get(form, id)) !== null
  }
  const seen = async <T>(items: readonly T[], test: (item: T) => Promise<boolean>) => {
    const answers = await Promise.all(items.map(test))
    return items.filter((_, at) => answers[at])
  }
  const articles = impact.articles.map(async (article) => ({
    ...article,
    letters: await seen(article.letters, ({ form, record }) => isSeen(form, record)),
  }))
  return {
    ...basis,
    impact: {
      ...impact,
      records: await seen(impact.records, ({ form, id }) => isSeen(form, id)),
      letters: await seen(impact.letters, ({ form, record }) => isSeen(form, record)),
      articles: await Promise.all(articles),
    },
  }
}
