import { fill, type Language, type Sentence } from './language.ts'

/** Why a letter was not made, and what a folder of letters is called. */
const sentences = {
  'missing-data': {
    zh: '缺少：{values}。',
    en: 'Missing: {values}.',
  },
  'missing-glyph': {
    zh: '这些字印不出来：{characters}。',
    en: 'These characters cannot be printed: {characters}.',
  },
  'unknown-deadline': {
    zh: '算不出到期日：那一年的放假安排还没有公布。',
    en: 'The due date cannot be worked out: the public holidays of that year are not known yet.',
  },
  'definition-changed': {
    zh: '文号取得以后，通知书“{notice}”的定义变了；请用当时的定义制作，或者作废。',
    en: 'The definition of “{notice}” changed after the number was taken; print with the former one, or void the letter.',
  },
  item: { zh: '第{place}项的{value}', en: '{value} of item {place}' },
  character: { zh: '“{character}”（{code}，在{place}）', en: '“{character}” ({code}, in {place})' },
  'place-bureau': { zh: '机关名称', en: 'the bureau’s name' },
  'place-number': { zh: '文号', en: 'the number' },
  'place-title': { zh: '标题', en: 'the title' },
  'place-to': { zh: '主送', en: 'the addressee' },
  'place-cc': { zh: '抄送', en: 'the copies' },
  'place-enclosures': { zh: '附件', en: 'the enclosures' },
  'place-signer': { zh: '署名', en: 'the signature' },
  'place-date': { zh: '日期', en: 'the date' },
  'place-remark': { zh: '附注', en: 'the remark' },
  'file-all': { zh: '合订本', en: 'all letters' },
  'file-letter': { zh: '通知书', en: 'letter' },
  'file-list': { zh: '清单', en: 'list' },
  'column-number': { zh: '文号', en: 'Number' },
  'column-addressee': { zh: '主送', en: 'Addressee' },
  'column-issued': { zh: '签发日期', en: 'Issued' },
  'column-due': { zh: '到期日', en: 'Due' },
  'column-pages': { zh: '页数', en: 'Pages' },
  'column-receipt': { zh: '签收', en: 'Received by' },
  'column-file': { zh: '文件', en: 'File' },
  'column-sha256': { zh: 'SHA-256', en: 'SHA-256' },
} as const satisfies Record<string, Sentence>

export type LetterSentence = keyof typeof sentences

export const letterText = (
  code: LetterSentence,
  params: Readonly<Record<string, string>>,
  language: Language,
): string => fill(sentences[code][language], params)
