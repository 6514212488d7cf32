import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Notice } from '../../../model/index.ts'
import { fileStems } from '../../../model/names.ts'
import type { LoadedApplication } from '../../application.ts'
import { canonical } from '../../store/canonical.ts'
import type { LetterRecord } from '../../store/papers.ts'
import type { Store, Transaction } from '../../store/store.ts'

/** What letters are made by: the notice, and the template that was emitted from it. */
export interface LetterText {
  readonly notice: Notice
  readonly source: string
  /** Staff's own Word file as the app fills it in, in base64; where the notice names one. */
  readonly word?: string
}

/** As the compiled app has it. */
export async function textOfNotice(app: LoadedApplication, notice: Notice): Promise<LetterText> {
  const stems = fileStems(app.application.notices.map(({ id }) => id))
  const file = join(app.folder, 'letters', `${stems.get(notice.id)}`)
  const source = await readFile(`${file}.hbs`, 'utf8')
  if (!notice.template) return { notice, source }
  return { notice, source, word: await readFile(`${file}.docx`, 'base64') }
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
  const notice = app.application.notices.find(({ id }) => id === letter.notice)
  return notice?.hash === letter.definition ? textOfNotice(app, notice) : null
}
