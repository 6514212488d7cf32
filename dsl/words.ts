/**
 * The two vocabularies, one to one: the id is the grammar's rule (`kw_<id>`), `zh` and `en` are what is written.
 * Each column is unique, so that a source can be turned from one into the other and back.
 */
export interface Word {
  readonly zh: string
  readonly en: string
}

/** Statement keywords by rank: a block ends where a keyword of the same or a higher rank starts. */
export const statements = {
  file: {
    app: { zh: '应用', en: 'app' },
    law: { zh: '法规', en: 'law' },
    options: { zh: '选项', en: 'options' },
    parameter: { zh: '参数', en: 'parameter' },
    fragment: { zh: '片段', en: 'fragment' },
    form: { zh: '表单', en: 'form' },
    notice: { zh: '通知书', en: 'notice' },
  },
  form: {
    section: { zh: '分组', en: 'section' },
    table: { zh: '表格', en: 'table' },
    rule: { zh: '规则', en: 'rule' },
    states: { zh: '状态', en: 'states' },
    transition: { zh: '流转', en: 'transition' },
    conclusion: { zh: '结论', en: 'conclusion' },
    sample: { zh: '样例', en: 'sample' },
    include: { zh: '引入', en: 'include' },
    unique: { zh: '唯一', en: 'unique' },
    baseline: { zh: '基准日', en: 'baseline' },
    deadline: { zh: '期限', en: 'deadline' },
    filledBy: { zh: '填报', en: 'filledBy' },
    reviewedBy: { zh: '审核', en: 'reviewedBy' },
  },
  item: {
    bureau: { zh: '机构', en: 'bureau' },
    article: { zh: '条', en: 'article' },
    from: { zh: '自', en: 'from' },
    until: { zh: '至', en: 'until' },
    field: { zh: '字段', en: 'field' },
    column: { zh: '列', en: 'column' },
    calc: { zh: '计算', en: 'calc' },
    basis: { zh: '依据', en: 'basis' },
    when: { zh: '当', en: 'when' },
    otherwise: { zh: '否则', en: 'else' },
    demand: { zh: '要求', en: 'demand' },
    fill: { zh: '填', en: 'fill' },
    submitted: { zh: '提交于', en: 'submitted' },
    expect: { zh: '应当', en: 'expect' },
    layout: { zh: '版式', en: 'layout' },
    title: { zh: '标题', en: 'title' },
    number: { zh: '文号', en: 'docno' },
    to: { zh: '主送', en: 'to' },
    cc: { zh: '抄送', en: 'cc' },
    enclosures: { zh: '附件说明', en: 'enclosures' },
    signer: { zh: '落款', en: 'signer' },
    remark: { zh: '附注', en: 'remark' },
    due: { zh: '整改期限', en: 'rectifyWithin' },
    needs: { zh: '需要', en: 'needs' },
    batch: { zh: '批量', en: 'batch' },
    body: { zh: '正文', en: 'body' },
  },
} as const satisfies Record<string, Record<string, Word>>

