import type { Application, Field, Form } from '../../../model/index.ts'
import { asDraft, withoutConditions, withoutTitles } from '../json-schema/bare.ts'
import { formSchema } from '../json-schema/form.ts'
import type { Schema } from '../json-schema/schema.ts'
import { or, schemaRef, text, whole } from './parts.ts'

/**
 * Of one form: its complete data, a draft's, a change, a record and a page of them. What depends on other answers
 * stands in the form's own schema, which the API serves beside this.
 */
export function formSchemas(application: Application, form: Form, name: string) {
  const complete = withoutConditions(formSchema(application, form))
  const draft = asDraft(complete)
  return {
    [name]: complete,
    [`${name}.Draft`]: draft,
    [`${name}.Patch`]: patch(withoutTitles(draft)),
    [`${name}.Bulk`]: bulk(name),
    ...maskedData(application, form, name, draft),
    [`${name}.Record`]: record(form, dataOf(application, form, name), flagIds(application, form)),
    [`${name}.Page`]: {
      type: 'object',
      properties: {
        items: { type: 'array', items: schemaRef(`${name}.Record`) },
        next: {
          type: ['string', 'null'],
          description: '下一页的 after。What to give as after for the next page.',
        },
      },
      required: ['items', 'next'],
    },
  }
}

/** RFC 7396: null takes a field away. */
const patch = ({ properties, ...schema }: Schema) => ({
  ...schema,
  properties: Object.fromEntries(
    Object.entries(properties ?? {}).map(([id, value]) => [
      id,
      { anyOf: [value, { type: 'null' }] },
    ]),
  ),
})

const bulk = (name: string) => ({
  type: 'object',
  properties: {
    atomic: { type: 'boolean', default: true },
    items: {
      anyOf: [
        { ...rows, items: whole({ data: schemaRef(`${name}.Draft`) }) },
        { ...rows, items: whole({ id: text, ifMatch: text, patch: schemaRef(`${name}.Patch`) }) },
      ],
    },
  },
  required: ['items'],
})

const rows = { type: 'array', minItems: 1, maxItems: 200 }

const dataOf = (application: Application, form: Form, name: string) =>
  schemaRef(isMasked(application, form) ? `${name}.Data` : `${name}.Draft`)

/** What a record holds for who sees some of it masked. */
function maskedData(application: Application, form: Form, name: string, draft: Schema) {
  if (!isMasked(application, form)) return {}
  const also = new Set(maskedByRoles(application, form))
  return { [`${name}.Data`]: shownOf(withoutTitles(draft), form.fields, also) }
}

/** `also`: what is shown masked beside the fields that say so themselves. */
function shownOf(schema: Schema, fields: readonly Field[], also: ReadonlySet<string>): Schema {
  const properties = Object.entries(schema.properties ?? {}).map(([id, value]) => {
    const field = fields.find((each) => each.id === id)
    return [id, value && field ? shown(value, field, also) : value] as const
  })
  return { ...schema, properties: Object.fromEntries(properties) }
}

function shown(schema: Schema, field: Field, also: ReadonlySet<string>): object {
  if (field.masked || also.has(field.id)) return { anyOf: [schema, text] }
  if (field.type.kind !== 'table' || !schema.items) return schema
  return { ...schema, items: shownOf(schema.items, field.type.columns, new Set()) }
}

const isMasked = (application: Application, form: Form): boolean =>
  maskedByRoles(application, form).length > 0 || hasMasked(form.fields)

const hasMasked = (fields: readonly Field[]): boolean =>
  fields.some(({ masked, type }) => masked || (type.kind === 'table' && hasMasked(type.columns)))

const maskedByRoles = ({ roles }: Application, { id }: Form): readonly string[] =>
  roles.flatMap(({ grants }) =>
    grants.filter(({ form }) => form === id).flatMap(({ masked }) => masked),
  )

const flagIds = ({ flags }: Application, form: Form): readonly string[] =>
  flags.filter((flag) => flag.form === form.id).map(({ id }) => id)

function record({ states }: Form, data: object, flags: readonly string[]) {
  const properties = {
    id: { type: 'string' },
    form: { type: 'string' },
    version: { type: 'integer', description: '每次修改加一，即 ETag。Counts up; the ETag.' },
    definition: { type: 'string', description: '所据版本的指纹。Of the edition it goes by.' },
    state:
      states.length > 0
        ? { type: ['string', 'null'], enum: [...states, null] }
        : { type: ['string', 'null'] },
    submitted: { type: ['string', 'null'], description: 'YYYY-MM-DD' },
    created: { type: 'string', description: 'ISO 8601' },
    updated: { type: 'string', description: 'ISO 8601' },
    data,
    judgement: or(schemaRef('Judgement')),
    moves: {
      type: 'array',
      items: schemaRef('Move'),
      description: '办过的流转，由早到晚。What it has gone through, oldest first.',
    },
    ...(flags.length > 0 && {
      flags: {
        type: 'array',
        items: { type: 'string', enum: flags },
        description: '今天的标识。The flags it carries today.',
      },
    }),
  }
  const former = {
    type: 'array',
    items: schemaRef('Former'),
    description: '以前版本填写、现在不再填写的。What earlier editions asked and this one does not.',
  }
  return {
    type: 'object',
    properties: { ...properties, former },
    required: Object.keys(properties),
  }
}
