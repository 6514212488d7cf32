// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 公益创投 */
export interface Venture {
  /** 年度 */
  year: number
  /** 社会组织 · id of org */
  org: string
  /** 项目名称 */
  name: string
  /** 领域 */
  field: ProjectFields
  /** 服务对象 */
  served: string
  /** 预计受益人数 */
  people: number
  /** 实施方案 */
  plan: string
  /** 开始日期 · YYYY-MM-DD */
  startsOn: string
  /** 结束日期 · YYYY-MM-DD */
  endsOn: string
  /** 申请金额 · 分 */
  applied: number
  /** 自筹金额 · 分 */
  own: number
  /** 评分 */
  scores?: ScoresRow[]
  /** 批准金额 · 分 */
  approved?: number
  /** 签约日期 · YYYY-MM-DD */
  signedOn?: string
  /** 协议编号 */
  contractNo?: string
  /** 拨付 */
  payments?: PaymentsRow[]
  /** 结项日期 · YYYY-MM-DD */
  completedOn?: string
  /** 审计机构 */
  auditor?: string
  /** 审计意见 */
  auditOpinion?: AuditOpinions
  /** 收回结余 · 分 */
  returned?: number
}

/** 评分 */
export interface ScoresRow {
  /** 评委 */
  judge: string
  /** 评委所在组织 · id of org */
  judgeOrg?: string
  /** 分数 · decimal text, 1 places */
  score: string
}

/** 拨付 */
export interface PaymentsRow {
  /** 期次 */
  stage: X521e1b7bca13
  /** 金额 · 分 */
  amount: number
  /** 日期 · YYYY-MM-DD */
  paidOn: string
}

/** 审计意见 */
export type AuditOpinions =
  /** 无保留意见 */
  | "无保留意见"
  /** 带强调事项段的无保留意见 */
  | "带强调事项段的无保留意见"
  /** 保留意见 */
  | "保留意见"
  /** 否定意见 */
  | "否定意见"
  /** 无法表示意见 */
  | "无法表示意见"
  /** 未审计 */
  | "未审计"

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

/** 期次 */
export type X521e1b7bca13 =
  /** 首付 */
  | "首付"
  /** 中期款 */
  | "中期款"
  /** 尾款 */
  | "尾款"
