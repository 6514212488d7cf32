import { fill, type Language, type Sentence } from './language.ts'

/** What is said of a sample: what it was to lead to, and what it led to. */
const sentences = {
  rules: { zh: '问题', en: 'findings' },
  letters: { zh: '文书', en: 'letters' },
  flags: { zh: '标识', en: 'flags' },
  conclusion: { zh: '结论', en: 'conclusion' },
  'no-rules': { zh: '没有问题', en: 'no finding' },
  'no-letters': { zh: '不发文书', en: 'no letter' },
  'no-flags': { zh: '没有标识', en: 'no flag' },
  empty: { zh: '空', en: 'empty' },
  required: { zh: '必填', en: 'required' },
  optional: { zh: '可以不填', en: 'not required' },
  hidden: { zh: '不问', en: 'not asked' },
  asked: { zh: '要问', en: 'asked' },
  met: { zh: '{what} {came}', en: '{what}: {came}' },
  missed: {
    zh: '{what}应当是{wanted}，得到的是{came}',
    en: '{what}: expected {wanted}, got {came}',
  },
  unjudged: {
    zh: '规则“{rule}”无法判断：它用到的值有的没有填，或者还不知道',
    en: 'The rule “{rule}” cannot be judged: a value it needs is empty or not known',
  },
} as const satisfies Record<string, Sentence>

export type SampleSentence = keyof typeof sentences

export const sampleText = (
  code: SampleSentence,
  language: Language,
  params: Readonly<Record<string, string>> = {},
): string => fill(sentences[code][language], params)
