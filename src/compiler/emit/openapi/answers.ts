import { json, schemaRef, text } from './parts.ts'

/** Headers of answers. */
export const headers = {
  RequestId: { description: '请求编号，日志中可查。The request in the log.', schema: text },
  ETag: { description: '版本，修改时放进 If-Match。The version, for If-Match.', schema: text },
  Location: { description: '新记录的地址。Where the new record is.', schema: text },
  Replayed: {
    description:
      'true：这是第一次的结果，没有再做一遍。The first answer again: nothing was done now.',
    schema: { type: 'string', enum: ['true'] },
  },
  RetryAfter: { description: '几秒后再试。Seconds to wait.', schema: { type: 'integer' } },
  Allow: { description: '可用的方法。The methods there are.', schema: text },
}

const named = {
  'X-Request-Id': 'RequestId',
  ETag: 'ETag',
  Location: 'Location',
  'Idempotency-Replayed': 'Replayed',
  'Retry-After': 'RetryAfter',
} as const satisfies Record<string, keyof typeof headers>

export type HeaderName = keyof typeof named

const withHeaders = (...names: readonly HeaderName[]) =>
  Object.fromEntries(
    [...names, 'X-Request-Id' as const].map((name) => [
      name,
      { $ref: `#/components/headers/${named[name]}` },
    ]),
  )

/** An answer with a JSON body. */
export const answer = (description: string, schema: object, ...names: readonly HeaderName[]) => ({
  description,
  headers: withHeaders(...names),
  content: json(schema),
})

/** An answer with another body, or none. */
export const bare = (description: string, content?: object) => ({
  description,
  headers: withHeaders(),
  ...(content && { content }),
})

const refusal = (description: string, ...names: readonly HeaderName[]) => ({
  description,
  headers: withHeaders(...names),
  content: { 'application/problem+json': { schema: schemaRef('Problem') } },
})

export const responses = {
  Unchanged: bare('没有变化。Nothing changed.'),
  Malformed: refusal('请求写法不对。The request is malformed.'),
  SignIn: refusal('没有登录，或者令牌失效。Nobody is signed in, or the token is over.'),
  Denied: refusal('没有权限，说明依据哪一行。Not permitted, by which line of the memo.'),
  Unknown: refusal('没有，或者不能看。Not there, or not to be seen.'),
  NotAcceptable: refusal('没有 Accept 所要的格式。Nothing of the types in Accept.'),
  Conflict: refusal('与现有记录或所处状态冲突。In conflict with other records, or with its state.'),
  Stale: refusal('读过之后已有修改。Changed since it was read.'),
  TooLarge: refusal('内容太大。The body is too large.'),
  MediaType: refusal('内容类型不支持。The body is of an unsupported type.'),
  Invalid: refusal('内容有误，逐项说明。The data has mistakes, each named.'),
  NoVersion: refusal('缺少 If-Match。If-Match is missing.'),
  TooMany: refusal('请求太频繁。Too many requests.', 'Retry-After'),
  Internal: refusal('系统出错，没有保存。Our mistake; nothing was saved.'),
  Unavailable: refusal('暂停服务。Unavailable for now.', 'Retry-After'),
  NoRoom: refusal('磁盘已满，没有保存。The disk is full; nothing was saved.'),
}

const byStatus = {
  304: 'Unchanged',
  400: 'Malformed',
  401: 'SignIn',
  403: 'Denied',
  404: 'Unknown',
  406: 'NotAcceptable',
  409: 'Conflict',
  412: 'Stale',
  413: 'TooLarge',
  415: 'MediaType',
  422: 'Invalid',
  428: 'NoVersion',
  429: 'TooMany',
  500: 'Internal',
  503: 'Unavailable',
  507: 'NoRoom',
} as const satisfies Record<number, keyof typeof responses>

export type SharedStatus = keyof typeof byStatus

/** What any request may be answered, whoever asks and whatever for. */
const always: readonly SharedStatus[] = [400, 401, 403, 406, 429, 500, 503]
/** What any change may be answered. */
const onChange: readonly SharedStatus[] = [422, 507]
const onBody: readonly SharedStatus[] = [413, 415]

const listed = (statuses: readonly SharedStatus[]) =>
  Object.fromEntries(
    [...new Set(statuses)]
      .sort((a, b) => a - b)
      .map((status) => [status, { $ref: `#/components/responses/${byStatus[status]}` }]),
  )

/** Beside what any reading request may be answered. */
export const orElse = (...statuses: readonly SharedStatus[]) => listed([...always, ...statuses])

/** Beside what any change without a body may be answered. */
export const orRefused = (...statuses: readonly SharedStatus[]) =>
  listed([...always, ...onChange, ...statuses])

/** Beside what any change with a JSON body may be answered. */
export const orWrong = (...statuses: readonly SharedStatus[]) =>
  listed([...always, ...onChange, ...onBody, ...statuses])
