// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 观察记录 */
export interface X0ff1cbc13fda {
  /** 观鸟站 · id of station */
  站: string
  /** 日期 · YYYY-MM-DD */
  day: string
  /** 鸟种 */
  species: string
  /** 只数 */
  count: number
  /** 已环志 */
  ringed?: boolean
  /** 环号 */
  ringNumbers?: string
  /** 站长 */
  keeper?: string
}
