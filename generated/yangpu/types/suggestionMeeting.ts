// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 献计座谈会 */
export interface SuggestionMeeting {
  /** 名称 */
  name: string
  /** 场次 */
  nth: number
  /** 时间 · YYYY-MM-DDTHH:mm */
  heldAt: string
  /** 地点 */
  place: string
  /** 主持人 */
  moderator: string
  /** 领域 */
  field: ProjectFields
  /** 参加人 */
  people: PeopleRow[]
}

/** 参加人 */
export interface PeopleRow {
  /** 姓名 */
  name: string
  /** 单位 */
  unit: string
  /** 社会组织 · id of org */
  org?: string
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
