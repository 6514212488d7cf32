// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 工会妇联 */
export interface MassOrg {
  /** 社会组织 · id of org */
  org: string
  /** 组织类型 */
  orgType?: OrgTypes
  /** 行业 */
  industry?: Industries
  /** 街道 */
  street?: Streets
  /** 类别 */
  kind: MassKinds
  /** 形式 */
  form: Xade3884d5961
  /** 成立日期 · YYYY-MM-DD */
  since: string
  /** 撤销日期 · YYYY-MM-DD */
  endedOn?: string
  /** 上级组织 */
  upper: string
  /** 主席 */
  chair: string
  /** 主席手机 */
  chairMobile?: string
  /** 会员数 */
  members: number
  /** 届满日期 · YYYY-MM-DD */
  termEnds: string
  /** 年度确认 */
  confirmations?: ConfirmationsRow[]
}

/** 年度确认 */
export interface ConfirmationsRow {
  /** 年度 */
  year: number
  /** 会员数 */
  members: number
  /** 确认日期 · YYYY-MM-DD */
  date: string
}

/** 组织类型 */
export type OrgTypes =
  /** 社会团体 */
  | "ST"
  /** 社会服务机构 */
  | "MF"
  /** 基金会 */
  | "JJ"

/** 行业分类 */
export type Industries =
  /** 工商服务业 */
  | "工商服务业"
  /** 科技研究 */
  | "科技研究"
  /** 教育 */
  | "教育"
  /** 卫生 */
  | "卫生"
  /** 社会服务 */
  | "社会服务"
  /** 文化 */
  | "文化"
  /** 体育 */
  | "体育"
  /** 生态环境 */
  | "生态环境"
  /** 法律 */
  | "法律"
  /** 宗教 */
  | "宗教"
  /** 农业及农村发展 */
  | "农业及农村发展"
  /** 职业及从业组织 */
  | "职业及从业组织"
  /** 国际及其他涉外组织 */
  | "国际及其他涉外组织"
  /** 其他 */
  | "其他"

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

/** 群团类别 */
export type MassKinds =
  /** 工会 */
  | "U"
  /** 妇联 */
  | "W"
  /** 团组织 */
  | "Y"

/** 形式 */
export type Xade3884d5961 =
  /** 单独建立 */
  | "单独建立"
  /** 联合建立 */
  | "联合建立"
