import { createHash } from 'node:crypto'
import type { Application } from './application.ts'
import { columnsIn } from './columns.ts'
import type { Field, FieldType, Form } from './form.ts'

/** A name from a source, or one of ours, as SQL writes it: the only way that a name gets into a statement. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** What the columns of every table of records are called beside its fields. */
export const own = {
  id: '@id',
  state: '@state',
  submitted: '@submitted',
  created: '@created',
  conclusion: '@conclusion',
  severe: '@severe',
  ordinary: '@ordinary',
  advice: '@advice',
} as const

/** Of the tables of rows: whose they are, and the place among them. */
export const ofRow = { record: '@record', row: '@row' } as const

/** The tables and columns of an app, by the ids of forms and fields; quoted. */
export interface Names {
  readonly table: (form: Form) => string
  readonly rows: (form: Form, table: Field) => string
  readonly column: (form: Form, field: Field) => string
  readonly rowColumn: (form: Form, table: Field, column: Field) => string
}

export function namesOf({ forms }: Application): Names {
  const tables = sqlNames(
    forms.flatMap((form) => [form.id, ...tablesOf(form).map(({ id }) => rowsId(form, id))]),
  )
  const columns = new Map(
    forms.flatMap((form) => [
      [
        form.id,
        sqlNames(
          form.fields.map(({ id }) => id),
          Object.values(own),
        ),
      ] as const,
      ...tablesOf(form).map(
        (field) =>
          [
            rowsId(form, field.id),
            sqlNames(
              columnsIn(field).map(({ id }) => id),
              Object.values(ofRow),
            ),
          ] as const,
      ),
    ]),
  )
  const found = (names: ReadonlyMap<string, string> | undefined, id: string): string =>
    quoted(names?.get(id) ?? id)
  return {
    table: (form) => found(tables, form.id),
    rows: (form, table) => found(tables, rowsId(form, table.id)),
    column: (form, field) => found(columns.get(form.id), field.id),
    rowColumn: (form, table, column) => found(columns.get(rowsId(form, table.id)), column.id),
  }
}

export const tablesOf = ({ fields }: Form): readonly Field[] =>
  fields.filter(({ type }) => type.kind === 'table')

const rowsId = (form: Form, table: string): string => `${form.id}.${table}`

/** PostgreSQL cuts a name after 63 bytes, SQLite takes a and A for one and keeps some names for itself. */
function sqlNames(
  ids: readonly string[],
  reserved: readonly string[] = [],
): ReadonlyMap<string, string> {
  const taken = new Set(reserved.map(folded))
  return new Map(
    ids.map((id) => {
      const fits = Buffer.byteLength(id) <= 63 && !/\p{Cc}/u.test(id) && !/^sqlite_/i.test(id)
      const name = fits && !taken.has(folded(id)) ? id : `x${shortHash(id)}`
      taken.add(folded(name))
      return [id, name]
    }),
  )
}

const folded = (name: string): string => name.toLowerCase()

const shortHash = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 16)

export type Storage = 'whole' | 'text' | 'truth' | 'list'

/** Numbers are whole: 分, or scaled by the places that are kept. */
export function storage({ type }: Pick<Field, 'type'>): Storage {
  switch (type.kind) {
    case 'integer':
    case 'money':
    case 'year':
    case 'decimal':
    case 'percent':
      return 'whole'
    case 'yesno':
      return 'truth'
    case 'choices':
      return 'list'
    default:
      return 'text'
  }
}

/** Digits after the point that a column's whole numbers stand for. */
export function placesOf(type: FieldType): number {
  if (type.kind === 'decimal') return type.places
  return type.kind === 'percent' ? type.places + 2 : 0
}
