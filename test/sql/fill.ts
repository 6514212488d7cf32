import type { Dialect } from '../../src/compiler/emit/sql/dialect.ts'
import {
  columnsOf,
  namesOf,
  ofRow,
  own,
  placesOf,
  quoted,
  storage,
  tablesOf,
} from '../../src/compiler/emit/sql/names.ts'
import { tablesSql } from '../../src/compiler/emit/sql/tables.ts'
import type {
  Application,
  Field,
  RecordData,
  RecordValue,
  StoredRecord,
} from '../../src/model/index.ts'
import { own as ownValue, parseExact, valuesOf } from '../../src/rules/index.ts'
import type { Cells, Column, Engine } from './engine.ts'

/** Makes the app's tables in a database and puts records into them. */
export async function fill(
  engine: Engine,
  application: Application,
  records: readonly StoredRecord[],
  dialect: Dialect,
): Promise<void> {
  const names = namesOf(application)
  await engine.execute(tablesSql(application, names, dialect))
  for (const form of application.forms) {
    const ofForm = records.filter((record) => record.form === form.id)
    const fields = form.fields.filter(({ type }) => type.kind !== 'table')
    await engine.insert(
      names.table(form),
      [
        ...systemColumns(dialect),
        ...fields.map((field) => columnOf(names.column(form, field), field, dialect)),
      ],
      ofForm.map((record) => [
        ...systemCells(record),
        ...fields.map((field) => cell(valuesOf(record), field)),
      ]),
    )
    for (const table of tablesOf(form)) {
      const columns = columnsOf(table).filter(({ calculate }) => calculate === null)
      await engine.insert(
        names.rows(form, table),
        [
          { name: quoted(ofRow.record), type: dialect.types.text },
          { name: quoted(ofRow.row), type: 'INTEGER' },
          ...columns.map((column) =>
            columnOf(names.rowColumn(form, table, column), column, dialect),
          ),
        ],
        ofForm.flatMap((record) => rowCells(record, table, columns)),
      )
    }
  }
}

const columnOf = (name: string, field: Field, { types }: Dialect): Column => ({
  name,
  type: types[storage(field)],
})

const systemColumns = ({ types }: Dialect): readonly Column[] =>
  Object.values(own).map((name) => ({
    name: quoted(name),
    type: ['@severe', '@ordinary', '@advice'].includes(name) ? types.whole : types.text,
  }))

const systemCells = ({ id, state, submitted, created, judgement }: StoredRecord): Cells => [
  id,
  state,
  submitted,
  created,
  judgement?.conclusion ?? null,
  ...(['severe', 'ordinary', 'advice'] as const).map((severity) =>
    judgement === null
      ? null
      : String(judgement.findings.filter((finding) => finding.severity === severity).length),
  ),
]

function rowCells(record: StoredRecord, table: Field, columns: readonly Field[]): readonly Cells[] {
  const rows = (ownValue(valuesOf(record), table.id) ?? []) as readonly RecordData[]
  return rows.map((row, index) => [
    record.id,
    String(index + 1),
    ...columns.map((column) => cell(row, column)),
  ])
}

/** As it lies in a column: figures whole, by their places. */
function cell(data: RecordData, { id, type }: Field): string | null {
  const value = ownValue(data, id) as RecordValue | undefined
  if (value === undefined) return null
  if (type.kind === 'choices') return JSON.stringify(value)
  const places = placesOf(type)
  const number = places > 0 ? parseExact(String(value)) : null
  return number === null ? String(value) : number.mul(10 ** places).toFraction()
}
