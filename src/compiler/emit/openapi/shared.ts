import { list, listOf, nullable, text, whole } from './parts.ts'
import { whySchemas } from './why.ts'

const texts = listOf(text)
const remark = { rule: text, label: text, message: text, fields: texts, basis: text }

/** Schemas that every form's answers use; model/record.ts says the same in TypeScript. */
export const sharedSchemas = {
  Judgement: whole({
    values: { type: 'object', additionalProperties: true },
    blocks: list('Remark'),
    warnings: list('Remark'),
    findings: list('Finding'),
    clues: list('Remark'),
    unjudged: texts,
    conclusion: nullable,
  }),
  Remark: whole(remark),
  Finding: whole({
    ...remark,
    severity: { type: 'string', enum: ['severe', 'ordinary', 'advice'] },
    demand: nullable,
  }),
  Move: whole({
    from: text,
    to: text,
    at: { type: 'string', description: 'ISO 8601' },
    on: { type: 'string', description: 'YYYY-MM-DD' },
    reason: nullable,
  }),
  MoveRequest: {
    type: 'object',
    properties: { to: text, reason: text },
    required: ['to'],
  },
  ...whySchemas,
  Mistake: whole({
    pointer: { type: 'string', description: 'RFC 6901, as a fragment: #/field/0/column' },
    field: { type: 'string', description: '字段名称。The field’s label.' },
    code: text,
    message: text,
  }),
  Problem: {
    description: 'RFC 9457',
    type: 'object',
    properties: {
      type: text,
      title: text,
      status: { type: 'integer' },
      detail: text,
      errors: list('Mistake'),
      blocks: list('Remark'),
    },
    required: ['type', 'title', 'status', 'detail'],
  },
}
