// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 抽查 */
export interface SpotCheck {
  /** 批次 · id of spotCheckRound */
  batch: string
  /** 年度 */
  year?: number
  /** 抽查方式 */
  drawMode: DrawModes
  /** 社会组织 · id of org */
  org: string
  /** 街道 */
  street?: Streets
  /** 抽查原因 */
  drawReason: Xd6900ab1e393
  /** 定向理由 */
  reasonNote?: string
  /** 抽取日期 · YYYY-MM-DD */
  drawnOn: string
  /** 检查日期 · YYYY-MM-DD */
  checkedOn: string
  /** 检查地点 */
  place: string
  /** 检查方式 */
  methods: X0f997bc47a99[]
  /** 检查内容 */
  subjects: CheckSubjects[]
  /** 检查期间起 · YYYY-MM-DD */
  periodFrom: string
  /** 检查期间止 · YYYY-MM-DD */
  periodTo: string
  /** 检查人员 */
  officers: OfficersRow[]
  /** 审计机构 */
  auditor?: string
  /** 需准备材料 */
  papers?: PapersRow[]
  /** 联系人 */
  contactName: string
  /** 审计日期 · YYYY-MM-DD */
  auditedOn?: string
  /** 审计报告文号 */
  auditReportNo?: string
  /** 审计报告日期 · YYYY-MM-DD */
  auditReportOn?: string
  /** 审计报告 */
  auditReport?: string
  /** 审计费用 · 分 */
  auditFee?: number
  /** 向组织收取的费用 · 分 */
  chargedFee: number
  /** 盘点差额 · 分 */
  cashGap?: number
  /** 白条金额 · 分 */
  informalSlips?: number
  /** 无票支出 · 分 */
  unvouched?: number
  /** 关联交易金额 · 分 */
  relatedParty?: number
  /** 陪同人员 */
  companion?: string
  /** 现场情况 */
  findings?: string
  /** 照片 */
  photos?: PhotosRow[]
  /** 组织确认意见 */
  confirmed?: X5d12b68d2007
  /** 异议说明 */
  objection?: string
  /** 确认签章 */
  confirmedBy?: string
  /** 异议复核 */
  objectionAnswer?: string
  /** 处理方式 */
  handling?: X8ffade5e4407[]
  /** 公示日期 · YYYY-MM-DD */
  publishedOn?: string
}

/** 检查人员 */
export interface OfficersRow {
  /** 姓名 */
  name: string
  /** 执法证号 */
  licence: string
}

/** 需准备材料 */
export interface PapersRow {
  /** 材料 */
  materialName: string
}

/** 照片 */
export interface PhotosRow {
  /** 照片 */
  photo: string
  /** 说明 */
  caption?: string
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

/** 检查内容 */
export type CheckSubjects =
  /** 年度工作报告 */
  | "年度工作报告"
  /** 信息公开 */
  | "信息公开"
  /** 内部治理 */
  | "内部治理"
  /** 财务 */
  | "财务"
  /** 业务活动 */
  | "业务活动"
  /** 党建 */
  | "党建"
  /** 收费行为 */
  | "收费行为"

/** 抽查方式 */
export type DrawModes =
  /** 定期 */
  | "定期"
  /** 不定期 */
  | "不定期"

/** 抽查原因 */
export type Xd6900ab1e393 =
  /** 随机 */
  | "随机"
  /** 定向 */
  | "定向"

/** 检查方式 */
export type X0f997bc47a99 =
  /** 书面 */
  | "书面"
  /** 现场 */
  | "现场"
  /** 财务审计 */
  | "财务审计"
  /** 访谈 */
  | "访谈"

/** 组织确认意见 */
export type X5d12b68d2007 =
  /** 无异议 */
  | "无异议"
  /** 有异议 */
  | "有异议"

/** 处理方式 */
export type X8ffade5e4407 =
  /** 整改通知书 */
  | "整改通知书"
  /** 管理建议书 */
  | "管理建议书"
  /** 约谈 */
  | "约谈"
  /** 移送 */
  | "移送"
  /** 立案 */
  | "立案"
  /** 无问题 */
  | "无问题"
