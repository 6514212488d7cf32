// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 年检报告书 */
export interface AnnualInspection {
  /** 检查年度 */
  reportYear: number
  /** 社会组织 · id of org */
  org: string
  /** 组织类型 */
  orgType?: OrgTypes
  /** 统一社会信用代码 */
  uscc?: string
  /** 成立登记日期 · YYYY-MM-DD */
  registeredOn?: string
  /** 证书有效期至 · YYYY-MM-DD */
  certValidTo?: string
  /** 街道 */
  street?: Streets
  /** 住所 */
  residence?: string
  /** 实际办公地址与住所一致 */
  officeSame: boolean
  /** 实际办公地址 */
  officeAddress?: string
  /** 办公用房性质 */
  premisesType: X62e2ce0480fb
  /** 用房协议到期日 · YYYY-MM-DD */
  premisesUntil?: string
  /** 法定代表人 */
  legalRep?: string
  /** 法定代表人身份证号 */
  legalRepId: string
  /** 法定代表人手机 */
  legalRepMobile: string
  /** 联系人 */
  contactName: string
  /** 联系人手机 */
  contactMobile: string
  /** 电子邮箱 */
  email?: string
  /** 登记方式 */
  regMode?: X405370826d46
  /** 业务主管单位 */
  supervisor?: Supervisors
  /** 行业分类 */
  industry: Industries
  /** 是否慈善组织 */
  isCharity?: boolean
  /** 注册资金 · 分 */
  registeredCapital?: number
  /** 现行章程核准日期 · YYYY-MM-DD */
  charterApprovedOn: string
  /** 章程载明党建内容 */
  charterHasParty: boolean
  /** 章程载明社会主义核心价值观 */
  charterHasValues: boolean
  /** 理事人数 */
  councilSize: number
  /** 常务理事人数 */
  standingSize?: number
  /** 监事人数 */
  supervisorCount: number
  /** 本届起始日期 · YYYY-MM-DD */
  termStart: string
  /** 章程规定届期 */
  termYears: number
  /** 会员总数 */
  memberTotal?: number
  /** 单位会员数 */
  memberUnits?: number
  /** 个人会员数 */
  memberPersons?: number
  /** 会员大会次数 */
  assemblyCount?: number
  /** 理事会会议次数 */
  councilMeetings: number
  /** 法定代表人任其他社团法定代表人 */
  legalRepElsewhere?: boolean
  /** 负责人名单 */
  leaders: LeadersRow[]
  /** 分支机构 */
  branches?: BranchesRow[]
  /** 内部制度 */
  systems: X21d8fe4342c7[]
  /** 登记备案变更 */
  changes?: ChangesRow[]
  /** 信息公开方式 */
  disclosure: X28920abc5ac9[]
  /** 正式党员数 */
  partyFull: number
  /** 预备党员数 */
  partyProb: number
  /** 已建党组织 */
  hasPartyOrg: boolean
  /** 党组织形式 */
  partyOrgType?: PartyOrgTypes
  /** 未建原因 */
  noPartyReason?: string
  /** 党建指导员 */
  partyLiaison?: string
  /** 党组织书记 */
  partySecretary?: string
  /** 书记由负责人担任 */
  crossPost?: boolean
  /** 党组织活动次数 */
  partyActs?: number
  /** 参与重大问题决策 */
  partyDecides?: boolean
  /** 已建工会 */
  hasUnion: boolean
  /** 工会会员数 */
  unionMembers?: number
  /** 已建妇联 */
  hasWomen: boolean
  /** 从业人员总数 */
  staffTotal: number
  /** 专职人数 */
  staffFull: number
  /** 兼职人数 */
  staffPart: number
  /** 大专及以上人数 */
  staffDegree: number
  /** 持证社会工作者 */
  socialWorkers: number
  /** 签订劳动合同人数 */
  contracts: number
  /** 缴纳社会保险人数 */
  insured: number
  /** 当年吸纳高校毕业生 */
  gradHired: number
  /** 登记志愿者人数 */
  volunteers?: number
  /** 执行的会计制度 */
  accounting: AccountingSystems
  /** 审计机构 */
  auditor: string
  /** 审计意见 */
  auditOpinion: AuditOpinions
  /** 货币资金 · 分 */
  cash: number
  /** 固定资产净值 · 分 */
  fixedNet: number
  /** 资产总计 · 分 */
  totalAssets: number
  /** 负债合计 · 分 */
  totalLiabilities: number
  /** 限定性净资产 · 分 */
  restricted: number
  /** 非限定性净资产 · 分 */
  unrestricted: number
  /** 净资产合计 · 分 */
  netAssets: number
  /** 净资产年初数 · 分 */
  netOpening: number
  /** 以前年度调整 · 分 */
  netAdj?: number
  /** 以前年度调整原因 */
  netAdjReason?: string
  /** 捐赠收入 · 分 */
  incDonation: number
  /** 其中境外捐赠 · 分 */
  foreignDonation: number
  /** 会费收入 · 分 */
  incDues: number
  /** 提供服务收入 · 分 */
  incServices: number
  /** 其中政府购买服务 · 分 */
  gpAmount: number
  /** 商品销售收入 · 分 */
  incSales: number
  /** 政府补助收入 · 分 */
  incGov: number
  /** 投资收益 · 分 */
  incInvest: number
  /** 其他收入 · 分 */
  incOther: number
  /** 收入合计 · 分 */
  incTotal: number
  /** 业务活动成本 · 分 */
  expProgram: number
  /** 管理费用 · 分 */
  expAdmin: number
  /** 其中工资福利 · 分 */
  payroll: number
  /** 筹资费用 · 分 */
  expFund: number
  /** 其他费用 · 分 */
  expOther: number
  /** 费用合计 · 分 */
  expTotal: number
  /** 公益活动支出 · 分 */
  expCharity?: number
  /** 业务活动 */
  activities?: ActivitiesRow[]
  /** 会费档次数 */
  duesTiers?: number
  /** 会费标准通过日期 · YYYY-MM-DD */
  duesPassedOn?: string
  /** 表决应到人数 */
  duesDue?: number
  /** 表决实到人数 */
  duesPresent?: number
  /** 赞成票 */
  duesFor?: number
  /** 无记名投票 */
  duesSecret?: boolean
  /** 强制入会收费 */
  forcedDues?: boolean
  /** 违规收费金额 · 分 */
  illegalFees?: number
  /** 已清退金额 · 分 */
  refunded?: number
  /** 评比达标表彰收费 · 分 */
  awardFees?: number
  /** 有涉外情况 */
  hasForeign: boolean
  /** 境外活动 */
  foreignActs?: ForeignActsRow[]
  /** 外籍理事和人员数 */
  foreignStaff?: number
  /** 参加的国际组织 */
  intlOrgs?: string
  /** 是否按规定报告 */
  foreignReported?: boolean
  /** 上年度整改事项 */
  lastRectification?: string
  /** 整改报告 */
  rectificationReport?: string
  /** 法定代表人承诺 */
  pledge: string
  /** 声明签章页 */
  declarationScan: string
  /** 初审意见 */
  supervisorOpinion?: string
  /** 党建意见 */
  partyOpinion?: string
  /** 审查结论 */
  reviewedConclusion?: X3c6a1c60ee2c
  /** 审查理由 */
  reviewReason?: string
  /** 审查日期 · YYYY-MM-DD */
  reviewedOn?: string
}

