// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 智库专家 */
export interface Expert {
  /** 姓名 */
  name: string
  /** 高校 */
  university: string
  /** 院系 */
  department?: string
  /** 职称 */
  title: X427d6e897c30
  /** 研究领域 */
  fields: ResearchFields[]
  /** 聘期起 · YYYY-MM-DD */
  termFrom: string
  /** 聘期止 · YYYY-MM-DD */
  termTo: string
  /** 手机 */
  mobile: string
  /** 邮箱 */
  email?: string
  /** 聘书编号 */
  letterNo?: string
}

/** 研究领域 */
export type ResearchFields =
  /** 社会治理 */
  | "社会治理"
  /** 公共管理 */
  | "公共管理"
  /** 社会工作 */
  | "社会工作"
  /** 产业经济 */
  | "产业经济"
  /** 科技政策 */
  | "科技政策"
  /** 法律 */
  | "法律"
  /** 城市规划 */
  | "城市规划"
  /** 公益慈善 */
  | "公益慈善"
  /** 其他 */
  | "其他"

/** 职称 */
export type X427d6e897c30 =
  /** 教授 */
  | "教授"
  /** 副教授 */
  | "副教授"
  /** 讲师 */
  | "讲师"
  /** 研究员 */
  | "研究员"
  /** 副研究员 */
  | "副研究员"
  /** 其他 */
  | "其他"
