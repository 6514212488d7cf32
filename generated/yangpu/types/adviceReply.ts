// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 建议台账 */
export interface AdviceReply {
  /** 文号 */
  number: string
  /** 社会组织 · id of org */
  org: string
  /** 街道 */
  street?: Streets
  /** 来源 */
  source: X288bdb753b64
  /** 发文日期 · YYYY-MM-DD */
  issuedOn: string
  /** 作废原因 */
  voidReason?: string
  /** 采纳情况 */
  adopted?: Xb3eb4d5ff131
  /** 改进措施 */
  measures?: string
  /** 没有采纳的理由 */
  refusal?: string
  /** 答复日期 · YYYY-MM-DD */
  answeredOn?: string
}

/** 街道 */
export type Streets =
  /** 定海路街道 */
  | "310110001"
  /** 平凉路街道 */
  | "310110006"
  /** 江浦路街道 */
  | "310110008"
  /** 四平路街道 */
  | "310110009"
  /** 控江路街道 */
  | "310110012"
  /** 长白新村街道 */
  | "310110013"
  /** 延吉新村街道 */
  | "310110015"
  /** 殷行街道 */
  | "310110016"
  /** 大桥街道 */
  | "310110018"
  /** 五角场街道 */
  | "310110019"
  /** 新江湾城街道 */
  | "310110020"
  /** 长海路街道 */
  | "310110021"

/** 来源 */
export type X288bdb753b64 =
  /** 年度检查 */
  | "年度检查"
  /** 抽查 */
  | "抽查"
  /** 专项行动 */
  | "专项行动"

/** 采纳情况 */
export type Xb3eb4d5ff131 =
  /** 全部采纳 */
  | "全部采纳"
  /** 部分采纳 */
  | "部分采纳"
  /** 没有采纳 */
  | "没有采纳"
