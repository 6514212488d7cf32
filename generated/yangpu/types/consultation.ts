// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 协商活动 */
export interface Consultation {
  /** 议题 · id of topic */
  topic?: string
  /** 协商主题 */
  subject: string
  /** 联系点 */
  point: ContactPoints
  /** 主办单位 · id of org */
  host: string
  /** 时间 · YYYY-MM-DDTHH:mm */
  heldAt: string
  /** 会期 */
  minutes: number
  /** 地点 */
  place: string
  /** 形式 */
  format: Xbce1b54f8909
  /** 主持人 */
  moderator: string
  /** 专家 */
  experts?: string
  /** 人数 */
  headcount: number
  /** 回执截止 · YYYY-MM-DD */
  replyBy?: string
  /** 联系人 */
  contactName: string
  /** 联系电话 */
  contactPhone: string
  /** 参加方 */
  parties: PartiesRow[]
  /** 纪要 */
  minutesFile?: string
  /** 达成共识 */
  consensus?: string
  /** 满意度 */
  satisfaction?: number
  /** 成果 */
  outcomes?: OutcomesRow[]
}

/** 参加方 */
export interface PartiesRow {
  /** 类别 */
  kind: X961cc1d4f9ca
  /** 单位 */
  unit: string
  /** 姓名 */
  name?: string
  /** 职务 */
  post?: string
}

/** 成果 */
export interface OutcomesRow {
  /** 类型 */
  kind: X6a24233ddd72
  /** 描述 */
  description: string
  /** 企业名称 */
  company?: string
  /** 企业信用代码 */
  companyCode?: string
  /** 落户日期 · YYYY-MM-DD */
  settledOn?: string
  /** 进展 */
  progress: X5d7b17637db5
}

/** 协商联系点 */
export type ContactPoints =
  /** 养老服务协商联系点 */
  | "Z01"
  /** 助残服务协商联系点 */
  | "Z02"
  /** 青少年服务协商联系点 */
  | "Z03"
  /** 家庭教育协商联系点 */
  | "Z04"
  /** 职业教育协商联系点 */
  | "Z05"
  /** 学前教育协商联系点 */
  | "Z06"
  /** 健康促进协商联系点 */
  | "Z07"
  /** 心理服务协商联系点 */
  | "Z08"
  /** 全民健身协商联系点 */
  | "Z09"
  /** 公共文化协商联系点 */
  | "Z10"
  /** 非遗传承协商联系点 */
  | "Z11"
  /** 科技创新协商联系点 */
  | "Z12"
  /** 绿色低碳协商联系点 */
  | "Z13"
  /** 法律服务协商联系点 */
  | "Z14"
  /** 就业创业协商联系点 */
  | "Z15"
  /** 滨江治理协商联系点 */
  | "Z16"
  /** 慈善公益协商联系点 */
  | "Z17"
  /** 志愿服务协商联系点 */
  | "Z18"
  /** 定海路社区协商联系点 */
  | "J01"
  /** 平凉路社区协商联系点 */
  | "J06"
  /** 江浦路社区协商联系点 */
  | "J08"
  /** 四平路社区协商联系点 */
  | "J09"
  /** 控江路社区协商联系点 */
  | "J12"
  /** 长白新村社区协商联系点 */
  | "J13"
  /** 延吉新村社区协商联系点 */
  | "J15"
  /** 殷行社区协商联系点 */
  | "J16"
  /** 大桥社区协商联系点 */
  | "J18"
  /** 五角场社区协商联系点 */
  | "J19"
  /** 新江湾城社区协商联系点 */
  | "J20"
  /** 长海路社区协商联系点 */
  | "J21"
  /** 科创产业协会商会协商联系点 */
  | "X01"
  /** 商业服务协会商会协商联系点 */
  | "X02"

/** 形式 */
export type Xbce1b54f8909 =
  /** 座谈 */
  | "座谈"
  /** 听证 */
  | "听证"
  /** 走访 */
  | "走访"
  /** 线上 */
  | "线上"

/** 类别 */
export type X961cc1d4f9ca =
  /** 政府 */
  | "政府"
  /** 企业 */
  | "企业"
  /** 高校 */
  | "高校"
  /** 投资机构 */
  | "投资机构"
  /** 居民 */
  | "居民"
  /** 社会组织 */
  | "社会组织"

/** 类型 */
export type X6a24233ddd72 =
  /** 政策建议 */
  | "政策建议"
  /** 项目签约 */
  | "项目签约"
  /** 企业落户 */
  | "企业落户"
  /** 问题解决 */
  | "问题解决"

/** 进展 */
export type X5d7b17637db5 =
  /** 洽谈中 */
  | "洽谈中"
  /** 已落实 */
  | "已落实"
  /** 已终止 */
  | "已终止"
