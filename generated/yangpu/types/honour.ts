// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 荣誉认定 */
export interface Honour {
  /** 项目 · id of project */
  project: string
  /** 社会组织 · id of org */
  org?: string
  /** 种类 */
  kind?: ProjectKinds
  /** 荣誉名称 */
  title: string
  /** 级别 */
  level: X5090c9195f72
  /** 授予单位 */
  grantedBy: string
  /** 授予日期 · YYYY-MM-DD */
  grantedOn: string
  /** 年度 */
  year: number
  /** 证书编号 */
  certificateNo?: string
  /** 证书 */
  certificate?: string
  /** 核实意见 */
  checked?: string
}

/** 项目种类 */
export type ProjectKinds =
  /** 创新创业 */
  | "创新创业"
  /** 创新案例 */
  | "创新案例"
  /** 公益创投 */
  | "公益创投"
  /** 公益主题活动 */
  | "公益主题活动"
  /** 其他 */
  | "其他"

/** 级别 */
export type X5090c9195f72 =
  /** 国家级 */
  | "国家级"
  /** 市级 */
  | "市级"
  /** 区级 */
  | "区级"
