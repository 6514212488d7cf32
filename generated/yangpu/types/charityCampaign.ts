// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 公益主题活动 */
export interface CharityCampaign {
  /** 名称 */
  name: string
  /** 社会组织 · id of org */
  org: string
  /** 领域 */
  field: ProjectFields
  /** 募捐方式 */
  raising: X34ce418e4ef0
  /** 合作方名称 */
  partnerName?: string
  /** 开始日期 · YYYY-MM-DD */
  startsOn: string
  /** 结束日期 · YYYY-MM-DD */
  endsOn: string
  /** 地点 */
  place: string
  /** 预计参加人数 */
  expected: number
  /** 内容 */
  story: string
  /** 款物用途 */
  usedFor?: string
  /** 合作募捐组织 · id of org */
  partner?: string
  /** 募捐方案备案编号 */
  filingNo?: string
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

/** 募捐方式 */
export type X34ce418e4ef0 =
  /** 公开募捐 */
  | "公开募捐"
  /** 定向募捐 */
  | "定向募捐"
  /** 不募捐 */
  | "不募捐"
