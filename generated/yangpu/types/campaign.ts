// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 专项行动 */
export interface Campaign {
  /** 名称 */
  name: string
  /** 种类 */
  kind: CampaignKinds
  /** 部署文号 */
  orderedBy?: string
  /** 目标 */
  purpose: string
  /** 对象类型 */
  types: OrgTypes[]
  /** 开始日期 · YYYY-MM-DD */
  startsOn: string
  /** 填报期限 · YYYY-MM-DD */
  fileBy: string
  /** 核查期限 · YYYY-MM-DD */
  checkBy: string
  /** 结束日期 · YYYY-MM-DD */
  endsOn: string
  /** 联系人 */
  contactName: string
  /** 联系电话 */
  contactPhone: string
  /** 重点 */
  focus: FocusRow[]
}

/** 重点 */
export interface FocusRow {
  /** 内容 */
  matter: string
}

/** 组织类型 */
export type OrgTypes =
  /** 社会团体 */
  | "ST"
  /** 社会服务机构 */
  | "MF"
  /** 基金会 */
  | "JJ"

/** 专项种类 */
export type CampaignKinds =
  /** 名称管理 */
  | "MC"
  /** 论坛展会 */
  | "LT"
  /** 乱收费 */
  | "SF"
  /** 评选评奖 */
  | "PB"
  /** 僵尸型排查 */
  | "JS"
