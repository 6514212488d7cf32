import { hash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { ClientBase } from 'pg'
import { columnsIn } from '../../../model/columns.ts'
import type { Application, Field, Form } from '../../../model/index.ts'
import { namesOf, ofRow, own, placesOf, quoted, storage, tablesOf } from '../../../model/sql.ts'
import { mark } from './cells.ts'
import { whole } from './grow.ts'
import { safeName } from './names.ts'
import { columnsOf } from './projection.ts'
import type { Place } from './schema.ts'
import { openColumn, type Shape, type Shapes } from './shapes.ts'
import { rows, run, textOf } from './sql.ts'
import { kept } from './text.ts'

/** Where a tenant's views lie: the tables that the emitted queries name. */
export const viewSchema = ({ schema, tenant }: Place): string =>
  safeName(`${schema}_${safeName(tenant)}`)

/**
 * Gives each form, and the rows of its tables, a view of the emitted name and shape over the records that are there,
 * so that emitted queries run as they are. The forms have their tables already.
 */
export async function show(
  client: ClientBase,
  place: Place,
  shapes: Shapes,
  app: Application,
): Promise<void> {
  const schema = sql.id(viewSchema(place))
  const views = viewsOf(place, shapes, app)
  // A view cannot lose a column, so all are made anew; whoever asks meanwhile waits.
  const statements = [
    sql`DROP SCHEMA IF EXISTS ${schema} CASCADE`,
    sql`CREATE SCHEMA ${schema}`,
    ...views.map(({ name, query }) => sql`CREATE VIEW ${schema}.${sql.raw(name)} AS ${query}`),
  ]
  const digest = hash('sha256', statements.map(textOf).join(';'))
  const [known] = await rows<{ digest: string | null }>(
    client,
    sql`SELECT obj_description(oid, 'pg_namespace') AS digest
        FROM pg_namespace WHERE nspname = ${viewSchema(place)}`,
  )
  if (known?.digest === digest) return
  await whole(client, async () => {
    for (const statement of statements) await run(client, statement)
    await run(client, sql`COMMENT ON SCHEMA ${schema} IS ${sql.lit(digest)}`)
  })
}

interface ViewQuery {
  /** Quoted. */
  readonly name: string
  readonly query: RawBuilder<unknown>
}

function viewsOf(place: Place, shapes: Shapes, app: Application): readonly ViewQuery[] {
  const names = namesOf(app)
  return app.forms.flatMap((form) => {
    const shape = shapes.known(form.id)
    if (!shape) return []
    const columns: NameOf = (field) => names.column(form, field)
    return [
      { name: names.table(form), query: formQuery(place, shape, form, columns) },
      ...tablesOf(form).map((field) => {
        const ofRows: NameOf = (column) => names.rowColumn(form, field, column)
        return { name: names.rows(form, field), query: rowsQuery(place, shape, field, ofRows) }
      }),
    ]
  })
}

/** Quoted. */
type NameOf = (field: Field) => string

function formQuery(
  { tenant }: Place,
  shape: Shape,
  form: Form,
  nameOf: NameOf,
): RawBuilder<unknown> {
  const fields = form.fields.filter(({ type }) => type.kind !== 'table')
  const columns = [
    sql`t.id AS ${sql.raw(quoted(own.id))}`,
    ...[own.state, own.submitted, own.created, own.conclusion].map(
      (name) =>
        sql`${columnsOf({ field: name, numeric: false }).value} AS ${sql.raw(quoted(name))}`,
    ),
    ...(['severe', 'ordinary', 'advice'] as const).map(
      (severity) => sql`${findings(severity)} AS ${sql.raw(quoted(own[severity]))}`,
    ),
    ...fields.map((field) => sql`${cell(shape, field)} AS ${sql.raw(nameOf(field))}`),
  ]
  return sql`SELECT ${sql.join(columns)} FROM ${shape.table} AS t
             WHERE t.tenant = ${sql.lit(tenant)} AND NOT t.removed`
}

function rowsQuery(
  { tenant }: Place,
  shape: Shape,
  field: Field,
  nameOf: NameOf,
): RawBuilder<unknown> {
  const columns = [
    sql`t.id AS ${sql.raw(quoted(ofRow.record))}`,
    sql`CAST(e.place AS integer) AS ${sql.raw(quoted(ofRow.row))}`,
    ...columnsIn(field)
      .filter(({ calculate }) => calculate === null)
      .map((column) => {
        const name = sql.lit(kept(column.id))
        const said = stored(column, sql`(e.line ->> ${name})`, sql`(e.line -> ${name})`)
        return sql`${said} AS ${sql.raw(nameOf(column))}`
      }),
  ]
  const lines = inDocument('#>', field)
  return sql`SELECT ${sql.join(columns)} FROM ${shape.table} AS t
             CROSS JOIN LATERAL jsonb_array_elements(CASE jsonb_typeof(${lines}) WHEN 'array' THEN ${lines} ELSE '[]' END)
             WITH ORDINALITY AS e(line, place)
             WHERE t.tenant = ${sql.lit(tenant)} AND NOT t.removed`
}

const findings = (
  severity: string,
): RawBuilder<unknown> => sql`CASE jsonb_typeof(t.doc -> 'judgement') WHEN 'object' THEN
  (SELECT count(*) FROM jsonb_array_elements(t.doc #> '{judgement,findings}') AS f(one)
   WHERE f.one ->> 'severity' = ${sql.lit(severity)}) END`

/** From its own column where there is one: the document is long, and lies apart. */
function cell(shape: Shape, field: Field): RawBuilder<unknown> {
  const projection = openColumn(shape, field.id)
  if (!projection) return stored(field, inDocument('#>>', field), inDocument('#>', field))
  const { value } = columnsOf(projection)
  const kind = storage(field)
  if (kind === 'text') return value
  const marked = sql`starts_with(${value}, ${sql.lit(mark)})`
  const plain = sql`CASE WHEN ${marked} THEN substr(${value}, ${sql.lit(mark.length + 1)}) ELSE ${value} END`
  return stored(field, plain, inDocument('#>', field))
}

const inDocument = (operator: '#>' | '#>>', { id }: Field): RawBuilder<unknown> => {
  const path = (...steps: readonly string[]) =>
    sql`ARRAY[${sql.join(steps.map((step) => sql.lit(step)))}]::text[]`
  const name = kept(id)
  const get = sql.raw(operator)
  return sql`COALESCE(t.doc ${get} ${path('data', name)}, t.doc ${get} ${path('judgement', 'values', name)})`
}

/** As it lies in an emitted table; what does not fit its type is empty. */
function stored(
  field: Field,
  text: RawBuilder<unknown>,
  json: RawBuilder<unknown>,
): RawBuilder<unknown> {
  switch (storage(field)) {
    case 'text':
      return sql`(${text}) COLLATE "C"`
    case 'truth':
      return sql`CASE ${text} WHEN 'true' THEN true WHEN 'false' THEN false END`
    case 'list':
      return json
    case 'whole': {
      const scale = sql.lit(10 ** placesOf(field.type))
      return sql`CASE WHEN ${text} ~ '^-?[0-9]{1,18}([.][0-9]+)?$' THEN CAST(CAST(${text} AS numeric) * ${scale} AS bigint) END`
    }
  }
}
