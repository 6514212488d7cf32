import type { Page } from './page.ts'

/** Of other records, and of figures by steps, by day and by length of time. */
export const otherPages = {
  'others-alone': {
    means: [
      '填表的页面只有这一份记录，看不到别的。',
      'The page that is filled in has this record only.',
    ],
    cause: [
      '把要看别的记录的条件写在了字段上。',
      'A condition on other records was put on a field.',
    ],
    wrong: '字段 补充：文本，可见 当 计数（书友 当 书友名 = “甲”） > 3',
    right: '字段 补充：文本\n规则 友多：计数（书友 当 书友名 = “甲”） > 3\n  否则 提醒 “少。”',
    byHand: ['改成怎样的规则，只有您知道。', 'Only you know the rule to write.'],
  },
  'others-through': {
    means: [
      '条件里有从别的记录算出来的字段，页面看不到。',
      'A field in it is calculated from other records, which the page does not have.',
    ],
    cause: ['字段的条件用了这样的计算字段。', 'The condition of a field uses such a calculation.'],
    wrong: '字段 补充：文本，可见 当 友数 > 3\n计算 友数：整数 = 计数（书友）',
    right:
      '字段 补充：文本\n计算 友数：整数 = 计数（书友）\n规则 友多：友数 > 3\n  否则 提醒 “少。”',
    byHand: ['改成怎样的规则，只有您知道。', 'Only you know the rule to write.'],
  },
  'others-unique': {
    means: [
      '“唯一”里的值要是自己填的；从别的记录算出来的会变。',
      'What makes a record unique is filled in, and does not change with others.',
    ],
    cause: ['写了计算字段。', 'A calculated field was named.'],
    wrong: '表单 朗诵 （recital）\n  唯一 友数\n分组 数目\n  计算 友数：整数 = 计数（书友）',
    right:
      '表单 朗诵 （recital）\n  唯一 届次\n  字段 届次：整数，必填\n  计算 友数：整数 = 计数（书友）',
    byHand: ['什么是唯一的，只有您知道。', 'Only you know what is unique.'],
  },
  'others-nested': {
    means: [
      '一边逐份看别的记录，一边再看别的记录，太慢也说不清。',
      'Looking at other records from inside such a look is not possible.',
    ],
    cause: ['在条件里又写了一次统计。', 'Another count inside the condition.'],
    wrong: '规则 友多：计数（书友 当 计数（书友） > 1） > 3\n  否则 提醒 “少。”',
    right: '规则 友多：计数（书友 当 入会日 不为空） > 3\n  否则 提醒 “少。”',
    byHand: ['先算成哪个字段，只有您知道。', 'Only you know the field to calculate first.'],
  },
  'others-table': {
    means: [
      '从别的记录只能取一个值，不能取整张表格。',
      'Of another record one value is taken, no table.',
    ],
    cause: ['想取那份记录表格里的合计。', 'A sum of its table was meant.'],
    wrong:
      '表单 年会 （annual）\n  唯一 届\n  字段 届：年度，必填\n表格 席位\n  列 座次：整数\n规则 够：上年度.席位 不为空\n  否则 提醒 “少。”',
    right:
      '表单 年会 （annual）\n  唯一 届\n  字段 届：年度，必填\n表格 席位\n  列 座次：整数\n分组 数目\n  计算 席数：整数 = 计数（席位）\n规则 够：上年度.席数 > 3\n  否则 提醒 “少。”',
    byHand: ['要取表格的什么数，只有您知道。', 'Only you know which figure of the table.'],
  },
  'others-bare': {
    means: [
      '这个词说的是别的记录，要写明取它的哪个字段，或者怎样统计。',
      'The word stands for other records; say which field, or what to count.',
    ],
    cause: ['后面的字段忘了写。', 'The field after it was forgotten.'],
    wrong: '规则 友多：书友 > 3\n  否则 提醒 “少。”',
    right: '规则 友多：计数（书友） > 3\n  否则 提醒 “少。”',
    byHand: ['取什么只有您知道。', 'Only you know what to take.'],
  },
  'others-year': {
    means: [
      '“上年度”按年度找同一家的上一份，表单要有年度，并写进“唯一”。',
      'Last year’s record is found by a year that makes the record unique.',
    ],
    cause: ['“唯一”里没有写年度字段。', 'unique names no year.'],
    wrong:
      '表单 年会 （annual）\n  唯一 会名\n  字段 会名：文本，必填\n  字段 出席：整数\n规则 够：出席 ≥ 上年度.出席\n  否则 提醒 “少。”',
    right:
      '表单 年会 （annual）\n  唯一 会名，届\n  字段 会名：文本，必填\n  字段 届：年度，必填\n  字段 出席：整数\n规则 够：出席 ≥ 上年度.出席\n  否则 提醒 “少。”',
    byHand: ['哪个是年度字段只有您知道。', 'Only you know the year.'],
  },
  'others-years': {
    means: [
      '“前3年”是前面三年的记录，最多看 50 年。',
      '前3年 are the records of three years before; at most 50.',
    ],
    cause: ['年数写多了，或者写了 0。', 'Too many years, or none.'],
    wrong:
      '表单 年会 （annual）\n  唯一 届\n  字段 届：年度，必填\n  字段 出席：整数\n规则 够：合计（前99年.出席） > 3\n  否则 提醒 “少。”',
    right:
      '表单 年会 （annual）\n  唯一 届\n  字段 届：年度，必填\n  字段 出席：整数\n规则 够：合计（前3年.出席） > 3\n  否则 提醒 “少。”',
    byHand: ['看几年只有您知道。', 'Only you know how many years.'],
  },
  'as-of-word': {
    means: ['“按 年度 …”后面写 年初 或 年末。', 'After 按 and a year stands 年初 or 年末.'],
    cause: ['写了别的时候。', 'Another time of the year.'],
    wrong:
      '表单 年会 （annual）\n  字段 届：年度，必填\n  字段 出席：整数\n规则 够：出席 > 3\n  按 届 年中\n  否则 提醒 “少。”',
    right:
      '表单 年会 （annual）\n  字段 届：年度，必填\n  字段 出席：整数\n规则 够：出席 > 3\n  按 届 年末\n  否则 提醒 “少。”',
    byHand: ['年初还是年末，只有您知道。', 'Only you know whether its start or its end.'],
  },
  'as-of-unfit': {
    means: [
      '参数按某一天取值，用它的表单里没有这一天。',
      'The figure is taken of a day that this form does not have.',
    ],
    cause: ['参数写的是别的表单的字段。', 'It names a field of another form.'],
    wrong:
      '参数 出席线：整数，按 届 年末\n  自 2020年1月1日 3\n表单 朗诵 （recital）\n  字段 出席：整数\n规则 够：出席 > 出席线\n  否则 提醒 “少。”',
    right:
      '参数 出席线：整数，按 届 年末\n  自 2020年1月1日 3\n表单 年会 （annual）\n  字段 届：年度，必填\n  字段 出席：整数\n规则 够：出席 > 出席线\n  否则 提醒 “少。”',
    byHand: ['按哪一天取值只有您知道。', 'Only you know the day.'],
  },
  'tier-least': {
    means: ['分档从高到低写，一档一行。', 'Steps are written from high to low.'],
    cause: ['从低到高写了，或者数写错了。', 'They were written from low to high.'],
    wrong:
      '分档 折扣率：百分比 按 金额\n  档 1000元 以上：6%\n  档 8000元 以上：8%\n  档 其余：20%',
    right:
      '分档 折扣率：百分比 按 金额\n  档 8000元 以上：8%\n  档 1000元 以上：6%\n  档 其余：20%',
    byHand: ['先后和数目只有您知道。', 'Only you know the figures.'],
  },
  'tier-rest': {
    means: ['各档以外的值也要有着落。', 'What is below all steps needs a value too.'],
    cause: ['“档 其余”忘了写。', 'The rest was forgotten.'],
    wrong: '分档 折扣率：百分比 按 金额\n  档 1000元 以上：6%',
    right: '分档 折扣率：百分比 按 金额\n  档 1000元 以上：6%\n  档 其余：20%',
    byHand: ['其余是多少只有您知道。', 'Only you know the value of the rest.'],
  },
  'tier-after-rest': {
    means: [
      '“其余”包括了所有别的值，后面的档用不上。',
      'The rest takes all; nothing after it is used.',
    ],
    cause: ['“档 其余”没有写在最后。', 'The rest is not the last line.'],
    wrong: '分档 折扣率：百分比 按 金额\n  档 其余：20%\n  档 1000元 以上：6%\n  档 其余：20%',
    right: '分档 折扣率：百分比 按 金额\n  档 1000元 以上：6%\n  档 其余：20%',
    byHand: ['哪一档是对的，只有您知道。', 'Only you know which step is right.'],
  },
  'tier-empty': {
    means: ['分档下面要一行一档写出来。', 'Steps are written a line each.'],
    cause: ['各档还没有写。', 'They are not written yet.'],
    wrong: '分档 折扣率：百分比 按 金额',
    right: '分档 折扣率：百分比 按 金额\n  档 其余：20%',
    byHand: ['各档是多少只有您知道。', 'Only you know the steps.'],
  },
  'tier-type': {
    means: ['分档的两边都要是有大小的数或日期。', 'Steps are by and of figures or dates.'],
    cause: ['想按选项取值；那要用“当 … 则 …”。', 'A value by options needs a condition.'],
    wrong: '分档 折扣率：百分比 按 文本\n  档 其余：20%',
    right: '分档 折扣率：百分比 按 金额\n  档 其余：20%',
    byHand: ['按什么分档只有您知道。', 'Only you know what they are by.'],
  },
  'tier-word': {
    means: [
      '用的时候写“名称（…）”，和函数同名就分不清。',
      'Steps are used like a function, and need a name of their own.',
    ],
    cause: ['正好取了函数的名称。', 'The name of a function by chance.'],
    wrong: '分档 合计：百分比 按 金额\n  档 其余：20%',
    right: '分档 折扣率：百分比 按 金额\n  档 其余：20%',
    byHand: ['叫什么名字只有您知道。', 'Only you know its name.'],
  },
  'period-mixed': {
    means: [
      '个月有长有短，不能和天放在一起算。',
      'Months differ in length and do not mix with days.',
    ],
    cause: ['有的写天，有的写月。', 'Some in days and some in months.'],
    wrong: '规则 快：读书日 + 若（开放，90天，3个月） > 今天\n  否则 提醒 “慢。”',
    right: '规则 快：读书日 + 若（开放，90天，60天） > 今天\n  否则 提醒 “慢。”',
    byHand: ['用哪种单位只有您知道。', 'Only you know the unit.'],
  },
  'due-not-period': {
    means: [
      '到期日要能算出来，所以要写多久，或者写一个期间参数。',
      'The last day is worked out, so a length of time is needed, or a parameter that is one.',
    ],
    cause: [
      '写了别的参数，或者那个参数按某一天取值。',
      'Another parameter, or one taken of a day.',
    ],
    wrong:
      '参数 上座线：整数 = 3\n通知书 补交告知 对 读书\n  整改期限 送达之日起 上座线\n  正文\n请补交。\n  正文完',
    right:
      '参数 宽限：期间 = 15天\n通知书 补交告知 对 读书\n  整改期限 送达之日起 宽限\n  正文\n请补交。\n  正文完',
    byHand: ['给多久只有您知道。', 'Only you know how long.'],
  },
  'period-units': {
    means: ['参数的几个值要能互相比较，单位要一样。', 'The values of a period share one unit.'],
    cause: ['有的写天，有的写月。', 'Some in days and some in months.'],
    wrong: '参数 借期：期间\n  自 2020年1月1日 90天\n  自 2026年1月1日 3个月',
    right: '参数 借期：期间\n  自 2020年1月1日 90天\n  自 2026年1月1日 60天',
    byHand: ['用哪种单位只有您知道。', 'Only you know the unit.'],
  },
} as const satisfies { readonly [code: string]: Page }
