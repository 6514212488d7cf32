// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 联系点年度评价 */
export interface PointReview {
  /** 联系点 · id of contactPoint */
  point: string
  /** 年度 */
  year: number
  /** 任务数 */
  task?: number
  /** 评语 */
  comment?: string
}
