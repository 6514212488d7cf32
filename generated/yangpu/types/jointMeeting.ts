// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 联席会议 */
export interface JointMeeting {
  /** 年度 */
  year: number
  /** 层级 */
  level: MeetingLevels
  /** 次数 */
  ordinal: number
  /** 季度 */
  quarter?: number
  /** 专题 */
  theme?: string
  /** 时间 · YYYY-MM-DDTHH:mm */
  heldAt: string
  /** 地点 */
  place: string
  /** 召集人 */
  convener: string
  /** 主持人 */
  chair: string
  /** 回执截止 · YYYY-MM-DD */
  replyBy: string
  /** 联系人 */
  contactName: string
  /** 联系电话 */
  contactPhone: string
  /** 成员单位 */
  members: MembersRow[]
  /** 会议议题 */
  agenda: AgendaRow[]
  /** 会议情况 */
  account?: string
  /** 决定事项 */
  decisions?: DecisionsRow[]
}

/** 成员单位 */
export interface MembersRow {
  /** 单位 */
  unit: string
  /** 参会人 */
  person?: string
  /** 职务 */
  post?: string
  /** 到会 */
  attended?: X00aafb4783ba
}

/** 会议议题 */
export interface AgendaRow {
  /** 议题 */
  topic: string
  /** 汇报单位 */
  unit: string
}

/** 决定事项 */
export interface DecisionsRow {
  /** 事项 */
  matter: string
  /** 责任单位 */
  unit: string
  /** 期限 · YYYY-MM-DD */
  due: string
  /** 进展 */
  progress?: string
  /** 办结日期 · YYYY-MM-DD */
  doneOn?: string
}

/** 会议层级 */
export type MeetingLevels =
  /** 区级联席会议 */
  | "QJ"
  /** 办公室季度会议 */
  | "JD"
  /** 专题会议 */
  | "ZT"

/** 到会 */
export type X00aafb4783ba =
  /** 出席 */
  | "出席"
  /** 请假 */
  | "请假"
  /** 列席 */
  | "列席"