/** Words inside a statement. */
export const phrases = {
  code: { zh: '代字', en: 'code' },
  effective: { zh: '生效', en: 'effective' },
  repealed: { zh: '废止', en: 'repealed' },
  mergedInto: { zh: '并入', en: 'mergedInto' },
  version: { zh: '版本', en: 'version' },
  formerly: { zh: '曾用名', en: 'formerly' },
  yearly: { zh: '每年', en: 'yearly' },
  rollForward: { zh: '遇休息日顺延', en: 'rollForward' },
  required: { zh: '必填', en: 'required' },
  optional: { zh: '选填', en: 'optional' },
  visible: { zh: '可见', en: 'visible' },
  readonly: { zh: '只读', en: 'readonly' },
  masked: { zh: '脱敏', en: 'masked' },
  least: { zh: '至少', en: 'min' },
  most: { zh: '至多', en: 'max' },
  length: { zh: '字数', en: 'length' },
  places: { zh: '小数位', en: 'places' },
  initial: { zh: '默认', en: 'default' },
  hint: { zh: '提示', en: 'hint' },
  taken: { zh: '取自', en: 'takenFrom' },
  rows: { zh: '行', en: 'rows' },
  atSubmit: { zh: '提交时', en: 'atSubmit' },
  atReview: { zh: '审查时', en: 'atReview' },
  then: { zh: '则', en: 'then' },
  block: { zh: '不得提交', en: 'block' },
  warn: { zh: '提醒', en: 'warn' },
  finding: { zh: '记问题', en: 'finding' },
  by: { zh: '由', en: 'by' },
  reason: { zh: '须写理由', en: 'withReason' },
  rest: { zh: '其余', en: 'otherwise' },
  hasFinding: { zh: '有问题', en: 'hasFinding' },
  same: { zh: '同', en: 'same' },
  noFinding: { zh: '没有问题', en: 'noFinding' },
  send: { zh: '发', en: 'send' },
  noLetter: { zh: '不发文书', en: 'noLetter' },
  hidden: { zh: '不问', en: 'notAsked' },
  about: { zh: '对', en: 'for' },
  perYear: { zh: '按年编号', en: 'perYear' },
  gapless: { zh: '不得断号', en: 'gapless' },
  fromService: { zh: '送达之日起', en: 'fromService' },
  receipt: { zh: '送达回证', en: 'receipt' },
  orderBy: { zh: '按', en: 'orderBy' },
  and: { zh: '且', en: 'and' },
  or: { zh: '或', en: 'or' },
  not: { zh: '非', en: 'not' },
  in: { zh: '属于', en: 'in' },
  notIn: { zh: '不属于', en: 'notIn' },
  isEmpty: { zh: '为空', en: 'isEmpty' },
  notEmpty: { zh: '不为空', en: 'notEmpty' },
  emptyAsZero: { zh: '空值视为', en: 'emptyAs' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  nothing: { zh: '空', en: 'nothing' },
  each: { zh: '每个', en: 'each' },
} as const satisfies Record<string, Word>

/** Field types. */
export const types = {
  text: { zh: '文本', en: 'text' },
  longtext: { zh: '长文本', en: 'longtext' },
  name: { zh: '姓名', en: 'personName' },
  address: { zh: '地址', en: 'address' },
  docno: { zh: '文书编号', en: 'documentNumber' },
  mobile: { zh: '手机', en: 'mobile' },
  phone: { zh: '固话', en: 'phone' },
  email: { zh: '邮箱', en: 'email' },
  postcode: { zh: '邮编', en: 'postcode' },
  citizenId: { zh: '身份证号', en: 'citizenId' },
  uscc: { zh: '信用代码', en: 'uscc' },
  integer: { zh: '整数', en: 'integer' },
  decimal: { zh: '小数', en: 'decimal' },
  money: { zh: '金额', en: 'money' },
  percent: { zh: '百分比', en: 'percent' },
  date: { zh: '日期', en: 'date' },
  datetime: { zh: '时间', en: 'datetime' },
  year: { zh: '年度', en: 'year' },
  yesno: { zh: '是否', en: 'yesno' },
  choice: { zh: '单选', en: 'choice' },
  choices: { zh: '多选', en: 'choices' },
  ref: { zh: '引用', en: 'ref' },
  attachment: { zh: '附件', en: 'attachment' },
  signature: { zh: '签名', en: 'signature' },
} as const satisfies Record<string, Word>

/** Functions: a name is one only before its （. */
export const functions = {
  sum: { zh: '合计', en: 'sum' },
  count: { zh: '计数', en: 'count' },
  average: { zh: '平均', en: 'average' },
  max: { zh: '最大', en: 'largest' },
  min: { zh: '最小', en: 'smallest' },
  any: { zh: '任一', en: 'any' },
  all: { zh: '每一行', en: 'eachRow' },
  distinct: { zh: '去重计数', en: 'countDistinct' },
  age: { zh: '年龄', en: 'age' },
  daysBetween: { zh: '相差天数', en: 'daysBetween' },
  addMonths: { zh: '加月', en: 'addMonths' },
  addWorkdays: { zh: '加工作日', en: 'addWorkdays' },
  rollForward: { zh: '顺延', en: 'roll' },
  year: { zh: '年', en: 'yearOf' },
  month: { zh: '月', en: 'monthOf' },
  day: { zh: '日', en: 'dayOf' },
  yearStart: { zh: '年初', en: 'yearStart' },
  yearEnd: { zh: '年末', en: 'yearEnd' },
  birthDate: { zh: '出生日期', en: 'birthDate' },
  round: { zh: '四舍五入', en: 'round' },
  floor: { zh: '取整', en: 'floor' },
  absolute: { zh: '绝对值', en: 'abs' },
  length: { zh: '字数', en: 'lengthOf' },
  contains: { zh: '包含', en: 'contains' },
  startsWith: { zh: '开头是', en: 'startsWith' },
  rmbWords: { zh: '大写金额', en: 'rmbWords' },
  chineseDate: { zh: '中文日期', en: 'chineseDate' },
  mask: { zh: '遮盖', en: 'mask' },
  if: { zh: '若', en: 'if' },
  findingCount: { zh: '问题数', en: 'findingCount' },
} as const satisfies Record<string, Word>

/** Names the language itself gives a value to. */
export const builtins = {
  today: { zh: '今天', en: 'today' },
  submitted: { zh: '提交日期', en: 'submittedOn' },
  deadline: { zh: '截止日期', en: 'deadlineDate' },
  thisYear: { zh: '本年度', en: 'thisYear' },
  issued: { zh: '签发日期', en: 'issuedOn' },
  due: { zh: '到期日', en: 'dueDate' },
  thisTable: { zh: '本表', en: 'thisForm' },
} as const satisfies Record<string, Word>

/** What 〈每个 问题〉 of a letter gives for the finding in hand. */
export const findingWords = {
  findings: { zh: '问题', en: 'findings' },
  message: { zh: '说明', en: 'message' },
  basis: { zh: '依据', en: 'basis' },
  severity: { zh: '严重程度', en: 'severity' },
  rule: { zh: '规则名称', en: 'ruleName' },
  demand: { zh: '整改要求', en: 'demandText' },
  ordinal: { zh: '序', en: 'ordinal' },
} as const satisfies Record<string, Word>

export const severities = {
  severe: { zh: '严重', en: 'severe' },
  ordinary: { zh: '一般', en: 'ordinary' },
  advice: { zh: '建议', en: 'advice' },
} as const satisfies Record<string, Word>

export const layouts = {
  document: { zh: '文件', en: 'document' },
  letter: { zh: '信函', en: 'letter' },
  notification: { zh: '告知书', en: 'notification' },
} as const satisfies Record<string, Word>

/** How {…} is written: {序 中文}. */
export const formats = {
  plain: { zh: '原样', en: 'plain' },
  chinese: { zh: '中文', en: 'han' },
  rmbWords: { zh: '大写', en: 'words' },
  chineseDate: { zh: '汉字日期', en: 'hanDate' },
  mask: { zh: '打码', en: 'hidden' },
} as const satisfies Record<string, Word>

/** The two placeholders of a 文号. */
export const numberParts = {
  year: { zh: '年', en: 'year' },
  serial: { zh: '序号', en: 'serial' },
} as const satisfies Record<string, Word>
