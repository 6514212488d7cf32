import {
  AlignmentType,
  type IFontAttributesProperties,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx'
import { characters, line, pt } from './measures.ts'

/** The faces of GB/T 9704-2012, by the names that office programs in China have them under. */
export const faces = {
  fangsong: face('仿宋_GB2312'),
  kai: face('楷体_GB2312'),
  hei: face('黑体'),
  title: face('方正小标宋简体'),
  song: face('宋体'),
} as const

/** For Latin letters and digits too: “” and — are of both scripts, and would be set in the other. */
function face(name: string): IFontAttributesProperties {
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' }
}

/** Half points. */
export const sizes = { text: 32, title: 44, small: 28, cell: 24 } as const

export const red = 'E60012'

export const styleIds = {
  body: 'LetterBody',
  title: 'LetterTitle',
  bureau: 'LetterBureau',
  number: 'LetterNumber',
  to: 'LetterTo',
  enclosure: 'LetterEnclosure',
  signature: 'LetterSignature',
  cell: 'LetterCell',
  imprint: 'LetterImprint',
  pageNumber: 'LetterPageNumber',
} as const

/** First lines begin two characters in. */
const twoCharacters = { firstLine: characters(2), firstLineChars: 200 } as const

/** Set by its own width: the grid is of 3号. */
const offGrid = { snapToGrid: false } as const

/** Named in Chinese, as the person at the desk finds them in the list of styles. */
export const letterStyles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: faces.fangsong,
        size: sizes.text,
        language: { eastAsia: 'zh-CN', value: 'zh-CN' },
      },
      paragraph: { alignment: AlignmentType.BOTH, spacing: { before: 0, after: 0 } },
    },
    heading1: heading(0, faces.hei),
    heading2: heading(1, faces.kai),
    heading3: heading(2, faces.fangsong),
    heading4: heading(3, faces.fangsong),
  },
  paragraphStyles: [
    // The grid counts its characters from the size of this one.
    {
      id: 'Normal',
      name: 'Normal',
      quickFormat: true,
      run: { font: faces.fangsong, size: sizes.text },
    },
    style(styleIds.body, '公文正文', { indent: twoCharacters }),
    style(styleIds.title, '公文标题', {
      alignment: AlignmentType.CENTER,
      spacing: exactly(line),
      run: { ...offGrid, font: faces.title, size: sizes.title },
    }),
    style(styleIds.bureau, '发文机关标志', {
      alignment: AlignmentType.CENTER,
      run: { ...offGrid, font: faces.title, color: red },
    }),
    style(styleIds.number, '发文字号', { alignment: AlignmentType.CENTER, spacing: exactly(line) }),
    style(styleIds.to, '主送机关', { keepNext: true }),
    style(styleIds.enclosure, '附件说明', {}),
    style(styleIds.signature, '署名和日期', { alignment: AlignmentType.RIGHT, keepLines: true }),
    style(styleIds.cell, '表格文字', {
      alignment: AlignmentType.LEFT,
      spacing: exactly(pt(18)),
      run: { ...offGrid, size: sizes.cell },
    }),
    style(styleIds.imprint, '版记', {
      alignment: AlignmentType.LEFT,
      spacing: exactly(pt(22)),
      run: { ...offGrid, size: sizes.small },
    }),
    style(styleIds.pageNumber, '页码', {
      spacing: exactly(pt(14)),
      run: { ...offGrid, font: faces.song, size: sizes.small },
    }),
  ],
}

export function exactly(height: number) {
  return { line: height, lineRule: LineRuleType.EXACT, before: 0, after: 0 }
}

function heading(outlineLevel: number, font: IFontAttributesProperties) {
  return {
    basedOn: styleIds.body,
    next: styleIds.body,
    run: { font, size: sizes.text, color: '000000' },
    paragraph: { outlineLevel, keepNext: true, indent: twoCharacters },
  }
}

type Look = NonNullable<IParagraphStyleOptions['paragraph']> & {
  readonly run?: NonNullable<IParagraphStyleOptions['run']>
}

function style(id: string, name: string, { run, ...paragraph }: Look): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    ...(run && { run }),
    paragraph,
  }
}
