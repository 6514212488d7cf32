// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 案例征集 */
export interface CaseCall {
  /** 年度 */
  year: number
  /** 名称 */
  title: string
  /** 入选名额 */
  winners: number
  /** 征集截止 · YYYY-MM-DD */
  submitBy: string
  /** 公示起 · YYYY-MM-DD */
  shownFrom?: string
  /** 公示止 · YYYY-MM-DD */
  shownUntil?: string
}
