import type { Form, Judgement, RecordData, StoredRecord } from '../../model/index.ts'
import { own, type Run, review, settle } from '../../rules/index.ts'
import { canonical } from '../store/canonical.ts'

/**
 * What is held of a submitted record once it says something else: reviewed, and calculated anew where the change makes
 * a difference. A value that only other records or the day would change stays as it was judged.
 */
export function revised(
  form: Form,
  { data: before, judgement }: Pick<StoredRecord, 'data' | 'judgement'>,
  data: RecordData,
  run: Run,
): Judgement | null {
  if (judgement === null) return null
  const reviewed = review(form, data, run, judgement)
  if (form.fields.every(({ calculate }) => calculate === null)) return reviewed
  const [was, is] = [settle(form, before, run).values, settle(form, data, run).values]
  const ids = form.fields.flatMap(({ id, calculate }) => (calculate === null ? [] : [id]))
  const values = ids.flatMap((id) => {
    const isChanged = canonical(own(was, id) ?? null) !== canonical(own(is, id) ?? null)
    const value = own(isChanged ? is : judgement.values, id)
    return value === undefined ? [] : [[id, value]]
  })
  return { ...reviewed, values: Object.fromEntries(values) }
}
