// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 预警信息 */
export interface Alert {
  /** 上报人 · id of informant */
  reporter: string
  /** 上报时间 · YYYY-MM-DDTHH:mm */
  reportedAt: string
  /** 发现时间 · YYYY-MM-DDTHH:mm */
  foundAt: string
  /** 街道 */
  street: Streets
  /** 居委会 */
  committee?: string
  /** 详细地点 */
  place: string
  /** 类型 */
  kind: AlertKinds
  /** 涉及组织 · id of org */
  org?: string
  /** 涉及对象 */
  subject?: string
  /** 情况描述 */
  description: string
  /** 紧急程度 */
  urgency: Xaa85c89c5163
  /** 照片 */
  photos?: PhotosRow[]
  /** 核实人 */
  verifier?: string
  /** 核实时间 · YYYY-MM-DDTHH:mm */
  verifiedAt?: string
  /** 核实结论 */
  verified?: X575d5e309cd5
  /** 核实情况 */
  verification?: string
  /** 受理时间 · YYYY-MM-DDTHH:mm */
  acceptedAt?: string
  /** 处置方式 */
  handling?: AlertHandlings
  /** 承办人 */
  officer?: string
  /** 协办单位 */
  unit?: string
  /** 处置期限 · YYYY-MM-DD */
  handleBy?: string
  /** 处置结果 */
  outcome?: string
  /** 反馈日期 · YYYY-MM-DD */
  answeredOn?: string
}

/** 照片 */
export interface PhotosRow {
  /** 照片 */
  photo: string
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

/** 预警类型 */
export type AlertKinds =
  /** 非法社会组织 */
  | "非法社会组织"
  /** 超范围活动 */
  | "超范围活动"
  /** 违规收费 */
  | "违规收费"
  /** 矛盾纠纷 */
  | "矛盾纠纷"
  /** 失联 */
  | "失联"
  /** 涉外 */
  | "涉外"
  /** 安全 */
  | "安全"
  /** 其他 */
  | "其他"

/** 预警处置方式 */
export type AlertHandlings =
  /** 提示 */
  | "提示"
  /** 约谈 */
  | "约谈"
  /** 抽查 */
  | "抽查"
  /** 立案 */
  | "立案"
  /** 移送 */
  | "移送"
  /** 不予处置 */
  | "不予处置"

/** 紧急程度 */
export type Xaa85c89c5163 =
  /** 一般 */
  | "一般"
  /** 较急 */
  | "较急"
  /** 紧急 */
  | "紧急"

/** 核实结论 */
export type X575d5e309cd5 =
  /** 属实 */
  | "属实"
  /** 部分属实 */
  | "部分属实"
  /** 不属实 */
  | "不属实"
  /** 无法核实 */
  | "无法核实"
