import { fill, type Language, type Sentence } from './language.ts'

/** What is said of a report's figures, and on the files made of it. */
const sentences = {
  'of-records': {
    zh: '来源：{form}，只算已经提交的',
    en: 'Source: submitted records of {form}',
  },
  'of-some': {
    zh: '来源：{form}，只算已经提交并且“{when}”的',
    en: 'Source: submitted records of {form} where {when}',
  },
  'as-of': { zh: '截至：{day}', en: 'As of {day}' },
  begun: { zh: '只算到这一天“{from}”已到的', en: 'Only where {from} has come by that day' },
  'begun-unended': {
    zh: '只算到这一天“{from}”已到、“{until}”未过的',
    en: 'Only where {from} has come by that day and {until} has not passed',
  },
  'rows-of': { zh: '{form}的“{table}”（一行一份）', en: 'rows of {table} of {form}' },
  during: {
    zh: '只算“{day}”在 {from} 到 {until} 的',
    en: 'Only where {day} is from {from} to {until}',
  },
  'latest-each': {
    zh: '每个{subject}只取最后提交的一份',
    en: 'Of each {subject} only the record submitted last',
  },
  'latest-by': {
    zh: '每个{subject}只取“{by}”最近的一份',
    en: 'Of each {subject} only the record with the latest {by}',
  },
  carried: {
    zh: '“{where}”的，是沿用以前的数',
    en: 'Where {where}, a value of former times is carried on',
  },
  joined: { zh: '按“{by}”分开写', en: 'told by {by}' },
  'from-until': { zh: '{from}至{until}', en: '{from} to {until}' },
  'at-day': { zh: '截至{day}', en: 'as of {day}' },
  points: { zh: '{points}个百分点', en: '{points} points' },
  'carried-note': {
    zh: '其中 {count} 个沿用以前的数',
    en: 'of these, {count} carry on a value of former times',
  },
  'total-note': { zh: '共 {total}', en: '{total} in all' },
  'figure-name': { zh: '指标', en: 'Figure' },
  'figure-exact': { zh: '数', en: 'Exactly' },
  'figure-told': { zh: '约数', en: 'As told' },
  'figure-now': { zh: '本期', en: 'Now' },
  'figure-chart': {
    zh: '本期和上年同期对比：每个指标只和自己的上年同期比长短，指标之间不比。',
    en: 'Now and the year before: the bars of each figure are measured against each other alone.',
  },
  'figure-before': { zh: '上年同期', en: 'Year before' },
  'figure-change': { zh: '增减', en: 'Change' },
  'figure-period': { zh: '统计时间', en: 'Of when' },
  'figure-words': { zh: '统计口径', en: 'What it counts' },
  'figures-sheet': { zh: '指标', en: 'Figures' },
  'made-on': { zh: '制表时间：{time}', en: 'Made {time}' },
  'made-by': { zh: '制表人：{name}', en: 'Made by {name}' },

  records: { zh: '记录的份数', en: 'number of records' },
  'records-where': { zh: '“{where}”的记录的份数', en: 'number of records where {where}' },
  rows: { zh: '行数', en: 'number of rows' },
  'rows-where': { zh: '“{where}”的行数', en: 'number of rows where {where}' },
  subjects: { zh: '不同的{subject}的个数', en: 'number of different {subject}' },
  'subjects-where': {
    zh: '“{where}”的记录中不同的{subject}的个数',
    en: 'number of different {subject} of records where {where}',
  },
  sum: { zh: '“{value}”的合计', en: 'sum of {value}' },
  average: { zh: '“{value}”的平均数，空的不算', en: 'average of {value}, without empty ones' },
  max: { zh: '“{value}”最大的', en: 'largest {value}' },
  min: { zh: '“{value}”最小的', en: 'smallest {value}' },
  median: { zh: '“{value}”居中的数', en: 'median of {value}' },
  distinct: { zh: '“{value}”有几种不同的值', en: 'number of different values of {value}' },
  latest: {
    zh: '最后提交的那份记录的“{value}”',
    en: '{value} of the record submitted last',
  },
  'of-those': { zh: '{words}，只算“{where}”的', en: '{words}, where {where}' },
  share: { zh: '{words}，占本列合计的比例', en: '{words}, as a part of the column’s total' },
  change: {
    zh: '{words}，比一年前同一天增减的比例',
    en: '{words}, its change against the same day a year before',
  },
  about: { zh: '约数', en: 'about' },
  'about-words': {
    zh: '约数：不足的零头不计，如 853 写作 850余',
    en: 'About: the remainder is left out; 853 is told as 850余',
  },
  'data-sheet': { zh: '报表', en: 'Report' },
  'definition-sheet': { zh: '说明', en: 'Definition' },
  'table-number': { zh: '表{number}', en: 'Table {number}' },
  page: { zh: '第 {page} 页，共 {pages} 页', en: 'Page {page} of {pages}' },
} as const satisfies Record<string, Sentence>

export type ReportSentence = keyof typeof sentences

export const reportSentence = (
  key: ReportSentence,
  language: Language,
  params: Readonly<Record<string, string>> = {},
): string => fill(sentences[key][language], params)
