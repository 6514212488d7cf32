import type { Form, Role, StoredRecord, Transition } from '../../model/index.ts'
import type { Actor } from '../store/change.ts'
import type { Access } from './access.ts'
import type { Denial, DenialReason } from './denial.ts'
import type { Held, Sight } from './sight.ts'

/** The grants through which something is done; or why it is not. `null`: no role is asked, everything is open. */
export type Right = readonly Held[] | null | Denial

export const isDenied = (right: Right): right is Denial => right !== null && 'reason' in right

/** 填报: to begin a record of a form, to go on with it while it is open, to take it away. */
export function rightToFill(access: Access, form: Form, held = access.held(form)): Right {
  const refused = rightToWrite(access, form)
  if (refused || !access.isByRole) return refused
  const fillers = held.filter(({ role }) => isNamed(form.filledBy, role))
  if (fillers.length === 0)
    return denial(access, form, held.length === 0 ? 'not-visible' : 'not-your-form', {
      by: labelsOf(access, form.filledBy),
    })
  const editors = fillers.filter(isEditing)
  return editors.length > 0 ? editors : denial(access, form, 'not-editable')
}

/** 审核: to write into a record that waits for a step of one's own; through none: nobody may. */
export function rightToRemark(
  access: Access,
  form: Form,
  record: StoredRecord,
  { held }: Sight,
): readonly Held[] {
  if (rightToWrite(access, form)) return []
  const steps = form.transitions.filter(({ from }) => from === record.state)
  return held.filter(
    (each) =>
      isEditing(each) &&
      !isAuthor(access, record, each) &&
      isReviewer(form, each.role) &&
      steps.some((step) => isTaker(form, step, each)),
  )
}

/** 由: to take a 流转. Who filled the record in does not review it. */
export function rightToMove(
  access: Access,
  form: Form,
  record: StoredRecord,
  { held }: Sight,
  step: Transition,
): Right {
  const refused = rightToWrite(access, form)
  if (refused || !access.isByRole) return refused
  const takers = held.filter((each) => isTaker(form, step, each))
  const by = labelsOf(access, takersOf(form, step))
  if (takers.length === 0)
    return denial(access, form, 'not-your-step', { step: step.label, by }, held)
  const isFirst = step.from === form.states[0]
  const others = takers.filter(
    (each) => isFirst || !isReviewer(form, each.role) || !isAuthor(access, record, each),
  )
  return others.length > 0
    ? others
    : denial(access, form, 'reviewer-is-author', { step: step.label }, takers)
}

/** Whether a draft is the visitor's to go on with: nobody's yet, his own, or one of those that he alone has to do with. */
export const isToFill = (access: Access, record: StoredRecord, { held }: Sight): boolean =>
  !record.authors?.length ||
  held.some((each) => each.grant.scope !== null || isAuthor(access, record, each))

/** Null: changes may be asked for at all. */
export function rightToWrite(access: Access, form: Form): Denial | null {
  const { visitor } = access
  if (visitor.readOnly) return denial(access, form, 'read-only')
  const isNobody = access.isByRole && (visitor.duty !== null || visitor.posts.length === 0)
  return isNobody ? denial(access, form, 'no-role') : null
}

export function denial(
  { app, visitor, held }: Access,
  form: Form,
  reason: DenialReason,
  params: Denial['params'] & { readonly field?: string } = {},
  asked: readonly Held[] = held(form),
): Denial {
  const { field: id, ...rest } = params
  const field = form.fields.find((each) => each.id === id)
  const ids =
    asked.length > 0 ? asked.map(({ role }) => role.id) : visitor.posts.map(({ role }) => role)
  const roles = app.application.roles.filter((role) => ids.includes(role.id))
  return {
    reason,
    roles: roles.map(({ label }) => label),
    form: form.label,
    ...(id !== undefined && { field: id }),
    params: { ...rest, ...(id !== undefined && { field: field?.label ?? id }) },
  }
}

/** Who acts, and for whom: by a lent post, where there is one among those that it takes. */
export function actorOf({ visitor }: Access, through: readonly Held[]): Actor {
  const { account, name, address } = visitor
  const lender = through.find((each) => !isOwn(each))?.post.for
  return { account, name, ...(lender && { for: lender }), ...(address && { address }) }
}

/** The accounts that a change of what a record says makes its authors. */
export function authorsWith(
  { authors = [] }: Pick<StoredRecord, 'authors'>,
  { account, for: lender }: Actor,
): Pick<StoredRecord, 'authors'> {
  const all = [...authors, account, lender].filter((each) => typeof each === 'string')
  return all.length === 0 ? {} : { authors: [...new Set(all)] }
}

/** Not lent. */
export const isOwn = ({ post }: Held): boolean => post.for === null

/** The visitor's own, where there are any. */
export const ownFirst = (held: readonly Held[]): readonly Held[] => {
  const own = held.filter(isOwn)
  return own.length > 0 ? own : held
}

const isEditing = ({ grant }: Held): boolean => grant.editable.length > 0

/** In a form that names nobody, everybody who may change anything of it. */
const isNamed = (names: readonly string[], { id }: Role): boolean =>
  names.length === 0 || names.includes(id)

const isTaker = (form: Form, step: Transition, held: Held): boolean => {
  const takers = takersOf(form, step)
  return takers.length === 0 ? isEditing(held) : isNamed(takers, held.role)
}

/** A step without 由 is of those who fill in, while the record is theirs, and then of those who review. */
const takersOf = (form: Form, { by, from }: Transition): readonly string[] => {
  if (by.length > 0) return by
  return from === form.states[0] ? form.filledBy : form.reviewedBy
}

const isReviewer = ({ reviewedBy }: Form, { id }: Role): boolean => reviewedBy.includes(id)

const isAuthor = (
  { visitor }: Access,
  { authors = [] }: Pick<StoredRecord, 'authors'>,
  { post }: Held,
): boolean => [visitor.account, post.for].some((each) => each !== null && authors.includes(each))

/** Roles as a message names them. */
export const labelsOf = ({ app }: Access, names: readonly string[]): string =>
  names
    .map((name) => app.application.roles.find(({ id }) => id === name)?.label ?? name)
    .map((label) => `“${label}”`)
    .join('、')
