import { letterText } from '../messages/letters.ts'
import type { LetterRecord } from '../store/papers.ts'
import { titleIn } from './register/list.ts'

/** What it is called by; its title where it has neither number nor addressee. */
type Named = Pick<LetterRecord, 'id' | 'number' | 'addressee' | 'view'>

/**
 * What each letter's file is called for people, without its extension: names that every file system takes, no two alike,
 * whatever a record says.
 */
export function fileNames(letters: readonly Named[]): ReadonlyMap<string, string> {
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

const wished = ({ number, addressee, view }: Named): string =>
  `${number ?? ''}${addressee}` || titleIn(view) || letterText('file-letter', {}, 'zh')

function freeName(name: string, taken: Set<string>): string {
  const safe = safeName(name)
  for (let count = 1; ; count++) {
    const free = `${safe}${count === 1 ? '' : `（${count}）`}`
    if (taken.has(free.toLowerCase())) continue
    taken.add(free.toLowerCase())
    return free
  }
}
