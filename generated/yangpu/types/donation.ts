// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 捐赠 */
export interface Donation {
  /** 活动 · id of charityCampaign */
  campaign: string
  /** 社会组织 · id of org */
  org?: string
  /** 捐赠人 */
  donor: string
  /** 捐赠人类别 */
  donorKind: Xbc5e0840fbc0
  /** 公开姓名 */
  namedPublicly: boolean
  /** 款物 */
  what: Xe74882ae274f
  /** 金额 · 分 */
  amount: number
  /** 物资说明 */
  goods?: string
  /** 捐赠日期 · YYYY-MM-DD */
  givenOn: string
  /** 指定用途 */
  usedFor?: string
  /** 经办人 */
  clerk: string
}

/** 捐赠人类别 */
export type Xbc5e0840fbc0 =
  /** 个人 */
  | "个人"
  /** 单位 */
  | "单位"

/** 款物 */
export type Xe74882ae274f =
  /** 资金 */
  | "资金"
  /** 物资 */
  | "物资"
