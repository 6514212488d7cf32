// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 项目 */
export interface Project {
  /** 名称 */
  name: string
  /** 种类 */
  kind: ProjectKinds
  /** 社会组织 · id of org */
  org: string
  /** 领域 */
  field: ProjectFields
  /** 开始日期 · YYYY-MM-DD */
  startsOn: string
  /** 结束日期 · YYYY-MM-DD */
  endsOn?: string
  /** 资金 · 分 */
  funds: number
  /** 进度 */
  progress?: string
  /** 成效 */
  results?: string
  /** 合作单位 */
  partners?: PartnersRow[]
  /** 年度确认 */
  yearly?: YearlyRow[]
}

/** 合作单位 */
export interface PartnersRow {
  /** 单位 */
  unit: string
  /** 类别 */
  kind: X9bca5cd205a6
}

/** 年度确认 */
export interface YearlyRow {
  /** 年度 */
  year: number
  /** 确认日期 · YYYY-MM-DD */
  confirmedOn: string
  /** 还在实施 */
  running: boolean
  /** 引进人才 */
  talents: number
  /** 带动就业 */
  jobs: number
}

/** 项目种类 */
export type ProjectKinds =
  /** 创新创业 */
  | "创新创业"
  /** 创新案例 */
  | "创新案例"
  /** 公益创投 */
  | "公益创投"
  /** 公益主题活动 */
  | "公益主题活动"
  /** 其他 */
  | "其他"

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

/** 类别 */
export type X9bca5cd205a6 =
  /** 政府 */
  | "政府"
  /** 企业 */
  | "企业"
  /** 高校 */
  | "高校"
  /** 社会组织 */
  | "社会组织"
  /** 其他 */
  | "其他"
