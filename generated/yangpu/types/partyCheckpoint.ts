// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 党建检查点 */
export interface PartyCheckpoint {
  /** 社会组织 · id of org */
  org: string
  /** 街道 */
  street?: Streets
  /** 环节 */
  link: PartyLinks
  /** 触发事项 */
  trigger: string
  /** 触发日期 · YYYY-MM-DD */
  triggeredOn: string
  /** 登记事项 · id of registrationCase */
  registration?: string
  /** 年检报告书 · id of annualInspection */
  inspection?: string
  /** 等级评估 · id of rating */
  rating?: string
  /** 抽查 · id of spotCheck */
  check?: string
  /** 培训 · id of training */
  training?: string
  /** 填报人 */
  reporter?: string
  /** 填报日期 · YYYY-MM-DD */
  reportedOn?: string
  /** 检查项 */
  items?: ItemsRow[]
  /** 章程载明党建和核心价值观 */
  charterHasParty?: boolean
  /** 党组织届满日期 · YYYY-MM-DD */
  partyTermEnds?: string
  /** 正式党员数 */
  partyFull?: number
  /** 预备党员数 */
  partyProb?: number
  /** 已建党组织 */
  hasPartyOrg?: boolean
  /** 党组织形式 */
  partyOrgType?: PartyOrgTypes
  /** 未建原因 */
  noPartyReason?: string
  /** 党建指导员 */
  partyLiaison?: string
  /** 证明材料 */
  materials?: string
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
  item: CheckItems
  /** 结果 */
  result: CheckResults
  /** 说明 */
  note?: string
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

/** 检查项目 */
export type CheckItems =
  /** 党员摸排表 */
  | "党员摸排表"
  /** 党建工作承诺 */
  | "党建工作承诺"
  /** 章程草案含党建内容 */
  | "章程草案含党建内容"
  /** 章程载明党建条款 */
  | "章程载明党建条款"
  /** 章程载明社会主义核心价值观 */
  | "章程载明社会主义核心价值观"
  /** 年检报告书党建栏目完整 */
  | "年检报告书党建栏目完整"
  /** 应建未建核对 */
  | "应建未建核对"
  /** 党建指标得分 */
  | "党建指标得分"
  /** 应建未建否决 */
  | "应建未建否决"
  /** 党组织活动记录 */
  | "党组织活动记录"
  /** 党费台账 */
  | "党费台账"
  /** 党建课时 */
  | "党建课时"
  /** 负责人参加培训 */
  | "负责人参加培训"

/** 意见 */
export type X1c4f88c3591b =
  /** 同意 */
  | "同意"
  /** 需跟进 */
  | "需跟进"
