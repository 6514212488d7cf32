// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 预警信息员 */
export interface Informant {
  /** 节点 · id of warningNode */
  node: string
  /** 层级 */
  level?: NetworkLevels
  /** 街道 */
  street?: Streets
  /** 单位 */
  unit: string
  /** 姓名 */
  name: string
  /** 手机 */
  mobile: string
  /** 职务 */
  post?: string
  /** 起任日期 · YYYY-MM-DD */
  since: string
  /** 最近确认日期 · YYYY-MM-DD */
  confirmedOn: string
  /** 离岗日期 · YYYY-MM-DD */
  leftOn?: string
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

/** 网络层级 */
export type NetworkLevels =
  /** 区 */
  | "Q"
  /** 街道 */
  | "J"
  /** 居委会 */
  | "W"
