import { canBeHeld } from './estimate.ts'
import type { Article } from './render.ts'
import type { Print } from './split.ts'

/** What a letter takes of a print, its 送达回证 not counted, and what its place asks of it. */
export interface Extent {
  readonly pages: number
  /** Those of them that are turned. */
  readonly wide: number
  readonly imprint: Imprint
  /** The end of the text is tied to the signature, which would else stand alone on its page. */
  readonly joined: boolean
}

/**
 * A 版记 that does not fit below the signature goes to a page of its own where that is an even one, the back of a sheet
 * (`loose`). Where it would be an odd one, the signature and a line of text go with it (`held`), or, where all that is
 * more than a page, a blank page comes before it, and neither has a number (`apart`).
 */
export type Imprint = 'loose' | 'held' | 'apart'

/** A leaf more where there is a 送达回证. */
export const sheetsOf = ({ receipt }: Article, { pages }: Extent): number =>
  pages + (receipt === undefined ? 0 : 1)

/** Named destinations: where letter `at` begins, where its text ends, and where the room of its 版记 does. */
export const startOf = (at: number): string => `L${at}`
export const textEndOf = (at: number): string => `T${at}`
export const endOf = (at: number): string => `E${at}`

/** Where the last paragraph or row above the signature ends. */
export const bodyEndOf = (at: number): string => `B${at}`

/** From where a text ends, with nothing but 附件说明 before the signature. */
export const bodyEnd =
  /(?:<\/tr>\s*<\/tbody>\s*<\/table>|<\/p>)\s*(?:<p class="enclosure[^>]*>[^<]*<\/p>\s*)*<div class="signature/

/** As `emit/letters` writes them; what a value holds is escaped. */
export const wideStart = /<div class="wide">/g

/** Where its turned tables begin and end. */
export const wideMarksOf = (
  { html }: Pick<Article, 'html'>,
  at: number,
): readonly { readonly start: string; readonly end: string }[] =>
  [...html.matchAll(wideStart)].map((_, place) => ({
    start: `W${at}x${place}`,
    end: `V${at}x${place}`,
  }))

/** What letter `at` of a print takes, that was laid out as `given`; where it is the same, that was right. */
export function extentNeeded(print: Print, article: Article, at: number, given: Extent): Extent {
  const pageOf = (mark: string): number => {
    const page = print.pageOf(mark)
    if (page === undefined) throw new Error('a letter is missing in its print')
    return page
  }
  const [start, end] = [pageOf(startOf(at)), pageOf(endOf(at))]
  const isAlone = end > pageOf(textEndOf(at))
  const isOnOddPage = (end - start) % 2 === 0
  const wide = wideMarksOf(article, at).map((marks) => pageOf(marks.end) - pageOf(marks.start) + 1)
  const isOrphaned = bodyEnd.test(article.html) && pageOf(bodyEndOf(at)) < pageOf(textEndOf(at))
  return {
    pages: end - start + 1,
    wide: wide.reduce((a, b) => a + b, 0),
    imprint: isAlone && isOnOddPage ? stricter(article, given.imprint) : given.imprint,
    joined: given.joined || isOrphaned,
  }
}

const stricter = (article: Article, imprint: Imprint): Imprint =>
  imprint === 'loose' && canBeHeld(article) ? 'held' : 'apart'

export const isSameExtent = (one: Extent, other: Extent): boolean =>
  one.pages === other.pages &&
  one.wide === other.wide &&
  one.imprint === other.imprint &&
  one.joined === other.joined
