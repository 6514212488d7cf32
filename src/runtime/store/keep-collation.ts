// Writes collation.txt: the characters in pinyin order, those that differ only in case, width or accent on one line.
// Kept as a file, so that the order of what lies on a disk does not change with the Unicode data of a newer Node.
import { writeFileSync } from 'node:fs'

const scripts =
  /\p{Script=Common}|\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Bopomofo}|\p{Script=Han}/u
const visible = /[\p{L}\p{N}\p{P}\p{S}\p{Zs}]/u
const { compare } = new Intl.Collator('zh-CN-u-co-pinyin', { sensitivity: 'base' })

const characters = Array.from({ length: 0xffef - 0x20 }, (_, i) => String.fromCharCode(i + 0x20))
  .filter((character) => visible.test(character) && scripts.test(character))
  .sort((a, b) => compare(a, b) || (a < b ? -1 : 1))
const places: string[] = []
for (const character of characters) {
  const place = places.at(-1)
  if (place !== undefined && compare(place.charAt(0), character) === 0)
    places[places.length - 1] = place + character
  else places.push(character)
}
writeFileSync(new URL('./collation.txt', import.meta.url), `${places.join('\n')}\n`)
