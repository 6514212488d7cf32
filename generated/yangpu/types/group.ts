// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 群众活动团队 */
export interface Group {
  /** 团队名称 */
  name: string
  /** 类别 */
  kind: GroupKinds
  /** 街道 */
  street: Streets
  /** 居委会 */
  committee: string
  /** 成立日期 · YYYY-MM-DD */
  since: string
  /** 活动场地 */
  place?: string
  /** 活动频次 */
  frequency: Xaa5fb8316f51
  /** 负责人 */
  leader: string
  /** 负责人手机 */
  leaderMobile: string
  /** 负责人已成年 */
  leaderAdult: boolean
  /** 成员数 */
  members: number
  /** 60岁以上成员数 */
  seniors?: number
  /** 党员数 */
  partyMembers?: number
  /** 骨干名单 */
  activists?: ActivistsRow[]
  /** 备案编号 */
  number?: string
  /** 备案日期 · YYYY-MM-DD */
  filedOn?: string
  /** 年度确认 */
  confirmations?: ConfirmationsRow[]
  /** 停止日期 · YYYY-MM-DD */
  stoppedOn?: string
  /** 升级的社会组织 · id of org */
  upgradedTo?: string
}

/** 骨干名单 */
export interface ActivistsRow {
  /** 姓名 */
  name: string
  /** 手机 */
  mobile?: string
}

/** 年度确认 */
export interface ConfirmationsRow {
  /** 年度 */
  year: number
  /** 确认日期 · YYYY-MM-DD */
  date: string
  /** 当年有活动 */
  active: boolean
  /** 成员数 */
  members?: number
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

/** 团队类别 */
export type GroupKinds =
  /** 文体 */
  | "文体"
  /** 公益志愿 */
  | "公益志愿"
  /** 自治议事 */
  | "自治议事"
  /** 学习 */
  | "学习"
  /** 其他 */
  | "其他"

/** 活动频次 */
export type Xaa5fb8316f51 =
  /** 每周 */
  | "每周"
  /** 每月 */
  | "每月"
  /** 每季度 */
  | "每季度"
  /** 不定期 */
  | "不定期"
