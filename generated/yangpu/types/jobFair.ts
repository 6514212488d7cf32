// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 招聘活动 */
export interface JobFair {
  /** 名称 */
  name: string
  /** 日期 · YYYY-MM-DD */
  heldOn: string
  /** 起止时间 */
  hours: string
  /** 地点 */
  place: string
  /** 承办组织 · id of org */
  organiser: string
  /** 方式 */
  ways: X3b28273814a8[]
  /** 直播平台 */
  platform?: string
  /** 报名截止 · YYYY-MM-DD */
  signUpBy: string
  /** 联系人 */
  contactName: string
  /** 联系电话 */
  contactPhone: string
  /** 参与组织 */
  employers: EmployersRow[]
  /** 直播观看数 */
  viewers?: number
  /** 超额录用说明 */
  overHired?: string
}

/** 参与组织 */
export interface EmployersRow {
  /** 组织 · id of org */
  org: string
  /** 岗位数 */
  posts: number
  /** 面向毕业生 */
  graduatePosts: number
  /** 投递数 */
  applied?: number
  /** 初步达成 */
  intended?: number
  /** 录用数 */
  hired?: number
  /** 录用毕业生 */
  graduatesHired?: number
  /** 录用日期 · YYYY-MM-DD */
  hiredOn?: string
  /** 三十天在岗 */
  staying30?: number
  /** 九十天在岗 */
  staying90?: number
}

/** 方式 */
export type X3b28273814a8 =
  /** 线下 */
  | "线下"
  /** 直播带岗 */
  | "直播带岗"
