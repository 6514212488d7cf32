import type { Field } from './form.ts'

/** A field of which nothing is said but what is given. */
export function plainField({
  id,
  label,
  type,
  ...said
}: Pick<Field, 'id' | 'label' | 'type'> & Partial<Omit<Field, 'kind'>>): Field {
  return {
    kind: 'field',
    id,
    label,
    type,
    required: false,
    visible: null,
    calculate: null,
    from: null,
    least: null,
    most: null,
    shortest: null,
    longest: null,
    masked: false,
    readonly: false,
    hint: null,
    initial: null,
    formerly: [],
    ...said,
  }
}
