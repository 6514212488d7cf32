import { fill, type Language, type Sentence } from './language.ts'

/** What workbooks say of their own accord, and what is said of one that is brought in. */
const sentences = {
  // Exported and empty workbooks
  'about-sheet': { zh: '说明', en: 'About' },
  'former-sheet': { zh: '以前版本的项目', en: 'Of earlier editions' },
  'former-id': { zh: '编号', en: 'Id' },
  'former-edition': { zh: '版本', en: 'Edition' },
  'former-field': { zh: '项目', en: 'Field' },
  'former-value': { zh: '内容', en: 'Value' },
  'codes-sheet': { zh: '码表', en: 'Codes' },
  'about-form': { zh: '表单：{form}，{version} 版', en: 'Form: {form}, version {version}' },
  'about-count': { zh: '共 {count} 份', en: '{count} records' },
  'about-time': { zh: '导出时间：{time}', en: 'Exported {time}' },
  'about-person': { zh: '导出人：{name}', en: 'Exported by {name}' },
  'about-order': { zh: '条件：{conditions}', en: 'Conditions: {conditions}' },
  'about-all': { zh: '没有条件，全部导出', en: 'No conditions: everything' },
  'template-rows': {
    zh: '一份记录填一行；列的顺序可以改，列名不要改。',
    en: 'One record a row; columns may be moved, but keep their headings.',
  },
  'template-keys': {
    zh: '“{keys}”相同的就是同一份：已经有的会更新，没有的会新增。',
    en: 'The same {keys} is the same record: it is changed where it exists, else made.',
  },
  'template-no-keys': {
    zh: '每一行新增一份记录；要修改已有的，先导出，保留“{number}”这一列。',
    en: 'Each row makes a record; to change some, export them and keep the column {number}.',
  },
  'template-tables': {
    zh: '表格的每一行填在“{sheets}”里，前面写明是哪一份记录的（{keys}）。',
    en: 'Rows of tables go on {sheets}, after what names their record ({keys}).',
  },
  'template-blank': {
    zh: '更新已有的记录时，空着的单元格不改原来的内容。',
    en: 'When a record is changed, empty cells leave it as it is.',
  },
  'template-columns': { zh: '各列怎样填：', en: 'The columns:' },

  // How a column is filled in
  'note-required': { zh: '必填。', en: 'Required.' },
  'note-optional': { zh: '选填。', en: 'Optional.' },
  'note-required-when': { zh: '当 {when} 时必填。', en: 'Required when {when}.' },
  'note-asked-when': { zh: '只在 {when} 时填写。', en: 'Only when {when}.' },
  'note-key': { zh: '和别的记录不能相同。', en: 'Names the record.' },
  'note-least': { zh: '至少 {least}。', en: 'At least {least}.' },
  'note-most': { zh: '至多 {most}。', en: 'At most {most}.' },
  'note-shortest': { zh: '至少 {shortest} 个字。', en: 'At least {shortest} characters.' },
  'note-longest': { zh: '不超过 {longest} 个字。', en: 'At most {longest} characters.' },
  'note-initial': { zh: '不填就是“{initial}”。', en: '{initial} where it is empty.' },
  'note-money': { zh: '以元为单位，也可以写“12.5万元”。', en: 'In yuan.' },
  'note-percent': { zh: '例如 12.5%。', en: 'For example 12.5%.' },
  'note-date': { zh: '例如 2025-04-28。', en: 'For example 2025-04-28.' },
  'note-datetime': { zh: '例如 2025-04-28 14:30。', en: 'For example 2025-04-28 14:30.' },
  'note-year': { zh: '四位年份。', en: 'Four digits.' },
  'note-choice': { zh: '从下拉里选。', en: 'Choose from the list.' },
  'note-choices': {
    zh: '可以填几项，用“、”隔开：{choices}。',
    en: 'Several, with 、 between: {choices}.',
  },
  'note-ref': { zh: '填“{form}”的名称或编号。', en: 'What a record of {form} is called.' },
  'note-code': { zh: '按文本填写，不要变成数字。', en: 'As text, not as a number.' },
  'note-masked': { zh: '导出时遮住中间。', en: 'Masked when exported.' },
  'choose-title': { zh: '不在名单内', en: 'Not in the list' },
  'choose-message': {
    zh: '“{label}”请从下拉里选。',
    en: 'Choose {label} from the list.',
  },

  // What is wrong with a file
  'file-none': { zh: '请选择要导入的文件。', en: 'Choose a file.' },
  'file-unreadable': {
    zh: '打不开这个文件：它不是 .xlsx 或 .csv，已经损坏，或者加了密码。旧的 .xls 请先另存为 .xlsx。',
    en: 'This file cannot be opened: it is no .xlsx or .csv, is damaged or locked. Save an old .xls as .xlsx first.',
  },
  'file-too-big': {
    zh: '这个文件太大，没有读完。请删去多余的工作表、行和列，或者分几次导入。',
    en: 'This file is too large. Remove sheets, rows and columns that are not needed, or split it.',
  },
  'file-gone': {
    zh: '上传的文件已经清除，请重新上传。',
    en: 'The uploaded file is gone. Send it again.',
  },
  'no-heads': {
    zh: '没有找到列名。第一行（或前 20 行里的一行）应当是“{form}”各项的名称，可以下载模板对照。',
    en: 'No headings were found. One of the first 20 rows must name the fields of {form}; compare with the template.',
  },
  'hidden-rows': {
    zh: '其中 {count} 行在文件里是隐藏的，或者被筛选掉了，也在上面的数里。不要的请先从文件里删掉。',
    en: '{count} of these rows are hidden or filtered away in the file. Delete those that are not meant.',
  },
  'no-rows': { zh: '列名下面没有内容。', en: 'There is nothing below the headings.' },
  'too-many-rows': {
    zh: '一次最多导入 {most} 份，这个文件有 {count} 份，请分几次导入。',
    en: '{most} records at most at a time; this file has {count}.',
  },
  'no-key-column': {
    zh: '没有“{keys}”这一列，分不清是哪一份记录。',
    en: 'There is no column {keys}: nobody can tell the records apart.',
  },

  // What is wrong with a cell or a row
  'cell-digits': {
    zh: '{label}存成了 16 位以上的数字，末位可能已丢失，请从原件重录：先把单元格设为“文本”，再填写。',
    en: '{label} is a number of 16 digits or more, so its last ones may be lost. Format the cell as text and type it anew.',
  },
  'cell-error': {
    zh: '{label}是公式的错误值“{text}”，请改成内容。',
    en: '{label} is the error {text} of a formula: put in the value.',
  },
  'cell-formula': {
    zh: '{label}是没有算出结果的公式，请在 Excel 或 WPS 里打开保存一次，或者改成内容。',
    en: '{label} is a formula that was never worked out: open and save the file, or put in the value.',
  },
  'ref-unknown': {
    zh: '{label}：没有名为“{text}”的{form}。',
    en: '{label}: no {form} is called {text}.',
  },
  'ref-several': {
    zh: '{label}：名为“{text}”的{form}有 {count} 份，请改填它的{keys}。',
    en: '{label}: {count} of {form} are called {text}; write its {keys}.',
  },
  'same-twice': {
    zh: '和第 {row} 行的“{keys}”相同，一个文件里一份记录只能有一行。',
    en: 'Has the same {keys} as row {row}; a file has one row a record.',
  },
  'number-unknown': {
    zh: '没有编号为“{number}”的记录。要新增的请把这一格清空。',
    en: 'There is no record {number}. Empty this cell to make a new one.',
  },
  'no-owner': {
    zh: '工作表“{main}”里没有“{keys}”相同的一行，不知道是哪一份记录的。',
    en: 'No row of {main} has the same {keys}: it belongs to no record.',
  },
  'table-row': { zh: '“{table}”第 {row} 行：{reason}', en: '{table}, row {row}: {reason}' },
  blocked: { zh: '{message}{basis}', en: '{message}{basis}' },
  'blocked-basis': { zh: '（{basis}）', en: ' ({basis})' },

  opinion: { zh: '系统意见', en: 'Remarks of the system' },
  'opinion-new': { zh: '将新增', en: 'Would be made' },
  'opinion-change': { zh: '将更新：{fields}', en: 'Would change: {fields}' },
  'opinion-same': { zh: '无变化', en: 'Unchanged' },
  'opinion-bad': { zh: '不能导入：{reasons}', en: 'Cannot be imported: {reasons}' },
  'made-new': { zh: '已新增', en: 'Made' },
  'made-change': { zh: '已更新', en: 'Changed' },

  // Columns that are not brought in
  'column-unknown': { zh: '表单里没有这一项', en: 'not in the form' },
  'column-twice': { zh: '和前面一列重复', en: 'named twice' },
  'column-derived': { zh: '由系统计算或带出', en: 'worked out by the system' },
  'column-system': { zh: '由系统记录', en: 'kept by the system' },
  'column-file': { zh: '附件请到页面上传', en: 'files are sent on the page' },
  'column-hidden': { zh: '您看不到这一项', en: 'not shown to you' },
} as const satisfies Record<string, Sentence>

export type ExcelSentence = keyof typeof sentences

export const excelSentence = (
  key: ExcelSentence,
  language: Language,
  params: Readonly<Record<string, string | number>> = {},
): string =>
  fill(
    sentences[key][language],
    Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)])),
  )
