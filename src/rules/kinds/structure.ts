import type { Field } from '../../model/index.ts'
import { problem } from '../problem.ts'
import { type Kind, reading } from './kind.ts'

/** A reference is the other record's id; whether there is such a record is `settle`'s question. */
export const refKind: Kind = {
  read: reading((text) => ({ value: text.trim() })),
  verdict: (json) =>
    typeof json === 'string' && /^(?=.*\S)[^\p{Cc}\p{Cs}]{1,200}$/u.test(json)
      ? null
      : problem('not-a-reference'),
  show: (json) => String(json),
}

/** A table is read and checked cell by cell; here only its shape counts. */
export const tableKind: Kind = {
  read: reading(() => ({ mistake: problem('not-a-table') })),
  verdict: (json, field) => {
    if (!Array.isArray(json)) return problem('not-a-table')
    return json.length > mostRows(field)
      ? problem('too-many-rows', { most: mostRows(field) })
      : null
  },
  show: (json) => `${Array.isArray(json) ? json.length : 0}行`,
}

/** How many rows a table takes. */
export const mostRows = ({ type }: Field): number =>
  (type.kind === 'table' ? type.most : null) ?? 1000
