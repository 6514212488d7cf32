import type { Application, Field, Form } from '../../../src/model/index.ts'

/**
 * The data that an app describes, as TypeSpec: a file a form and one for its option lists, the same fields with the same
 * labels, bounds and codes. Rules, letters, samples, flows and laws have no counterpart there.
 */
export function typespecOf(application: Application): ReadonlyMap<string, string> {
  const lists = new Map(application.options.map(({ id }, index) => [id, `Options${index + 1}`]))
  const enums = application.options.map(({ id, label, options }) =>
    block(
      [`@summary(${text(label)})`, `enum ${lists.get(id)} {`],
      options.map(
        (option) => `@summary(${text(option.label)}) ${name(option.code)}: ${text(option.code)},`,
      ),
    ),
  )
  const files: readonly (readonly [string, string])[] = [
    ['options.tsp', enums.join('\n')],
    ...application.forms.map((form, index): [string, string] => [
      `form${index + 1}.tsp`,
      formText(form, lists),
    ]),
  ]
  const imports = files.map(([path]) => `import "./${path}";`).join('\n')
  return new Map([
    ...files.map(([path, content]) => [path, `${head}\n${content}`] as const),
    ['main.tsp', `import "@typespec/json-schema";\n${imports}\n${head}\n`],
  ])
}

const head = 'using TypeSpec.JsonSchema;\n@jsonSchema\nnamespace App;'

function formText(form: Form, lists: ReadonlyMap<string, string>): string {
  const tables = form.fields.flatMap((field) =>
    field.type.kind === 'table'
      ? [modelText(`${form.id} ${field.id}`, field.label, field.type.columns, lists, form)]
      : [],
  )
  return [...tables, modelText(form.id, form.label, form.fields, lists, form)].join('\n')
}

const modelText = (
  id: string,
  label: string,
  fields: readonly Field[],
  lists: ReadonlyMap<string, string>,
  form: Form,
): string =>
  block(
    [`@summary(${text(label)})`, `model ${name(id)} {`],
    fields.flatMap((field) => fieldLines(field, lists, form)),
  )

function fieldLines(
  field: Field,
  lists: ReadonlyMap<string, string>,
  form: Form,
): readonly string[] {
  const numeric =
    field.type.kind === 'integer' || field.type.kind === 'money' || field.type.kind === 'year'
  const bounds = [
    numeric && field.least !== null ? `@minValue(${field.least})` : '',
    numeric && field.most !== null ? `@maxValue(${field.most})` : '',
    field.longest !== null ? `@maxLength(${field.longest})` : '',
    field.hint !== null ? `@doc(${text(field.hint)})` : '',
  ].filter((each) => each !== '')
  const optional = field.required === true ? '' : '?'
  return [
    [`@summary(${text(field.label)})`, ...bounds].join(' '),
    `${name(field.id)}${optional}: ${typeText(field, lists, form)};`,
  ]
}

function typeText({ id, type }: Field, lists: ReadonlyMap<string, string>, form: Form): string {
  switch (type.kind) {
    case 'integer':
    case 'money':
      return 'int64'
    case 'year':
      return 'int32'
    case 'date':
      return 'plainDate'
    case 'datetime':
      return 'utcDateTime'
    case 'yesno':
      return 'boolean'
    case 'choice':
      return lists.get(type.options) ?? 'string'
    case 'choices':
      return `${lists.get(type.options) ?? 'string'}[]`
    case 'table':
      return `${name(`${form.id} ${id}`)}[]`
    default:
      return 'string'
  }
}

const block = (opening: readonly string[], lines: readonly string[]): string =>
  [...opening, ...lines.map((line) => `  ${line}`), '}', ''].join('\n')

const name = (id: string): string => `\`${id}\``

const text = (value: string): string => JSON.stringify(value).replaceAll('${', '\\${')
