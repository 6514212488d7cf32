// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 抽查批次 */
export interface SpotCheckRound {
  /** 名称 */
  name: string
  /** 年度 */
  year: number
  /** 抽查方式 */
  drawMode: DrawModes
  /** 登记早于 · YYYY-MM-DD */
  registeredBefore: string
  /** 抽取数 */
  howMany: number
  /** 抽取日期 · YYYY-MM-DD */
  drawnOn: string
  /** 监督人 */
  witness: string
  /** 种子 */
  seed?: string
  /** 候选数 */
  candidates?: number
  /** 排除名单 */
  excluded?: ExcludedRow[]
}

/** 排除名单 */
export interface ExcludedRow {
  /** 社会组织 · id of org */
  org: string
  /** 理由 */
  reason: X2f5097cb3ebf
  /** 说明 */
  note?: string
}

/** 抽查方式 */
export type DrawModes =
  /** 定期 */
  | "定期"
  /** 不定期 */
  | "不定期"

/** 理由 */
export type X2f5097cb3ebf =
  /** 一年内已抽查 */
  | "一年内已抽查"
  /** 正在办理注销 */
  | "正在办理注销"
  /** 正在立案调查 */
  | "正在立案调查"
  /** 其他 */
  | "其他"
