import type { Application, Form } from '../../../model/index.ts'
import { asDraft, withoutConditions, withoutTitles } from '../json-schema/bare.ts'
import { formSchema } from '../json-schema/form.ts'
import type { Schema } from '../json-schema/schema.ts'
import { or, schemaRef } from './parts.ts'

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
    [`${name}.Record`]: record(form, name, flagIds(application, form)),
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

const flagIds = ({ flags }: Application, form: Form): readonly string[] =>
  flags.filter((flag) => flag.form === form.id).map(({ id }) => id)

function record({ states }: Form, name: string, flags: readonly string[]) {
  const properties = {
    id: { type: 'string' },
    form: { type: 'string' },
    version: { type: 'integer', description: '每次修改加一，即 ETag。Counts up; the ETag.' },
    definition: { type: 'string', description: '填写时表单定义的散列。Hash of the definition.' },
    state:
      states.length > 0
        ? { type: ['string', 'null'], enum: [...states, null] }
        : { type: ['string', 'null'] },
    submitted: { type: ['string', 'null'], description: 'YYYY-MM-DD' },
    created: { type: 'string', description: 'ISO 8601' },
    updated: { type: 'string', description: 'ISO 8601' },
    data: schemaRef(`${name}.Draft`),
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
  return { type: 'object', properties, required: Object.keys(properties) }
}
