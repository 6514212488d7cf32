// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 党建检查点 */
export interface PartyCheckpoint {
  /** 社会组织 · id of org */
  org: string
  /** 环节 */
  link: PartyLinks
  /** 触发事项 */
  trigger: string
  /** 触发日期 · YYYY-MM-DD */
  triggeredOn: string
  /** 检查项 */
  items: ItemsRow[]
  /** 章程载明党建和核心价值观 */
  charterHasParty?: boolean
  /** 党组织届满日期 · YYYY-MM-DD */
  partyTermEnds?: string
  /** 正式党员数 */
  partyFull: number
  /** 预备党员数 */
  partyProb: number
  /** 已建党组织 */
  hasPartyOrg: boolean
  /** 党组织形式 */
  partyOrgType?: PartyOrgTypes
  /** 未建原因 */
  noPartyReason?: string
  /** 党建指导员 */
  partyLiaison?: string
  /** 证明材料 */
  materials?: string
  /** 填报人 */
  reporter: string
  /** 意见 */
  opinion?: X1c4f88c3591b
  /** 意见说明 */
  opinionNote?: string
  /** 意见日期 · YYYY-MM-DD */
  opinionOn?: string
  /** 跟进措施 */
  followUp?: string
  /** 跟进期限 · YYYY-MM-DD */
  followUpBy?: string
  /** 跟进完成日期 · YYYY-MM-DD */
  followUpDone?: string
}

/** 检查项 */
export interface ItemsRow {
  /** 项目 */
  item: string
  /** 结果 */
  result: CheckResults
  /** 说明 */
  note?: string
}

/** 党组织形式 */
export type PartyOrgTypes =
  /** 党委 */
  | "党委"
  /** 党总支 */
  | "党总支"
  /** 党支部 */
  | "党支部"
  /** 联合党支部 */
  | "联合党支部"
  /** 临时党支部 */
  | "临时党支部"
  /** 功能型党组织 */
  | "功能型党组织"

/** 六同步环节 */
export type PartyLinks =
  /** 成立登记 */
  | "L1"
  /** 章程核准 */
  | "L2"
  /** 年度检查 */
  | "L3"
  /** 规范化建设评估 */
  | "L4"
  /** 专项抽查 */
  | "L5"
  /** 教育培训 */
  | "L6"

/** 检查结果 */
export type CheckResults =
  /** 是 */
  | "Y"
  /** 否 */
  | "N"
  /** 不适用 */
  | "NA"

/** 意见 */
export type X1c4f88c3591b =
  /** 同意 */
  | "同意"
  /** 需跟进 */
  | "需跟进"
