/**
 * A font often has one glyph for two characters: 一 and the radical ⼀, ～ and 〜. Skia then notes the lower code for
 * readers, and a search for 一 finds nothing. Gives a ToUnicode map that notes what Chinese text means.
 */
export function readableCMap(map: string): string {
  return cmapWith(map, entriesOf(map))
}

/** A map like this one of these glyphs alone. */
export const cmapOf = (
  map: string,
  meanings: ReadonlyMap<number, string>,
  glyphs: Iterable<number>,
): string =>
  cmapWith(
    map,
    [...glyphs].flatMap((glyph): readonly Entry[] => {
      const character = meanings.get(glyph)
      return character === undefined ? [] : [{ glyph: glyphName(glyph), character }]
    }),
  )

function cmapWith(map: string, entries: readonly Entry[]): string {
  const first = map.search(/\d+ beginbf(char|range)\n/)
  const end = map.indexOf('endcmap')
  if (first < 0 || end < first) return map
  const blocks = Array.from({ length: Math.ceil(entries.length / blockSize) }, (_, index) =>
    block(entries.slice(index * blockSize, (index + 1) * blockSize)),
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

const block = (entries: readonly Entry[]): string =>
  `${entries.length} beginbfchar\n${entries.map(line).join('')}endbfchar\n`

const line = ({ glyph, character }: Entry): string =>
  `<${glyph}> <${hexOf(meantCharacter(character))}>\n`

function entriesOf(map: string): readonly Entry[] {
  const blocks = map.matchAll(/beginbf(char|range)\n(.*?)endbf/gs)
  return [...blocks].flatMap(([, kind, lines = '']) =>
    lines
      .split('\n')
      .map((text) => [...text.matchAll(/<([0-9A-Fa-f]+)>/g)].map(([, digits]) => digits ?? ''))
      .flatMap(([from, to, last]) => {
        if (from === undefined || to === undefined) return []
        return kind === 'char' ? [entry(from, to, 0)] : range(from, to, last ?? '')
      }),
  )
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
