// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 专项总结 */
export interface CampaignSummary {
  /** 行动 · id of campaign */
  campaign: string
  /** 总结 */
  report: string
}
