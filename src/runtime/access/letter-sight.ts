import type { Form, Notice, StoredRecord } from '../../model/index.ts'
import { formOf, noticeOf } from '../application.ts'
import type { LetterRecord } from '../store/papers.ts'
import type { Access, Lookup } from './access.ts'
import { type LetterAct, rightToLetter } from './letter-rights.ts'
import { isDenied } from './rights.ts'
import type { Sight } from './sight.ts'
import { isTold, noticeSources } from './sources.ts'

/** Whether somebody may read a letter: he sees its record, with all that it quotes. */
export function seesLetter(access: Access, letter: LetterRecord, view: Lookup): boolean {
  const form = formOf(access.app, letter.form)
  if (access.visitor.account === null || !form) return access.visitor.account === null
  const notice = noticeOf(access.app, letter.notice)
  if (letter.record === '') return notice !== undefined && handles(access, form, notice)
  const record = view.get(letter.form, letter.record)
  const sight = record && access.sight(form, record, view)
  if (!sight) return false
  return notice
    ? isTold(noticeSources(access.app.application, form, notice), sight)
    : isAllPlain(form, sight)
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

/** A letter that was written outside has no record: whoever has to do with letters of its kind sees it. */
const handles = (access: Access, form: Form, notice: Notice): boolean =>
  (['draft', 'review', 'sign'] as const satisfies readonly LetterAct[]).some(
    (act) => !isDenied(rightToLetter(access, form, notice, act, null)),
  )

/** A letter of a notice that is gone may quote anything. */
const isAllPlain = ({ fields }: Form, { visible, masked }: Sight): boolean =>
  masked.size === 0 && fields.every(({ id }) => visible.has(id))
