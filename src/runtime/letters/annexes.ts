import type { Notice } from '../../model/index.ts'
import { linesOf } from './docx/lines.ts'
import type { Frame, LetterValues } from './render.ts'

/** The 附件 that have nothing to say in this letter, by their index among the enclosures of its notice. */
export const annexesLeftOut = (
  { annexes = [] }: Pick<Notice, 'annexes'>,
  values: LetterValues,
): readonly number[] =>
  annexes.filter(({ body }) => linesOf(body, values).length === 0).map(({ enclosure }) => enclosure)

/** Where an enclosure of the notice stands among those of the letter; null: it is left out. */
export function placeOfEnclosure(
  { leftOut = [] }: Pick<Frame, 'leftOut'>,
  enclosure: number,
): number | null {
  if (leftOut.includes(enclosure)) return null
  return enclosure - leftOut.filter((other) => other < enclosure).length
}
