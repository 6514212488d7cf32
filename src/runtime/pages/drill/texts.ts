import type { Sentence } from '../../messages/language.ts'

export const drillTexts = {
  drill: { zh: '法规变动演练', en: 'Law-change drill' },
  'drill-lead': {
    zh: '假定一条规定从某一天起废止、改号或者由别的规定代替，看哪些地方要改。只是演练，什么都不改动。',
    en: 'Suppose that an article is repealed, renumbered or replaced from a day on, and see what would have to be changed. Nothing is.',
  },
  'drill-article': { zh: '哪一条', en: 'Article' },
  'drill-article-hint': {
    zh: '写成“《管理办法》第八条”；整部法规只写名称。',
    en: 'As “《管理办法》第八条”, or the name of a whole law.',
  },
  'drill-from': { zh: '从哪一天起失效', en: 'First day without it' },
  'drill-by': { zh: '由哪一条代替（没有就不填）', en: 'What takes its place (may be empty)' },
  'drill-show': { zh: '看要改哪里', en: 'Show' },
  'drill-article-bad': {
    zh: '“{text}”不是一条规定，请写成“《管理办法》第八条”。',
    en: '“{text}” is no article; write it as “《管理办法》第八条”.',
  },
  'drill-from-bad': { zh: '请写出日期，如 2027-01-01。', en: 'Write a day, as 2027-01-01.' },
  'drill-wording': { zh: '这一条现在的条文', en: 'What it says' },
  'drill-citers': { zh: '要改的地方', en: 'To be changed' },
  'drill-place': { zh: '在哪里', en: 'Where' },
  'drill-cited': { zh: '现在写的', en: 'As it stands' },
  'drill-now': { zh: '改为', en: 'To be' },
  'drill-letters': { zh: '已经发出、写了这一条的文书', en: 'Letters that were issued and name it' },
  'drill-letters-lead': {
    zh: '发出的文书不会改动；要不要重发，由承办人决定。',
    en: 'Letters that went out stay as they are; whether another one goes out, a person says.',
  },
  'drill-letters-none': { zh: '没有。', en: 'None.' },
  'drill-letters-unseen': {
    zh: '另有 {count} 份，您没有权限查看。',
    en: '{count} more that you may not see.',
  },
  'drill-letter': { zh: '文书', en: 'Letter' },
  'drill-number': { zh: '文号', en: 'Number' },
  'drill-issued': { zh: '签发日期', en: 'Issued' },
  'drill-addressee': { zh: '主送', en: 'To' },
} as const satisfies Record<string, Sentence>
