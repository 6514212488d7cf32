import { text } from './parts.ts'

const truth = { type: 'boolean' }

/** Parameters that several operations share. */
export const parameters = {
  Id: { name: 'id', in: 'path', required: true, schema: text },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: '读到的 ETag。The ETag that was read.',
    schema: text,
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description:
      '已有的 ETag；没有变化时答 304。The ETag that is there already: 304 where nothing changed.',
    schema: text,
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description:
      '请求可能发两次时自拟的键；同一账号用同一个键再发，得到第一次的结果。A key of your own for a request that may be sent twice: the same account gets the first answer again.',
    schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[!-~]+$' },
  },
  Draft: {
    name: 'draft',
    in: 'query',
    description: 'true：存为草稿，未填的先不查。As a draft: what is missing is not asked for yet.',
    schema: truth,
  },
  Rule: {
    name: 'rule',
    in: 'query',
    description: '只问一条规则：它的标识。One rule only: its id.',
    schema: text,
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
    schema: text,
  },
  Sort: {
    name: 'sort',
    in: 'query',
    description: '字段；前加“-”为倒序。A field; with “-” before it, descending.',
    schema: { type: 'string', default: '-@created' },
  },
  Removed: {
    name: 'removed',
    in: 'query',
    description: 'true：只看已删除的。Only what was removed.',
    schema: truth,
  },
  LastEventId: {
    name: 'Last-Event-ID',
    in: 'header',
    description: '收到的最后一个编号，从它之后继续。The last id received: go on after it.',
    schema: { type: 'string', pattern: '^[0-9]{1,15}$' },
  },
  AfterChange: {
    name: 'after',
    in: 'query',
    description:
      '同 Last-Event-ID；都没有则从现在开始。As Last-Event-ID; without either, from now on.',
    schema: { type: 'integer', minimum: 0 },
  },
} as const

export type ParameterName = keyof typeof parameters

export const shared = (...names: readonly ParameterName[]) =>
  names.map((name) => ({ $ref: `#/components/parameters/${name}` }))
