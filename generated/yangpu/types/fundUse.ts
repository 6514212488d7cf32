// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 善款使用公示 */
export interface FundUse {
  /** 活动 · id of charityCampaign */
  campaign: string
  /** 社会组织 · id of org */
  org: string
  /** 实际参加人数 */
  people: number
  /** 使用明细 */
  uses?: UsesRow[]
  /** 结余安排 */
  rest?: string
  /** 公示日期 · YYYY-MM-DD */
  shownOn: string
  /** 公示渠道 */
  shownWhere: string
}

/** 使用明细 */
export interface UsesRow {
  /** 项目 */
  item: string
  /** 金额 · 分 */
  amount: number
  /** 日期 · YYYY-MM-DD */
  usedOn: string
  /** 受益人数 */
  people: number
}
