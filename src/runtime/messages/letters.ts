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
  'imprint-too-long': {
    zh: '抄送太多，版记一页放不下，请减少抄送，或者另附名单。',
    en: 'The copies fill more than a page; send fewer, or enclose a list of them.',
  },
  unmade: {
    zh: '随文书建的“{form}”建不成或者改不成：{reasons}',
    en: 'The record of “{form}” that goes with the letter cannot be made or changed: {reasons}',
  },
  gone: {
    zh: '没有这份记录，或者不在您能看到的范围内。',
    en: 'There is no such record, or you may not see it.',
  },
  'not-due': {
    zh: '这份记录现在不该发这份通知书：没有提交，或者条件不成立。',
    en: 'This record gets no such letter now: it is not submitted, or the condition does not hold.',
  },
  changed: {
    zh: '拟稿以后，这份记录改过了，请重新拟稿。',
    en: 'The record was changed after the draft; draft its letter again.',
  },
  'has-letter': { zh: '已经发过了。', en: 'It has its letter already.' },
  'has-number': { zh: '已经发过了：{number}。', en: 'It has its letter already: {number}.' },
  'in-batch': {
    zh: '已经在另一批等待签发的文书里了。',
    en: 'It is in another batch that waits to be signed.',
  },
  'fault-type-3-font': {
    zh: '有一种字体不能按要求嵌入（Type 3）。请检查文书用到的字体。',
    en: 'A font cannot be embedded as it should be (Type 3). Check the fonts that the letter uses.',
  },
  'fault-missing-box': {
    zh: '有字印成了方框：{detail}。',
    en: 'Characters came out as empty boxes: {detail}.',
  },
  'fault-unreadable-text': {
    zh: '印出来的文件里读不到这些字：{detail}。',
    en: 'These characters cannot be read in the printed file: {detail}.',
  },
  'fault-page-count': {
    zh: '页码对不上。',
    en: 'The page numbers do not come out right.',
  },
  'fault-printer-died': {
    zh: '制作这一份时打印程序中断：{detail}。可以再试一次。',
    en: 'The printing program broke down over this letter: {detail}. Try again.',
  },
  'fault-printer-failed': {
    zh: '打印程序做不了这一份：{detail}。',
    en: 'The printing program cannot make this letter: {detail}.',
  },
  'fault-definition-changed': {
    zh: '签发以后通知书的定义变了，当时的写法已经找不到；请用当时的定义制作，或者作废。',
    en: 'The definition of the notice changed after signing, and the former one is not there any more; print with it, or void the letter.',
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
  'place-receipt': { zh: '文书名称', en: 'the name of the letter' },
  'place-enclosures': { zh: '附件', en: 'the enclosures' },
  'place-signer': { zh: '署名', en: 'the signature' },
  'place-date': { zh: '日期', en: 'the date' },
  'place-remark': { zh: '附注', en: 'the remark' },
  'place-acknowledged': { zh: '签收', en: 'the acknowledgement' },
  'place-matter': { zh: '案由', en: 'the matter' },
  'file-all': { zh: '合订本', en: 'all letters' },
  'file-preprinted': { zh: '合订本（套印）', en: 'all letters (pre-printed paper)' },
  'file-letter': { zh: '通知书', en: 'letter' },
  'file-list': { zh: '清单', en: 'list' },
  'column-number': { zh: '文号', en: 'Number' },
  'column-addressee': { zh: '主送', en: 'Addressee' },
  'column-issued': { zh: '签发日期', en: 'Issued' },
  'column-due': { zh: '到期日', en: 'Due' },
  'column-pages': { zh: '页数', en: 'Pages' },
  void: { zh: '作废', en: 'Void' },
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
