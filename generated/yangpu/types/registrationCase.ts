// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 登记事项 */
export interface RegistrationCase {
  /** 事项 */
  matter: RegistrationMatters
  /** 社会组织 · id of org */
  org?: string
  /** 拟用名称 */
  proposedName?: string
  /** 组织类型 */
  orgType: OrgTypes
  /** 登记方式 */
  regMode?: Xe0d88da27470
  /** 街道 */
  street?: Streets
  /** 申请人 */
  applicant: string
  /** 申请日期 · YYYY-MM-DD */
  appliedOn: string
  /** 申请事由 */
  reason?: string
  /** 重点领域 */
  keyArea: boolean
  /** 重点领域类别 */
  keyAreaKind?: Xb8e367a3bb2c
  /** 快速通道 */
  fastTrack?: boolean
  /** 快速通道理由 */
  fastTrackReason?: string
  /** 登记告知书已签收 */
  ackSigned?: boolean
  /** 签收日期 · YYYY-MM-DD */
  ackOn?: string
  /** 告知书版本 */
  ackVersion?: string
  /** 签收回执 */
  ackFile?: string
  /** 捐资承诺书 */
  pledgeFile?: string
  /** 新有效期至 · YYYY-MM-DD */
  newCertTo?: string
  /** 变更事项 */
  changes?: ChangesRow[]
  /** 注销原因 */
  endCause?: X9c95eec0a278
  /** 清算组备案日期 · YYYY-MM-DD */
  liquidatorsOn?: string
  /** 清算公告日期 · YYYY-MM-DD */
  liquidationNoticeOn?: string
  /** 清算报告日期 · YYYY-MM-DD */
  liquidationOn?: string
  /** 清算报告 */
  liquidationReport?: string
  /** 剩余财产 · 分 */
  remainder?: number
  /** 剩余财产去向 */
  remainderTo?: string
  /** 税务清税 */
  taxCleared?: boolean
  /** 证书收缴 */
  certCollected?: boolean
  /** 印章收缴 */
  sealCollected?: boolean
  /** 公告日期 · YYYY-MM-DD */
  announcedOn?: string
  /** 清算组成员 */
  liquidators?: LiquidatorsRow[]
  /** 受理编号 */
  caseNo?: string
  /** 受理日期 · YYYY-MM-DD */
  acceptedOn?: string
  /** 主管单位审查同意日期 · YYYY-MM-DD */
  ywAgreedOn?: string
  /** 征求部门 */
  asked?: Departments[]
  /** 材料清单 */
  papers?: PapersRow[]
  /** 补正 */
  supplements?: SupplementsRow[]
  /** 审查意见 */
  opinions?: OpinionsRow[]
  /** 决定 */
  decision?: X1a3557383afe
  /** 决定日期 · YYYY-MM-DD */
  decidedOn?: string
  /** 不予理由 */
  refusal?: string
  /** 统一社会信用代码 */
  uscc?: string
  /** 发证日期 · YYYY-MM-DD */
  issuedOn?: string
  /** 成立后作用 */
  afterYear?: string
}

/** 变更事项 */
export interface ChangesRow {
  /** 项目 */
  item: string
  /** 变更前 */
  before: string
  /** 变更后 */
  after: string
}

/** 清算组成员 */
export interface LiquidatorsRow {
  /** 姓名 */
  name: string
  /** 单位和职务 */
  post?: string
}

/** 材料清单 */
export interface PapersRow {
  /** 材料 */
  paper: string
  /** 收到 */
  received: boolean
  /** 份数 */
  copies?: number
  /** 意见 */
  note?: string
}

/** 补正 */
export interface SupplementsRow {
  /** 通知日期 · YYYY-MM-DD */
  askedOn: string
  /** 补正内容 */
  missing: string
  /** 补正截止 · YYYY-MM-DD */
  dueOn: string
  /** 收到日期 · YYYY-MM-DD */
  givenOn?: string
}

/** 审查意见 */
export interface OpinionsRow {
  /** 级别 */
  level: X3e024cd3ca70
  /** 审查人 */
  by: string
  /** 意见 */
  opinion: X8a336d73ac28
  /** 说明 */
  note?: string
  /** 日期 · YYYY-MM-DD */
  date: string
}

/** 组织类型 */
export type OrgTypes =
  /** 社会团体 */
  | "ST"
  /** 社会服务机构 */
  | "MF"
  /** 基金会 */
  | "JJ"

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

/** 登记事项 */
export type RegistrationMatters =
  /** 成立登记 */
  | "成立登记"
  /** 变更登记 */
  | "变更登记"
  /** 注销登记 */
  | "注销登记"
  /** 章程核准 */
  | "章程核准"
  /** 有效期延续 */
  | "有效期延续"
  /** 负责人备案 */
  | "负责人备案"
  /** 印章备案 */
  | "印章备案"
  /** 账户备案 */
  | "账户备案"
  /** 换届报告 */
  | "换届报告"

/** 联动部门 */
export type Departments =
  /** 杨浦公安分局 */
  | "GA"
  /** 杨浦区市场监督管理局 */
  | "SC"
  /** 杨浦区税务局 */
  | "SW"
  /** 杨浦区民族宗教事务办公室 */
  | "MZ"
  /** 杨浦区人民政府外事办公室 */
  | "WS"
  /** 杨浦区委统战部 */
  | "TZ"
  /** 杨浦区委网信办 */
  | "WX"
  /** 杨浦区金融工作局 */
  | "JR"

/** 登记方式 */
export type Xe0d88da27470 =
  /** 双重管理 */
  | "双重管理"
  /** 直接登记 */
  | "直接登记"

/** 重点领域类别 */
export type Xb8e367a3bb2c =
  /** 经济发展 */
  | "经济发展"
  /** 科技创新 */
  | "科技创新"
  /** 绿色低碳 */
  | "绿色低碳"
  /** 养老托育 */
  | "养老托育"
  /** 社区治理 */
  | "社区治理"

/** 注销原因 */
export type X9c95eec0a278 =
  /** 宗旨完成 */
  | "宗旨完成"
  /** 自行解散 */
  | "自行解散"
  /** 合并分立 */
  | "合并分立"
  /** 业务主管单位同意终止 */
  | "业务主管单位同意终止"
  /** 长期不活动 */
  | "长期不活动"
  /** 其他 */
  | "其他"

/** 级别 */
export type X3e024cd3ca70 =
  /** 承办人 */
  | "承办人"
  /** 复核人 */
  | "复核人"
  /** 科室负责人 */
  | "科室负责人"
  /** 分管领导 */
  | "分管领导"
  /** 主要领导 */
  | "主要领导"

/** 意见 */
export type X8a336d73ac28 =
  /** 同意 */
  | "同意"
  /** 不同意 */
  | "不同意"
  /** 补正 */
  | "补正"

/** 决定 */
export type X1a3557383afe =
  /** 准予 */
  | "准予"
  /** 不予 */
  | "不予"
  /** 撤回 */
  | "撤回"
