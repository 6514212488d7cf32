/** Parameters and refusals that every form's operations share. */
export const parameters = {
  Id: { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: '读到的 ETag。The ETag that was read.',
    schema: { type: 'string' },
  },
  Draft: {
    name: 'draft',
    in: 'query',
    description: 'true：存为草稿，未填的先不查。As a draft: what is missing is not asked for yet.',
    schema: { type: 'boolean' },
  },
  Rule: {
    name: 'rule',
    in: 'query',
    description: '只问一条规则：它的标识。One rule only: its id.',
    schema: { type: 'string' },
  },
  Limit: {
    name: 'limit',
    in: 'query',
    schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
  },
  After: {
    name: 'after',
    in: 'query',
    description: '上一页的 next。The next of the page before.',
    schema: { type: 'string' },
  },
  Sort: {
    name: 'sort',
    in: 'query',
    description: '字段；前加“-”为倒序。A field; with “-” before it, descending.',
    schema: { type: 'string', default: '-@created' },
  },
}

const refusal = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

export const responses = {
  Malformed: refusal('请求写法不对。The request is malformed.'),
  Unknown: refusal('没有这份记录。No such record.'),
  Conflict: refusal('与现有记录或所处状态冲突。In conflict with other records, or with its state.'),
  Stale: refusal('读过之后已有修改。Changed since it was read.'),
  Invalid: refusal('内容有误，逐项说明。The data has mistakes, each named.'),
  NoVersion: refusal('缺少 If-Match。If-Match is missing.'),
  Refused: refusal('其他问题。Any other problem.'),
}

const refusals = {
  400: 'Malformed',
  404: 'Unknown',
  409: 'Conflict',
  412: 'Stale',
  422: 'Invalid',
  428: 'NoVersion',
} as const

/** The named refusals, and any other. */
export const refused = (...statuses: readonly (keyof typeof refusals)[]) =>
  Object.fromEntries(
    [...statuses.map((status) => [status, refusals[status]] as const), ['default', 'Refused']].map(
      ([status, name]) => [status, { $ref: `#/components/responses/${name}` }],
    ),
  )
