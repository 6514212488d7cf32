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
  Former: whole({
    field: text,
    label: text,
    edition: {
      type: 'integer',
      description: '在第几版填的。The number of the edition that asked it.',
    },
    text,
  }),
  MoveRequest: {
    type: 'object',
    properties: { to: text, reason: text },
    required: ['to'],
  },
  Version: whole({
    version: { type: 'integer' },
    at: { type: 'string', description: 'ISO 8601' },
    by: text,
    for: { ...nullable, description: '代理时，委托人的姓名。Of a delegate: who lent the post.' },
    action: text,
    reason: nullable,
    state: nullable,
    removed: { type: 'boolean' },
    changed: listOf(whole({ field: text, before: {}, after: {} })),
  }),
  UnmaskRequest: whole({ field: text, reason: text }),
  Unmasked: whole({ field: text, value: {} }),
  FindRequest: whole({ field: text, value: text }),
  BulkAnswer: whole({ items: list('Verdict') }),
  Verdict: {
    description: '一行的结果：编号和版本，或者问题。Of one row: its id and version, or a problem.',
    type: 'object',
    properties: {
      status: { type: 'integer' },
      id: text,
      etag: text,
      problem: { $ref: '#/components/schemas/Problem' },
    },
    required: ['status'],
  },
  Seen: whole({
    at: { type: 'string', description: 'ISO 8601' },
    form: text,
    id: text,
    version: { type: 'integer' },
    action: text,
    removed: { type: 'boolean' },
  }),
  File: whole({
    id: text,
    name: text,
    type: text,
    size: { type: 'integer' },
    sha256: text,
    at: { type: 'string', description: 'ISO 8601' },
    scan: { type: 'string', enum: ['none', 'clean', 'infected'] },
  }),
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
      items: list('Verdict'),
    },
    required: ['type', 'title', 'status', 'detail'],
  },
}
