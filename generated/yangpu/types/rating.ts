// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 等级评估 */
export interface Rating {
  /** 社会组织 · id of org */
  org: string
  /** 组织类型 */
  orgType?: OrgTypes
  /** 街道 */
  street?: Streets
  /** 批次 */
  batch: string
  /** 申报日期 · YYYY-MM-DD */
  appliedOn: string
  /** 申报等级 */
  appliedLevel: RatingLevels
  /** 申报材料 */
  papers?: string
  /** 按时参加年检 */
  inspected?: boolean
  /** 无严重失信 */
  creditable?: boolean
  /** 征求部门 */
  asked?: Departments[]
  /** 资格审核意见 */
  eligibilityNote?: string
  /** 自评分 · decimal text, 1 places */
  selfScore?: string
  /** 第三方机构 */
  assessor?: string
  /** 实地评估日期 · YYYY-MM-DD */
  visitedOn?: string
  /** 指标得分 */
  scores?: ScoresRow[]
  /** 公示起 · YYYY-MM-DD */
  publicFrom?: string
  /** 公示止 · YYYY-MM-DD */
  publicTo?: string
  /** 异议 */
  objections?: ObjectionsRow[]
  /** 终评等级 */
  finalLevel?: RatingLevels
  /** 终评理由 */
  finalReason?: string
  /** 公告日期 · YYYY-MM-DD */
  announcedOn?: string
  /** 证书编号 */
  certNo?: string
  /** 跟踪和核查 */
  checks?: ChecksRow[]
  /** 调整后等级 */
  adjustedLevel?: RatingLevels
  /** 调整日期 · YYYY-MM-DD */
  adjustedOn?: string
}

/** 指标得分 */
export interface ScoresRow {
  /** 一级指标 */
  first: Xe16141013739
  /** 二级指标 */
  second: string
  /** 分值 · decimal text, 1 places */
  full: string
  /** 得分 · decimal text, 1 places */
  score: string
  /** 扣分理由 */
  why?: string
}

/** 异议 */
export interface ObjectionsRow {
  /** 提出人 */
  by: string
  /** 日期 · YYYY-MM-DD */
  date: string
  /** 内容 */
  text: string
  /** 处理结果 */
  result?: string
}

/** 跟踪和核查 */
export interface ChecksRow {
  /** 日期 · YYYY-MM-DD */
  date: string
  /** 种类 */
  kind: Xa8502a11751e
  /** 事由 */
  cause: string
  /** 结果 */
  result: X208c190df839
}

/** 组织类型 */
export type OrgTypes =
  /** 社会团体 */
  | "ST"
  /** 社会服务机构 */
  | "MF"
  /** 基金会 */
  | "JJ"

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

/** 联动部门 */
export type Departments =
  /** 杨浦公安分局 */
  | "GA"
  /** 杨浦区市场监督管理局 */
  | "SC"
  /** 杨浦区税务局 */
  | "SW"
  /** 杨浦区民族宗教事务办公室 */
  | "MZ"
  /** 杨浦区人民政府外事办公室 */
  | "WS"
  /** 杨浦区委统战部 */
  | "TZ"
  /** 杨浦区委网信办 */
  | "WX"
  /** 杨浦区金融工作局 */
  | "JR"

/** 评估等级 */
export type RatingLevels =
  /** 5A级 */
  | "A5"
  /** 4A级 */
  | "A4"
  /** 3A级 */
  | "A3"
  /** 2A级 */
  | "A2"
  /** 1A级 */
  | "A1"
  /** 不评等级 */
  | "A0"

/** 一级指标 */
export type Xe16141013739 =
  /** 基础条件 */
  | "基础条件"
  /** 内部治理 */
  | "内部治理"
  /** 党的建设 */
  | "党的建设"
  /** 工作绩效 */
  | "工作绩效"
  /** 社会评价 */
  | "社会评价"

/** 种类 */
export type Xa8502a11751e =
  /** 跟踪评估 */
  | "跟踪评估"
  /** 核查评估 */
  | "核查评估"

/** 结果 */
export type X208c190df839 =
  /** 维持等级 */
  | "维持等级"
  /** 降低等级 */
  | "降低等级"
  /** 取消等级 */
  | "取消等级"
