import type { Article } from './render.ts'

/**
 * The pages a letter is likely to take, counted from its text. A guess: `press.ts` prints again where it was wrong.
 */
export function estimatePages(article: Article): number {
  const before = headLines[article.layout] + openingLines(article.html)
  const together = closingLines(article.html) + imprintLines(article)
  const room = linesOfPage - (before % linesOfPage)
  const pages = Math.ceil(before / linesOfPage)
  return room === linesOfPage || together > room ? pages + 1 : pages
}

/** Lines of 版记 to keep free: what stands in it is set in 14 pt, less its margins and a hanging 抄送：. */
export function imprintLines({ html, layout }: Article): number {
  const copies = paragraphs(html, 'copies').map(charactersWide)
  const lines = sum(copies.map((width) => Math.ceil((width - 3) / 25)))
  const all = lines + (layout === 'document' ? 1 : 0)
  return all === 0 ? 0 : Math.ceil((all * 22 + 8) / 28.99)
}

/** Of full width; digits and Latin letters are half as wide. */
export function charactersWide(text: string): number {
  const narrow = text.match(/[\u0020-\u007e]/g)?.length ?? 0
  return text.length - narrow / 2
}

/** Characters and lines of the 版心. */
const charactersOfLine = 28
const linesOfPage = 22

const headLines: Record<Article['layout'], number> = { document: 10, letter: 4, notification: 2 }

function openingLines(html: string): number {
  const title = /<h1>(.*?)<\/h1>/s.exec(html)?.[1] ?? ''
  const text = [...paragraphs(html, 'to'), ...paragraphs(html, 't\\d')]
  return Math.ceil(charactersWide(plain(title)) / 20) + 1 + sum(text.map(linesOf))
}

/** 附件说明, 署名, 附注: they and a line of text stay on one page. */
function closingLines(html: string): number {
  const enclosures = paragraphs(html, 'enclosure[^"]*')
  const gap = enclosures.length > 0 ? 1 : 0
  return gap + sum(enclosures.map(linesOf)) + signatureLines + paragraphs(html, 'remark').length
}

const signatureLines = 4

const paragraphs = (html: string, className: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<p class="${className}">(.*?)</p>`, 'gs'))].map(([, content]) =>
    plain(content ?? ''),
  )

const plain = (html: string): string => html.replaceAll(/<[^>]*>/g, '').replaceAll(/&[^;]+;/g, '&')

const linesOf = (text: string): number => Math.ceil((charactersWide(text) + 2) / charactersOfLine)

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
