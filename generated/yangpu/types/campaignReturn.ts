// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 专项填报 */
export interface CampaignReturn {
  /** 行动 · id of campaign */
  campaign: string
  /** 种类 */
  kind?: CampaignKinds
  /** 填报期限 · YYYY-MM-DD */
  fileBy?: string
  /** 社会组织 · id of org */
  org: string
  /** 街道 */
  street?: Streets
  /** 自查结论 */
  conclusion: X3f535bb72a84
  /** 自查说明 */
  note?: string
  /** 填报人 */
  reporter: string
  /** 不符合的类型 */
  nameFaults?: Xae5047d97971[]
  /** 拟改名称 */
  newName?: string
  /** 论坛活动 */
  forumEvents?: ForumEventsRow[]
  /** 会费档次数 */
  tiers?: number
  /** 每类会员一个标准 */
  oneStandard?: boolean
  /** 减免金额 · 分 */
  relief?: number
  /** 收费项目 */
  feeItems?: FeeItemsRow[]
  /** 评选活动 */
  awardEvents?: AwardEventsRow[]
  /** 最近活动日期 · YYYY-MM-DD */
  lastActivity?: string
  /** 没有活动的原因 */
  idleReason?: string
  /** 主管核查意见 */
  supervisorOpinion?: X872d56aa9239
  /** 核查说明 */
  supervisorNote?: string
  /** 核查日期 · YYYY-MM-DD */
  supervisedOn?: string
  /** 已抽查 */
  spotChecked?: boolean
  /** 复核情况 */
  reviewNote?: string
  /** 整改完成日期 · YYYY-MM-DD */
  rectifiedOn?: string
}

/** 论坛活动 */
export interface ForumEventsRow {
  /** 名称 */
  name: string
  /** 类型 */
  kind: ForumKinds
  /** 日期 · YYYY-MM-DD */
  heldOn: string
  /** 冠名 */
  title?: X1e4e62d15a07[]
  /** 收费金额 · 分 */
  fee: number
  /** 主办或合作 */
  role: X70857246c03b
  /** 批准或报告文号 */
  approvalNo?: string
}

/** 收费项目 */
export interface FeeItemsRow {
  /** 项目 */
  item: string
  /** 标准 */
  standard: string
  /** 依据 */
  ground?: string
  /** 金额 · 分 */
  amount: number
  /** 强制 */
  forced: boolean
  /** 违规金额 · 分 */
  illegal: number
  /** 清退 · 分 */
  refunded: number
}

/** 评选活动 */
export interface AwardEventsRow {
  /** 名称 */
  name: string
  /** 批准文号 */
  approvalNo?: string
  /** 收费 · 分 */
  fee: number
  /** 获奖数 */
  winners: number
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

/** 论坛类活动 */
export type ForumKinds =
  /** 论坛 */
  | "论坛"
  /** 展会 */
  | "展会"
  /** 节庆 */
  | "节庆"
  /** 研讨会 */
  | "研讨会"

/** 自查结论 */
export type X3f535bb72a84 =
  /** 没有问题 */
  | "没有问题"
  /** 发现问题 */
  | "发现问题"

/** 不符合的类型 */
export type Xae5047d97971 =
  /** 区划不在前 */
  | "区划不在前"
  /** 字号不规范 */
  | "字号不规范"
  /** 行业表述不当 */
  | "行业表述不当"
  /** 组织形式不符 */
  | "组织形式不符"
  /** 含禁用字样 */
  | "含禁用字样"
  /** 未经批准冠名 */
  | "未经批准冠名"

/** 冠名 */
export type X1e4e62d15a07 =
  /** 中国 */
  | "中国"
  /** 中华 */
  | "中华"
  /** 全国 */
  | "全国"
  /** 国际 */
  | "国际"
  /** 世界 */
  | "世界"
  /** 高峰 */
  | "高峰"
  /** 峰会 */
  | "峰会"

/** 主办或合作 */
export type X70857246c03b =
  /** 主办 */
  | "主办"
  /** 合作 */
  | "合作"
  /** 挂名 */
  | "挂名"

/** 主管核查意见 */
export type X872d56aa9239 =
  /** 属实 */
  | "属实"
  /** 补充说明 */
  | "补充说明"
  /** 退回重报 */
  | "退回重报"
