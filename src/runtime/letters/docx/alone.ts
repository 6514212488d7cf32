import type { Parts } from './package.ts'
import { xmlTokens } from './xml.ts'

/** A mark that is all its paragraph holds leaves no paragraph, as in pasted text: such paragraphs are noted before a Word file is filled in … */
export const noteAlone = (parts: Parts): Parts =>
  inTexts(parts, (paragraph) =>
    /^\s*\{[#/][^{}]*\}\s*$/.test(textOf(paragraph))
      ? paragraph
          .replace(/^<w:p\b[^>]*>(?:<w:pPr>[\s\S]*?<\/w:pPr>|<w:pPr\/>)?/, (start) => start + note)
          .replace(/<\/w:p>$/, (end) => note + end)
      : paragraph,
  )

/** … and taken away after that; a cell keeps one. */
export const withoutNoted = (parts: Parts): Parts =>
  inTexts(parts, (paragraph) => {
    if (!paragraph.includes(noted)) return paragraph
    const isEmpty = textOf(paragraph).replaceAll(noted, '').trim() === ''
    return isEmpty && !/<w:(sectPr|drawing|pict|object)\b/.test(paragraph)
      ? ''
      : paragraph.replaceAll(noted, '')
  })

/** Of private use, and of no font. */
const noted = '\uf4ff'
const note = `<w:r><w:t>${noted}</w:t></w:r>`

function inTexts(parts: Parts, change: (paragraph: string) => string): Parts {
  return new Map(
    [...parts].map(([name, content]) => {
      if (!/^word\/(document|header\d*|footer\d*)\.xml$/.test(name)) return [name, content]
      const changed = content.toString('utf8').replace(innermost, change)
      return [name, Buffer.from(changed.replace(cellWithout, '$1<w:p/>'))]
    }),
  )
}

/** A paragraph that holds no other. */
const innermost = /<w:p(?:\s[^>]*)?>(?:(?!<w:p[\s>]|<\/w:p>)[\s\S])*<\/w:p>/g

const cellWithout =
  /(<w:tc>(?:<w:tcPr>(?:(?!<\/w:tcPr>)[\s\S])*<\/w:tcPr>)?|<\/w:tbl>)(?=<\/w:tc>)/g

function textOf(paragraph: string): string {
  let text = ''
  let isInside = false
  for (const token of xmlTokens(paragraph)) {
    if (token.kind === 'text') text += isInside ? token.text : ''
    else if (token.name === 'w:t') isInside = token.kind === 'start'
  }
  return text
}
