import type { Sentence } from '../../messages/language.ts'

export const editionTexts = {
  editions: { zh: '版本', en: 'Editions' },
  edition: { zh: '第{number}版', en: 'Edition {number}' },
  'edition-current': { zh: '现行', en: 'current' },
  'edition-number': { zh: '版本', en: 'Edition' },
  'edition-day': { zh: '发布时间', en: 'Published' },
  'edition-by': { zh: '提出人', en: 'Planned by' },
  'edition-second': { zh: '发布人', en: 'Published by' },
  'edition-note': { zh: '说明', en: 'Note' },
  'edition-id': { zh: '定义指纹', en: 'Hash of the definition' },
  'edition-changes': { zh: '与前一版比较', en: 'Compared with the one before' },
  'edition-compare': { zh: '第{from}版 → 第{to}版', en: 'Edition {from} → {to}' },
  'edition-compare-title': {
    zh: '第{from}版到第{to}版改了什么',
    en: 'What changed from edition {from} to {to}',
  },
  'revision-title': { zh: '{app}修订对照表', en: '{app}: table of revisions' },
  'revision-scope': {
    zh: '现行：第{from}版　修订后：第{to}版',
    en: 'Now: edition {from}; revised: edition {to}',
  },
  'revision-pdf': { zh: '修订对照表 PDF', en: 'The table as a PDF' },
  'revision-excel': { zh: '修订对照表 Excel', en: 'The table as Excel' },
  'edition-same': { zh: '两版没有不同。', en: 'There is no difference.' },
  'edition-lead': {
    zh: '每一版发布以后不再改动。已经办结的材料按自己那一版显示和解释。',
    en: 'An edition is never changed once it is published. What is closed is shown and explained by its own.',
  },
  'edition-words-lead': {
    zh: '下面是这一版的表单和规则，只供查看。',
    en: 'The forms and rules of this edition, to be read only.',
  },
  'edition-fields': { zh: '填写项目', en: 'Fields' },
  'edition-rules': { zh: '规则', en: 'Rules' },
  'edition-steps': { zh: '流转', en: 'Steps' },
  'edition-step': { zh: '{label}：{from} → {to}', en: '{label}: {from} → {to}' },
  'edition-letters': { zh: '文书', en: 'Letters' },
  'edition-basis': { zh: '依据', en: 'Basis' },
  'edition-condition': { zh: '条件', en: 'Condition' },
  'edition-in-force': { zh: '施行', en: 'In force' },
  'edition-from': { zh: '自{day}起', en: 'from {day}' },
  'edition-until': { zh: '到{day}止', en: 'until {day}' },
  'edition-required': { zh: '必填', en: 'required' },
  'edition-calculated': { zh: '计算', en: 'calculated' },
  'edition-moved': {
    zh: '您填写的时候，这张表换成了第{number}版。您填的都在下面，请核对以后再保存。',
    en: 'While you were filling it in, edition {number} of this form was published. What you typed is below: look at it and save again.',
  },
  'edition-moved-lost': {
    zh: '您填写的时候，这张表换成了第{number}版。您填的都在下面，请核对以后再保存；新版不再问的请自己留存：{lost}。',
    en: 'While you were filling it in, edition {number} of this form was published. What you typed is below: look at it and save again. No longer asked, for you to keep: {lost}.',
  },
  'record-edition': { zh: '适用版本', en: 'Edition' },
  'record-edition-value': { zh: '第{number}版', en: 'Edition {number}' },
  'record-former': {
    zh: '以前版本填写、现在不再填写的',
    en: 'Filled in under earlier editions, and no longer asked',
  },
  'record-begun': {
    zh: '这份材料是按第{from}版开始填的，现在按第{to}版办理。两版的不同如下，请核对后再保存。',
    en: 'This was begun under edition {from} and is now filled in under edition {to}. The differences are below; look at them before you save.',
  },
  'record-begun-same': {
    zh: '这份材料是按第{from}版开始填的，现在按第{to}版办理；这张表没有不同。',
    en: 'This was begun under edition {from} and is now filled in under edition {to}; this form is the same in both.',
  },
} as const satisfies Record<string, Sentence>
