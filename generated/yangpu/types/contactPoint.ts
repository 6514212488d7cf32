// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 联系点 */
export interface ContactPoint {
  /** 编号 */
  code: string
  /** 名称 */
  name: string
  /** 类别 */
  kind: X6fd41579dade
  /** 领域 */
  field?: ConsultationFields
  /** 街道 */
  street?: Streets
  /** 承办组织 · id of org */
  host?: string
  /** 承办单位 */
  hostUnit?: string
  /** 负责人 */
  manager: string
  /** 负责人手机 */
  managerMobile: string
  /** 场地 */
  venue: string
  /** 年度任务数 */
  task: number
  /** 设立日期 · YYYY-MM-DD */
  setUpOn: string
  /** 原联系点 · id of contactPoint */
  former?: string
  /** 撤销日期 · YYYY-MM-DD */
  closedOn?: string
  /** 撤销原因 */
  closedFor?: string
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

/** 协商专业领域 */
export type ConsultationFields =
  /** 养老服务 */
  | "Z01"
  /** 助残服务 */
  | "Z02"
  /** 青少年服务 */
  | "Z03"
  /** 家庭教育 */
  | "Z04"
  /** 职业教育 */
  | "Z05"
  /** 学前教育 */
  | "Z06"
  /** 健康促进 */
  | "Z07"
  /** 心理服务 */
  | "Z08"
  /** 全民健身 */
  | "Z09"
  /** 公共文化 */
  | "Z10"
  /** 非遗传承 */
  | "Z11"
  /** 科技创新 */
  | "Z12"
  /** 绿色低碳 */
  | "Z13"
  /** 法律服务 */
  | "Z14"
  /** 就业创业 */
  | "Z15"
  /** 滨江治理 */
  | "Z16"
  /** 慈善公益 */
  | "Z17"
  /** 志愿服务 */
  | "Z18"

/** 类别 */
export type X6fd41579dade =
  /** 专业 */
  | "专业"
  /** 社区 */
  | "社区"
  /** 协会商会 */
  | "协会商会"
