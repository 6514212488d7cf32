import { fill, type Language, type Sentence } from './language.ts'

/** Heads of the columns that every exported table has beside its form's fields. */
const heads = {
  id: { zh: '编号', en: 'Number' },
  state: { zh: '状态', en: 'State' },
  submitted: { zh: '提交日期', en: 'Submitted' },
  conclusion: { zh: '结论', en: 'Conclusion' },
  created: { zh: '建立时间', en: 'Created' },
  updated: { zh: '修改时间', en: 'Changed' },
  former: { zh: '以前版本的项目', en: 'Of earlier editions' },
} as const satisfies Record<string, Sentence>

export type ExportHead = keyof typeof heads

export const exportHead = (head: ExportHead, language: Language): string => heads[head][language]

/** What a record holds of an earlier edition. */
export const exportAnswer = (
  {
    label,
    edition,
    text,
  }: { readonly label: string; readonly edition: number; readonly text: string },
  language: Language,
): string => fill(answer[language], { label, text, edition: String(edition) })

const answer = {
  zh: '{label}（第{edition}版）：{text}',
  en: '{label} (edition {edition}): {text}',
} as const
