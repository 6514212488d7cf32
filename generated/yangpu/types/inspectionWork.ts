// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 年检工作 */
export interface InspectionWork {
  /** 检查年度 */
  reportYear: number
  /** 填报开始日期 · YYYY-MM-DD */
  opensOn: string
  /** 初审截止日期 · YYYY-MM-DD */
  firstReviewBy: string
  /** 填报系统 */
  website: string
  /** 初次参检的登记日期 · YYYY-MM-DD */
  newcomersUntil: string
  /** 重点内容 */
  focus?: FocusRow[]
  /** 材料 */
  papers: PapersRow[]
  /** 咨询电话 */
  contacts: ContactsRow[]
}

/** 重点内容 */
export interface FocusRow {
  /** 内容 */
  matter: string
}

/** 材料 */
export interface PapersRow {
  /** 材料 */
  materialName: string
}

/** 咨询电话 */
export interface ContactsRow {
  /** 事项 */
  matter: string
  /** 联系人 */
  name: string
  /** 电话 */
  phone: string
}
