import type { Form } from '../../model/index.ts'
import type { Condition, Sort } from '../store/store.ts'

/** Has decimal text compared as numbers: only the form knows which fields hold it. */
export const typedSort = (form: Form, sort: Sort): Sort =>
  isDecimal(form, sort.field) ? { ...sort, numeric: true } : sort

export const typedConditions = (form: Form, where: readonly Condition[]): readonly Condition[] =>
  where.map((each) => (isDecimal(form, each.field) ? { ...each, numeric: true } : each))

const isDecimal = (form: Form, id: string): boolean =>
  form.fields.some(
    (field) => field.id === id && (field.type.kind === 'decimal' || field.type.kind === 'percent'),
  )
