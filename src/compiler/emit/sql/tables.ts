import type { Application, Field, Form } from '../../../model/index.ts'
import type { Dialect } from './dialect.ts'
import {
  columnsOf,
  comment,
  type Names,
  ofRow,
  own,
  placesOf,
  quoted,
  storage,
  tablesOf,
} from './names.ts'

/** One table a form, one for the rows of each of its tables. Calculated fields are columns like any other. */
export const tablesSql = ({ forms }: Application, names: Names, dialect: Dialect): string =>
  forms
    .flatMap((form) => [
      formTable(form, names, dialect),
      ...tablesOf(form).map((table) => rowsTable(form, table, names, dialect)),
    ])
    .join('\n')

function formTable(form: Form, names: Names, dialect: Dialect): string {
  const { types } = dialect
  const fields = form.fields.filter(({ type }) => type.kind !== 'table')
  return created(form.label, names.table(form), [
    [`${quoted(own.id)} ${types.text} PRIMARY KEY`, ''],
    [`${quoted(own.state)} ${types.text}`, ''],
    [`${quoted(own.submitted)} ${types.text}`, '提交日期，草稿为空'],
    [`${quoted(own.created)} ${types.text} NOT NULL`, ''],
    [`${quoted(own.conclusion)} ${types.text}`, '结论'],
    [`${quoted(own.severe)} ${types.whole}`, '严重问题数'],
    [`${quoted(own.ordinary)} ${types.whole}`, '一般问题数'],
    [`${quoted(own.advice)} ${types.whole}`, '建议数'],
    ...fields.map((field) => columnLine(names.column(form, field), field, dialect)),
  ])
}

function rowsTable(form: Form, table: Field, names: Names, dialect: Dialect): string {
  const [record, row] = [quoted(ofRow.record), quoted(ofRow.row)]
  return created(`${form.label}：${table.label}`, names.rows(form, table), [
    [
      `${record} ${dialect.types.text} NOT NULL REFERENCES ${names.table(form)} (${quoted(own.id)}) ON DELETE CASCADE`,
      '',
    ],
    [`${row} INTEGER NOT NULL`, '第几行，从 1 起'],
    ...columnsOf(table)
      .filter(({ calculate }) => calculate === null)
      .map((column) => columnLine(names.rowColumn(form, table, column), column, dialect)),
    [`PRIMARY KEY (${record}, ${row})`, ''],
  ])
}

/** What a line declares, and a remark on it. */
type Line = readonly [string, string]

function created(title: string, table: string, lines: readonly Line[]): string {
  const body = lines
    .map(([sql, remark], index) => {
      const end = index < lines.length - 1 ? ',' : ''
      return `  ${sql}${end}${remark === '' ? '\n' : ` ${comment(remark)}`}`
    })
    .join('')
  return `${comment(title)}CREATE TABLE ${table} (\n${body});\n`
}

const columnLine = (name: string, field: Field, { types }: Dialect): Line => [
  `${name} ${types[storage(field)]}`,
  remarkOf(field),
]

/** What a column is of, and in what unit. */
export function remarkOf({ label, type }: Pick<Field, 'label' | 'type'>): string {
  const places = placesOf(type)
  if (type.kind === 'money') return `${label}，分`
  return places > 0 ? `${label}，乘 ${10 ** places}` : label
}
