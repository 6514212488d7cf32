import type { WordContent } from '../../source/word-file.ts'
import type { Page } from './page.ts'

const said = (...texts: readonly string[]): WordContent => ({
  kind: 'text',
  texts,
  bytes: new Uint8Array(),
  sha256: '',
})

const refused = (
  reason: Extract<WordContent, { kind: 'refused' }>['reason'],
  detail = '',
): WordContent => ({ kind: 'refused', reason, detail })

const notice = (file: string): string =>
  `通知书 告知 （note） 对 读书\n  模板 “${file}”\n  正文\n好\n  正文完`

/** The source is right; the file it names is or is not. */
const inWord = {
  wrong: notice('信.docx'),
  right: notice('信.docx'),
  byHand: ['请在 WPS 或 Word 里改。', 'To be mended in Word.'],
} as const

/** Of Word files that a 通知书 names. */
export const wordFilePages = {
  'template-missing': {
    means: [
      '模板是和 .fy 放在同一个文件夹里的 Word 文件，名称写全，没有这一份。',
      'A template is a Word file in the folder of the sources, named in full; there is none.',
    ],
    cause: ['文件没有放进来，或者写了别处的路径。', 'The file is elsewhere.'],
    wrong: notice('读书会开放日邀请.docx'),
    right: notice('信.docx'),
    word: { wrong: said('好'), right: said('好') },
    byHand: ['请把文件放进来。', 'Put the file there.'],
  },
  'template-misspelt': {
    means: ['文件夹里没有这个名称的文件，有一个很像的。', 'One with a similar name is there.'],
    cause: ['少写了后缀，或者写错了字。', 'The ending is missing, or a slip of the pen.'],
    wrong: notice('信件.docx'),
    right: notice('信.docx'),
    word: { wrong: said('好'), right: said('好') },
    byHand: ['是不是那一份只有您知道。', 'Only you know whether it is the one.'],
  },
  'template-broken': {
    ...inWord,
    means: [
      '文件不是 .docx，或者解开以后太大，或者坏了。',
      'The file is no .docx, unpacks to too much, or is damaged.',
    ],
    cause: [
      '把 .doc、.wps 改了后缀；文件加了密码。',
      'A .doc whose ending was changed; a file with a password.',
    ],
    word: { wrong: refused('broken'), right: said('好') },
  },
  'template-macros': {
    ...inWord,
    means: ['带宏的文件打开时会运行程序，不收。', 'Macros run programs; they are not taken.'],
    cause: ['模板是从 .docm 来的。', 'The template was a .docm.'],
    word: { wrong: refused('macros'), right: said('好') },
  },
  'template-outside': {
    ...inWord,
    means: [
      '每份文书打开时都会去别处取东西，别处改了，文书也就变了。',
      'Each letter would fetch something from elsewhere when it is opened.',
    ],
    cause: [
      '图片是“链接到文件”的；网址自动变成了链接。',
      'A linked picture, or an address made a link.',
    ],
    word: { wrong: refused('outside', 'http://example.org/章.png'), right: said('好') },
  },
  'template-embedded': {
    ...inWord,
    means: ['文件里嵌着别的文件或者控件，不收。', 'Embedded files and controls are not taken.'],
    cause: ['从表格软件粘贴了整张表，或插入了对象。', 'A pasted sheet, an inserted object.'],
    word: { wrong: refused('embedded', 'embeddings/sheet.xlsx'), right: said('好') },
  },
  'template-torn': {
    ...inWord,
    means: [
      '一段的开头和结尾不在一处，重复起来就乱了。',
      'What begins in one place and ends in another cannot be repeated.',
    ],
    cause: ['{#每个 …}写在表格里，{/每个}写在表格外面。', 'One end in a table, the other outside.'],
    word: { wrong: refused('torn', '{#每个 书单}'), right: said('{#每个 书单}{书名}{/每个}') },
  },
  'template-brace': {
    ...inWord,
    means: [
      '全角的花括号在 Word 模板里只是普通的字。',
      'Braces of full width are mere text there.',
    ],
    cause: ['中文输入法打出来的是全角的。', 'The input method makes them so.'],
    word: { wrong: said('｛书题｝'), right: said('{书题}') },
  },
  'template-otherwise': {
    ...inWord,
    means: ['Word 模板里只有“当”，没有“否则”。', 'In a Word template there is only 当.'],
    cause: ['照正文的写法写了。', 'Written as in the letter’s text.'],
    word: {
      wrong: said('{#当 开放 = 是}开{#否则}关{/当}'),
      right: said('{#当 开放 = 是}开{/当}{#当 开放 = 否}关{/当}'),
    },
  },
  'template-table': {
    ...inWord,
    means: ['正文里用文字写的表格，在 Word 模板里直接画。', 'Tables are drawn in Word itself.'],
    cause: ['照正文的写法写了。', 'Written as in the letter’s text.'],
    word: {
      wrong: said('{#表格 书单：书名，册数}'),
      right: said('{#每个 书单}{书名}\n{册数}{/每个}'),
    },
  },
} as const satisfies { readonly [code: string]: Page }
