// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 协商纪要 */
export interface ConsultationMinutes {
  /** 活动 · id of consultation */
  consultation: string
  /** 联系点 · id of contactPoint */
  point?: string
  /** 举办时间 · YYYY-MM-DDTHH:mm */
  heldAt?: string
  /** 到会 */
  present: PresentRow[]
  /** 出席人数 */
  headcount: number
  /** 发言要点 */
  points: string
  /** 达成共识 */
  consensus: string
  /** 分歧意见 */
  dissent?: string
  /** 满意度 */
  satisfaction?: number
  /** 纪要原件 */
  file?: string
}

/** 到会 */
export interface PresentRow {
  /** 姓名 */
  name: string
  /** 单位 */
  unit: string
  /** 到会情况 */
  attendance: X5e04af992e96
}

/** 到会情况 */
export type X5e04af992e96 =
  /** 出席 */
  | "出席"
  /** 列席 */
  | "列席"
  /** 请假 */
  | "请假"
