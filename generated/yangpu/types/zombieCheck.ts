// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 僵尸型排查 */
export interface ZombieCheck {
  /** 社会组织 · id of org */
  org: string
  /** 街道 */
  street?: Streets
  /** 年度 */
  year: number
  /** 发现途径 */
  foundBy: Xe97d8d754f1c
  /** 排查日期 · YYYY-MM-DD */
  checkedOn: string
  /** 最近活动日期 · YYYY-MM-DD */
  lastActivity?: string
  /** 第一次投递日期 · YYYY-MM-DD */
  firstMail?: string
  /** 第二次投递日期 · YYYY-MM-DD */
  secondMail?: string
  /** 街道意见 */
  streetOpinion?: string
  /** 主管单位意见 */
  supervisorOpinion?: string
  /** 证据 */
  evidence?: EvidenceRow[]
  /** 处置方式 */
  handling?: X21f3f003295f
  /** 处置理由 */
  reason?: string
  /** 处置结果 */
  outcome?: Xb0cbe327787b
  /** 办结日期 · YYYY-MM-DD */
  closedOn?: string
}

/** 证据 */
export interface EvidenceRow {
  /** 名称 */
  name: string
  /** 取得日期 · YYYY-MM-DD */
  obtainedOn: string
  /** 材料 */
  file?: string
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

/** 发现途径 */
export type Xe97d8d754f1c =
  /** 连续两年未参检 */
  | "连续两年未参检"
  /** 连续两年不合格 */
  | "连续两年不合格"
  /** 长期没有活动 */
  | "长期没有活动"
  /** 无法取得联系 */
  | "无法取得联系"
  /** 预警信息 */
  | "预警信息"
  /** 专项行动 */
  | "专项行动"

/** 处置方式 */
export type X21f3f003295f =
  /** 撤销 */
  | "撤销"
  /** 注销 */
  | "注销"
  /** 整改 */
  | "整改"
  /** 激活 */
  | "激活"

/** 处置结果 */
export type Xb0cbe327787b =
  /** 已撤销 */
  | "已撤销"
  /** 已注销 */
  | "已注销"
  /** 已整改 */
  | "已整改"
  /** 已激活 */
  | "已激活"
