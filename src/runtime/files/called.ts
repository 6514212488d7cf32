import { type FileType, fileTypes } from './file-type.ts'

/** What a file is called, in one way of writing, without the folders it came from; null: no name to keep. */
export function calledName(given: string): string | null {
  const name = given
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .trim()
  const isReadable = !unreadable.test(name) && [...name].length <= mostCharacters
  return isReadable && /[^.\s]/.test(name) ? name : null
}

/** Whether a name says what the content is: a page called .pdf, or a PDF called .exe, would mislead who opens it. */
export function fitsType(name: string, type: FileType): boolean {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase()
  return fileTypes[type].endings.some((each) => each === ending)
}

const mostCharacters = 200

/** Controls, halves of characters, breaks of lines, what turns the direction of writing, and what cannot be seen. */
const unreadable =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffd]/u
