// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 创投报告 */
export interface VentureReport {
  /** 创投 · id of venture */
  venture: string
  /** 社会组织 · id of org */
  org: string
  /** 阶段 */
  stage: Xa019b822984b
  /** 已用资金 · 分 */
  spent: number
  /** 受益人数 */
  people: number
  /** 进展 */
  progress: string
  /** 问题和打算 */
  issues?: string
  /** 检查方式 */
  checkWay?: X35501b661ac3[]
  /** 检查意见 */
  opinion?: string
  /** 检查日期 · YYYY-MM-DD */
  checkedOn?: string
}

/** 阶段 */
export type Xa019b822984b =
  /** 中期 */
  | "中期"
  /** 结项 */
  | "结项"

/** 检查方式 */
export type X35501b661ac3 =
  /** 书面 */
  | "书面"
  /** 实地 */
  | "实地"
