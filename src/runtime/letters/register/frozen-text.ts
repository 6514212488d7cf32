import { hash } from 'node:crypto'
import type { Notice } from '../../../model/index.ts'
import { type Quotes, quotesOf } from '../../access/quotes.ts'
import { formOf, type LetterTemplate, type LoadedApplication, noticeOf } from '../../application.ts'
import { readLetters } from '../../letter-templates.ts'
import { canonical } from '../../store/canonical.ts'
import type { LetterBatch, LetterRecord } from '../../store/papers.ts'
import type { Store, Transaction, View } from '../../store/store.ts'

/** What letters are made by: the notice, and the template that was emitted from it. */
export interface LetterText extends LetterTemplate {
  readonly notice: Notice
  /** By the form as it was. */
  readonly quotes?: Quotes
}

/** As the compiled app has it. */
export async function textOfNotice(app: LoadedApplication, notice: Notice): Promise<LetterText> {
  const letters = app.letters ?? (await readLetters(app))
  const template = letters.get(notice.id)
  if (template === undefined) throw new Error(`${notice.id} has no template in its app`)
  const form = formOf(app, notice.form)
  return { notice, ...template, ...(form && { quotes: quotesOf(app.application, form, notice) }) }
}

/** Keeps it, once however often it is used; answers its id. */
export function freezeText(tx: Transaction, text: LetterText): string {
  const value = canonical(text)
  const id = `letter-text ${hash('sha256', value)}`
  if (tx.paper('setting', id) === null) tx.putPaper('setting', { id, value })
  return id
}

/**
 * What a letter is made by, whatever has become of its notice since it was signed; of one that was signed before texts
 * were kept, the app's own where that is the same. Null: it is not known any more.
 */
export async function textOfLetter(
  app: LoadedApplication,
  store: Store,
  letter: Pick<LetterRecord, 'batch' | 'notice' | 'definition'>,
): Promise<LetterText | null> {
  const batch = letter.batch === null ? null : await store.paper('batch', letter.batch)
  const setting = batch?.text ? await store.paper('setting', batch.text) : null
  if (setting) return JSON.parse(setting.value)
  const notice = noticeOf(app, letter.notice)
  return notice?.hash === letter.definition ? textOfNotice(app, notice) : null
}

/** The notice by which a batch is or was made; null: it is not known any more. */
export function noticeOfBatch(
  view: Pick<View, 'paper'>,
  app: LoadedApplication,
  batch: Pick<LetterBatch, 'notice' | 'text'>,
): Notice | null {
  const notice = noticeOf(app, batch.notice)
  const setting = notice || batch.text === null ? null : view.paper('setting', batch.text)
  if (setting) return (JSON.parse(setting.value) as LetterText).notice
  return notice ?? null
}
