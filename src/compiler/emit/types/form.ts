import type { Application, Field, Form, OptionList } from '../../../model/index.ts'
import { requirement } from '../json-schema/asked.ts'
import { nameScope, typeName } from '../names.ts'
import { namesUsed } from '../rules/used.ts'
import { comment } from './comment.ts'
import { type TypeNames, unitOf, valueType } from './value.ts'

/** The record's interface, those of its tables' rows, and its choices. */
export function formTypes(application: Application, form: Form): string {
  const name = nameScope()
  const record = name(form.id, typeName)
  const fields = asked(form.fields)
  const tables = fields.flatMap(({ id, label, type }) =>
    type.kind === 'table' ? [{ id, label, columns: asked(type.columns) }] : [],
  )
  const used = namesUsed(fields.map(({ type }) => type)).options
  const lists = application.options.filter(({ id }) => used.has(id))
  const names: TypeNames = {
    rows: new Map(tables.map(({ id }) => [id, name(`${id}Row`, typeName)])),
    choices: new Map(lists.map(({ id }) => [id, name(id, typeName)])),
  }
  return [
    interfaceOf(record, form.label, fields, names),
    ...tables.map(({ id, label, columns }) =>
      interfaceOf(names.rows.get(id) ?? 'never', label, columns, names),
    ),
    ...lists.map((list) => union(names.choices.get(list.id) ?? 'never', list)),
  ].join('\n')
}

const asked = (fields: readonly Field[]) => fields.filter((field) => field.calculate === null)

function interfaceOf(
  name: string,
  label: string,
  fields: readonly Field[],
  names: TypeNames,
): string {
  const members = fields.map((field) => {
    const optional = requirement(field) === true && field.visible === null ? '' : '?'
    const remark = comment('  ', [field.label, unitOf(field.type)])
    return `${remark}  ${propertyName(field.id)}${optional}: ${valueType(field, names)}\n`
  })
  return `${comment('', [label])}export interface ${name} {\n${members.join('')}}\n`
}

const propertyName = (id: string) =>
  /^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(id) ? id : JSON.stringify(id)

/** A code may stand several times in a list, with a label for each period. */
function union(name: string, { label, options }: OptionList): string {
  const codes = [...new Set(options.map((option) => option.code))]
  const members = codes.map((code) => {
    const labels = options.filter((option) => option.code === code).map((option) => option.label)
    return `${comment('  ', labels)}  | ${JSON.stringify(code)}\n`
  })
  return `${comment('', [label])}export type ${name} =\n${members.join('')}`
}
