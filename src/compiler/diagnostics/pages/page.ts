import type { WordContent, WordFile } from '../../source/word-file.ts'

/** What a message cannot say in one sentence. */
export interface Page {
  /** When it is said, and why it matters. */
  readonly means: Said
  readonly cause: Said
  /** A source that gets the message, and one that does not; each after the lines of `surroundings`, or all by itself. */
  readonly wrong: string
  readonly right: string
  readonly alone?: true
  /** The Word file 信.docx beside them. */
  readonly word?: { readonly wrong: WordContent; readonly right: WordContent }
  /** Why no fix can be offered, or not always: what only the author knows. */
  readonly byHand?: Said
}

export type Said = readonly [zh: string, en: string]

/** What the examples may speak of. */
export const surroundings = `应用 读书会 （club）
  机构 图书馆，代字 图
法规 《阅览办法》 生效 2020年1月1日
法规 《借阅收费规定》 生效 2012年3月1日 废止 2019年12月31日
选项 题材 （genres）
  小说
  诗歌
  戏剧
表单 书友 （friend）
  字段 书友名 （nick）：文本
  字段 入会日 （joined）：日期
表单 读书 （reading）
表格 书单 （books）
  列 书名：文本
  列 册数：整数
  列 书价：金额
  字段 主讲 （speaker）：引用 书友
  字段 书题 （theme）：文本
  字段 体裁 （genre）：题材
  字段 到会 （present）：整数
  字段 购书款 （spent）：金额
  字段 折扣 （discount）：百分比
  字段 读书日 （readOn）：日期
  字段 开放 （open）：是否
`

/** An example as a whole source. */
export const exampleOf = (page: Page, which: 'wrong' | 'right') => ({
  path: 'example.fy',
  text: `${page.alone ? '' : surroundings}${page[which]}\n`,
})

/** The Word files beside it. */
export const exampleWords = ({ word }: Page, which: 'wrong' | 'right'): readonly WordFile[] =>
  word ? [{ path: '信.docx', name: '信.docx', content: word[which] }] : []