/** 负责人名单 */
export interface LeadersRow {
  /** 姓名 */
  name: string
  /** 职务 */
  post: LeaderPosts
  /** 身份证号 */
  idNumber: string
  /** 党员 */
  partyMember: boolean
  /** 现职公务员或退离休领导干部 */
  official: boolean
  /** 兼职批准文号 */
  approvalNo?: string
  /** 兼任其他社会组织数 */
  otherPosts: number
  /** 专职 */
  fullTime: boolean
  /** 任职届次 */
  terms: number
}

/** 分支机构 */
export interface BranchesRow {
  /** 名称 */
  name: string
  /** 类型 */
  kind: X0058b4534043
  /** 负责人 */
  head: string
  /** 设立日期 · YYYY-MM-DD */
  since: string
  /** 独立账户 */
  account: boolean
}

/** 登记备案变更 */
export interface ChangesRow {
  /** 事项 */
  matter: string
  /** 变更前 */
  before: string
  /** 变更后 */
  after: string
  /** 核准日期 · YYYY-MM-DD */
  approvedOn: string
}

/** 业务活动 */
export interface ActivitiesRow {
  /** 名称 */
  name: string
  /** 日期 · YYYY-MM-DD */
  heldOn: string
  /** 类型 */
  kind: Xff11d1b49d43
  /** 参加人数 */
  people: number
  /** 收费金额 · 分 */
  fee: number
  /** 批准或报告文号 */
  approvalNo?: string
}

/** 境外活动 */
export interface ForeignActsRow {
  /** 名称 */
  name: string
  /** 日期 · YYYY-MM-DD */
  heldOn: string
  /** 国家或地区 */
  country: string
  /** 参加人数 */
  people: number
}

/** 组织类型 */
export type OrgTypes =
  /** 社会团体 */
  | "ST"
  /** 社会服务机构 */
  | "MF"
  /** 基金会 */
  | "JJ"

/** 行业分类 */
export type Industries =
  /** 工商服务业 */
  | "工商服务业"
  /** 科技研究 */
  | "科技研究"
  /** 教育 */
  | "教育"
  /** 卫生 */
  | "卫生"
  /** 社会服务 */
  | "社会服务"
  /** 文化 */
  | "文化"
  /** 体育 */
  | "体育"
  /** 生态环境 */
  | "生态环境"
  /** 法律 */
  | "法律"
  /** 宗教 */
  | "宗教"
  /** 农业及农村发展 */
  | "农业及农村发展"
  /** 职业及从业组织 */
  | "职业及从业组织"
  /** 国际及其他涉外组织 */
  | "国际及其他涉外组织"
  /** 其他 */
  | "其他"

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

