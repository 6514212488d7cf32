// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 培训 */
export interface Training {
  /** 主题 */
  theme: string
  /** 类别 */
  kinds: Xe376c5c31ca2[]
  /** 目的 */
  purpose: string
  /** 对象 */
  audience: Xab891488bd87[]
  /** 时间 · YYYY-MM-DDTHH:mm */
  heldAt: string
  /** 地点 */
  place: string
  /** 线上方式 */
  online?: string
  /** 每单位名额 */
  perUnit: number
  /** 名额 */
  seats: number
  /** 课程 */
  courses: CoursesRow[]
  /** 党建课时 · decimal text, 1 places */
  partyHours: string
  /** 报名截止 · YYYY-MM-DD */
  signUpBy: string
  /** 报名方式 */
  signUpHow: string
  /** 联系人 */
  contactName: string
  /** 联系电话 */
  contactPhone: string
  /** 材料 */
  papers?: PapersRow[]
}

/** 课程 */
export interface CoursesRow {
  /** 名称 */
  name: string
  /** 讲师 */
  lecturer?: string
  /** 课时 · decimal text, 1 places */
  hours: string
}

/** 材料 */
export interface PapersRow {
  /** 名称 */
  title: string
  /** 文件 */
  file: string
}

/** 类别 */
export type Xe376c5c31ca2 =
  /** 政策法规 */
  | "政策法规"
  /** 党建 */
  | "党建"
  /** 财务 */
  | "财务"
  /** 年检 */
  | "年检"
  /** 评估 */
  | "评估"
  /** 预警 */
  | "预警"
  /** 能力提升 */
  | "能力提升"

/** 对象 */
export type Xab891488bd87 =
  /** 社区社会组织 */
  | "社区社会组织"
  /** 新成立 */
  | "新成立"
  /** 参评 */
  | "参评"
  /** 信息员 */
  | "信息员"
  /** 全体 */
  | "全体"
