import type { Entry } from './entry.ts'

/** The Word files that a 通知书 is also given out in. */
export const wordFiles = {
  'template-missing': {
    severity: 'error',
    zh: '应用的文件夹里没有“{file}”，请把这份 Word 文件（.docx）放进去。',
    en: 'There is no “{file}” in the app’s folder; put the Word file (.docx) there.',
  },
  'template-misspelt': {
    severity: 'error',
    zh: '应用的文件夹里没有“{file}”，是不是“{meant}”？',
    en: 'There is no “{file}” in the app’s folder; did you mean “{meant}”?',
  },
  'template-broken': {
    severity: 'error',
    zh: '“{file}”打不开：不是 Word 文件（.docx），或者太大、损坏了，请用 WPS 或 Word 另存为 .docx。{detail}',
    en: '“{file}” does not open: it is no Word file (.docx), too large or damaged; save it as .docx.{detail}',
  },
  'template-macros': {
    severity: 'error',
    zh: '“{file}”里有宏，不能用，请另存为不带宏的 .docx。{detail}',
    en: '“{file}” has macros; save it as .docx without them.{detail}',
  },
  'template-outside': {
    severity: 'error',
    zh: '“{file}”引用了文件以外的东西：{detail}。请在 Word 里取消链接，图片改为嵌入。',
    en: '“{file}” refers to something outside the file: {detail}. Remove the link in Word; embed pictures.',
  },
  'template-embedded': {
    severity: 'error',
    zh: '“{file}”里嵌着别的文件或控件：{detail}。请删掉。',
    en: '“{file}” has another file or a control inside it: {detail}. Remove it.',
  },
  'template-torn': {
    severity: 'error',
    zh: '“{file}”里“{detail}”不能用在这里：开头和结尾要在同一个表格里，或者都在表格外面，也不能放在内容控件、文本框、脚注里。',
    en: 'In “{file}”, “{detail}” cannot stand there: both ends in one table or both outside, and in no content control, text box or note.',
  },
  'template-brace': {
    severity: 'error',
    zh: '“{mark}”是全角的，在 Word 模板里只是普通的字，请改成半角的花括号。',
    en: '“{mark}” is of full width and mere text in a Word template; write a brace of half width.',
  },
  'template-otherwise': {
    severity: 'error',
    zh: 'Word 模板里没有“否则”，不能写“{mark}”，请另写一段“#当 非（…）”。',
    en: 'A Word template has no “else”; instead of “{mark}” write another “#when not (…)”.',
  },
  'template-table': {
    severity: 'error',
    zh: 'Word 模板里的表格直接画在 Word 里，行的首尾写“#每个 …”和“/每个”，不写“{mark}”。',
    en: 'Draw the table in Word, with “#each …” and “/each” around its row, instead of “{mark}”.',
  },
} as const satisfies Record<string, Entry>
