// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 社会组织名录 */
export interface Org {
  /** 名称 */
  name: string
  /** 统一社会信用代码 */
  uscc: string
  /** 组织类型 */
  orgType: OrgTypes
  /** 行业 */
  industry: Industries
  /** 登记方式 */
  regMode: Xcfffa4adc98d
  /** 状态 */
  status: X488050b79e87
  /** 成立登记日期 · YYYY-MM-DD */
  registeredOn: string
  /** 登记机关 */
  authority: string
  /** 终止日期 · YYYY-MM-DD */
  endedOn?: string
  /** 终止原因 */
  endReason?: string
  /** 曾用名 */
  formerNames?: FormerNamesRow[]
  /** 证书编号 */
  certNo: string
  /** 有效期起 · YYYY-MM-DD */
  certFrom: string
  /** 有效期至 · YYYY-MM-DD */
  certTo: string
  /** 注册资金 · 分 */
  capital: number
  /** 币种 */
  currency: X447dee247bc8
  /** 国有资产比例 · decimal text, 3 places, 5% = "0.050" */
  stateShare: string
  /** 街道 */
  street: Streets
  /** 居委会 */
  committee?: string
  /** 住所 */
  residence: string
  /** 邮编 */
  postcode: string
  /** 业务范围 */
  scope: string
  /** 活动地域 */
  area: string
  /** 业务主管单位 */
  yw?: Supervisors
  /** 行业管理部门 */
  hg?: string
  /** 党建工作机构 */
  dj: string
  /** 法定代表人 */
  legalRep: string
  /** 法定代表人身份证号 */
  legalRepId: string
  /** 法定代表人手机 */
  legalRepMobile: string
  /** 法定代表人职务 */
  legalRepPost: LeaderPosts
  /** 法定代表人国籍 */
  legalRepNationality: string
  /** 联系人 */
  contactName: string
  /** 联系人手机 */
  contactMobile: string
  /** 慈善组织 */
  charity: boolean
  /** 慈善组织认定日期 · YYYY-MM-DD */
  charityOn?: string
  /** 公开募捐资格 */
  publicFund: boolean
  /** 公开募捐资格取得日期 · YYYY-MM-DD */
  publicFundOn?: string
  /** 税前扣除资格 */
  taxDeduct: boolean
  /** 税前扣除资格公布日期 · YYYY-MM-DD */
  taxDeductOn?: string
  /** 免税资格 */
  taxFree: boolean
  /** 免税资格取得日期 · YYYY-MM-DD */
  taxFreeOn?: string
  /** 银行账户 */
  accounts: AccountsRow[]
  /** 印章备案 */
  seals?: SealsRow[]
  /** 脱钩情况 */
  decoupled?: Xb1f3afd6c2cb
  /** 信用状态 */
  credit: X6a791ed84857
  /** 重点关注标签 */
  tags?: X399fb4d80b09[]
}

/** 曾用名 */
export interface FormerNamesRow {
  /** 名称 */
  name: string
  /** 起用日期 · YYYY-MM-DD */
  usedFrom: string
  /** 停用日期 · YYYY-MM-DD */
  usedTo: string
}

/** 银行账户 */
export interface AccountsRow {
  /** 开户行 */
  bank: string
  /** 账号 */
  account: string
  /** 性质 */
  kind: X6479f1bdd254
}

/** 印章备案 */
export interface SealsRow {
  /** 印章名 */
  name: string
  /** 备案日期 · YYYY-MM-DD */
  filedOn: string
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

/** 登记方式 */
export type Xcfffa4adc98d =
  /** 双重管理 */
  | "双重管理"
  /** 直接登记 */
  | "直接登记"

/** 状态 */
export type X488050b79e87 =
  /** 筹备 */
  | "筹备"
  /** 存续 */
  | "存续"
  /** 注销中 */
  | "注销中"
  /** 已注销 */
  | "已注销"
  /** 已撤销 */
  | "已撤销"
  /** 迁出 */
  | "迁出"

/** 币种 */
export type X447dee247bc8 =
  /** 人民币 */
  | "人民币"
  /** 其他币种 */
  | "其他币种"

/** 性质 */
export type X6479f1bdd254 =
  /** 基本存款账户 */
  | "基本存款账户"
  /** 一般存款账户 */
  | "一般存款账户"
  /** 专用存款账户 */
  | "专用存款账户"

/** 脱钩情况 */
export type Xb1f3afd6c2cb =
  /** 不涉及 */
  | "不涉及"
  /** 已脱钩 */
  | "已脱钩"
  /** 正在脱钩 */
  | "正在脱钩"

/** 信用状态 */
export type X6a791ed84857 =
  /** 正常 */
  | "正常"
  /** 活动异常名录 */
  | "活动异常名录"
  /** 严重违法失信 */
  | "严重违法失信"

/** 重点关注标签 */
export type X399fb4d80b09 =
  /** 重点领域 */
  | "重点领域"
  /** 涉外 */
  | "涉外"
  /** 大额资金 */
  | "大额资金"
  /** 信访较多 */
  | "信访较多"
  /** 长期失联 */
  | "长期失联"
