import { type Office, textOfLetter } from '../../letters/register/index.ts'
import { type LetterView, letterRenderer } from '../../letters/render.ts'
import type { LetterRecord } from '../../store/papers.ts'

/** What a letter says, line by line, as it was frozen; none of one that was written outside. */
export async function linesOfLetter(
  { app, store }: Office,
  letter: LetterRecord,
): Promise<readonly string[]> {
  const text = letter.view === null ? null : await textOfLetter(app, store, letter)
  if (text === null) return []
  const render = letterRenderer(text.notice.layout, text.source)
  return linesOf(render(letter.id, letter.view as LetterView).html)
}

/** Of HTML that a letter's template made: its text is escaped, and its blocks end with a tag of theirs. */
const linesOf = (html: string): readonly string[] =>
  html
    .replaceAll(/\s*\n\s*/g, '')
    .replaceAll(/<\/(?:p|h1|h2|div|tr|li)>/g, '\n')
    .replaceAll(/<\/t[dh]>/g, '\u3000')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|#x27|#x60|#x3D|nbsp);/g, (_, name: string) => marks[name] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const marks: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#x60': '`',
  '#x3D': '=',
  nbsp: ' ',
}
