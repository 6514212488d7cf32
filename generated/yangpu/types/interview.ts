// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 约谈 */
export interface Interview {
  /** 社会组织 · id of org */
  org: string
  /** 街道 */
  street?: Streets
  /** 整改 · id of rectification */
  rectification?: string
  /** 预警信息 · id of alert */
  alert?: string
  /** 事由 */
  reasons: InterviewReasons[]
  /** 事由说明 */
  reasonNote: string
  /** 约谈时间 · YYYY-MM-DDTHH:mm */
  heldAt: string
  /** 地点 */
  place: string
  /** 被约谈人 */
  invited: InvitedRow[]
  /** 约谈人 */
  officers: OfficersRow[]
  /** 携带材料 */
  papers?: string
  /** 说明期限 · YYYY-MM-DD */
  replyBy: string
  /** 记录人 */
  recorder?: string
  /** 笔录 */
  minutes?: string
  /** 承诺事项 */
  promise?: string
  /** 承诺期限 · YYYY-MM-DD */
  promisedBy?: string
  /** 签字材料 */
  signed?: string
  /** 结果 */
  outcome?: X63428f00b964
  /** 跟踪情况 */
  followUp?: string
  /** 办结日期 · YYYY-MM-DD */
  closedOn?: string
}

/** 被约谈人 */
export interface InvitedRow {
  /** 姓名 */
  name: string
  /** 职务 */
  post: LeaderPosts
  /** 到场 */
  attended?: boolean
  /** 缺席书面说明 */
  absence?: string
}

/** 约谈人 */
export interface OfficersRow {
  /** 姓名 */
  name: string
  /** 执法证号 */
  licence: string
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

/** 负责人职务 */
export type LeaderPosts =
  /** 会长/理事长 */
  | "P1"
  /** 副会长/副理事长 */
  | "P2"
  /** 秘书长 */
  | "P3"
  /** 院长/校长/主任（行政负责人） */
  | "P4"
  /** 监事长/监事 */
  | "P5"
  /** 名誉职务 */
  | "P6"

/** 约谈事由 */
export type InterviewReasons =
  /** 逾期未完成整改 */
  | "逾期未完成整改"
  /** 证书过期未办理 */
  | "证书过期未办理"
  /** 未按规定参加年度检查 */
  | "未按规定参加年度检查"
  /** 投诉举报反映的问题 */
  | "投诉举报反映的问题"
  /** 疑似长期未开展活动 */
  | "疑似长期未开展活动"
  /** 其他 */
  | "其他"

/** 结果 */
export type X63428f00b964 =
  /** 承诺整改 */
  | "承诺整改"
  /** 说明情况 */
  | "说明情况"
  /** 未到场 */
  | "未到场"
