import type { Sentence } from '../../messages/language.ts'

export const homeTexts = {
  waiting: { zh: '待办', en: 'To do' },
  'waiting-none': { zh: '现在没有等您办理的。', en: 'Nothing waits for you now.' },
  'home-due': { zh: '到期和提醒', en: 'Due, and to look at' },
  'home-as-of': { zh: '截至 {day}', en: 'as of {day}' },
  'home-form-due': { zh: '报送期限 {day}', en: 'To be sent by {day}' },
  'home-form-over': { zh: '报送期限 {day} 已过', en: 'Was to be sent by {day}' },
  'area-rest': { zh: '其他', en: 'Others' },
} as const satisfies Record<string, Sentence>
