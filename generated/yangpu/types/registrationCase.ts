// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 登记事项 */
export interface RegistrationCase {
  /** 事项 */
  matter: RegistrationMatters
  /** 社会组织 · id of org */
  org?: string
  /** 拟用名称 */
  proposedName?: string
  /** 组织类型 */
  orgType: OrgTypes
  /** 申请人 */
  applicant: string
  /** 申请日期 · YYYY-MM-DD */
  appliedOn: string
  /** 重点领域 */
  keyArea: boolean
  /** 快速通道 */
  fastTrack?: boolean
  /** 快速通道理由 */
  fastTrackReason?: string
  /** 登记告知书已签收 */
  ackSigned?: boolean
  /** 签收日期 · YYYY-MM-DD */
  ackOn?: string
  /** 签收回执 */
  ackFile?: string
  /** 捐资承诺书 */
  pledgeFile?: string
  /** 受理编号 */
  caseNo?: string
  /** 主管单位审查同意日期 · YYYY-MM-DD */
  ywAgreedOn?: string
  /** 变更事项 */
  changes?: ChangesRow[]
  /** 决定 */
  decision?: X1a3557383afe
  /** 决定日期 · YYYY-MM-DD */
  decidedOn?: string
}

/** 变更事项 */
export interface ChangesRow {
  /** 项目 */
  item: string
  /** 变更前 */
  before: string
  /** 变更后 */
  after: string
}

/** 组织类型 */
export type OrgTypes =
  /** 社会团体 */
  | "ST"
  /** 社会服务机构 */
  | "MF"
  /** 基金会 */
  | "JJ"

/** 登记事项 */
export type RegistrationMatters =
  /** 成立登记 */
  | "成立登记"
  /** 变更登记 */
  | "变更登记"
  /** 注销登记 */
  | "注销登记"
  /** 章程核准 */
  | "章程核准"
  /** 有效期延续 */
  | "有效期延续"
  /** 负责人备案 */
  | "负责人备案"
  /** 印章备案 */
  | "印章备案"
  /** 账户备案 */
  | "账户备案"
  /** 换届报告 */
  | "换届报告"

/** 决定 */
export type X1a3557383afe =
  /** 准予 */
  | "准予"
  /** 不予 */
  | "不予"
  /** 撤回 */
  | "撤回"
