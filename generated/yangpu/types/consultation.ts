// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 协商活动 */
export interface Consultation {
  /** 议题 · id of topic */
  topic?: string
  /** 协商主题 */
  subject: string
  /** 联系点 · id of contactPoint */
  point: string
  /** 主办单位 · id of org */
  host: string
  /** 时间 · YYYY-MM-DDTHH:mm */
  heldAt: string
  /** 会期 */
  minutes: number
  /** 地点 */
  place: string
  /** 形式 */
  format: Xbce1b54f8909
  /** 主持人 */
  moderator: string
  /** 人数 */
  headcount: number
  /** 回执截止 · YYYY-MM-DD */
  replyBy?: string
  /** 联系人 */
  contactName: string
  /** 联系电话 */
  contactPhone: string
  /** 参加方 */
  parties: PartiesRow[]
}

/** 参加方 */
export interface PartiesRow {
  /** 类别 */
  kind: X961cc1d4f9ca
  /** 单位 */
  unit: string
  /** 姓名 */
  name?: string
  /** 职务 */
  post?: string
}

/** 形式 */
export type Xbce1b54f8909 =
  /** 座谈 */
  | "座谈"
  /** 听证 */
  | "听证"
  /** 走访 */
  | "走访"
  /** 线上 */
  | "线上"

/** 类别 */
export type X961cc1d4f9ca =
  /** 政府 */
  | "政府"
  /** 企业 */
  | "企业"
  /** 高校 */
  | "高校"
  /** 投资机构 */
  | "投资机构"
  /** 居民 */
  | "居民"
  /** 社会组织 */
  | "社会组织"
