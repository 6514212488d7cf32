/** Of a heading in a letter: 一、 （一） 1. （1）; 0: text. */
export type ParagraphLevel = 0 | 1 | 2 | 3 | 4

/** A paragraph that ends as a sentence does is text, but for a heading it may begin with: 四、时间：三月一日上午。 */
export function paragraphLevel(text: string): ParagraphLevel {
  const level = (levels.findIndex((start) => start.test(text)) + 1) as ParagraphLevel
  const isSentence = /[。；：！？，]$/.test(text)
  return isSentence && !(level <= 2 && /^[^。；：！？，]*：./.test(text)) ? 0 : level
}

const levels = [
  /^[一二三四五六七八九十百]+、/,
  /^（[一二三四五六七八九十百]+）/,
  /^\d+[.．]/,
  /^（\d+）/,
] as const
