// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 发文登记 */
export interface Letter {
  /** 种类 */
  kind: LetterKinds
  /** 文号 */
  number: string
  /** 标题 */
  title: string
  /** 主送 */
  addressee: string
  /** 社会组织 · id of org */
  org: string
  /** 街道 */
  street?: Streets
  /** 来源 */
  source: X95b4ee9ce638
  /** 年检报告 · id of annualInspection */
  inspection?: string
  /** 抽查 · id of spotCheck */
  spotCheck?: string
  /** 专项填报 · id of campaignReturn */
  campaignReturn?: string
  /** 签发日期 · YYYY-MM-DD */
  issuedOn: string
  /** 送达日期 · YYYY-MM-DD */
  servedOn?: string
  /** 到期日 · YYYY-MM-DD */
  dueOn?: string
  /** 作废原因 */
  voidReason?: string
  /** 用印日期 · YYYY-MM-DD */
  sealedOn?: string
  /** 印章 */
  seal?: X7051a9f0a58a
  /** 份数 */
  copies?: number
  /** 备注 */
  remark?: string
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

/** 文书种类 */
export type LetterKinds =
  /** 整改通知书 */
  | "整改"
  /** 管理建议书 */
  | "建议"
  /** 约谈通知书 */
  | "约谈"
  /** 检查通知书 */
  | "检查"
  /** 行政处罚事先告知书 */
  | "告知"
  /** 行政处罚决定书 */
  | "决定"

/** 来源 */
export type X95b4ee9ce638 =
  /** 年度检查 */
  | "年度检查"
  /** 抽查 */
  | "抽查"
  /** 专项行动 */
  | "专项行动"
  /** 检查问题 */
  | "检查问题"
  /** 约谈 */
  | "约谈"
  /** 执法案件 */
  | "执法案件"

/** 印章 */
export type X7051a9f0a58a =
  /** 局公章 */
  | "局公章"
  /** 社团登记专用章 */
  | "社团登记专用章"
