import type { EditionPolicy, FieldKind, Format, Severity, Unit } from '../../model/index.ts'

/** One thing in both languages. */
export interface Word {
  readonly zh: string
  readonly en: string
}

export const typeNames: { readonly [K in FieldKind]: Word } = {
  text: { zh: '文本', en: 'text' },
  longtext: { zh: '长文本', en: 'long text' },
  name: { zh: '姓名', en: 'name of a person' },
  address: { zh: '地址', en: 'address' },
  docno: { zh: '文书编号', en: 'document number' },
  mobile: { zh: '手机', en: 'mobile number' },
  phone: { zh: '固话', en: 'phone number' },
  email: { zh: '邮箱', en: 'email address' },
  postcode: { zh: '邮编', en: 'postcode' },
  citizenId: { zh: '身份证号', en: 'citizen number' },
  uscc: { zh: '信用代码', en: 'credit code' },
  integer: { zh: '整数', en: 'whole number' },
  decimal: { zh: '小数', en: 'decimal' },
  money: { zh: '金额', en: 'amount' },
  percent: { zh: '百分比', en: 'percentage' },
  date: { zh: '日期', en: 'date' },
  datetime: { zh: '时间', en: 'date and time' },
  year: { zh: '年度', en: 'year' },
  yesno: { zh: '是否', en: 'yes or no' },
  choice: { zh: '单选', en: 'choice' },
  choices: { zh: '多选', en: 'choices' },
  ref: { zh: '引用', en: 'reference' },
  attachment: { zh: '附件', en: 'attachment' },
  signature: { zh: '签名', en: 'signature' },
  table: { zh: '表格', en: 'table' },
}

export const unitNames: { readonly [U in Unit]: Word } = {
  day: { zh: '天', en: ' days' },
  workday: { zh: '个工作日', en: ' working days' },
  month: { zh: '个月', en: ' months' },
  year: { zh: '年', en: ' years' },
}

export const formatNames: { readonly [F in Format]: Word } = {
  plain: { zh: '原样', en: 'plain' },
  chinese: { zh: '中文', en: 'in Chinese' },
  rmbWords: { zh: '大写', en: 'in words' },
  chineseDate: { zh: '汉字日期', en: 'Chinese date' },
  weekday: { zh: '星期', en: 'weekday' },
  mask: { zh: '打码', en: 'masked' },
}

export const severityNames: { readonly [S in Severity]: Word } = {
  severe: { zh: '严重', en: 'severe' },
  ordinary: { zh: '一般', en: 'ordinary' },
  advice: { zh: '建议', en: 'advice' },
}

export const consequenceNames: {
  readonly [K in 'block' | 'warn' | 'clue' | 'finding']: Word
} = {
  block: { zh: '不得提交', en: 'may not be submitted' },
  warn: { zh: '提醒', en: 'warning' },
  clue: { zh: '线索', en: 'clue' },
  finding: { zh: '记问题', en: 'finding' },
}

export const stageNames: { readonly [S in 'submit' | 'review']: Word } = {
  submit: { zh: '提交时', en: 'at submission' },
  review: { zh: '审查时', en: 'at review' },
}

export const policyNames: { readonly [P in EditionPolicy]: Word } = {
  upgrade: { zh: '升级', en: 'upgrade' },
  keep: { zh: '沿用', en: 'keep' },
  final: { zh: '定稿', en: 'final' },
}

export const layoutNames: {
  readonly [L in 'document' | 'letter' | 'notification' | 'minutes']: Word
} = {
  document: { zh: '文件', en: 'document' },
  letter: { zh: '信函', en: 'letter' },
  notification: { zh: '告知书', en: 'notification' },
  minutes: { zh: '纪要', en: 'minutes' },
}

export const exportNames: { readonly [E in 'excel' | 'pdf' | 'csv']: Word } = {
  excel: { zh: 'Excel', en: 'Excel' },
  pdf: { zh: 'PDF', en: 'PDF' },
  csv: { zh: 'CSV', en: 'CSV' },
}

export const chartNames: { readonly [C in 'column' | 'bar' | 'line' | 'pie']: Word } = {
  column: { zh: '柱状图', en: 'column chart' },
  bar: { zh: '条形图', en: 'bar chart' },
  line: { zh: '折线图', en: 'line chart' },
  pie: { zh: '饼图', en: 'pie chart' },
}

/** Words that stand alone as what was or is: the source has no text for them. */
export const plainWords = {
  required: { zh: '必填', en: 'required' },
  optional: { zh: '选填', en: 'optional' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  masked: { zh: '脱敏', en: 'masked' },
  open: { zh: '不脱敏', en: 'not masked' },
  readonly: { zh: '只读', en: 'read-only' },
  editable: { zh: '可填', en: 'may be filled' },
  sealed: { zh: '加盖印章', en: 'sealed' },
  unsealed: { zh: '不加盖印章', en: 'not sealed' },
  unlimited: { zh: '不限', en: 'anyone' },
  unprinted: { zh: '不印', en: 'not printed' },
  withReason: { zh: '须写理由', en: 'with a reason' },
  withoutReason: { zh: '不须写理由', en: 'without a reason' },
  receipt: { zh: '送达回证', en: 'receipt' },
  whole: { zh: '全部记录', en: 'all records' },
  submission: { zh: '提交日期', en: 'day of submission' },
  first: { zh: '最前', en: 'first' },
} as const satisfies { readonly [name: string]: Word }
