// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 协商议题 */
export interface Topic {
  /** 年度 */
  year: number
  /** 议题标题 */
  title: string
  /** 领域 */
  field: Xe40a8075d2bb
  /** 提出方 */
  proposerKind: Xb30f0fd0eb88
  /** 提出单位 · id of org */
  proposer?: string
  /** 提出人 */
  proposerName?: string
  /** 背景 */
  background: string
  /** 期望解决 */
  expectation: string
  /** 征集日期 · YYYY-MM-DD */
  collectedOn: string
  /** 初筛意见 */
  screening?: string
  /** 批准日期 · YYYY-MM-DD */
  approvedOn?: string
  /** 批准会议 */
  approvedBy?: string
  /** 牵头联系点 */
  leadPoint?: ContactPoints
  /** 参与方 */
  partners?: PartnersRow[]
  /** 计划完成日 · YYYY-MM-DD */
  dueOn: string
  /** 成果 */
  results?: ResultsRow[]
}

/** 参与方 */
export interface PartnersRow {
  /** 单位 */
  unit: string
  /** 承担事项 */
  duty: string
}

/** 成果 */
export interface ResultsRow {
  /** 类型 */
  kind: X789bb8a40569
  /** 内容 */
  content: string
  /** 报送部门 */
  department: string
  /** 采纳 */
  adopted?: Xe759f18576ed
  /** 未采纳理由 */
  refusal?: string
  /** 反馈日期 · YYYY-MM-DD */
  answeredOn?: string
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

/** 领域 */
export type Xe40a8075d2bb =
  /** 产业发展 */
  | "产业发展"
  /** 营商环境 */
  | "营商环境"
  /** 社区治理 */
  | "社区治理"
  /** 民生服务 */
  | "民生服务"
  /** 养老 */
  | "养老"
  /** 青年 */
  | "青年"
  /** 其他 */
  | "其他"

/** 提出方 */
export type Xb30f0fd0eb88 =
  /** 联系点 */
  | "联系点"
  /** 社会组织 */
  | "社会组织"
  /** 街道 */
  | "街道"
  /** 公众 */
  | "公众"

/** 类型 */
export type X789bb8a40569 =
  /** 政策建议 */
  | "政策建议"
  /** 工作方案 */
  | "工作方案"
  /** 合作项目 */
  | "合作项目"
  /** 问题解决 */
  | "问题解决"

/** 采纳 */
export type Xe759f18576ed =
  /** 全部采纳 */
  | "全部采纳"
  /** 部分采纳 */
  | "部分采纳"
  /** 未采纳 */
  | "未采纳"
