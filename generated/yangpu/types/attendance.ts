// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 培训签到 */
export interface Attendance {
  /** 培训 · id of training */
  training: string
  /** 培训时间 · YYYY-MM-DDTHH:mm */
  heldAt?: string
  /** 社会组织 · id of org */
  org?: string
  /** 成立登记日期 · YYYY-MM-DD */
  registeredOn?: string
  /** 信息员 · id of informant */
  informant?: string
  /** 姓名 */
  name: string
  /** 手机 */
  mobile: string
  /** 职务 */
  post?: string
  /** 签到时间 · YYYY-MM-DDTHH:mm */
  signedInAt?: string
  /** 评价 */
  rating?: number
  /** 意见建议 */
  feedback?: string
}
