// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 检查问题 */
export interface Finding {
  /** 社会组织 · id of org */
  org: string
  /** 街道 */
  street?: Streets
  /** 来源 */
  source: X594fac3ea497
  /** 年检报告 · id of annualInspection */
  inspection?: string
  /** 抽查 · id of spotCheck */
  spotCheck?: string
  /** 专项填报 · id of campaignReturn */
  campaignReturn?: string
  /** 预警信息 · id of alert */
  alert?: string
  /** 举报事项 */
  complaint?: string
  /** 规则编号 */
  rule?: string
  /** 类别 */
  category: FindingCategories
  /** 程度 */
  severity: Severities
  /** 问题描述 */
  description: string
  /** 事实日期 · YYYY-MM-DD */
  factOn: string
  /** 事实和证据 */
  evidence?: string
  /** 整改要求 */
  demand?: string
  /** 建议 */
  advice?: string
  /** 依据文字 */
  basisText?: string
  /** 法规 · id of basis */
  law?: string
  /** 条款 */
  article?: string
  /** 其他依据 */
  otherBases?: OtherBasesRow[]
  /** 发文 · id of letter */
  letter?: string
  /** 处理说明 */
  note?: string
}

/** 其他依据 */
export interface OtherBasesRow {
  /** 法规 · id of basis */
  law: string
  /** 条款 */
  article: string
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

/** 问题类别 */
export type FindingCategories =
  /** 登记事项 */
  | "登记事项"
  /** 章程与治理 */
  | "章程与治理"
  /** 党建 */
  | "党建"
  /** 财务 */
  | "财务"
  /** 业务活动 */
  | "业务活动"
  /** 收费 */
  | "收费"
  /** 涉外 */
  | "涉外"
  /** 信息公开 */
  | "信息公开"
  /** 证照印章 */
  | "证照印章"
  /** 其他 */
  | "其他"

/** 严重程度 */
export type Severities =
  /** A 严重 */
  | "A"
  /** B 一般 */
  | "B"
  /** C 建议 */
  | "C"

/** 来源 */
export type X594fac3ea497 =
  /** 年度检查 */
  | "年度检查"
  /** 抽查 */
  | "抽查"
  /** 专项行动 */
  | "专项行动"
  /** 预警 */
  | "预警"
  /** 举报 */
  | "举报"
