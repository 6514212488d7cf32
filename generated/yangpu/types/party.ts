// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 党建台账 */
export interface Party {
  /** 社会组织 · id of org */
  org: string
  /** 组织类型 */
  orgType?: OrgTypes
  /** 街道 */
  street?: Streets
  /** 业务主管单位 */
  yw?: Supervisors
  /** 行业管理部门 */
  hg?: string
  /** 兜底单位 */
  fallback?: string
  /** 党建联络员 */
  liaison: string
  /** 联络员手机 */
  liaisonMobile: string
  /** 填报日期 · YYYY-MM-DD */
  asOf: string
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
  /** 组织关系在本单位党员数 */
  partyHere: number
  /** 党组织名称 */
  partyName?: string
  /** 组建方式 */
  builtBy?: Xdec097c2cd22
  /** 党组织成立日期 · YYYY-MM-DD */
  partySince?: string
  /** 上级党组织 */
  upperParty?: string
  /** 书记 */
  secretary?: string
  /** 书记手机 */
  secretaryMobile?: string
  /** 书记产生方式 */
  secretaryBy?: Xa9d132dd45d8
  /** 书记由负责人担任 */
  crossPost?: boolean
  /** 届满日期 · YYYY-MM-DD */
  termEnds?: string
  /** 三会一课次数 */
  meetings?: number
  /** 党建经费 · 分 */
  funds?: number
  /** 党建入章日期 · YYYY-MM-DD */
  charterOn?: string
  /** 联络记录 */
  contactLog?: ContactLogRow[]
}

/** 联络记录 */
export interface ContactLogRow {
  /** 日期 · YYYY-MM-DD */
  date: string
  /** 方式 */
  way: X758a5ca97f45
  /** 主题 */
  topic: Xfd3804997134
  /** 结果 */
  result: string
  /** 进展 */
  progress: X6c1b9f89ba22
  /** 下次联络日期 · YYYY-MM-DD */
  next?: string
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

/** 组建方式 */
export type Xdec097c2cd22 =
  /** 单独组建 */
  | "单独组建"
  /** 联合组建 */
  | "联合组建"
  /** 功能型 */
  | "功能型"

/** 书记产生方式 */
export type Xa9d132dd45d8 =
  /** 选举 */
  | "选举"
  /** 上级任命 */
  | "上级任命"

/** 方式 */
export type X758a5ca97f45 =
  /** 电话 */
  | "电话"
  /** 上门 */
  | "上门"
  /** 会议 */
  | "会议"

/** 主题 */
export type Xfd3804997134 =
  /** 党组织组建 */
  | "党组织组建"
  /** 换届 */
  | "换届"
  /** 党员教育 */
  | "党员教育"
  /** 章程修改 */
  | "章程修改"
  /** 年检 */
  | "年检"
  /** 评估 */
  | "评估"
  /** 矛盾纠纷 */
  | "矛盾纠纷"
  /** 其他 */
  | "其他"

/** 进展 */
export type X6c1b9f89ba22 =
  /** 待联络 */
  | "待联络"
  /** 已联络 */
  | "已联络"
  /** 需跟进 */
  | "需跟进"
  /** 已办结 */
  | "已办结"
