import { readFileSync } from 'node:fs'

/**
 * A text whose order by code units is the pinyin order of `text`, looking past case, width and accents. The same in
 * every engine: a database compares it byte by byte. Characters without a place of their own come last.
 */
export function sortKey(text: string): string {
  let key = ''
  for (const character of text) key += places.get(character) ?? last
  return key
}

/** Beyond every place, and below the surrogates. */
const last = '\ud7ff'

/** The first 32 code points are left out: a database takes no NUL, and a person reading a key no bell. */
const first = 0x21

const places: ReadonlyMap<string, string> = new Map(
  readFileSync(new URL('./collation.txt', import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line, place) =>
      [...line].map((character) => [character, String.fromCharCode(first + place)] as const),
    ),
)
