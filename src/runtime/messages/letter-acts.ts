import type { LetterState, ServingMode } from '../../model/register.ts'
import type { FaultReason, Untimely } from '../letters/register/index.ts'
import type { Language, Sentence } from './language.ts'

/** Why an act on letters was not done as things stand. */
export const untimelyText = (reason: Untimely, language: Language): string =>
  untimely[reason][language]

/** What is wrong with what was given. */
export const letterFaultText = (reason: FaultReason, language: Language): string =>
  faults[reason][language]

export const modeName = (mode: ServingMode, language: Language): string => modes[mode][language]

export const letterStateName = (state: LetterState, language: Language): string =>
  states[state][language]

const untimely: { readonly [R in Untimely]: Sentence } = {
  'already-reviewed': { zh: '这批文书已经审核过了。', en: 'This batch was reviewed already.' },
  'already-signed': { zh: '这批文书已经签发了。', en: 'This batch was signed already.' },
  'not-reviewed': {
    zh: '这批文书还没有审核，不能签发。',
    en: 'This batch was not reviewed yet: it cannot be signed.',
  },
  withdrawn: { zh: '这批文书已经撤回了。', en: 'This batch was withdrawn.' },
  'definition-changed': {
    zh: '拟稿以后，通知书的内容改过了。请撤回这批，重新拟稿。',
    en: 'The notice was changed after the draft. Withdraw this batch and draft it again.',
  },
  'not-printed': {
    zh: '这份文书还没有制作出来，不能登记用印、送达。',
    en: 'The letter is not printed yet: neither seal nor service can be entered.',
  },
  'nothing-to-seal': {
    zh: '这批文书里没有等待用印的。',
    en: 'No letter of this batch waits for the seal.',
  },
  void: { zh: '这份文书已经作废。', en: 'This letter is void.' },
  'already-closed': { zh: '这份文书已经办结。', en: 'This letter is closed already.' },
  'series-begun': {
    zh: '这一年这个文号已经给出过，不能再设起始号。',
    en: 'Numbers of this series were given out in that year: its first number cannot be set any more.',
  },
  'no-series': { zh: '这种通知书不编文号。', en: 'This kind of letter is not numbered.' },
}

const faults: { readonly [R in FaultReason]: Sentence } = {
  required: { zh: '必须填写', en: 'is needed' },
  'too-long': { zh: '最多 500 个字', en: 'takes at most 500 characters' },
  'not-a-day': {
    zh: '不是日期，请写成 2026年5月8日 或 2026-05-08',
    en: 'is not a day; write 2026-05-08',
  },
  'too-early': { zh: '不能早于签发日期', en: 'is before the letter was signed' },
  'too-late': { zh: '不能晚于今天', en: 'is after today' },
  'not-a-count': { zh: '要填 1 以上的整数', en: 'takes a whole number of 1 or more' },
  'unknown-choice': { zh: '请从列出的选项里选', en: 'is none of the choices' },
}

const modes: { readonly [M in ServingMode]: Sentence } = {
  direct: { zh: '直接送达', en: 'Handed over' },
  left: { zh: '留置送达', en: 'Left behind' },
  mail: { zh: '邮寄送达', en: 'By mail' },
  electronic: { zh: '电子送达', en: 'Electronic' },
  announced: { zh: '公告送达', en: 'Announced' },
}

const states: { readonly [S in LetterState]: Sentence } = {
  unprinted: { zh: '等待制作', en: 'To be printed' },
  failed: { zh: '制作失败', en: 'Failed' },
  unsealed: { zh: '等待用印', en: 'To be sealed' },
  unserved: { zh: '等待送达', en: 'To be served' },
  served: { zh: '已送达', en: 'Served' },
  ending: { zh: '即将到期', en: 'Due soon' },
  overdue: { zh: '逾期未办结', en: 'Overdue' },
  closed: { zh: '已办结', en: 'Closed' },
  byHand: { zh: '手工登记', en: 'By hand' },
  void: { zh: '已作废', en: 'Void' },
}
