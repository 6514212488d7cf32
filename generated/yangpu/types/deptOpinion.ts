// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 部门意见 */
export interface DeptOpinion {
  /** 事项种类 */
  about: Xffd4edf3e850
  /** 社会组织 · id of org */
  org?: string
  /** 登记事项 · id of registrationCase */
  registration?: string
  /** 重大事项报告 · id of majorEvent */
  majorEvent?: string
  /** 年检报告书 · id of annualInspection */
  inspection?: string
  /** 等级评估 · id of rating */
  rating?: string
  /** 部门 */
  department: Departments
  /** 征求内容 */
  question: string
  /** 征求日期 · YYYY-MM-DD */
  askedOn: string
  /** 急件 */
  urgent: boolean
  /** 意见 */
  opinion?: Xc19796798cd8
  /** 意见内容 */
  opinionText?: string
  /** 回复日期 · YYYY-MM-DD */
  repliedOn?: string
}

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

/** 事项种类 */
export type Xffd4edf3e850 =
  /** 登记事项 */
  | "登记事项"
  /** 重大事项报告 */
  | "重大事项报告"
  /** 年检 */
  | "年检"
  /** 评估 */
  | "评估"
  /** 名称管理 */
  | "名称管理"

/** 意见 */
export type Xc19796798cd8 =
  /** 同意 */
  | "同意"
  /** 不同意 */
  | "不同意"
  /** 无意见 */
  | "无意见"
