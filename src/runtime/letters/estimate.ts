import type { Extent } from './extent.ts'
import type { Article, Frame } from './render.ts'

/**
 * What a letter is likely to take, counted from its text. A guess: `press.ts` prints again where it was wrong.
 */
export function estimateExtent(article: Article): Extent {
  const { html } = article
  const wide = sum(html.split('<div class="wide">').slice(1).map(turnedPages))
  const [main = '', ...annexes] = html.split('<section class="annex">')
  const imprint = imprintLines(article)
  const own = pagesFor(
    linesBefore(article, main),
    closingLines(html),
    annexes.length === 0 ? imprint : 0,
    lineHeight(article).length > 0 ? mostLines : usualLines,
  )
  const more = annexes.map((annex, at) =>
    pagesFor(textLines(annex) + annexHead, 0, at === annexes.length - 1 ? imprint : 0, usualLines),
  )
  return { pages: own + sum(more) + wide, wide, imprint: 'loose', joined: false }
}

const annexHead = 4

const turnedPages = (html: string): number =>
  Math.ceil(rowsIn(html.split('</table>')[0] ?? '') / rowsOfTurnedPage)

/** Beside the heading. */
const rowsOfTurnedPage = 19
const rowsIn = (html: string): number => html.split('<tr>').length - 2

/** `imprint` stays with what is before it where it fits. */
function pagesFor(before: number, together: number, imprint: number, most: number): number {
  const room = most - (before % most)
  const full = room === most
  const moved = together > room
  const pages = Math.ceil(before / most) + (moved || (full && together > 0) ? 1 : 0)
  const used = moved ? together + 1 : (full ? 0 : before % most) + together
  return used + imprint > most ? pages + 1 : pages
}

/**
 * The style that draws the lines of a letter closer, by a twentieth at most, where its last page would hold little but
 * its signature; none where that gains no page.
 */
export function lineHeight(article: Article): readonly string[] {
  const { html } = article
  if (/<table|<section class="annex">/.test(html)) return []
  const pages = (most: number): number =>
    pagesFor(linesBefore(article, html), closingLines(html), imprintLines(article), most)
  const usual = pages(usualLines)
  return usual <= shortLetter && pages(mostLines) < usual ? [`--line: ${closeLine}pt`] : []
}

/** Whether the copies are so many that the 版记 would be longer than a page, which it may not be. */
export const isImprintTooLong = ({ cc }: Pick<Frame, 'cc'>): boolean =>
  copiesLines(`抄送：${cc.join('，')}。`) > mostCopiesLines

/** They are lower than those of a text. */
const mostCopiesLines = 24

/** What stands in a 版记 is set in 14 pt, less its margins and a hanging 抄送：. */
const copiesLines = (text: string): number => Math.ceil((charactersWide(text) - 3) / 25)

/** Lines of a text that the 版记 takes the place of. */
export function imprintLines({ html, layout }: Article): number {
  const lines = sum(paragraphs(html, 'copies').map(copiesLines))
  const isRuled = layout === 'document' || layout === 'minutes'
  const all = lines + (isRuled ? 1 : 0)
  const height = all * 22 + (isRuled ? 8 : 2)
  return all === 0 ? 0 : Math.ceil(height / 28.99) + Number(reachesBelow(html))
}

/** Whether a line of text, all that follows it and the 版记 are no more than a page. */
export const canBeHeld = (article: Article): boolean =>
  1 + closingLines(article.html) + imprintLines(article) <= usualLines

/** Whether a seal reaches below the signature where nothing else stands. */
export const reachesBelow = (html: string): boolean =>
  html.includes('<div class="signature"') && !html.includes('<p class="remark')

/** Of full width; digits and Latin letters are half as wide. */
export function charactersWide(text: string): number {
  const narrow = text.match(/[\u0020-\u007e]/g)?.length ?? 0
  return text.length - narrow / 2
}

/** Characters and lines of the 版心; as many lines as fit drawn closer. */
export const charactersOfLine = 28
const usualLines = 22
const mostLines = 23

/** Pages; of a longer one no page is gained by its last lines. */
const shortLetter = 4
const closeLine = 27.72

const headLines: Record<Article['layout'], number> = {
  document: 10,
  letter: 4,
  notification: 2,
  minutes: 10.9,
}

/** Up to the end of the text. */
const linesBefore = ({ layout }: Article, main: string): number => {
  const title = main.split('<h1>')[1]?.split('</h1>')[0]?.split('<span>').length ?? 1
  return headLines[layout] + (title - 1) + 1 + textLines(main)
}

const textLines = (html: string): number =>
  sum([...paragraphs(html, 'to'), ...paragraphs(html, 't\\d')].map(linesOf)) +
  attendanceLines(html) +
  (Math.max(0, upright(html).split('<tr>').length - 1) * tableRow) / 28.99

/** With the blank line above it. */
function attendanceLines(html: string): number {
  const lists = paragraphs(html, 'attendance" style="[^"]*')
  return lists.length === 0 ? 0 : 1 + sum(lists.map((text) => Math.ceil(charactersWide(text) / 24)))
}

const upright = (html: string): string => html.replace(/<div class="wide">.*?<\/table>/gs, '')

/** A row of one line, in points. */
const tableRow = 21.5

/** 附件说明, 署名, 附注: they and a line of text stay on one page. */
export function closingLines(html: string): number {
  const enclosures = paragraphs(html, 'enclosure[^"]*')
  const gap = enclosures.length > 0 ? 1 : 0
  return gap + sum(enclosures.map(linesOf)) + signatureLines(html) + remarkLines(html)
}

/** Its first line ends before the seal, or it is one line below it. */
function remarkLines(html: string): number {
  if (html.includes('<p class="remark below"')) return 2
  const [remark] = paragraphs(html, 'remark')
  if (remark === undefined) return 0
  const seal = Number(/class="seal-edge" style="--wide: ([\d.]+)"/.exec(html)?.[1] ?? 0)
  const more = charactersWide(remark) - (charactersOfLine - 2 - seal)
  return 1 + Math.max(0, Math.ceil(more / charactersOfLine))
}

/** With the blank lines above it. */
function signatureLines(html: string): number {
  const found = /<div class="signature( unsealed)?"/.exec(html)
  if (found === null) return 0
  return found[1] === undefined ? 4 : 3
}

const paragraphs = (html: string, className: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<p class="${className}">(.*?)</p>`, 'gs'))].map(([, content]) =>
    plain(content ?? ''),
  )

const plain = (html: string): string => html.replaceAll(/<[^>]*>/g, '').replaceAll(/&[^;]+;/g, '&')

const linesOf = (text: string): number => Math.ceil((charactersWide(text) + 2) / charactersOfLine)

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
