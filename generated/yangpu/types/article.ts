// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 宣传文章 */
export interface Article {
  /** 平台 */
  platform: X016e967c3043
  /** 栏目 */
  column: Columns
  /** 标题 */
  title: string
  /** 作者 */
  author: string
  /** 选题日期 · YYYY-MM-DD */
  proposedOn: string
  /** 正文 */
  text: string
  /** 解读的文件 · id of basis */
  policy?: string
  /** 案例 · id of innovationCase */
  caseRef?: string
  /** 涉及组织 */
  orgs?: OrgsRow[]
  /** 已征得同意 */
  agreed?: boolean
  /** 审核人 */
  reviewer?: string
  /** 发布日期 · YYYY-MM-DD */
  publishedOn?: string
  /** 链接 */
  link?: string
  /** 阅读量 */
  reads?: number
}

/** 涉及组织 */
export interface OrgsRow {
  /** 社会组织 · id of org */
  org: string
}

/** 宣传栏目 */
export type Columns =
  /** 活力治理 */
  | "活力治理"
  /** 便民问答 */
  | "便民问答"
  /** 小民课堂 */
  | "小民课堂"
  /** 其他 */
  | "其他"

/** 平台 */
export type X016e967c3043 =
  /** “杨浦民政”公众号 */
  | "“杨浦民政”公众号"
  /** “杨浦社会组织”公众号 */
  | "“杨浦社会组织”公众号"
  /** 视频号 */
  | "视频号"
  /** 其他 */
  | "其他"
