// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 读者登记 */
export interface Reader {
  /** 证号 */
  card: string
  /** 姓名 */
  name: string
  /** 身份证号 */
  idNumber?: string
  /** 出生日期 · YYYY-MM-DD */
  bornOn: string
  /** 类别 */
  kind: ReaderKind
  /** 监护人 */
  guardian?: string
  /** 监护人手机 */
  guardianMobile?: string
  /** 手机 */
  mobile?: string
  /** 邮箱 */
  email?: string
  /** 住址 */
  address: string
  /** 邮编 */
  postcode?: string
  /** 开证日期 · YYYY-MM-DD */
  issuedAt: string
  /** 有效期至 · YYYY-MM-DD */
  validTo: string
  /** 押金 · 分 */
  deposit: number
  /** 折扣 · decimal text, 3 places, 5% = "0.050" */
  discount?: string
  /** 信用分 · decimal text, 1 places */
  score?: string
  /** 借阅偏好 */
  tastes?: X285b03e1a3cd[]
  /** 常去馆舍 */
  home: Branch
  /** 有备注 */
  hasNote: boolean
  /** 备注 */
  note?: string
}

/** 读者类别 */
export type ReaderKind =
  /** 成人读者 */
  | "A"
  /** 少儿读者 */
  | "C"
  /** 教师读者 */
  | "T"

/** 馆舍 */
export type Branch =
  /** 总馆 */
  | "1"
  /** 河东分馆 */
  | "2"
  /** 汽车图书馆 */
  | "9"

/** 借阅偏好 */
export type X285b03e1a3cd =
  /** 小说 */
  | "小说"
  /** 科学 */
  | "科学"
  /** 历史 */
  | "历史"
  /** 艺术 */
  | "艺术"
