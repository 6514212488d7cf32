// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.

/** 提醒记录 */
export interface Reminder {
  /** 社会组织 · id of org */
  org: string
  /** 街道 */
  street?: Streets
  /** 事项 */
  matter: ReminderMatters
  /** 事项年度 */
  year: number
  /** 整改 · id of rectification */
  rectification?: string
  /** 有效期办理 · id of expiryWork */
  expiryWork?: string
  /** 方式 */
  channel: Xc999b802bd51
  /** 提醒日期 · YYYY-MM-DD */
  sentOn: string
  /** 提醒人 */
  officer: string
  /** 联系到的人 */
  reached?: string
  /** 内容 */
  content: string
  /** 结果 */
  result?: X393463277509
  /** 回应日期 · YYYY-MM-DD */
  answeredOn?: string
  /** 回应内容 */
  answer?: string
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

/** 提醒事项 */
export type ReminderMatters =
  /** 年检报送 */
  | "年检报送"
  /** 整改报告 */
  | "整改报告"
  /** 证书有效期 */
  | "证书有效期"
  /** 党建跟进 */
  | "党建跟进"
  /** 重大事项补报 */
  | "重大事项补报"
  /** 专项自查 */
  | "专项自查"
  /** 其他 */
  | "其他"

/** 方式 */
export type Xc999b802bd51 =
  /** 短信 */
  | "短信"
  /** 电话 */
  | "电话"
  /** 函 */
  | "函"
  /** 上门 */
  | "上门"

/** 结果 */
export type X393463277509 =
  /** 有回应 */
  | "有回应"
  /** 无回应 */
  | "无回应"
