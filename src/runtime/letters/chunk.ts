import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { closingLines, imprintLines, lineHeight, reachesBelow } from './estimate.ts'
import {
  bodyEnd,
  bodyEndOf,
  type Extent,
  endOf,
  sheetsOf,
  startOf,
  textEndOf,
  wideMarksOf,
  wideStart,
} from './extent.ts'
import { pageRules, pageStyles } from './pages.ts'
import type { Article } from './render.ts'

/**
 * The HTML of a print of several letters. `extents[i]` is what letter i is believed to take: the page numbers of the
 * letters after it and the place of its 版记 follow from that, its line breaks do not.
 */
export function chunkHtml(articles: readonly Article[], extents: readonly Extent[]): string {
  const draft = articles.some((article) => article.draft)
  const offset = offsetsOf(articles, extents)
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${styleSheet}${pageStyles}${articles.map((article, at) => pageRules(article, at, offset[at] ?? 0)).join('')}</style>
</head>
<body>
<nav class="targets">${articles.flatMap(marksOf).map(target).join('')}</nav>
${articles.map((article, at) => section(article, at, extents[at] ?? onePage)).join('\n')}
${draft ? '<div class="watermark">草稿</div>' : ''}
</body>
</html>`
}

const marksOf = (article: Article, at: number): readonly string[] => [
  startOf(at),
  textEndOf(at),
  endOf(at),
  ...(bodyEnd.test(article.html) ? [bodyEndOf(at)] : []),
  ...wideMarksOf(article, at).flatMap(({ start, end }) => [start, end]),
]

const target = (mark: string): string => `<a href="#${mark}"></a>`

const styleSheet = readFileSync(
  fileURLToPath(new URL('../../../templates/letters/letter.css', import.meta.url)),
  'utf8',
)

const onePage: Extent = { pages: 1, wide: 0, imprint: 'loose', joined: false }

function offsetsOf(articles: readonly Article[], extents: readonly Extent[]): readonly number[] {
  const offsets = [0]
  for (const [at, article] of articles.entries())
    offsets.push((offsets[at] ?? 0) + sheetsOf(article, extents[at] ?? onePage))
  return offsets
}

function section(article: Article, at: number, extent: Extent): string {
  const { layout, receipt } = article
  const { text, imprint } = inParts(article, at, extent)
  const style = [
    `page: ${startOf(at)}`,
    `--pages: ${extent.pages - extent.wide}`,
    `--wide: ${extent.wide}`,
    `--turned: ${startOf(at)}w`,
    `--aside: ${startOf(at)}a`,
    ...lineHeight(article),
  ].join('; ')
  const leaf = receipt === undefined ? '' : `<section class="receipt">${receipt}</section>`
  return `<article id="${startOf(at)}" class="${layout}" style="${style}">
${text}${imprint}${mark(textEndOf(at))}${imprint === '' ? '' : roomFor(imprint, article, extent)}${mark(endOf(at))}
</article>${leaf}`
}

function roomFor(imprint: string, { html }: Article, extent: Extent): string {
  const blank = extent.imprint === 'apart' ? '<div class="blank"></div>' : ''
  const clear = reachesBelow(html) ? ' clear' : ''
  return `${blank}<div class="room ${extent.imprint}${clear}">${imprint}</div>`
}

/** It has no place in the flow, so that it moves nothing; a paragraph may hold it. */
const mark = (name: string | undefined): string => `<span class="mark" id="${name}"></span>`

/** The 版记 stands at the foot of the last page; a copy that nobody sees keeps its room free in the text. */
function inParts(
  article: Article,
  at: number,
  extent: Extent,
): { readonly text: string; readonly imprint: string } {
  const { html } = article
  const start = html.lastIndexOf('<footer class="imprint')
  const [text, footer] = start < 0 ? [html, ''] : [html.slice(0, start), html.slice(start)]
  const imprint = footer.includes('<p') ? footer : ''
  const marks = wideMarksOf({ html: text }, at)
  const [starts, ends] = [marks.values(), marks.values()]
  const marked = text
    .replace(wideStart, (whole) => `${whole}${mark(starts.next().value?.start)}`)
    .replace(wideEnd, () => `</table>${mark(ends.next().value?.end)}</div>`)
  return { text: withBodyEnd(article, marked, at, extent), imprint }
}

/**
 * Chromium keeps a signature with the lines before it where it can: not with a row of a table, nor with a paragraph that
 * goes on from the page before. Joined, the last two rows begin a page, or the last line is as high as all that follows,
 * which then stands beside it.
 */
function withBodyEnd(article: Article, html: string, at: number, extent: Extent): string {
  const { joined, imprint } = extent
  const found = bodyEnd.exec(html)
  if (found === null) return html
  const [before, rest] = [html.slice(0, found.index), html.slice(found.index)]
  const end = mark(bodyEndOf(at))
  if (!rest.startsWith('</p>')) {
    const two = before.lastIndexOf('<tr>', before.lastIndexOf('<tr>') - 1)
    const rows = joined
      ? `${before.slice(0, two)}<tr class="last">${before.slice(two + 4)}`
      : before
    return `${rows.replace(/<\/td>$/, `${end}</td>`)}${rest}`
  }
  if (!joined) return before + end + rest
  const after = closingLines(article.html) + (imprint === 'held' ? imprintLines(article) : 0)
  const height = `calc(${after + 1} * var(--line))`
  const tie = `<span class="tie" style="height: ${height}"></span>`
  // With its last character, or it might begin a line of its own.
  const tied = before.replace(/[^<>&;]?$/, (last) => `<span class="unbroken">${last}${tie}</span>`)
  const back = `<div style="margin-top: calc(var(--line) - ${height})"></div>`
  return `${tied}${end}</p>${back}${rest.slice('</p>'.length)}`
}

const wideEnd = /<\/table>\s*<\/div>/g
