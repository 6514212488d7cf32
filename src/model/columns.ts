import type { Field } from './form.ts'

/** The columns of a table; none of any other field. */
export const columnsIn = ({ type }: Pick<Field, 'type'>): readonly Field[] =>
  type.kind === 'table' ? type.columns : []
