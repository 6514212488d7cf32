import { citationFrom, citerPlace, drill, drillText, names } from '../../../change/drill/index.ts'
import type { Citation } from '../../../model/index.ts'
import { citation, isDate } from '../../../rules/index.ts'
import { refusedTo } from '../../editions/rights.ts'
import type { Store } from '../../store/store.ts'
import { addresses } from '../addresses.ts'
import { frame } from '../frame.ts'
import { letterView } from '../letters/letter-view.ts'
import { refusalPage } from '../plans/plan.ts'
import type { Reply } from '../reply.ts'
import { type Site, say } from '../site.ts'

/** Asks for an article and a day, and shows what rests on it, the letters that name it among them. */
export async function drillPage(
  site: Site,
  store: Pick<Store, 'papers'>,
  query: URLSearchParams,
): Promise<Reply> {
  const { app, records } = site.home
  const refused = refusedTo(app, records.visitor, 'revise')
  if (refused) return refusalPage(site, [refused])
  const asked = askedIn(site, query)
  const title = say(site, 'drill')
  const view = {
    ...frame(site, title, {
      section: addresses.editions,
      trail: [{ label: say(site, 'editions'), href: addresses.editions }],
    }),
    ...asked.typed,
    action: addresses.drill,
    errors: asked.errors,
    error: Object.fromEntries(asked.errors.map(({ field, message }) => [field, message])),
    articles: citable(site),
    found: asked.supposed && (await foundView(site, store, asked.supposed)),
  }
  const status = asked.errors.length > 0 ? 422 : 200
  return { kind: 'page', status, page: 'drill/page', view }
}

interface Supposed {
  readonly asked: Citation
  readonly from: string
  readonly by: Citation | null
}

/** Nothing is supposed where nobody has asked yet. */
function askedIn(site: Site, query: URLSearchParams) {
  const typed = {
    article: query.get('article') ?? '',
    from: query.get('from') ?? '',
    by: query.get('by') ?? '',
  }
  if (!query.has('article')) return { typed, errors: [], supposed: null }
  const [asked, by] = [citationFrom(typed.article), citationFrom(typed.by)]
  const isDay = isDate(typed.from)
  const wrong = (field: keyof typeof typed, message: string) => ({
    field,
    message,
    href: `#${field}`,
    basis: null,
  })
  const errors = [
    ...(asked ? [] : [wrong('article', badArticle(site, typed.article))]),
    ...(isDay ? [] : [wrong('from', say(site, 'drill-from-bad'))]),
    ...(by || typed.by.trim() === '' ? [] : [wrong('by', badArticle(site, typed.by))]),
  ]
  const supposed: Supposed | null =
    asked && errors.length === 0 ? { asked, from: typed.from, by } : null
  return { typed, errors, supposed }
}

const badArticle = (site: Site, text: string): string => say(site, 'drill-article-bad', { text })

/** To choose from: every article that the app writes down, and every law. */
const citable = ({ home }: Site): readonly string[] => [
  ...new Set(
    home.app.application.laws.flatMap(({ name, articles }) => [
      citation({ law: name, article: null }),
      ...articles.map(({ number }) => citation({ law: name, article: number })),
    ]),
  ),
]

async function foundView(site: Site, store: Pick<Store, 'papers'>, supposed: Supposed) {
  const found = drill(site.home.app.application, supposed)
  const papers = await store.papers('letter', {})
  const naming = papers.filter(({ state, view }) => state !== 'void' && names(view, supposed.asked))
  const readable = await site.home.records.readable(naming)
  return {
    summary: drillText(found, site.language),
    wording: found.wording,
    rows: found.citers.map((each) => ({
      place: citerPlace(each, site.language),
      cited: each.cited,
      now: each.now,
    })),
    hasHeir: supposed.by !== null,
    letters: readable
      .toSorted((one, other) => (one.issued < other.issued ? 1 : -1))
      .map((letter) => ({ ...letterView(site, letter), addressee: letter.addressee })),
    unseen:
      naming.length > readable.length
        ? say(site, 'drill-letters-unseen', { count: naming.length - readable.length })
        : null,
  }
}
