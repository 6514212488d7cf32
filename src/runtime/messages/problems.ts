import { fill, type Language, type Sentence } from './language.ts'

/** What a client is told when a request is refused: the status, a title for the kind, a detail for the case. */
const problems = {
  'malformed-request': {
    status: 400,
    title: { zh: '请求有误', en: 'Malformed request' },
    detail: { zh: '请求的地址或内容不完整，不能读取。', en: 'The address or body cannot be read.' },
  },
  'malformed-json': {
    status: 400,
    title: { zh: '内容不是 JSON', en: 'Malformed JSON' },
    detail: {
      zh: '请求内容应当是一个 JSON 对象，且没有名为 __proto__ 的键。',
      en: 'The body must be one JSON object, without a key named __proto__.',
    },
  },
  'malformed-query': {
    status: 400,
    title: { zh: '查询条件有误', en: 'Malformed query' },
    detail: {
      zh: '查询条件“{parameter}”{reason}',
      en: 'The query parameter "{parameter}" {reason}',
    },
  },
  'unknown-address': {
    status: 404,
    title: { zh: '没有这个地址', en: 'Unknown address' },
    detail: { zh: '没有“{path}”这个地址。', en: 'There is nothing at "{path}".' },
  },
  'unknown-form': {
    status: 404,
    title: { zh: '没有这个表单', en: 'Unknown form' },
    detail: { zh: '没有标识为“{form}”的表单。', en: 'There is no form with the id "{form}".' },
  },
  'unknown-record': {
    status: 404,
    title: { zh: '没有这条记录', en: 'Unknown record' },
    detail: {
      zh: '“{form}”中没有编号为“{id}”的记录，可能已被删除。',
      en: '"{form}" has no record "{id}"; it may have been removed.',
    },
  },
  'method-not-allowed': {
    status: 405,
    title: { zh: '不支持这种操作', en: 'Method not allowed' },
    detail: { zh: '这个地址只支持 {allow}。', en: 'This address allows {allow} only.' },
  },
  duplicate: {
    status: 409,
    title: { zh: '已有相同的记录', en: 'Duplicate record' },
    detail: {
      zh: '已经有一条{fields}相同的记录（编号“{other}”）。',
      en: 'Another record ("{other}") has the same {fields}.',
    },
  },
  state: {
    status: 409,
    title: { zh: '现在不能这样做', en: 'Not in this state' },
    detail: {
      zh: '记录现在的状态是“{state}”，不能做这项操作。',
      en: 'The record is in the state "{state}", in which this cannot be done.',
    },
  },
  'state-none': {
    status: 409,
    title: { zh: '现在不能这样做', en: 'Not in this state' },
    detail: {
      zh: '这个表单没有流转，不能做这项操作。',
      en: 'This form has no states to move between.',
    },
  },
  'condition-unmet': {
    status: 409,
    title: { zh: '条件不满足', en: 'Condition not met' },
    detail: {
      zh: '“{step}”的条件不满足，记录不能从“{state}”到“{to}”。',
      en: 'The condition of "{step}" is not met, so the record cannot go from "{state}" to "{to}".',
    },
  },
  'referenced-by-record': {
    status: 409,
    title: { zh: '记录正被使用', en: 'Record in use' },
    detail: {
      zh: '“{of}”的记录“{id}”引用了这条记录，不能删除。',
      en: 'The record "{id}" of "{of}" refers to this record, so it cannot be removed.',
    },
  },
  'referenced-by-letter': {
    status: 409,
    title: { zh: '记录正被使用', en: 'Record in use' },
    detail: {
      zh: '已为这条记录发出“{of}”，不能删除。',
      en: 'A letter "{of}" was issued for this record, so it cannot be removed.',
    },
  },
  stale: {
    status: 412,
    title: { zh: '记录已被改动', en: 'Record changed meanwhile' },
    detail: {
      zh: '记录已是第 {current} 版。请重新读取，再在新版上修改。',
      en: 'The record is now at version {current}. Read it again and change that version.',
    },
  },
  'too-large': {
    status: 413,
    title: { zh: '内容太大', en: 'Body too large' },
    detail: {
      zh: '请求内容不能超过 {limit} 字节。',
      en: 'The body may have {limit} bytes at most.',
    },
  },
  'media-type': {
    status: 415,
    title: { zh: '内容类型不支持', en: 'Unsupported media type' },
    detail: {
      zh: '请以 application/json 发送，编码为 UTF-8。',
      en: 'Send application/json, encoded as UTF-8.',
    },
  },
  invalid: {
    status: 422,
    title: { zh: '填写有误', en: 'Mistakes in the data' },
    detail: { zh: '有 {count} 处需要改正。', en: '{count} to be corrected.' },
  },
  blocked: {
    status: 422,
    title: { zh: '不符合提交条件', en: 'Not fit to be submitted' },
    detail: { zh: '有 {count} 项规定不满足，不得提交。', en: '{count} rules forbid submission.' },
  },
  'if-match-required': {
    status: 428,
    title: { zh: '需要版本号', en: 'Version required' },
    detail: {
      zh: '修改记录时须带 If-Match，写明读到的版本（ETag）。',
      en: 'A change needs If-Match with the version that was read (its ETag).',
    },
  },
  internal: {
    status: 500,
    title: { zh: '系统出错', en: 'Internal error' },
    detail: {
      zh: '系统出错，没有保存。错误已经记录，请告诉管理员。',
      en: 'Something went wrong and nothing was saved. It has been logged.',
    },
  },
  unavailable: {
    status: 503,
    title: { zh: '暂停服务', en: 'Unavailable' },
    detail: {
      zh: '数据存储已停止写入，请告诉管理员。',
      en: 'The store takes no changes at the moment. Tell the administrator.',
    },
  },
  'not-written': {
    status: 507,
    title: { zh: '没有保存', en: 'Not saved' },
    detail: {
      zh: '写入磁盘失败，没有保存。请告诉管理员检查磁盘空间。',
      en: 'Writing to the disk failed and nothing was saved. Tell the administrator to check it.',
    },
  },
} as const satisfies Record<
  string,
  { readonly status: number; readonly title: Sentence; readonly detail: Sentence }
