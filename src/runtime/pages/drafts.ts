import type { Form, StoredRecord } from '../../model/index.ts'

/** A form without states has none: what is saved is in force. */
export const hasDrafts = (form: Form): boolean => form.states.length > 0

export const isDraft = (form: Form, record: StoredRecord): boolean =>
  hasDrafts(form) && record.state === form.states[0]

/** Whether its data may be changed. */
export const isOpen = (form: Form, record: StoredRecord): boolean =>
  !hasDrafts(form) || isDraft(form, record)
