import { pairsOf } from '../../change/migrate/pairs.ts'
import type { Field, Form } from '../../model/index.ts'
import type { Sight } from './sight.ts'

/**
 * What somebody sees of a record that is brought over to another form only to look at it: what that form lets him see
 * (`sight`), of values that he may see where they are now.
 */
export function sightAfter(
  before: { readonly form: Form; readonly sight: Sight },
  form: Form,
  sight: Sight,
): Sight {
  if (before.sight.isWhole) return sight
  const origins = originsIn(before.form, form)
  const isOf = (ids: ReadonlySet<string>) => (field: Field) =>
    (origins.get(field.id) ?? []).some((id) => ids.has(id))
  const isHidden = (field: Field): boolean =>
    (origins.get(field.id) ?? []).some((id) => !before.sight.visible.has(id))
  const { visible, masked } = sight
  return {
    ...sight,
    visible: new Set(
      form.fields
        .flatMap((each) => (isHidden(each) ? [] : each.id))
        .filter((id) => visible.has(id)),
    ),
    masked: new Set([
      ...masked,
      ...form.fields.filter(isOf(before.sight.masked)).map(({ id }) => id),
    ]),
    isWhole: false,
  }
}

/** By field of the later form: the ids before of all that its value may come from. */
function originsIn(
  before: Form,
  { fields, former = [] }: Form,
): ReadonlyMap<string, readonly string[]> {
  const pairs = pairsOf(before.fields, fields)
  const gone = new Map([...pairsOf(before.fields, former)].map(([{ id }, field]) => [id, field.id]))
  return new Map(
    fields.map((field) => {
      const same = pairs.get(field)
      const reads = (field.converted?.reads ?? []).map((id) => gone.get(id) ?? id)
      return [field.id, [...(same ? [same.id] : []), ...reads.filter((id) => isIn(before, id))]]
    }),
  )
}

const isIn = ({ fields }: Form, id: string): boolean => fields.some((field) => field.id === id)
