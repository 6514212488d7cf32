// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 协商成果 */
export interface ConsultationOutcome {
  /** 活动 · id of consultation */
  consultation: string
  /** 联系点 · id of contactPoint */
  point?: string
  /** 主办单位 · id of org */
  host?: string
  /** 举办时间 · YYYY-MM-DDTHH:mm */
  heldAt?: string
  /** 类型 */
  kind: X2be5b804ec3d
  /** 描述 */
  description: string
  /** 企业名称 */
  company?: string
  /** 企业信用代码 */
  companyCode?: string
  /** 企业住所 */
  companyAddress?: string
  /** 落户日期 · YYYY-MM-DD */
  settledOn?: string
  /** 金额 · 分 */
  amount?: number
}

/** 类型 */
export type X2be5b804ec3d =
  /** 政策建议 */
  | "政策建议"
  /** 项目签约 */
  | "项目签约"
  /** 企业落户 */
  | "企业落户"
  /** 问题解决 */
  | "问题解决"
