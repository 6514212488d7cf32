// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 东西部协作 */
export interface EastWest {
  /** 社会组织 · id of org */
  org: string
  /** 年度 */
  year: number
  /** 名称 */
  name: string
  /** 品牌 */
  brand: X873651d522bc
  /** 对口地区 */
  county: PartnerCounties
  /** 形式 */
  forms: X6a1451ef5ffb[]
  /** 开始日期 · YYYY-MM-DD */
  startsOn: string
  /** 结束日期 · YYYY-MM-DD */
  endsOn?: string
  /** 金额 · 分 */
  amount: number
  /** 受益人数 */
  people: number
  /** 主要做法 */
  story: string
  /** 项目 · id of project */
  projectRef?: string
  /** 材料 */
  papers?: PapersRow[]
}

/** 材料 */
export interface PapersRow {
  /** 名称 */
  title: string
  /** 文件 */
  file: string
}

/** 对口地区 */
export type PartnerCounties =
  /** 云岭县 */
  | "C1"
  /** 青溪县 */
  | "C2"
  /** 石门苗族自治县 */
  | "C3"

/** 品牌 */
export type X873651d522bc =
  /** “秀带”咖啡 */
  | "“秀带”咖啡"
  /** 乡土文化创变营 */
  | "乡土文化创变营"
  /** 其他 */
  | "其他"

/** 形式 */
export type X6a1451ef5ffb =
  /** 消费帮扶 */
  | "消费帮扶"
  /** 文创 */
  | "文创"
  /** 人才 */
  | "人才"
  /** 公益捐赠 */
  | "公益捐赠"
