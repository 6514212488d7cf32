/** A small office with everything that an edition can change. */
export const source = `应用 借伞处 （umbrella）
  机构 河图街道，代字 河图伞
参数 押金下限 （deposit）：金额
  自 2020年1月1日 10元
选项 颜色 （colour）
  red 红
  blue 蓝
法规 《借伞办法》 生效 2020年1月1日
  条 第一条
表单 借条 （slip） 版本 2026
  字段 姓名 （name）：文本，必填
  字段 押金 （paid）：金额，必填
  字段 伞色 （shade）：单选 颜色
  字段 备注 （memo）：文本
状态 草稿 → 已借 → 已还
流转 草稿 → 已借：借出
流转 已借 → 已还：归还
规则 押金够 （enough）：提交时，押金 ≥ 押金下限
  依据 《借伞办法》第一条
  否则 记问题 一般 “押金{押金}，不到{押金下限}。”
结论 核对 （outcome）：有问题 一般 则 要补；其余 齐了
`

/** With a letter. */
export const withLetter = `${source}通知书 补交通知 （topUp） 对 借条：当 核对 = 要补
  版式 信函
  标题 “请{姓名}补交押金”
  文号 “河图伞〔{年}〕{序号}号”，按年编号，不得断号
  主送 姓名
  正文
您交的押金{押金}不到{押金下限}，请补交。备注：{备注}。
  正文完
`
