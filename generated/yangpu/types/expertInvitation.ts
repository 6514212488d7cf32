// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 专家邀请 */
export interface ExpertInvitation {
  /** 活动 · id of consultation */
  consultation: string
  /** 专家 · id of expert */
  expert: string
  /** 举办时间 · YYYY-MM-DDTHH:mm */
  heldAt?: string
  /** 联系点 · id of contactPoint */
  point?: string
  /** 请教事项 */
  question: string
}
