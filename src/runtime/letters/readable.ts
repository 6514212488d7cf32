/**
 * A font often has one glyph for two characters: 一 and the radical ⼀, ～ and 〜. Skia then notes the lower code for
 * readers, and a search for 一 finds nothing. Gives a ToUnicode map that notes what Chinese text means.
 */
export function readableCMap(map: string): string {
  return cmapWith(map, entriesOf(map).map(line))
}

/** A map like this one of these glyphs alone; `lines` keeps what was written of each glyph before. */
export const cmapOf = (
  map: string,
  meanings: ReadonlyMap<number, string>,
  glyphs: Iterable<number>,
  lines: Map<number, MeantLine>,
): string => {
  const wanted: string[] = []
  for (const glyph of glyphs) {
    const character = meanings.get(glyph)
    if (character === undefined) continue
    const known = lines.get(glyph)
    const written = known?.character === character ? known : lineOf(glyph, character)
    if (written !== known) lines.set(glyph, written)
    wanted.push(written.line)
  }
  return cmapWith(map, wanted)
}

/** The line of a map that says what a glyph means. */
export interface MeantLine {
  readonly character: string
  readonly line: string
}

const lineOf = (glyph: number, character: string): MeantLine => ({
  character,
  line: line({ glyph: glyphName(glyph), character }),
})

function cmapWith(map: string, lines: readonly string[]): string {
  const first = map.search(/\d+ beginbf(char|range)\n/)
  const end = map.indexOf('endcmap')
  if (first < 0 || end < first) return map
  const blocks = Array.from({ length: Math.ceil(lines.length / blockSize) }, (_, index) =>
    block(lines.slice(index * blockSize, (index + 1) * blockSize)),
  )
  return `${map.slice(0, first)}${blocks.join('')}${map.slice(end)}`
}

/** What each glyph means by a ToUnicode map. */
export const textOfCMap = (map: string): ReadonlyMap<number, string> =>
  new Map(entriesOf(map).map(({ glyph, character }) => [Number.parseInt(glyph, 16), character]))

/** The character that text means by one that a font draws with the same glyph. */
export function meantCharacter(character: string): string {
  const meant = lookalikes.get(character)
  if (meant !== undefined) return meant
  if (character < ' ') return ' '
  return /[\u2f00-\u2fd5]/.test(character) ? character.normalize('NFKC') : character
}

interface Entry {
  /** Four hexadecimal digits. */
  readonly glyph: string
  readonly character: string
}

/** As many as a block of a CMap may hold. */
const blockSize = 100

const block = (lines: readonly string[]): string =>
  `${lines.length} beginbfchar\n${lines.join('')}endbfchar\n`

const line = ({ glyph, character }: Entry): string =>
  `<${glyph}> <${hexOf(meantCharacter(character))}>\n`

function entriesOf(map: string): readonly Entry[] {
  const entries: Entry[] = []
  for (const [, kind, lines = ''] of map.matchAll(/beginbf(char|range)\n(.*?)endbf/gs))
    for (const text of lines.split('\n'))
      if (text !== '') entries.push(...(kind === 'char' ? charsOf(text) : entriesIn(text, 'range')))
  return entries
}

/** Letters repeat the same lines thousands of times; there are no more of them than characters. */
const charLines = new Map<string, readonly Entry[]>()

function charsOf(text: string): readonly Entry[] {
  const known = charLines.get(text)
  if (known !== undefined) return known
  const entries = entriesIn(text, 'char')
  if (charLines.size < 100_000) charLines.set(text, entries)
  return entries
}

function entriesIn(text: string, kind: 'char' | 'range'): readonly Entry[] {
  const [from, to, last] = [...text.matchAll(/<([0-9A-Fa-f]+)>/g)].map(([, digits]) => digits ?? '')
  if (from === undefined || to === undefined) return []
  return kind === 'char' ? [entry(from, to, 0)] : range(from, to, last ?? '')
}

function range(from: string, to: string, code: string): readonly Entry[] {
  const count = Number.parseInt(to, 16) - Number.parseInt(from, 16) + 1
  return Array.from({ length: count }, (_, index) => entry(from, code, index))
}

const entry = (from: string, code: string, index: number): Entry => ({
  glyph: glyphName(Number.parseInt(from, 16) + index),
  character: String.fromCodePoint(codePointOf(code) + index),
})

const glyphName = (glyph: number): string => glyph.toString(16).toUpperCase().padStart(4, '0')

const codePointOf = (code: string): number =>
  Buffer.from(code, 'hex').swap16().toString('utf16le').codePointAt(0) ?? 0

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
