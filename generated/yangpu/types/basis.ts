// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 依据库 */
export interface Basis {
  /** 名称 */
  name: string
  /** 版次 */
  edition: string
  /** 类别 */
  kind: PolicyKinds
  /** 制定机关 */
  issuer: string
  /** 发文字号 */
  issuedAs?: string
  /** 上一版本 · id of basis */
  formerEdition?: string
  /** 起草说明 */
  purpose?: string
  /** 条款 */
  articles: ArticlesRow[]
  /** 征求意见截止 · YYYY-MM-DD */
  commentsBy?: string
  /** 意见 */
  comments?: CommentsRow[]
  /** 公布日期 · YYYY-MM-DD */
  publishedOn?: string
  /** 施行日期 · YYYY-MM-DD */
  inForceFrom?: string
  /** 试行截止日期 · YYYY-MM-DD */
  trialUntil?: string
  /** 废止日期 · YYYY-MM-DD */
  repealedOn?: string
}

/** 条款 */
export interface ArticlesRow {
  /** 条 */
  number: string
  /** 款 */
  paragraph?: string
  /** 项 */
  item?: string
  /** 简称 */
  short?: string
  /** 原文 */
  wording: string
  /** 用途 */
  usedFor?: string
}

/** 意见 */
export interface CommentsRow {
  /** 单位 */
  unit: string
  /** 意见 */
  comment: string
  /** 采纳 */
  adopted: Xf1d84b5c7b3c
  /** 未采纳理由 */
  refusal?: string
}

/** 文件类别 */
export type PolicyKinds =
  /** 法律 */
  | "法律"
  /** 行政法规 */
  | "行政法规"
  /** 规章 */
  | "规章"
  /** 规范性文件 */
  | "规范性文件"
  /** 本局文件 */
  | "本局文件"
  /** 章程示范 */
  | "章程示范"

/** 采纳 */
export type Xf1d84b5c7b3c =
  /** 采纳 */
  | "采纳"
  /** 部分采纳 */
  | "部分采纳"
  /** 未采纳 */
  | "未采纳"
