/**
 * Marks what is a heading in paragraphs of the first and second level: the whole of “一、存在的问题”, of “一、时间：
 * 三月一日” what stands before the text, of a sentence nothing. Reads rendered HTML, where text is escaped and a
 * paragraph holds no other element.
 */
export const setHeadings = (html: string): string =>
  html.replace(/<p class="t([12])">([^<]*)<\/p>/g, (_, level: string, content: string) => {
    const text = content.trim()
    const length = headingLength(text)
    const heading = length === 0 ? '' : `<span class="heading">${text.slice(0, length)}</span>`
    return `<p class="t${level}">${heading}${text.slice(length)}</p>`
  })

/** Longer than one line, nothing is a heading. */
const longest = 28

/** How much of a paragraph of the first or second level is its heading. */
export function headingLength(text: string): number {
  const [stop] = /[：。；！？]/.exec(text) ?? []
  const colon = text.indexOf('：') + 1
  if (stop === undefined) return text.length <= longest ? text.length : 0
  return stop === '：' && colon < text.length && colon <= longest ? colon : 0
}