/** 业务主管单位 */
export type Supervisors =
  /** 杨浦区教育局 */
  | "JY"
  /** 杨浦区卫生健康委员会 */
  | "WJ"
  /** 杨浦区体育局 */
  | "TY"
  /** 杨浦区科学技术委员会 */
  | "KW"
  /** 杨浦区文化和旅游局 */
  | "WL"
  /** 杨浦区民政局 */
  | "MZ"
  /** 杨浦区人力资源和社会保障局 */
  | "RS"
  /** 杨浦区商务委员会 */
  | "SW"
  /** 杨浦区司法局 */
  | "SF"
  /** 杨浦区生态环境局 */
  | "ST"
  /** 杨浦区残疾人联合会 */
  | "CL"
  /** 杨浦区妇女联合会 */
  | "FL"
  /** 共青团杨浦区委员会 */
  | "TW"
  /** 杨浦区科学技术协会 */
  | "KX"
  /** 杨浦区工商业联合会 */
  | "GS"
  /** 定海路街道办事处 */
  | "J01"
  /** 平凉路街道办事处 */
  | "J06"
  /** 江浦路街道办事处 */
  | "J08"
  /** 四平路街道办事处 */
  | "J09"
  /** 控江路街道办事处 */
  | "J12"
  /** 长白新村街道办事处 */
  | "J13"
  /** 延吉新村街道办事处 */
  | "J15"
  /** 殷行街道办事处 */
  | "J16"
  /** 大桥街道办事处 */
  | "J18"
  /** 五角场街道办事处 */
  | "J19"
  /** 新江湾城街道办事处 */
  | "J20"
  /** 长海路街道办事处 */
  | "J21"

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

/** 党组织形式 */
export type PartyOrgTypes =
  /** 党委 */
  | "党委"
  /** 党总支 */
  | "党总支"
  /** 党支部 */
  | "党支部"
  /** 联合党支部 */
  | "联合党支部"
  /** 临时党支部 */
  | "临时党支部"
  /** 功能型党组织 */
  | "功能型党组织"

/** 会计制度 */
export type AccountingSystems =
  /** 民非会计制度2004版 */
  | "A2004"
  /** 民非会计制度2024版 */
  | "A2024"
  /** 其他 */
  | "其他"

/** 审计意见 */
export type AuditOpinions =
  /** 无保留意见 */
  | "无保留意见"
  /** 带强调事项段的无保留意见 */
  | "带强调事项段的无保留意见"
  /** 保留意见 */
  | "保留意见"
  /** 否定意见 */
  | "否定意见"
  /** 无法表示意见 */
  | "无法表示意见"
  /** 未审计 */
  | "未审计"

/** 办公用房性质 */
export type X62e2ce0480fb =
  /** 自有 */
  | "自有"
  /** 租赁 */
  | "租赁"
  /** 无偿使用 */
  | "无偿使用"

/** 登记方式 */
export type X405370826d46 =
  /** 双重管理 */
  | "双重管理"
  /** 直接登记 */
  | "直接登记"

/** 类型 */
export type X0058b4534043 =
  /** 分支机构 */
  | "分支机构"
  /** 代表机构 */
  | "代表机构"
  /** 专项基金 */
  | "专项基金"

/** 内部制度 */
export type X21d8fe4342c7 =
  /** 财务 */
  | "财务"
  /** 人事 */
  | "人事"
  /** 印章 */
  | "印章"
  /** 证书 */
  | "证书"
  /** 档案 */
  | "档案"
  /** 重大事项报告 */
  | "重大事项报告"
  /** 信息公开 */
  | "信息公开"
  /** 会费 */
  | "会费"
  /** 分支机构 */
  | "分支机构"

/** 信息公开方式 */
export type X28920abc5ac9 =
  /** 社会组织信息平台 */
  | "社会组织信息平台"
  /** 自有网站 */
  | "自有网站"
  /** 公众号 */
  | "公众号"
  /** 公告栏 */
  | "公告栏"
  /** 会员大会 */
  | "会员大会"

/** 类型 */
export type Xff11d1b49d43 =
  /** 服务 */
  | "服务"
  /** 培训 */
  | "培训"
  /** 论坛 */
  | "论坛"
  /** 展会 */
  | "展会"
  /** 评比 */
  | "评比"
  /** 公益 */
  | "公益"
  /** 其他 */
  | "其他"

/** 审查结论 */
export type X3c6a1c60ee2c =
  /** 合格 */
  | "合格"
  /** 基本合格 */
  | "基本合格"
  /** 不合格 */
  | "不合格"
