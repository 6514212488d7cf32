// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 借阅单 */
export interface Loan {
  /** 读者 · id of reader */
  reader: string
  /** 读者姓名 */
  readerName?: string
  /** 读者类别 */
  readerKind?: ReaderKind
  /** 馆舍 */
  branch: Branch
  /** 借书日期 · YYYY-MM-DD */
  borrowedOn: string
  /** 应还日期 · YYYY-MM-DD */
  dueOn: string
  /** 领书时间 · YYYY-MM-DDTHH:mm */
  handedAt?: string
  /** 图书 */
  books: BooksRow[]
  /** 同借人 */
  companions?: CompanionsRow[]
  /** 已缴滞纳金 · 分 */
  paidFee?: number
  /** 有备注 */
  hasNote: boolean
  /** 备注 */
  note?: string
}

/** 图书 */
export interface BooksRow {
  /** 书名 */
  title: string
  /** 条码 */
  barcode: string
  /** 定价 · 分 */
  price: number
  /** 已还 */
  returned: boolean
  /** 归还日期 · YYYY-MM-DD */
  returnedOn?: string
  /** 破损说明 */
  damage?: string
}

/** 同借人 */
export interface CompanionsRow {
  /** 姓名 */
  name: string
  /** 与读者关系 */
  relation: Xf5e6aab20844
  /** 说明 */
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

/** 与读者关系 */
export type Xf5e6aab20844 =
  /** 家人 */
  | "家人"
  /** 同事 */
  | "同事"
  /** 其他 */
  | "其他"
