// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 整改台账 */
export interface Rectification {
  /** 文号 */
  number: string
  /** 社会组织 · id of org */
  org: string
  /** 街道 */
  street?: Streets
  /** 来源 */
  source: X1eaaa2a53598
  /** 检查年度 */
  reportYear?: number
  /** 问题数 */
  findingCount?: number
  /** 承办人 */
  officer?: string
  /** 送达日期 · YYYY-MM-DD */
  servedOn: string
  /** 作废原因 */
  voidReason?: string
  /** 延期 */
  extensions?: ExtensionsRow[]
  /** 报告日期 · YYYY-MM-DD */
  reportedOn?: string
  /** 整改报告 */
  reportFile?: string
  /** 逐项整改 */
  items?: ItemsRow[]
  /** 复核结论 */
  review?: Xb029f1134a08
  /** 复核日期 · YYYY-MM-DD */
  reviewedOn?: string
  /** 复核人 */
  reviewer?: string
  /** 复核方式 */
  reviewHow?: X1df465eff040
  /** 升级 */
  escalation?: Xca4cf3910bfd
}

/** 延期 */
export interface ExtensionsRow {
  /** 申请日期 · YYYY-MM-DD */
  askedOn: string
  /** 理由 */
  reason: string
  /** 批准至 · YYYY-MM-DD */
  until?: string
}

/** 逐项整改 */
export interface ItemsRow {
  /** 问题 */
  finding: string
  /** 措施 */
  measure: string
  /** 完成 */
  done: boolean
  /** 证明 */
  proof?: string
}

/** 街道 */
export type Streets =
  /** 定海路街道 */
  | "310110001"
  /** 平凉路街道 */
  | "310110006"
  /** 江浦路街道 */
  | "310110008"
  /** 四平路街道 */
  | "310110009"
  /** 控江路街道 */
  | "310110012"
  /** 长白新村街道 */
  | "310110013"
  /** 延吉新村街道 */
  | "310110015"
  /** 殷行街道 */
  | "310110016"
  /** 大桥街道 */
  | "310110018"
  /** 五角场街道 */
  | "310110019"
  /** 新江湾城街道 */
  | "310110020"
  /** 长海路街道 */
  | "310110021"

/** 来源 */
export type X1eaaa2a53598 =
  /** 年度检查 */
  | "年度检查"
  /** 抽查 */
  | "抽查"
  /** 专项行动 */
  | "专项行动"

/** 复核结论 */
export type Xb029f1134a08 =
  /** 销号 */
  | "销号"
  /** 部分完成 */
  | "部分完成"
  /** 未完成 */
  | "未完成"

/** 复核方式 */
export type X1df465eff040 =
  /** 书面 */
  | "书面"
  /** 现场 */
  | "现场"

/** 升级 */
export type Xca4cf3910bfd =
  /** 再次督促 */
  | "再次督促"
  /** 约谈 */
  | "约谈"
  /** 下调年检结论 */
  | "下调年检结论"
  /** 立案 */
  | "立案"
