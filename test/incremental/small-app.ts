import type { SourceFile } from '../../src/compiler/compile.ts'

/** An app in which forms, lists, figures, fragments, rules, samples and letters lean on each other, across two files. */
export const smallApp: readonly SourceFile[] = [
  {
    path: 'base.fy',
    text: `应用 借阅 （lending）
  机构 某馆，代字 某借

法规 《借阅办法》 生效 2020年1月1日
  条 第三条 “按时归还。”

选项 种类 （kinds）
  A 图书
  B 期刊

参数 上限 （limit）：整数
  自 2020年1月1日 5

片段 联系
  字段 电话 （phone）：手机，选填
  规则 有电话：提交时
    当 电话 为空 则 提醒 “请填电话。”

表单 读者 （reader）
  唯一 证号
分组 基本
  字段 证号 （card）：文本，必填，提示 “证上的号”
  字段 姓名 （name）：姓名，必填
  字段 等级 （grade）：单选【普通，优先】，必填，默认 普通
  引入 联系
规则 证号够长：字数（证号） ≥ 4
  否则 不得提交 “证号{证号}太短。”
`,
  },
  {
    path: 'loan.fy',
    text: `表单 借阅单 （loan）
  基准日 提交日期
分组 基本
  字段 读者 （reader）：引用 读者，必填
  字段 种类 （kind）：单选 种类，必填
  字段 册数 （count）：整数，必填，至少 1
  字段 说明 （note）：长文本，必填 当 册数 > 3
  计算 余下 （left）：整数 = 上限 − 册数
表格 书目 （books）
  列 书名 （title）：文本，必填
  列 价格 （price）：金额，必填
规则 不超上限 （R1）：当 读者.等级 = 普通 则 册数 ≤ 上限
  依据 《借阅办法》第三条
  否则 记问题 一般 “借了{册数}册，超过{上限}册。”
  要求 “请还回一些。”
状态 草稿 → 已提交
结论 结果：有问题 则 有误；其余 无误
样例 正好：读者【证号 “A001”，姓名 张三，等级 普通】，种类 图书，册数 5，说明 “多借” 应当 没有问题，结果 无误
样例 太多 同 正好：册数 6 应当 不超上限，结果 有误，发 催还单

通知书 催还单 （reminder） 对 借阅单：当 结果 = 有误
  主送 读者.姓名
  正文
你借了{册数}册：
〈每个 问题〉
（{序 中文}）{说明}
〈/每个〉
〈当 册数 > 10〉
请马上归还。
〈/当〉
  正文完

表单 意见 （opinion）
分组 基本
  字段 内容 （content）：长文本，必填
规则 有内容：字数（内容） ≥ 2
  否则 提醒 “请多写一点。”
`,
  },
]
