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
  /** 计划完成日 · YYYY-MM-DD */
  dueOn: string
  /** 初筛意见 */
  screening?: string
  /** 并入议题 · id of topic */
  mergedInto?: string
  /** 批准日期 · YYYY-MM-DD */
  approvedOn?: string
  /** 批准会议 · id of jointMeeting */
  approvedBy?: string
  /** 牵头联系点 · id of contactPoint */
  leadPoint?: string
  /** 参与方 */
  partners?: PartnersRow[]
  /** 成果 */
  results?: ResultsRow[]
  /** 办结日期 · YYYY-MM-DD */
  closedOn?: string
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