>

/** Why a query parameter cannot be used; follows its name. */
const queryReasons = {
  unknown: { zh: '不是这个表单的字段或条件。', en: 'is no field or condition of this form.' },
  repeated: { zh: '只能出现一次。', en: 'may appear only once.' },
  'not-a-number': { zh: '应当是数字。', en: 'must be a number.' },
  'not-yes-or-no': { zh: '应当是 true 或 false。', en: 'must be true or false.' },
  'not-a-date': {
    zh: '应当是真实存在的日期，例如 2025-04-28。',
    en: 'must be a date, such as 2025-04-28.',
  },
  'not-a-time': {
    zh: '应当是日期或时间，例如 2025-04-28、2025-04-28T09:05。',
    en: 'must be a date or a time, such as 2025-04-28 or 2025-04-28T09:05.',
  },
  'out-of-range': {
    zh: '应当是 1 到 {most} 的整数。',
    en: 'must be a whole number from 1 to {most}.',
  },
  'not-sortable': { zh: '不能用来排序。', en: 'cannot be sorted by.' },
  'not-a-cursor': {
    zh: '不是这次查询的上一页给出的，请从第一页重新开始。',
    en: 'was not given by a former page of this query: begin again at the first page.',
  },
} as const satisfies Record<string, Sentence>

export type ProblemCode = keyof typeof problems
export type QueryReason = keyof typeof queryReasons
export type Params = Readonly<Record<string, string>>

export function problemText(code: ProblemCode, params: Params, language: Language) {
  const { status, title, detail } = problems[code]
  return { status, title: title[language], detail: fill(detail[language], params) }
}

export const queryReason = (reason: QueryReason, params: Params, language: Language): string =>
  fill(queryReasons[reason][language], params)
