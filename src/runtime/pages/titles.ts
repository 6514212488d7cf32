import type { Form, RecordData } from '../../model/index.ts'
import { titleFields } from '../../model/titles.ts'
import type { Occasion } from '../../rules/scope.ts'
import { show } from '../../rules/types.ts'
import { valueIn } from './value-in.ts'

/** `refTitle` names the record that a reference points at. Empty when nothing of it is filled in. */
export function titleOf(
  form: Form,
  data: RecordData,
  occasion: Occasion,
  refTitle: (form: string, id: string) => string,
): string {
  return titleFields(form)
    .map((field) => {
      const value = valueIn(data, field)
      if (value === undefined) return ''
      if (field.type.kind === 'ref') return refTitle(field.type.form, String(value))
      return show(value, field.type, occasion)
    })
    .filter((part) => part !== '')
    .join(' · ')
}
