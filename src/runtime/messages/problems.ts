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
  'too-complex': {
    status: 400,
    title: { zh: '内容太复杂', en: 'Body too complex' },
    detail: {
      zh: '请求内容最多 {values} 个值、{levels} 层。',
      en: 'The body may have {values} values and {levels} levels at most.',
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
  denied: {
    status: 403,
    title: { zh: '没有这项权限', en: 'Not permitted' },
    detail: { zh: '{why}', en: '{why}' },
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
  'unknown-letter': {
    status: 404,
    title: { zh: '没有这份文书', en: 'Unknown letter' },
    detail: {
      zh: '没有编号为“{id}”的文书，或者您不能看。',
      en: 'There is no letter "{id}", or it is not yours to see.',
    },
  },
  'letter-untimely': {
    status: 409,
    title: { zh: '现在不能这样办', en: 'Not as things stand' },
    detail: { zh: '{why}', en: '{why}' },
  },
  'letter-nothing': {
    status: 409,
    title: { zh: '没有可以签发的', en: 'Nothing to issue' },
    detail: {
      zh: '所选的记录一份也不能发，逐份说明了原因。',
      en: 'None of the records chosen can get its letter; why is said of each.',
    },
  },
  'letter-invalid': {
    status: 422,
    title: { zh: '填写有误', en: 'Mistakes' },
    detail: { zh: '有 {count} 处不对，逐处说明。', en: '{count} mistakes, each named.' },
  },
  'letter-damaged': {
    status: 500,
    title: { zh: '文书的文件有问题', en: 'Damaged letter' },
    detail: {
      zh: '这份文书的文件不见了，或者被改动过，不能给出；请用备份恢复。',
      en: 'The file of this letter is gone or was changed, so it is not given out; restore it from a backup.',
    },
  },
  'method-not-allowed': {
    status: 405,
    title: { zh: '不支持这种操作', en: 'Method not allowed' },
    detail: { zh: '这个地址只支持 {allow}。', en: 'This address allows {allow} only.' },
  },
  'not-acceptable': {
    status: 406,
    title: { zh: '没有所要的格式', en: 'Not acceptable' },
    detail: {
      zh: '这个地址只能给出 {types}，与请求的 Accept 不符。',
      en: 'This address gives {types} only, which the Accept of the request does not take.',
    },
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
  uncreated: {
    status: 409,
    title: { zh: '另一份记录建不成', en: 'Another record cannot be made' },
    detail: {
      zh: '这一步要建的“{form}”建不成，原因见 errors 和 blocks，记录没有变。',
      en: 'This step makes a record of "{form}", which cannot be made: see errors and blocks. Nothing was changed.',
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
  'malformed-key': {
    status: 400,
    title: { zh: 'Idempotency-Key 有误', en: 'Malformed Idempotency-Key' },
    detail: {
      zh: 'Idempotency-Key 应当是 1 到 255 个可见的 ASCII 字符。',
      en: 'An Idempotency-Key has 1 to 255 visible ASCII characters.',
    },
  },
  'key-reused': {
    status: 422,
    title: { zh: '这个键已经用过', en: 'Key used before' },
    detail: {
      zh: '这个 Idempotency-Key 已用于另一个内容不同的请求。请换一个新的键。',
      en: 'This Idempotency-Key belongs to another request with another content. Use a new key.',
    },
  },
  'malformed-bulk': {
    status: 422,
    title: { zh: '批量请求有误', en: 'Malformed bulk request' },
    detail: {
      zh: '批量请求应当是 {"atomic": true 或 false, "items": […]}，items 为 1 到 {most} 行，每行或是 {"data": …}，或是 {"id": …, "ifMatch": …, "patch": …}。第 {row} 行不是这样。',
      en: 'A bulk request is {"atomic": true or false, "items": […]} with 1 to {most} rows, each either {"data": …} or {"id": …, "ifMatch": …, "patch": …}. Row {row} is not.',
    },
  },
  'bulk-refused': {
    status: 422,
    title: { zh: '没有执行', en: 'Nothing carried out' },
    detail: {
      zh: '有的行有问题，全部没有执行。各行的情况见 items。',
      en: 'Some rows were refused, so none was carried out: see items.',
    },
  },
  'not-tried': {
    status: 424,
    title: { zh: '没有执行', en: 'Not carried out' },
    detail: {
      zh: '这一行本身没有问题，因为别的行有问题，全部没有执行。',
      en: 'Nothing is wrong with this row; none was carried out, because others were refused.',
    },
  },
  'too-many': {
    status: 429,
    title: { zh: '请求太频繁', en: 'Too many requests' },
    detail: {
      zh: '这个账号的请求太频繁，请按 Retry-After 稍后再试。',
      en: 'This account asks too often: try again after Retry-After.',
    },
  },
  'too-many-feeds': {
    status: 429,
    title: { zh: '订阅太多', en: 'Too many feeds' },
    detail: {
      zh: '同时打开的变更订阅太多，请关闭一些再试。',
      en: 'Too many change feeds are open: close some of them.',
    },
  },
  'if-match-required': {
    status: 428,
    title: { zh: '需要版本号', en: 'Version required' },
    detail: {
      zh: '修改记录时须带 If-Match，写明读到的版本（ETag）。',
      en: 'A change needs If-Match with the version that was read (its ETag).',
    },
  },
  'unknown-file': {
    status: 404,
    title: { zh: '没有这个文件', en: 'Unknown file' },
    detail: {
      zh: '没有编号为“{id}”的文件，或者您不能查看它。',
      en: 'There is no file "{id}", or you may not see it.',
    },
  },
  'upload-forbidden': {
    status: 403,
    title: { zh: '不能上传', en: 'No uploads' },
    detail: {
      zh: '管理员账号和只读令牌不能上传文件。',
      en: 'Administrators and tokens that only read cannot send files.',
    },
  },
  'file-missing': {
    status: 400,
    title: { zh: '没有收到文件', en: 'No file' },
    detail: {
      zh: '请用 multipart/form-data 发送一个文件；或者把文件作为整个请求内容发送，注明 Content-Type，并在地址中写明 ?name=文件名。',
      en: 'Send one file as multipart/form-data; or the file as the whole body with a Content-Type and ?name=… in the address.',
    },
  },
  'file-name': {
    status: 422,
    title: { zh: '文件名不能用', en: 'Unusable file name' },
    detail: {
      zh: '文件名不能为空，最多 200 个字，不能有看不见的字符。请改名后再上传。',
      en: 'A file needs a name of 200 characters at most, all of them visible. Rename it and send it again.',
    },
  },
  'file-empty': {
    status: 422,
    title: { zh: '文件是空的', en: 'Empty file' },
    detail: { zh: '“{name}”里没有内容。', en: '"{name}" has nothing in it.' },
  },
  'file-too-large': {
    status: 413,
    title: { zh: '文件太大', en: 'File too large' },
    detail: {
      zh: '一个文件不能超过 {most} MB，请压缩图片或拆开后再上传。',
      en: 'A file may have {most} MB at most: make its pictures smaller or split it.',
    },
  },
  'file-type': {
    status: 415,
    title: { zh: '不接受这种文件', en: 'File type not accepted' },
    detail: {
      zh: '“{name}”的内容不是 PDF、OFD、JPG、PNG、DOCX 或 XLSX。请另存为其中一种再上传；只改扩展名没有用。',
      en: '"{name}" is no PDF, OFD, JPG, PNG, DOCX or XLSX inside. Save it as one of them; renaming it does not help.',
    },
  },
  'file-broken': {
    status: 422,
    title: { zh: '文件不完整', en: 'Broken file' },
    detail: {
      zh: '“{name}”不完整或已损坏。请在自己的电脑上打开核对，另存后再上传。',
      en: '"{name}" is broken or not complete. Open it on your computer, save it anew and send that.',
    },
  },
  'file-bomb': {
    status: 422,
    title: { zh: '文件展开后太大', en: 'File unpacks to too much' },
    detail: {
      zh: '“{name}”展开后远大于文件本身，不能接受。请另存为 PDF 再上传。',
      en: '"{name}" unpacks to far more than it is. Save it as PDF and send that.',
    },
  },
  'file-macros': {
    status: 422,
    title: { zh: '文件带有宏', en: 'File has macros' },
    detail: {
      zh: '“{name}”里有宏程序。请另存为不带宏的 DOCX、XLSX 或 PDF 再上传。',
      en: '"{name}" holds macros. Save it without them, or as PDF.',
    },
  },
  'file-ending': {
    status: 422,
    title: { zh: '扩展名与内容不符', en: 'Name does not fit content' },
    detail: {
      zh: '“{name}”的内容是 {ending} 文件，请把文件名的结尾改为 .{ending} 再上传。',
      en: 'The content of "{name}" is a {ending} file: let its name end in .{ending}.',
    },
  },
  'file-infected': {
    status: 422,
    title: { zh: '文件有病毒', en: 'Infected file' },
    detail: {
      zh: '在“{name}”中查出病毒（{what}），没有保存，已经记录。请先在自己的电脑上杀毒。',
      en: 'The scanner found {what} in "{name}". It was not kept, and this was recorded. Clean your computer first.',
    },
  },
  'file-unscanned': {
    status: 503,
    title: { zh: '暂时不能上传', en: 'Uploads unavailable' },
    detail: {
      zh: '病毒扫描程序没有回答，文件没有保存。请稍后再试，或告诉管理员。',
      en: 'The virus scanner did not answer and the file was not kept. Try again later, or tell the administrator.',
    },
  },
  'files-waiting': {
    status: 429,
    title: { zh: '待用文件太多', en: 'Too many files waiting' },
    detail: {
      zh: '您已上传 {most} 个文件，都还没有放进记录。请先保存记录；没有用的文件七天后清除。',
      en: 'You have sent {most} files that are in no record yet. Save the records first; what is not used is cleared after seven days.',
    },
  },
  'file-damaged': {
    status: 500,
    title: { zh: '文件已损坏', en: 'Damaged file' },
    detail: {
      zh: '保存的“{name}”与当初上传的不一致，没有发送。已经记录，请告诉管理员从备份恢复。',
      en: 'The kept "{name}" is not what was sent in, so it is not given out. It has been recorded: tell the administrator to restore it.',
    },
  },
  'sign-in-needed': {
    status: 401,
    title: { zh: '请先登录', en: 'Sign in first' },
    detail: {
      zh: '没有登录，或者登录、令牌已经失效。请登录，或带上 Authorization: Bearer 令牌。',
      en: 'Nobody is signed in, or the session or token is over. Sign in, or send Authorization: Bearer with a token.',
    },
  },
  'password-due': {
    status: 403,
    title: { zh: '请先修改密码', en: 'Change the password first' },
    detail: {
      zh: '密码已到期或是初始密码，修改之后才能继续。',
      en: 'The password is due to be changed: nothing else can be done before.',
    },
  },
  'cross-site': {
    status: 403,
    title: { zh: '请求被拒绝', en: 'Refused' },
    detail: {
      zh: '这个请求不是从本系统的页面发出的。程序请用令牌访问。',
      en: 'This request did not come from a page of this app. Programs use a token.',
    },
  },
  'token-here': {
    status: 403,
    title: { zh: '令牌不能用在这里', en: 'No tokens here' },
    detail: {
      zh: '令牌只能访问 /api 和 /openapi.json。',
      en: 'A token is good for /api and /openapi.json only.',
    },
  },
  'token-reads-only': {
    status: 403,
    title: { zh: '令牌只能读取', en: 'The token only reads' },
    detail: {
      zh: '这个令牌只能读取。要修改，请另建一个可写的令牌。',
      en: 'This token only reads. Make one that writes to change something.',
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
  'no-letter-filter': {
    zh: '不是发文登记簿的查询条件。',
    en: 'is nothing that the register of letters is asked by.',
  },
  'no-letter-state': { zh: '不是文书的进度。', en: 'is no state of a letter.' },
  'not-sortable': { zh: '不能用来排序。', en: 'cannot be sorted by.' },
  'not-a-change': {
    zh: '不是这个数据存储中一次变更的编号，请去掉它，从现在开始。',
    en: 'is the number of no change in this store: leave it out, and begin from now.',
  },
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
