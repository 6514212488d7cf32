import { letterText } from '../messages/letters.ts'
import type { LetterRecord } from '../store/papers.ts'

/**
 * What each letter's file is called for people, without its extension: names that every file system takes, no two alike,
 * whatever a record says.
 */
export function fileNames(
  letters: readonly Pick<LetterRecord, 'id' | 'number' | 'addressee'>[],
): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  return new Map(letters.map((letter) => [letter.id, freeName(wished(letter), taken)]))
}

/** A name without anything that a file system or an archive would take for more than a name. */
export const safeName = (text: string): string =>
  [...text.normalize('NFC').replace(/[\p{C}\p{Zl}\p{Zp}\\/:*?"<>|]/gu, '_')]
    .slice(0, longestName)
    .join('')
    .replace(/^[.\s]+|[.\s]+$/g, '_')
    .replace(/^(con|prn|aux|nul|com\d|lpt\d)$/i, '_$1')

const longestName = 60

const wished = ({ number, addressee }: Pick<LetterRecord, 'number' | 'addressee'>): string =>
  `${number ?? ''}${addressee}` || letterText('file-letter', {}, 'zh')

function freeName(name: string, taken: Set<string>): string {
  const safe = safeName(name)
  for (let count = 1; ; count++) {
    const free = `${safe}${count === 1 ? '' : `（${count}）`}`
    if (taken.has(free.toLowerCase())) continue
    taken.add(free.toLowerCase())
    return free
  }
}
