import type { Form, StoredRecord, Transition } from '../../model/index.ts'
import { holds, type Run, type Scope } from '../../rules/index.ts'

/**
 * The 流转 that a record may take, one to each state: where several lead there, the first whose condition holds.
 * A draft is given as it would be once submitted, because that is what decides.
 */
export function waysFrom(
  form: Form,
  record: Standing,
  run: Run,
  among: readonly Transition[] = form.transitions,
): readonly Transition[] {
  const { state } = record
  const scope = scopeOf(form, record, run)
  const open = among.filter(
    ({ from, when }) => from === state && (when === null || holds(when, scope)),
  )
  return open.filter((way, index) => open.findIndex(({ to }) => to === way.to) === index)
}

/** A record as the conditions of its 流转 see it. */
export const scopeOf = (form: Form, { state, data, judgement }: Standing, run: Run): Scope => ({
  form,
  data: { ...data, ...judgement?.values },
  run: { ...run, state, judgement },
})

type Standing = Pick<StoredRecord, 'state' | 'data' | 'judgement'>

/** The 流转 from one state to another, whether or not they are open. */
export const waysBetween = (
  { transitions }: Form,
  state: string | null,
  target: string | null,
): readonly Transition[] => transitions.filter(({ from, to }) => from === state && to === target)
