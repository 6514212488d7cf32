import { reasonOf } from '../../failure.ts'
import type { LetterRecord } from '../../store/papers.ts'
import { faultNote } from '../faults.ts'
import { byNumber } from '../number-order.ts'
import { chunkSize, type Printed } from '../print.ts'
import type { Job } from '../printer.ts'
import type { LetterText } from '../register/frozen-text.ts'
import { type Article, type LetterView, letterRenderer } from '../render.ts'
import type { Shelf } from '../stored.ts'

/**
 * What is left to print of a batch. Its letters always go through the press in the same company, so that their bytes do
 * not depend on how often the printing was interrupted. What cannot even be set is added to `unset`.
 */
export function* jobsOf(
  letters: readonly LetterRecord[],
  { notice, source }: LetterText,
  shelf: Shelf,
  unset: Printed[],
): Generator<Job, void> {
  const render = letterRenderer(notice.layout, source)
  const ordered = [...letters].sort(byNumber)
  for (let at = 0; at < ordered.length; at += chunkSize) {
    const chunk = ordered.slice(at, at + chunkSize)
    const waiting = new Set(chunk.filter(isWaiting).map(({ id }) => id))
    if (waiting.size === 0) continue
    const articles = chunk.flatMap(({ id, view }): Article[] => {
      try {
        return [render(id, view as LetterView)]
      } catch (error) {
        const reason = faultNote({ code: 'printer-failed', detail: reasonOf(error) })
        if (waiting.has(id)) unset.push({ kind: 'failed', id, reason })
        return []
      }
    })
    const wanted = articles.map(({ id }) => id).filter((id) => waiting.has(id))
    if (wanted.length > 0) yield { articles, wanted, shelf }
  }
}

/** It has its number and no file yet. */
export const isWaiting = ({ state }: Pick<LetterRecord, 'state'>): boolean =>
  state === 'issued' || state === 'failed'
