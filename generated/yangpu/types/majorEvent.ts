// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 重大事项报告 */
export interface MajorEvent {
  /** 社会组织 · id of org */
  org: string
  /** 事项类别 */
  kind: Xbda3a4f61f1e
  /** 名称 */
  name: string
  /** 起始日期 · YYYY-MM-DD */
  startsOn: string
  /** 结束日期 · YYYY-MM-DD */
  endsOn?: string
  /** 地点 */
  place?: string
  /** 参加人数 */
  people?: number
}

/** 事项类别 */
export type Xbda3a4f61f1e =
  /** 换届 */
  | "换届"
  /** 负责人变更 */
  | "负责人变更"
  /** 召开大会 */
  | "召开大会"
  /** 修改章程 */
  | "修改章程"
  /** 设立实体或分支 */
  | "设立实体或分支"
  /** 大额投资或捐赠 */
  | "大额投资或捐赠"
  /** 接受境外捐赠 */
  | "接受境外捐赠"
  /** 涉外活动 */
  | "涉外活动"
  /** 举办论坛展会评比 */
  | "举办论坛展会评比"
  /** 公开募捐 */
  | "公开募捐"
  /** 突发事件 */
  | "突发事件"
  /** 诉讼 */
  | "诉讼"
  /** 其他 */
  | "其他"
