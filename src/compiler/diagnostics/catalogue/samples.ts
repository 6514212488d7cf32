import type { Entry } from './entry.ts'

/** Of samples and tables of them. */
export const samples = {
  'sample-cycle': {
    severity: 'error',
    zh: '样例用“同”绕成了一圈：{path}。请改其中一个。',
    en: 'Samples are each the same as the next, in a circle: {path}.',
  },
  'sample-without-year': {
    severity: 'error',
    zh: '不知道“上年度”是哪一年：“{form}”的“唯一”里要有年度字段，样例里要填上它的值。',
    en: 'Which year lastYear means is not known: unique of “{form}” needs a year field, and the sample its value.',
  },
  'sample-text-bare': {
    severity: 'error',
    zh: '“{field}”的这段文字里有标点，请加上引号。',
    en: 'This text for “{field}” holds marks; put it in quotation marks.',
  },
  'expect-elsewhere': {
    severity: 'error',
    zh: '“应当”后面只能写本表的字段，这里的“{name}”在别的记录里，请移到前面填的内容里，或者删去。',
    en: 'Only fields of the form itself can be expected; this “{name}” is in another record.',
  },
  'sample-rows-missing': {
    severity: 'error',
    zh: '样例表“{name}”下面要有表头和至少一行，如“| 名称 | 字段 | 应当 |”和“| 甲 | 3 | 没有问题 |”。',
    en: 'The table “{name}” needs a heading and a row, such as “| name | field | expect |” and “| A | 3 | noFinding |”.',
  },
  'sample-heading-name': {
    severity: 'error',
    zh: '表头的第一格要写“名称”，下面是每个样例的名称；这里写的是“{found}”。',
    en: 'The first heading is “name”, over the name of each sample; this is “{found}”.',
  },
  'sample-heading': {
    severity: 'error',
    zh: '表头的“{found}”不对，每格写一个：字段、引用.字段、上年度.字段、提交于、应当、结论、发、必填、不问、标识。',
    en: 'The heading “{found}” is none: a field, reference.field, lastYear.field, submitted, expect, send, required, notAsked, flag.',
  },
  'sample-heading-twice': {
    severity: 'error',
    zh: '表头里“{name}”写了两次，请删去一列。',
    en: 'The heading “{name}” stands twice; delete one column.',
  },
  'sample-heading-shape': {
    severity: 'error',
    zh: '“{field}”是引用或表格，一格里写不下：引用分成几列写“{field}.字段”，表格写在一个样例里，再“同”它。',
    en: '“{field}” is a reference or a table, too much for a cell: write columns “{field}.field”, or a sample to be the same as.',
  },
  'sample-row-cells': {
    severity: 'error',
    zh: '这一行有{given}格，表头有{wanted}格，请补齐或者删去多余的；不填的格子留空，“|”要写。',
    en: 'This row has {given} cells and the heading {wanted}; a cell may be empty, but its bar is needed.',
  },
  'sample-row-nameless': {
    severity: 'error',
    zh: '这一行没有名称，请在第一格写样例的名称。',
    en: 'This row has no name; write the name of the sample into its first cell.',
  },
  'sample-cell-day': {
    severity: 'error',
    zh: '“提交于”这一格要写日期，如 2026年5月1日；这里写的是“{found}”。',
    en: 'Under submitted stands a date, such as 2026-05-01; this is “{found}”.',
  },
  'sample-cell': {
    severity: 'error',
    zh: '“{column}”这一格写的是“{found}”，读不懂：写一个值；几个选项用、隔开。',
    en: '“{found}” under “{column}” is no value; write one, or several options with commas between.',
  },
} as const satisfies Record<string, Entry>
