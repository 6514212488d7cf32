interface Entry {
  readonly severity: 'error' | 'warning'
  readonly zh: string
  readonly en: string
}

/** Every message the compiler can say. A code is never reused or renamed. */
export const catalogue = {
  'keyword-unknown': {
    severity: 'error',
    zh: '没有“{found}”这样的语句，是不是“{meant}”？',
    en: 'There is no statement “{found}”; did you mean “{meant}”?',
  },
  'keyword-missing': {
    severity: 'error',
    zh: '这一行以“{found}”开头，不是语句。每行请以“字段”“规则”等词开头。',
    en: 'This line starts with “{found}”, which is no statement. Start each line with a word such as 字段 or 规则.',
  },
  'statement-stray': {
    severity: 'error',
    zh: '“{statement}”这一行不属于任何表单、选项或通知书，请把它写在所属的语句下面。',
    en: 'The line of “{statement}” belongs to no form, list or notice; write it under the one it belongs to.',
  },
  'statement-misplaced': {
    severity: 'error',
    zh: '“{keyword}”不能写在“{holder}”里。',
    en: '“{keyword}” cannot stand inside “{holder}”.',
  },
  'word-unknown': {
    severity: 'error',
    zh: '这里不认识“{found}”，是不是“{meant}”？',
    en: '“{found}” is not known here; did you mean “{meant}”?',
  },
  'word-unexpected': {
    severity: 'error',
    zh: '这里不应出现“{found}”，应为{expected}。',
    en: '“{found}” cannot stand here; expected: {expectedEn}.',
  },
  'line-incomplete': {
    severity: 'error',
    zh: '这一行没有写完，后面还应有{expected}。',
    en: 'This line is not complete; expected after it: {expectedEn}.',
  },
  'bracket-unclosed': {
    severity: 'error',
    zh: '括号“{bracket}”没有关上，请补上后括号。',
    en: 'The bracket “{bracket}” is never closed; add the closing one.',
  },
  'text-unclosed': {
    severity: 'error',
    zh: '引号没有关上，请在文字末尾补上后引号。',
    en: 'The quotation mark is never closed; add the closing one after the text.',
  },
  'body-unclosed': {
    severity: 'error',
    zh: '“正文”没有结束，请在正文后面单独写一行“正文完”。',
    en: 'The 正文 never ends; add a line 正文完 after it.',
  },
  'mark-unclosed': {
    severity: 'error',
    zh: '〈{mark}〉没有结束，请补上对应的〈/…〉。',
    en: '〈{mark}〉 is never closed; add its 〈/…〉.',
  },
  'mark-unopened': {
    severity: 'error',
    zh: '〈{mark}〉前面没有与它配对的〈每个 …〉或〈当 …〉。',
    en: '〈{mark}〉 closes nothing; there is no 〈每个 …〉 or 〈当 …〉 before it.',
  },
  'character-invisible': {
    severity: 'warning',
    zh: '这里有一个看不见的字符（{code}），已当作空格，建议删去。',
    en: 'An invisible character ({code}) stands here; it is read as a space, better delete it.',
  },
} as const satisfies Record<string, Entry>

export type Code = keyof typeof catalogue

/** The names inside {braces} of a message. */
type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

export type Params<C extends Code> = {
  readonly [name in Placeholders<(typeof catalogue)[C]['zh' | 'en']>]: string
}
