import type { LoadedApplication } from '../../application.ts'
import type { LetterRecord } from '../../store/papers.ts'
import type { Store } from '../../store/store.ts'
import { type LetterText, textOfLetter } from '../register/frozen-text.ts'
import type { LetterView } from '../render.ts'
import { letterDocument } from './document.ts'
import { fillTemplate } from './fill.ts'
import type { Mark } from './stamp.ts'
import { xmlText } from './xml.ts'

/**
 * A letter as a Word file to edit, by the text and the values it was issued by; null where there is none: it was
 * entered by hand, or its text is known no more.
 */
export async function wordOfLetter(
  app: LoadedApplication,
  store: Store,
  letter: LetterRecord,
): Promise<Buffer | null> {
  const text = letter.view === null ? null : await textOfLetter(app, store, letter)
  return text && wordOf(text, letter.view as LetterView, letter.state === 'void')
}

/** In staff's own Word file, where the notice names one. What is not issued, or void, says so. */
export function wordOf(text: LetterText, view: LetterView, isVoid = false): Promise<Buffer> {
  const mark: Mark | null = isVoid ? '作废' : view.frame.draft ? '草稿' : null
  const { template } = text.notice
  const clean = withXmlText(view)
  return template && text.word !== undefined
    ? fillTemplate(Buffer.from(text.word, 'base64'), template, clean, mark)
    : letterDocument(text.notice, clean, mark)
}

const withXmlText = (view: LetterView): LetterView =>
  JSON.parse(JSON.stringify(view), (_, value) =>
    typeof value === 'string' ? xmlText(value) : value,
  )
