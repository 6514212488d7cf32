// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 观鸟站 */
export interface Station {
  /** 站名 */
  title: string
  /** 信用代码 */
  code?: string
  /** 许可文号 */
  licence?: string
  /** 地址 */
  address: string
  /** 邮编 */
  postcode?: string
  /** 站长 */
  keeper: string
  /** 站长身份证号 */
  keeperId?: string
  /** 手机 */
  mobile?: string
  /** 电话 */
  phone?: string
  /** 邮箱 */
  email?: string
  /** 生境 */
  habitat: Habitat
  /** 开放季节 */
  seasons: Season[]
  /** 志愿季节 */
  helpers?: Season[]
  /** 水深 · decimal text, 2 places */
  depth?: string
  /** 开放比例 · decimal text, 3 places, 5% = "0.050" */
  share?: string
  /** 年度经费 · 分 */
  budget: number
  /** 床位 */
  beds?: number
  /** 建站年度 */
  founded?: number
  /** 开放日期 · YYYY-MM-DD */
  opened?: string
  /** 最近巡查 · YYYY-MM-DDTHH:mm */
  visited?: string
  /** 有船 */
  hasBoat: boolean
  /** 船长 */
  boatLength?: number
  /** 船舶证书 */
  boatPermit?: string
  /** 站点图 */
  map?: string
  /** 站长签名 */
  seal?: string
  /** 备注 */
  remarks?: string
  /** 值守安排 */
  rota?: string
  /** 值守人员 */
  crew: CrewRow[]
  /** 参观 */
  visits?: VisitsRow[]
}

/** 值守人员 */
export interface CrewRow {
  /** 姓名 */
  name: string
  /** 职责 */
  duty: Duty
  /** 环志证号 */
  ringNo?: string
  /** 天数 */
  days?: number
  /** 天数说明 */
  why?: string
}

/** 参观 */
export interface VisitsRow {
  /** 日期 · YYYY-MM-DD */
  day: string
}

/** 生境 */
export type Habitat =
  /** 滩涂 */
  | "10"
  /** 芦苇荡 */
  | "20"
  /** 湖面 */
  | "30"

/** 季节 */
export type Season =
  /** 春 */
  | "spring"
  /** 夏 */
  | "summer"
  /** 秋 */
  | "autumn"
  /** 冬 */
  | "winter"

/** 职责 */
export type Duty =
  /** 观察 */
  | "watch"
  /** 环志 */
  | "ring"
  /** 驾船 */
  | "drive"
