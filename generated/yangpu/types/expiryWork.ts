// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 有效期办理 */
export interface ExpiryWork {
  /** 社会组织 · id of org */
  org: string
  /** 街道 */
  street?: Streets
  /** 有效期至 · YYYY-MM-DD */
  certTo: string
  /** 列入日期 · YYYY-MM-DD */
  listedOn: string
  /** 责任人 */
  officer?: string
  /** 上次联系日期 · YYYY-MM-DD */
  contactedOn?: string
  /** 意向 */
  intention?: Xf9af3bcbb31a
  /** 联系情况 */
  note?: string
  /** 办结日期 · YYYY-MM-DD */
  closedOn?: string
}

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

/** 意向 */
export type Xf9af3bcbb31a =
  /** 延续 */
  | "延续"
  /** 注销 */
  | "注销"
  /** 失联 */
  | "失联"
