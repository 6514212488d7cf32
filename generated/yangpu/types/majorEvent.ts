// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 重大事项报告 */
export interface MajorEvent {
  /** 社会组织 · id of org */
  org: string
  /** 街道 */
  street?: Streets
  /** 登记方式 */
  regMode?: Xcda239887340
  /** 事项类别 */
  kind: MajorEventKinds
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
  /** 经费预算 · 分 */
  budget?: number
  /** 经费来源 */
  funding?: string
  /** 内容说明 */
  description?: string
  /** 决议材料 */
  resolution?: string
  /** 境外方 */
  foreignParties?: ForeignPartiesRow[]
  /** 主管单位意见 */
  supervisorOpinion?: X3d31cad0ce2e
  /** 主管意见说明 */
  supervisorNote?: string
  /** 处理 */
  handling?: X2aefcfb9809f
  /** 处理说明 */
  handlingNote?: string
  /** 处理日期 · YYYY-MM-DD */
  handledOn?: string
}

/** 境外方 */
export interface ForeignPartiesRow {
  /** 名称 */
  name: string
  /** 国家或地区 */
  country: string
  /** 关系 */
  role: Xc473e09c16c3
  /** 金额 · 分 */
  amount?: number
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

/** 重大事项类别 */
export type MajorEventKinds =
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

/** 登记方式 */
export type Xcda239887340 =
  /** 双重管理 */
  | "双重管理"
  /** 直接登记 */
  | "直接登记"

/** 关系 */
export type Xc473e09c16c3 =
  /** 捐赠方 */
  | "捐赠方"
  /** 合作方 */
  | "合作方"
  /** 邀请方 */
  | "邀请方"
  /** 参加方 */
  | "参加方"

/** 主管单位意见 */
export type X3d31cad0ce2e =
  /** 同意 */
  | "同意"
  /** 不同意 */
  | "不同意"

/** 处理 */
export type X2aefcfb9809f =
  /** 知悉 */
  | "知悉"
  /** 提示 */
  | "提示"
  /** 建议暂缓 */
  | "建议暂缓"
