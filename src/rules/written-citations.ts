/** 《…》第八条 as a text names it, each of 《…》第八条、第九条 apart; offsets are of the text. */
export interface WrittenCitation {
  /** Without 《》. */
  readonly law: string
  /** Null: the law as a whole. */
  readonly article: string | null
  readonly lawAt: Range
  readonly articleAt: Range | null
}

type Range = readonly [start: number, end: number]

export function citationsIn(text: string): readonly WrittenCitation[] {
  return [...text.matchAll(lawName)].flatMap((found): readonly WrittenCitation[] => {
    const [whole, law = ''] = found
    const end = found.index + whole.length
    const cited = { law, lawAt: [found.index, end] as const }
    const listed = articlesFrom(text, end)
    if (listed.length === 0) return [{ ...cited, article: null, articleAt: null }]
    return listed.map((at) => ({ ...cited, article: text.slice(...at), articleAt: at }))
  })
}

const lawName = /《([^《》\n]{1,100})》/g

function articlesFrom(text: string, start: number): readonly Range[] {
  const found: Range[] = []
  for (let at = start; ; ) {
    article.lastIndex = at
    const [whole] = article.exec(text) ?? []
    if (whole === undefined) return found
    found.push([at, at + whole.length])
    at += whole.length
    if (!'、和及'.includes(text.charAt(at) || '.')) return found
    at += 1
  }
}

const numerals = '[零〇一二三四五六七八九十百千0-9]+'
const article = new RegExp(
  `第${numerals}条(?:之${numerals})?(?:（[^（）《》\\n]{1,3}）)?(?:第${numerals}款)?(?:第${numerals}项)?`,
  'y',
)

/** 第八条第二款 is within 第八条, and 第八条之一 is not; a remark in brackets is no part of the number. */
export function isWithinArticle(cited: string, number: string): boolean {
  const [one, other] = [numberIn(cited), numberIn(number)]
  return one.startsWith(other) && one.charAt(other.length) !== '之'
}

/** What stands behind the article's own number: 第二款. */
export const behindArticle = (cited: string, number: string): string =>
  numberIn(cited).slice(numberIn(number).length)

const numberIn = (article: string): string => article.replaceAll(/（[^（）]*）/g, '').trim()
