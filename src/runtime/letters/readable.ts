/** A ToUnicode map: what glyphs mean, and what is written around that. */
export interface CMap {
  readonly meanings: ReadonlyMap<number, Meaning>
  readonly before: string
  readonly after: string
}

export interface Meaning {
  readonly character: string
  /** Of a map that says so. */
  readonly line: string
}

/**
 * A font often has one glyph for two characters: 一 and the radical ⼀, ～ and 〜. Skia then notes the lower code for
 * readers, and a search for 一 finds nothing. Here glyphs mean what Chinese text means. Null: it is no such map.
 */
export function openCMap(map: string): CMap | null {
  const first = map.search(/\d+ beginbf(char|range)\n/)
  const end = map.indexOf('endcmap')
  if (first < 0 || end < first) return null
  return {
    meanings: meaningsIn(map.slice(first, end)),
    before: map.slice(0, first),
    after: map.slice(end),
  }
}

/** A map that notes what text means, beside the same of Skia. */
export function readableCMap(map: string): string {
  const cmap = openCMap(map)
  return cmap === null ? map : cmapOf(cmap, cmap.meanings, cmap.meanings.keys())
}

/** A map of these glyphs alone, in their order. */
export function cmapOf(
  { before, after }: CMap,
  meanings: ReadonlyMap<number, Meaning>,
  glyphs: Iterable<number>,
): string {
  const lines: string[] = []
  for (const glyph of glyphs) {
    const line = meanings.get(glyph)?.line
    if (line !== undefined) lines.push(line)
  }
  const blocks = Array.from({ length: Math.ceil(lines.length / blockSize) }, (_, index) =>
    block(lines.slice(index * blockSize, (index + 1) * blockSize)),
  )
  return `${before}${blocks.join('')}${after}`
}

/** The character that text means by one that a font draws with the same glyph. */
export function meantCharacter(character: string): string {
  const meant = lookalikes.get(character)
  if (meant !== undefined) return meant
  if (character < ' ') return ' '
  return /[\u2f00-\u2fd5]/.test(character) ? character.normalize('NFKC') : character
}

/** As many as a block of a CMap may hold. */
const blockSize = 100

const block = (lines: readonly string[]): string =>
  `${lines.length} beginbfchar\n${lines.join('')}endbfchar\n`

function meaningsIn(blocks: string): ReadonlyMap<number, Meaning> {
  const meanings = new Map<number, Meaning>()
  for (const [, kind, lines = ''] of blocks.matchAll(/beginbf(char|range)\n(.*?)endbf/gs))
    if (kind === 'char') readCharacters(lines, meanings)
    else readRanges(lines, meanings)
  return meanings
}

/** `<0012> <4E00>`: line by line. */
function readCharacters(lines: string, meanings: Map<number, Meaning>): void {
  for (let at = 0, end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', at)) {
    const code = lines.indexOf(' <', at) + 2
    const glyph = hexIn(lines, at + 1, code - 3)
    meanings.set(glyph, meaningOf(glyph, codePointIn(lines, code, end - 1)))
    at = end + 1
  }
}

/** `<0012> <0015> <4E00>`: the first of them is 4E00. */
function readRanges(lines: string, meanings: Map<number, Meaning>): void {
  for (const [, from = '', to = '', code = ''] of lines.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
    const first = Number.parseInt(from, 16)
    for (let glyph = first; glyph <= Number.parseInt(to, 16); glyph++)
      meanings.set(glyph, meaningOf(glyph, codePointIn(code, 0, code.length) + glyph - first))
  }
}

/** Letters repeat the same meanings thousands of times; there are no more of them than characters. */
const knownMeanings = new Map<number, Meaning>()

function meaningOf(glyph: number, code: number): Meaning {
  const key = glyph * 0x110000 + code
  const known = knownMeanings.get(key)
  if (known !== undefined) return known
  const character = meantCharacter(String.fromCodePoint(code))
  const name = glyph.toString(16).toUpperCase().padStart(4, '0')
  const meaning = { character, line: `<${name}> <${hexOf(character)}>\n` }
  if (knownMeanings.size < 100_000) knownMeanings.set(key, meaning)
  return meaning
}

/** The first character of UTF-16, which is written in two halves beyond the first plane. */
function codePointIn(text: string, from: number, to: number): number {
  const first = hexIn(text, from, Math.min(to, from + 4))
  if (first < 0xd800 || first > 0xdbff) return first
  return (first - 0xd800) * 0x400 + hexIn(text, from + 4, Math.min(to, from + 8)) - 0xdc00 + 0x10000
}

function hexIn(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    number = number * 16 + (code <= nine ? code - zero : (code & ~toLower) - letterA + 10)
  }
  return number
}

const [zero, nine, letterA, toLower] = [0x30, 0x39, 0x41, 0x20]

const hexOf = (character: string): string =>
  Buffer.from(character, 'utf16le').swap16().toString('hex').toUpperCase()

/** Beyond the Kangxi radicals: those of the fonts in use. The test reads them out of the fonts. */
const lookalikes: ReadonlyMap<string, string> = new Map(
  `⺂乛 ⺃乚 ⺅亻 ⺇𠘨 ⺉刂 ⺋㔾 ⺍𭕄 ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺘扌 ⺙攵 ⺛旡 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺣灬 ⺤爫 ⺦丬 ⺨犭 ⺩𤣩
  ⺫罒 ⺭礻 ⺮𥫗 ⺯糹 ⺰纟 ⺱罓 ⺳㓁 ⺹耂 ⺺肀 ⺽𦥑 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻅见 ⻆角 ⻇𧢲 ⻈讠 ⻉贝 ⻊𧾷 ⻋车 ⻌辶 ⻐钅 ⻑長
  ⻒镸 ⻓长 ⻔门 ⻕𨸏 ⻖阝 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞𩙿 ⻟飠 ⻠饣 ⻡𩠐 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐
  ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟 ⼾户 㫚曶 㬵胶 㬺幐 㮣槩 〜～ ∕／ ‵｀ ‒–`
    .split(/\s+/)
    .map((pair) => {
      const [seen = '', meant = ''] = pair
      return [seen, meant] as const
    })
    .concat([
      ['\u2003', '\u3000'],
      ['\u2329', '\u3008'],
      ['\u232a', '\u3009'],
    ]),
)
