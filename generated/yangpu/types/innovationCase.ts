// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 创新案例 */
export interface InnovationCase {
  /** 届次 · id of caseCall */
  call: string
  /** 社会组织 · id of org */
  org: string
  /** 标题 */
  title: string
  /** 领域 */
  field: ProjectFields
  /** 案例正文 */
  story: string
  /** 开始日期 · YYYY-MM-DD */
  startsOn: string
  /** 联系人 */
  contactName: string
  /** 联系手机 */
  contactMobile: string
  /** 证明材料 */
  papers?: PapersRow[]
  /** 形式审查意见 */
  formCheck?: string
  /** 评分 */
  scores?: ScoresRow[]
}

/** 证明材料 */
export interface PapersRow {
  /** 名称 */
  title: string
  /** 文件 */
  file: string
}

/** 评分 */
export interface ScoresRow {
  /** 轮次 */
  round: X00fea4b025e9
  /** 评委 */
  judge: string
  /** 评委所在组织 · id of org */
  judgeOrg?: string
  /** 分数 · decimal text, 1 places */
  score: string
  /** 评语 */
  remark?: string
}

/** 项目领域 */
export type ProjectFields =
  /** 城市建设 */
  | "城市建设"
  /** 绿色低碳 */
  | "绿色低碳"
  /** 科技创新 */
  | "科技创新"
  /** 社区治理 */
  | "社区治理"
  /** 民生服务 */
  | "民生服务"
  /** 为老服务 */
  | "为老服务"
  /** 青少年 */
  | "青少年"
  /** 文化体育 */
  | "文化体育"
  /** 乡村振兴 */
  | "乡村振兴"
  /** 其他 */
  | "其他"

/** 轮次 */
export type X00fea4b025e9 =
  /** 初评 */
  | "初评"
  /** 终评 */
  | "终评"
