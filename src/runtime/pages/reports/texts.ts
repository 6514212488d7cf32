import type { Sentence } from '../../messages/language.ts'

export const reportTexts = {
  reports: { zh: '报表', en: 'Reports' },
  report: { zh: '名称', en: 'Report' },
  'report-source': { zh: '统计的表单', en: 'Counts' },
  'no-reports': {
    zh: '没有您可以看的报表。报表统计到的项目都能看到，才能看这张报表。',
    en: 'There is no report for you: a report is shown to those who see all that it counts.',
  },
  'as-of': { zh: '截至', en: 'As of' },
  'as-of-hint': { zh: '例如 2025-04-28', en: 'For example 2025-04-28' },
  'as-of-wrong': {
    zh: '“{text}”不是日期，下面是今天的。请写成 2025-04-28 这样。',
    en: '“{text}” is no date, so this is today’s. Write it like 2025-04-28.',
  },
  'as-of-go': { zh: '重新统计', en: 'Count again' },
  'report-files': { zh: '下载', en: 'Download' },
  'report-pdf': { zh: 'PDF', en: 'PDF' },
  'report-excel': { zh: 'Excel', en: 'Excel' },
  'report-csv': { zh: 'CSV', en: 'CSV' },
  'report-scope': { zh: '统计范围', en: 'What is counted' },
  'report-meaning': { zh: '各列的意思', en: 'What the columns mean' },
  'report-table': { zh: '{name}，表{number}', en: '{name}, table {number}' },
  'report-chart': {
    zh: '{name}：{kind}，数字见下表',
    en: '{name}: {kind}; the figures are in the table below',
  },
  'chart-column': { zh: '柱状图', en: 'column chart' },
  'chart-bar': { zh: '条形图', en: 'bar chart' },
  'chart-line': { zh: '折线图', en: 'line chart' },
  'chart-pie': { zh: '饼图', en: 'pie chart' },
  'figure-rows': { zh: '（看是哪些记录）', en: ' (the records behind it)' },
  'about-figure': { zh: '约数 ', en: 'about ' },
  'report-no-browser': {
    zh: '这台服务器上现在不能制作 PDF，请下载 Excel，或者用浏览器打印本页。',
    en: 'No PDF can be made on this server now. Take the Excel file, or print the page.',
  },
  'behind-title': { zh: '报表数字的来源', en: 'The records behind a figure' },
  'behind-figure': {
    zh: '“{report}”截至 {day}，{group}的“{measure}”是 {figure}，由下面 {count} 份记录得出。',
    en: '{report} as of {day}: {measure} of {group} is {figure}, made of the {count} records below.',
  },
  'behind-all': { zh: '全部', en: 'all' },
  'behind-before': {
    zh: '看一年前的同一个数',
    en: 'The same figure a year before',
  },
  'behind-back': { zh: '回到报表', en: 'Back to the report' },
  'behind-clear': { zh: '不限于这些，显示全部', en: 'Show all records' },
} as const satisfies Record<string, Sentence>
