import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { imprintLines } from './estimate.ts'
import type { Article } from './render.ts'

/**
 * The HTML of a print of several letters. `pages[i]` is how many pages letter i is believed to take: the page
 * numbers of the letters after it and the place of its 版记 follow from that, its line breaks do not.
 */
export function chunkHtml(articles: readonly Article[], pages: readonly number[]): string {
  const draft = articles.some((article) => article.draft)
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${styleSheet}${continuedNumbers}${articles.map((article, at) => pageRules(article, at, offsetOf(pages, at))).join('')}</style>
</head>
<body>
<nav class="targets">${articles.map((_, at) => `<a href="#${startOf(at)}"></a><a href="#${endOf(at)}"></a>`).join('')}</nav>
${articles.map((article, at) => section(article, at, pages[at] ?? 1)).join('\n')}
${draft ? '<div class="watermark">草稿</div>' : ''}
</body>
</html>`
}

/** Named destinations: where letter `at` begins, and where its text (with the room of its 版记) ends. */
export const startOf = (at: number): string => `L${at}`
export const endOf = (at: number): string => `E${at}`

const styleSheet = readFileSync(
  fileURLToPath(new URL('../../../templates/letters/letter.css', import.meta.url)),
  'utf8',
)

const section = (article: Article, at: number, pages: number): string =>
  `<article id="${startOf(at)}" class="${article.layout}" style="page: ${startOf(at)}; --pages: ${pages}">
${article.html}<div class="room" style="height: calc(${imprintLines(article)} * var(--line))"></div><div id="${endOf(at)}"></div>
</article>`

const offsetOf = (pages: readonly number[], at: number): number =>
  pages.slice(0, at).reduce((a, b) => a + b, 0)

/**
 * The print counts its pages through; a letter counts its own. Chromium resets no page counter between letters, but
 * lets a margin box take the pages before the letter off. Left and right pages are the print's, so an odd
 * offset swaps them: a letter's odd pages carry their number on the right.
 */
function pageRules({ layout }: Article, at: number, offset: number): string {
  const style = layout === 'letter' ? 'continued' : 'dashed'
  const number = `{ counter-increment: page ${-offset}; content: counter(page, ${style}) }`
  const [odd, even] = offset % 2 === 0 ? ['right', 'left'] : ['left', 'right']
  // A 信函 paints outside the 版心: see letter.css.
  const area =
    layout === 'letter'
      ? `\n@page ${startOf(at)} { margin: 30mm 19mm 15mm 21mm; @bottom-left { margin-top: -20mm; padding-left: calc(7mm + 14pt) } @bottom-right { margin-top: -20mm; padding-right: calc(7mm + 14pt) } }`
      : ''
  return `${area}
@page ${startOf(at)}:${odd} { @bottom-right ${number} }
@page ${startOf(at)}:${even} { @bottom-left ${number} }`
}

/** — 1 —. Of a 信函, the first page carries none. */
const mostPages = 200
const dashed = Array.from({ length: mostPages }, (_, index) => `'— ${index + 1} —'`)
const continuedNumbers = `
@counter-style dashed { system: fixed; symbols: ${dashed.join(' ')} }
@counter-style continued { system: fixed; symbols: '' ${dashed.slice(1).join(' ')} }`
