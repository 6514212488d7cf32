import type { Form, Notice } from '../../model/index.ts'
import { type LoadedApplication, noticeOf } from '../application.ts'
import type { LetterBatch } from '../store/papers.ts'
import type { Access } from './access.ts'
import type { DenialReason } from './denial.ts'
import { denial, isDenied, labelsOf, type Right, rightToWrite } from './rights.ts'
import type { Held } from './sight.ts'

/**
 * Who drafts also seals, serves, closes and enters by hand; who signs also voids and says where a series begins. A batch is
 * withdrawn by any of the three.
 */
export type LetterAct = 'draft' | 'review' | 'sign' | 'withdraw'

/** As much of a notice as says who acts. */
export type Staffed = Pick<Notice, 'label' | 'draftedBy' | 'reviewedBy' | 'signedBy'>

/** Who acts on letters of a notice; of one that is gone, those who review its form. */
export const staffOf = (app: LoadedApplication, notice: string): Staffed =>
  noticeOf(app, notice) ?? { label: notice, draftedBy: [], reviewedBy: [], signedBy: [] }

/** Whether somebody has any part in the letters of a notice. */
export const handlesLetters = (access: Access, form: Form, notice: Staffed): boolean =>
  (['draft', 'review', 'sign'] as const satisfies readonly LetterAct[]).some(
    (act) => !isDenied(rightToLetter(access, form, notice, act, null)),
  )

/** Whether somebody may act on letters of a notice. Who drafted a batch neither reviews nor signs it. */
export function rightToLetter(
  access: Access,
  form: Form,
  notice: Staffed,
  act: LetterAct,
  batch: Pick<LetterBatch, 'drafted'> | null,
): Right {
  const refused = rightToWrite(access, form)
  if (refused) return refused
  const { account } = access.visitor
  const drafted = batch !== null && (act === 'review' || act === 'sign') ? batch.drafted : null
  const isDrafter = (who: string | null): boolean =>
    who !== null && drafted !== null && (drafted.account === who || drafted.for === who)
  const { label } = notice
  if (!access.isByRole)
    return isDrafter(account) ? denial(access, form, 'drafter-is-you', { notice: label }) : null
  const held = access.held(form)
  if (held.length === 0) return denial(access, form, 'not-visible')
  const takers = held.filter((each) => isTaker(form, notice, act, each))
  if (takers.length === 0) return notYours(access, form, notice, act)
  const others = takers.filter(({ post }) => !isDrafter(account) && !isDrafter(post.for))
  return others.length > 0
    ? others
    : denial(access, form, 'drafter-is-you', { notice: label }, takers)
}

/** Of a notice and a form that name nobody, everybody who may change anything of the form. */
const isTaker = (form: Form, notice: Staffed, act: LetterAct, { role, grant }: Held): boolean =>
  takersOf(form, notice, act).some((names) =>
    names.length === 0 ? grant.editable.length > 0 : names.includes(role.id),
  )

/** Lists of roles; to be in one of them is enough. */
function takersOf(form: Form, notice: Staffed, act: LetterAct): readonly (readonly string[])[] {
  const { draftedBy, reviewedBy, signedBy } = notice
  const lists = { draft: [draftedBy], review: [reviewedBy], sign: [signedBy] }
  const asked = act === 'withdraw' ? [draftedBy, reviewedBy, signedBy] : lists[act]
  return asked.map((own) => (own.length > 0 ? own : form.reviewedBy))
}

function notYours(access: Access, form: Form, notice: Staffed, act: LetterAct) {
  const names = [...new Set(takersOf(form, notice, act).flat())]
  if (names.length === 0) return denial(access, form, 'not-editable')
  return denial(access, form, reasons[act], { notice: notice.label, by: labelsOf(access, names) })
}

const reasons: { readonly [A in LetterAct]: DenialReason } = {
  draft: 'not-drafter',
  review: 'not-reviewer',
  sign: 'not-signer',
  withdraw: 'not-drafter',
}
