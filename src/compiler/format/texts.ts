import { phrases, statements } from '../../../dsl/words.ts'
import { lineOf } from './line.ts'
import type { Style } from './tokens.ts'

/**
 * A text in its quotation marks: the marks of the style where the text has none of them, its {insets} written as
 * expressions are, the rest letter by letter.
 */
export function textIn(quoted: string, style: Style): string {
  const content = insetsIn(quoted.slice(1, -1), style)
  const order = style.marks === 'en' ? ['""', '“”', '「」'] : ['“”', '「」', '""']
  const pair = order.find((each) => ![...each].some((mark) => content.includes(mark)))
  return pair ? pair.charAt(0) + content + pair.charAt(1) : quoted
}

/** Pasted letter text: only {insets} and 〈marks〉 are the language's. */
export const bodyIn = (text: string, style: Style): string =>
  insetsIn(text, style).replace(/〈([^〈〉]*)〉/g, (whole, content: string) => {
    const mark = markIn(content.trim(), style)
    return mark === null ? whole : `〈${mark}〉`
  })

const insetsIn = (text: string, style: Style): string =>
  text.replace(/[{｛]([^{}｛｝]*)[}｝]/g, (whole, content: string) => {
    const inset = lineOf(content, 'Inset', style)
    return inset === null ? whole : `{${inset}}`
  })

/** 每个 问题 当 …, 当 …, 否则, /每个, /当 */
function markIn(content: string, style: Style): string | null {
  if (content.startsWith('/')) {
    const word = markWord(content.slice(1).trim(), style)
    return word === null ? null : `/${word}`
  }
  return (
    markWord(content, style) ??
    lineOf(content, 'EachMark', style) ??
    lineOf(content, 'TableMark', style) ??
    lineOf(content, 'IfMark', style)
  )
}

function markWord(text: string, style: Style): string | null {
  const found = markWords.find(({ zh, en }) => text === zh || text === en)
  if (!found) return null
  return style.words === 'asWritten' ? text : found[style.words]
}

const markWords = [phrases.each, statements.item.when, statements.item.otherwise] as const
