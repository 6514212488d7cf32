// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 执法案件 */
export interface Case_ {
  /** 案号 */
  caseNo?: string
  /** 社会组织 · id of org */
  org: string
  /** 组织类型 */
  orgType?: OrgTypes
  /** 线索来源 */
  clueFrom: X0042d98ce648
  /** 线索日期 · YYYY-MM-DD */
  clueOn: string
  /** 线索说明 */
  clueNote?: string
  /** 案由 */
  grounds?: CaseGrounds[]
  /** 立案日期 · YYYY-MM-DD */
  openedOn?: string
  /** 立案审批人 */
  openedBy?: string
  /** 承办人 */
  officers?: OfficersRow[]
  /** 行为发生日期 · YYYY-MM-DD */
  factOn?: string
  /** 违法事实 */
  misconduct?: string
  /** 证据 */
  evidence?: EvidenceRow[]
  /** 调查终结日期 · YYYY-MM-DD */
  closedOn?: string
  /** 调查终结报告 */
  inquiryReport?: string
  /** 拟处罚 */
  proposed?: Penalties[]
  /** 拟罚款金额 · 分 */
  fine?: number
  /** 没收金额 · 分 */
  confiscated?: number
  /** 停止活动期限 */
  suspension?: string
  /** 法制审核意见 */
  legalOpinion?: Xa165c4b25d37
  /** 法制审核人 */
  legalReviewer?: string
  /** 法制审核日期 · YYYY-MM-DD */
  legalOn?: string
  /** 告知听证权利 */
  hearingTold?: boolean
  /** 告知书文号 */
  noticeNo?: string
  /** 告知书送达日期 · YYYY-MM-DD */
  noticeServedOn?: string
  /** 提出陈述申辩 */
  defended?: boolean
  /** 陈述申辩内容 */
  defence?: string
  /** 申辩复核意见 */
  defenceAnswer?: string
  /** 听证申请日期 · YYYY-MM-DD */
  hearingAskedOn?: string
  /** 听证通知日期 · YYYY-MM-DD */
  hearingNoticeOn?: string
  /** 听证举行日期 · YYYY-MM-DD */
  heardOn?: string
  /** 听证情况 */
  hearingResult?: string
  /** 集体讨论日期 · YYYY-MM-DD */
  discussedOn?: string
  /** 裁量理由 */
  discretion?: string
  /** 决定日期 · YYYY-MM-DD */
  decidedOn?: string
  /** 履行期限 · YYYY-MM-DD */
  performBy?: string
  /** 是否公开 */
  published?: boolean
  /** 决定书文号 */
  decisionNo?: string
  /** 决定书送达方式 */
  decisionServedHow?: Deliveries
  /** 决定书送达日期 · YYYY-MM-DD */
  decisionServedOn?: string
  /** 复议或诉讼 */
  challenged?: Xe083fb813f2b
  /** 公告日期 · YYYY-MM-DD */
  announcedOn?: string
  /** 收缴证书和印章 */
  collected?: boolean
  /** 列入信用名录 */
  creditList?: X26b81ce35d4f
  /** 结案日期 · YYYY-MM-DD */
  finishedOn?: string
  /** 结果 */
  result?: X234a5b963055
}

/** 承办人 */
export interface OfficersRow {
  /** 姓名 */
  name: string
  /** 执法证号 */
  licence: string
}

/** 证据 */
export interface EvidenceRow {
  /** 名称 */
  name: string
  /** 来源 */
  source?: string
  /** 取得日期 · YYYY-MM-DD */
  obtainedOn: string
}

/** 组织类型 */
export type OrgTypes =
  /** 社会团体 */
  | "ST"
  /** 社会服务机构 */
  | "MF"
  /** 基金会 */
  | "JJ"

/** 送达方式 */
export type Deliveries =
  /** 直接送达 */
  | "直接"
  /** 留置送达 */
  | "留置"
  /** 邮寄送达 */
  | "邮寄"
  /** 电子送达 */
  | "电子"
  /** 委托送达 */
  | "委托"
  /** 公告送达 */
  | "公告"

/** 案由 */
export type CaseGrounds =
  /** 连续两年不参加年度检查 */
  | "V1"
  /** 登记时弄虚作假 */
  | "V2"
  /** 超出宗旨和业务范围活动 */
  | "V3"
  /** 挪用财产 */
  | "V4"
  /** 违规收费 */
  | "V5"
  /** 不办理变更登记 */
  | "V6"

/** 处罚种类 */
export type Penalties =
  /** 警告 */
  | "警告"
  /** 限期停止活动 */
  | "限期停止活动"
  /** 没收违法所得 */
  | "没收违法所得"
  /** 罚款 */
  | "罚款"
  /** 撤销登记 */
  | "撤销登记"

/** 线索来源 */
export type X0042d98ce648 =
  /** 年度检查 */
  | "年度检查"
  /** 抽查 */
  | "抽查"
  /** 专项行动 */
  | "专项行动"
  /** 举报 */
  | "举报"
  /** 预警 */
  | "预警"
  /** 证书过期 */
  | "证书过期"
  /** 整改逾期 */
  | "整改逾期"
  /** 僵尸型排查 */
  | "僵尸型排查"
  /** 其他 */
  | "其他"

/** 法制审核意见 */
export type Xa165c4b25d37 =
  /** 同意 */
  | "同意"
  /** 不同意 */
  | "不同意"
  /** 修改后同意 */
  | "修改后同意"

/** 复议或诉讼 */
export type Xe083fb813f2b =
  /** 没有 */
  | "没有"
  /** 行政复议 */
  | "行政复议"
  /** 行政诉讼 */
  | "行政诉讼"

/** 列入信用名录 */
export type X26b81ce35d4f =
  /** 不列入 */
  | "不列入"
  /** 活动异常名录 */
  | "活动异常名录"
  /** 严重违法失信名单 */
  | "严重违法失信名单"

/** 结果 */
export type X234a5b963055 =
  /** 撤销 */
  | "撤销"
  /** 注销 */
  | "注销"
  /** 整改激活 */
  | "整改激活"
  /** 不予处罚 */
  | "不予处罚"
  /** 移送 */
  | "移送"
