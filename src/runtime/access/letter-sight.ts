import type { Form, Notice, StoredRecord } from '../../model/index.ts'
import { formOf, noticeOf } from '../application.ts'
import type { LetterBatch, LetterRecord } from '../store/papers.ts'
import type { View } from '../store/store.ts'
import type { Access, Lookup } from './access.ts'
import { handlesLetters, staffOf } from './letter-rights.ts'
import { frozenQuotes, isQuotedTo } from './quotes.ts'
import type { Sight } from './sight.ts'
import { isTold, noticeSources } from './sources.ts'

/** Whether somebody may read a letter: he sees its record, with all that it quotes. */
export function seesLetter(
  access: Access,
  letter: LetterRecord,
  view: Lookup & Pick<View, 'paper'>,
): boolean {
  const { app } = access
  const form = formOf(app, letter.form)
  if (access.visitor.account === null || !form) return access.visitor.account === null
  // One that was written outside has no record: whoever has to do with letters of its kind sees it.
  if (letter.record === '') return handlesLetters(access, form, staffOf(app, letter.notice))
  const record = view.get(letter.form, letter.record)
  const sight = record && access.sight(form, record, view)
  if (!sight) return false
  return isToldIn(access, form, letter, sight, view, () => {
    const batch = letter.batch === null ? null : view.paper('batch', letter.batch)
    return batch?.text ?? null
  })
}

/** Whether somebody may see a record with all that its letter of a batch quotes, or would quote. */
export function seesOfBatch(
  access: Access,
  form: Form,
  batch: LetterBatch,
  record: StoredRecord,
  view: Lookup & Pick<View, 'paper'>,
): boolean {
  const sight = access.sight(form, record, view)
  return sight !== null && isToldIn(access, form, batch, sight, view, () => batch.text)
}

/** Whether somebody may see a record with all that its letter would quote. */
export function seesAddressee(
  access: Access,
  form: Form,
  notice: Notice,
  record: StoredRecord,
  view: Lookup,
): boolean {
  const sight = access.sight(form, record, view)
  return sight !== null && isTold(noticeSources(access.app.application, form, notice), sight)
}

/** A letter of a notice that is gone may quote anything. */
const isAllPlain = ({ fields }: Form, { visible, masked }: Sight): boolean =>
  masked.size === 0 && fields.every(({ id }) => visible.has(id))

/** By the notice where it is still the same, otherwise by what was frozen of it: `text`. */
function isToldIn(
  access: Access,
  form: Form,
  about: Pick<LetterRecord, 'notice' | 'definition'>,
  sight: Sight,
  view: Pick<View, 'paper'>,
  text: () => string | null,
): boolean {
  const { app } = access
  const notice = noticeOf(app, about.notice)
  const id = notice?.hash === about.definition ? null : text()
  const quotes = id === null ? null : frozenQuotes(access, form, id, view)
  if (quotes) return isQuotedTo(sight, form, quotes)
  return notice
    ? isTold(noticeSources(app.application, form, notice), sight)
    : isAllPlain(form, sight)
}
