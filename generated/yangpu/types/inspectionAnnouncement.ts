// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 年检结论公告 */
export interface InspectionAnnouncement {
  /** 检查年度 */
  reportYear: number
  /** 批次 */
  batch: number
  /** 申诉截止日期 · YYYY-MM-DD */
  appealBy: string
}
