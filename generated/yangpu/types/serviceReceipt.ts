// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 送达回证 */
export interface ServiceReceipt {
  /** 发文 · id of letter */
  letter: string
  /** 受送达人 */
  recipient: string
  /** 文书名称及文号 */
  document: string
  /** 送达地点 */
  place: string
  /** 送达方式 */
  delivery: Deliveries
  /** 送达人 */
  servers: ServersRow[]
  /** 签收人 */
  signedBy?: string
  /** 签收日期 · YYYY-MM-DD */
  signedOn?: string
  /** 由他人代收 */
  byProxy?: boolean
  /** 代收人与受送达人的关系 */
  proxy?: string
  /** 拒收事由 */
  refusal?: string
  /** 见证人 */
  witness?: string
  /** 留置日期 · YYYY-MM-DD */
  leftOn?: string
  /** 邮单号 */
  waybill?: string
  /** 回执日期 · YYYY-MM-DD */
  postedOn?: string
  /** 同意电子送达的书面材料 */
  consent?: string
  /** 到达日期 · YYYY-MM-DD */
  arrivedOn?: string
  /** 公告载体 */
  medium?: string
  /** 公告日期 · YYYY-MM-DD */
  publishedOn?: string
  /** 扫描件 */
  scan: string
  /** 备注 */
  remark?: string
}

/** 送达人 */
export interface ServersRow {
  /** 姓名 */
  name: string
  /** 执法证号 */
  licence?: string
}

/** 送达方式 */
export type Deliveries =
  /** 直接送达 */
  | "直接"
  /** 留置送达 */
  | "留置"
  /** 邮寄送达 */
  | "邮寄"
  /** 电子送达 */
  | "电子"
  /** 委托送达 */
  | "委托"
  /** 公告送达 */
  | "公告"
