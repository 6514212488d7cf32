// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 基地 */
export interface Base {
  /** 种类 */
  kind: BaseKinds
  /** 街道 */
  street: Streets
  /** 名称 */
  name: string
  /** 关联组织 · id of org */
  org?: string
  /** 建成日期 · YYYY-MM-DD */
  builtOn?: string
  /** 退出日期 · YYYY-MM-DD */
  closedOn?: string
  /** 面积 · decimal text, 1 places */
  area: string
  /** 运营方 */
  operator?: string
  /** 工作人员 */
  staff: number
  /** 服务内容 */
  services?: string
  /** 可容纳家数 */
  places?: number
  /** 入驻 */
  tenants?: TenantsRow[]
  /** 年度评价 */
  reviews?: ReviewsRow[]
  /** 示范认定文号 */
  honourNo?: string
  /** 示范认定日期 · YYYY-MM-DD */
  honourOn?: string
}

/** 入驻 */
export interface TenantsRow {
  /** 名称 */
  name: string
  /** 社会组织 · id of org */
  org?: string
  /** 群众团队 · id of group */
  group?: string
  /** 入驻日期 · YYYY-MM-DD */
  enteredOn: string
  /** 出壳日期 · YYYY-MM-DD */
  leftOn?: string
  /** 结果 */
  result: Xee5f0d39d75d
}

/** 年度评价 */
export interface ReviewsRow {
  /** 年度 */
  year: number
  /** 评价 */
  grade: X36dbb4c23430
  /** 日期 · YYYY-MM-DD */
  date: string
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

/** 基地种类 */
export type BaseKinds =
  /** 社区社会组织联合会 */
  | "A1"
  /** 社区公益基金会 */
  | "A2"
  /** 社会组织服务中心 */
  | "A3"
  /** 培育基地 */
  | "B1"

/** 结果 */
export type Xee5f0d39d75d =
  /** 在孵 */
  | "在孵"
  /** 登记成立 */
  | "登记成立"
  /** 成熟出壳 */
  | "成熟出壳"
  /** 退出 */
  | "退出"

/** 评价 */
export type X36dbb4c23430 =
  /** 优秀 */
  | "优秀"
  /** 合格 */
  | "合格"
  /** 不合格 */
  | "不合格"
