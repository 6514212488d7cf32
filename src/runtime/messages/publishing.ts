import type { PublishingRefusal, PublishingRefusalCode } from '../editions/outcome.ts'
import type { Language } from './language.ts'

/** Why something is not planned or not published, in a sentence. */
export function publishingSentence(
  { code, params = {} }: PublishingRefusal,
  language: Language,
): string {
  return sentences[code][language].replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '')
}

const sentences: {
  readonly [C in PublishingRefusalCode]: { readonly zh: string; readonly en: string }
} = {
  'read-only': {
    zh: '这个令牌只能读取，不能修订或发布。',
    en: 'This token only reads; it neither revises nor publishes.',
  },
  'not-system': {
    zh: '定义里没有写修订人，所以只有系统管理员可以提出发布。',
    en: 'The definition names no 修订人, so only the system administrator plans an edition.',
  },
  'not-security': {
    zh: '定义里没有写发布人，所以只有安全管理员可以发布。',
    en: 'The definition names no 发布人, so only the security administrator publishes.',
  },
  'not-reviser': {
    zh: '修订由{by}办理，您没有这个角色。',
    en: 'Editions are planned by {by}; you do not have that role.',
  },
  'not-publisher': {
    zh: '发布由{by}办理，您没有这个角色。',
    en: 'Editions are published by {by}; you do not have that role.',
  },
  'same-person': {
    zh: '这次修订是“{name}”提出的，要由另一个人发布。',
    en: 'This edition was planned by “{name}”; somebody else must publish it.',
  },
  'plan-missing': {
    zh: '没有这份发布计划。',
    en: 'There is no such plan.',
  },
  'plan-withdrawn': {
    zh: '这份发布计划已经撤回。要发布，请在修订工作台重新送审，或者运行 fangyuan plan。',
    en: 'This plan was withdrawn. To publish, submit it again in the workshop, or run fangyuan plan.',
  },
  'plan-broken': {
    zh: '计划里的定义和它自己写的指纹对不上（{reason}），没有发布。请在修订工作台重新送审，或者运行 fangyuan plan。',
    en: 'The definition in the plan is not what the plan says it is ({reason}); nothing was published. Submit it again in the workshop, or run fangyuan plan.',
  },
  'edition-moved': {
    zh: '做计划时的当前版本是 {before}，现在已经是第{number}版，没有发布。请在修订工作台重新送审（或者运行 fangyuan plan），看清影响再发布。',
    en: 'The plan was made when {before} was current; now edition {number} is. Nothing was published. Submit it again in the workshop (or run fangyuan plan) and look at what it does.',
  },
  'data-moved': {
    zh: '做计划以后，《{form}》的数据又有变动（第 {number} 号记录），影响可能不同了，没有发布。请在修订工作台重新送审，或者运行 fangyuan plan。',
    en: 'Since the plan was made, records of “{form}” were changed (entry {number}); it may do something else now. Nothing was published. Submit it again in the workshop, or run fangyuan plan.',
  },
  'data-other': {
    zh: '现在的数据不是做计划时看过的那一份（换了一份数据，或者刚刚有人改过），影响可能不同，没有发布。请在这份数据上重新运行 fangyuan plan。',
    en: 'These are not the data that the plan looked at: another copy, or somebody has just changed them. Nothing was published. Run fangyuan plan again over them.',
  },
  'nothing-new': {
    zh: '这就是现在的第{number}版，没有要发布的。',
    en: 'This is edition {number}, which is current: there is nothing to publish.',
  },
  unsafe: { zh: '{zh}', en: '{en}' },
}
