import type { Language, Sentence } from './language.ts'

/** Heads of the columns that every exported table has beside its form's fields. */
const heads = {
  id: { zh: '编号', en: 'Number' },
  state: { zh: '状态', en: 'State' },
  submitted: { zh: '提交日期', en: 'Submitted' },
  conclusion: { zh: '结论', en: 'Conclusion' },
  created: { zh: '建立时间', en: 'Created' },
  updated: { zh: '修改时间', en: 'Changed' },
} as const satisfies Record<string, Sentence>

export type ExportHead = keyof typeof heads

export const exportHead = (head: ExportHead, language: Language): string => heads[head][language]
