// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 献计建议 */
export interface Suggestion {
  /** 座谈会 · id of suggestionMeeting */
  meeting: string
  /** 编号 */
  nth: number
  /** 提出人 */
  proposer: string
  /** 所在组织 · id of org */
  org?: string
  /** 领域 */
  field: ProjectFields
  /** 标题 */
  title: string
  /** 建议内容 */
  content: string
  /** 承办部门 */
  unit?: string
  /** 会办部门 */
  others?: string
  /** 交办日期 · YYYY-MM-DD */
  assignedOn?: string
  /** 答复日期 · YYYY-MM-DD */
  answeredOn?: string
  /** 采纳情况 */
  adopted?: Xfd9b968cd4f4
  /** 答复内容 */
  reply?: string
  /** 反馈日期 · YYYY-MM-DD */
  fedBackOn?: string
  /** 提出人满意 */
  satisfied?: boolean
}

/** 项目领域 */
export type ProjectFields =
  /** 城市建设 */
  | "城市建设"
  /** 绿色低碳 */
  | "绿色低碳"
  /** 科技创新 */
  | "科技创新"
  /** 社区治理 */
  | "社区治理"
  /** 民生服务 */
  | "民生服务"
  /** 为老服务 */
  | "为老服务"
  /** 青少年 */
  | "青少年"
  /** 文化体育 */
  | "文化体育"
  /** 乡村振兴 */
  | "乡村振兴"
  /** 其他 */
  | "其他"

/** 采纳情况 */
export type Xfd9b968cd4f4 =
  /** 采纳 */
  | "采纳"
  /** 部分采纳 */
  | "部分采纳"
  /** 留作参考 */
  | "留作参考"
  /** 不采纳 */
  | "不采纳"
