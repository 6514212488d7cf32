// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 整改台账 */
export interface Rectification {
  /** 社会组织 · id of org */
  org: string
  /** 检查年度 */
  reportYear: number
  /** 送达日期 · YYYY-MM-DD */
  servedOn: string
  /** 报告日期 · YYYY-MM-DD */
  reportedOn?: string
  /** 复核结论 */
  review?: Xb029f1134a08
  /** 复核日期 · YYYY-MM-DD */
  reviewedOn?: string
}

/** 复核结论 */
export type Xb029f1134a08 =
  /** 销号 */
  | "销号"
  /** 部分完成 */
  | "部分完成"
  /** 未完成 */
  | "未完成"
