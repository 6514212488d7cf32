// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 参检核对 */
export interface Participation {
  /** 检查年度 */
  reportYear: number
  /** 社会组织 · id of org */
  org: string
  /** 成立登记日期 · YYYY-MM-DD */
  registeredOn?: string
  /** 街道 */
  street?: Streets
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
