import { charactersWide } from './estimate.ts'

/**
 * A title in lines of at most `most` full-width characters: as few as can be, of nearly the same length, in the shape
 * of a trapezoid or a diamond. A line ends between words, and not within a date, a number and its unit, or a 《…》 or
 * “…” that fits one line.
 */
export function titleLines(title: string, most = 20): readonly string[] {
  const pieces = piecesOf(title.trim(), most)
  const least = Math.max(1, Math.ceil(charactersWide(title.trim()) / most))
  for (let count = least; count <= mostBalanced; count++) {
    const lines = balanced(pieces, count, most)
    if (lines) return lines
  }
  return filled(pieces, most)
}

/** Nobody balances more lines than these by eye. */
const mostBalanced = 4

/** What no line ends within. */
function piecesOf(title: string, most: number): readonly string[] {
  const parts = partsIn(title, most)
  const pieces: string[] = []
  for (const part of parts) {
    const before = pieces.at(-1)
    if (before !== undefined && (opens.test(before) || follows.test(part)))
      pieces[pieces.length - 1] = before + part
    else pieces.push(part)
  }
  return pieces.flatMap((piece) => cut(piece, most))
}

/** No line ends with these, or begins with those. */
const opens = /[（〔【《〈“‘「『]$/
const follows = /^(?:[）〕】》〉”’」』，、。；：？！]|的$|了$|之$|等$)/

const whole =
  /《[^《》]*》|“[^“”]*”|\d+年\d+月\d+日(?:\d+时)?|\d+年(?:度|\d+月)?|\d+月\d+日|〔\d+〕\d*号?|第?[\d.,]+(?:%|％|[万亿]?\p{Script=Han})?/gu

/** Words, and what is as good as one where it fits a line. */
function partsIn(title: string, most: number): readonly string[] {
  const parts: string[] = []
  let at = 0
  const search = new RegExp(whole)
  for (let found = search.exec(title); found; found = search.exec(title)) {
    if (charactersWide(found[0]) > most) {
      // What it holds may be whole in itself.
      search.lastIndex = found.index + 1
      continue
    }
    parts.push(...wordsIn(title.slice(at, found.index)), found[0])
    at = found.index + found[0].length
  }
  return [...parts, ...wordsIn(title.slice(at))]
}

/** 负责 and 人 are one: a character by itself mostly ends the word before it, unless it joins two. */
function wordsIn(text: string): readonly string[] {
  const found: string[] = []
  let isWord = false
  for (const { segment } of words.segment(text)) {
    const ends: boolean = isWord && ending.test(segment)
    if (ends) found[found.length - 1] += segment
    else found.push(segment)
    isWord = !ends && /^\p{Script=Han}{2,}$/u.test(segment)
  }
  return found
}

const ending = /^(?![和与及或暨并对在为于从由向把被以将等请各全新])\p{Script=Han}$/u

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** What is longer than a line ends anywhere. */
function cut(piece: string, most: number): readonly string[] {
  if (charactersWide(piece) <= most) return [piece]
  const characters = [...piece]
  const end = characters.findIndex(
    (_, at) => charactersWide(characters.slice(0, at + 1).join('')) > most,
  )
  return [characters.slice(0, end).join(''), ...cut(characters.slice(end).join(''), most)]
}

/** Line after line as full as it gets. */
function filled(pieces: readonly string[], most: number): readonly string[] {
  const lines: string[] = []
  for (const piece of pieces) {
    const longer = (lines.at(-1) ?? '') + piece
    if (lines.length > 0 && charactersWide(longer.trim()) <= most) lines[lines.length - 1] = longer
    else lines.push(piece)
  }
  return lines.map((line) => line.trim())
}

/** The best way to put pieces into so many lines; null where there is none. */
function balanced(
  pieces: readonly string[],
  count: number,
  most: number,
): readonly string[] | null {
  const mean = charactersWide(pieces.join('')) / count
  let best: { readonly lines: readonly string[]; readonly cost: number } | null = null
  const place = (from: number, lines: readonly string[], cost: number): void => {
    if (best && cost >= best.cost) return
    if (lines.length === count - 1) {
      const all = [...lines, pieces.slice(from).join('').trim()]
      const total = cost + unevenness(all.at(-1) ?? '') + shapeCost(all)
      const fits = charactersWide(all.at(-1) ?? '') <= most
      if (fits && (!best || total < best.cost)) best = { lines: all, cost: total }
      return
    }
    for (let to = from + 1; to < pieces.length; to++) {
      const line = pieces.slice(from, to).join('').trim()
      if (charactersWide(line) > most) return
      place(to, [...lines, line], cost + unevenness(line))
    }
  }
  const unevenness = (line: string): number => (charactersWide(line) - mean) ** 2
  place(0, [], 0)
  return (best as { readonly lines: readonly string[] } | null)?.lines ?? null
}

/** An hourglass is the one shape that is wrong. */
function shapeCost(lines: readonly string[]): number {
  const widths = lines.map(charactersWide)
  const narrow = widths.filter((width, at) => {
    const [before, after] = [widths[at - 1], widths[at + 1]]
    return before !== undefined && after !== undefined && width < before && width < after
  })
  return narrow.length * 1000
}
