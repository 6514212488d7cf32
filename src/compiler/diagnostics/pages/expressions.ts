import type { Page } from './page.ts'

/** Of conditions and calculations: types, units, paths, functions. */
export const expressionPages = {
  'condition-not-yesno': {
    means: [
      '“当”“且”“或”旁边要是成立或不成立的条件，不能是一个数或一段文字。',
      'A condition holds or does not; a figure or a text alone is none.',
    ],
    cause: ['忘了写比较，如“≥ 3”“不为空”。', 'The comparison was forgotten.'],
    wrong: '规则 够：到会\n  否则 提醒 “少。”',
    right: '规则 够：到会 不为空\n  否则 提醒 “少。”',
    byHand: ['和什么比较只有您知道。', 'Only you know what to compare it with.'],
  },
  'type-mismatch': {
    means: [
      '这里要一种类型的值，写的是另一种。',
      'A value of one type stands where another is needed.',
    ],
    cause: ['字段选错了，或者单位写错了。', 'The wrong field or the wrong unit.'],
    wrong: '字段 门票：金额，至多 5%',
    right: '字段 门票：金额，至多 5元',
    byHand: ['想写的是哪个值，只有您知道。', 'Only you know which value was meant.'],
  },
  'unit-missing': {
    means: [
      '金额要写单位：8元和8万元差一万倍，不能猜。',
      'Money needs its unit: 8 yuan and 80,000 are far apart.',
    ],
    cause: ['单位忘了写。', 'The unit was forgotten.'],
    wrong: '规则 省：购书款 ≤ 800\n  否则 提醒 “多。”',
    right: '规则 省：购书款 ≤ 800元\n  否则 提醒 “多。”',
  },
  'unit-missing-scaled': {
    means: ['写了“万”“亿”还要写“元”，才是金额。', 'With 万 or 亿 the 元 is still needed.'],
    cause: ['照口头习惯省了“元”。', 'Left out as in speech.'],
    wrong: '规则 省：购书款 ≤ 8万\n  否则 提醒 “多。”',
    right: '规则 省：购书款 ≤ 8万元\n  否则 提醒 “多。”',
  },
  'percent-missing': {
    means: [
      '百分比要写 %：当作数的 100 是百分之一万。',
      'A share needs its %: the number 100 is ten thousand per cent.',
    ],
    cause: ['% 忘了写。', 'The sign was forgotten.'],
    wrong: '字段 返还：百分比，至多 100',
    right: '字段 返还：百分比，至多 100%',
  },
  'unit-missing-date': {
    means: [
      '日期加减要写明是天、个月还是年。',
      'Days, months or years: adding to a date needs the unit.',
    ],
    cause: ['照 Excel 的习惯直接加数字。', 'A spreadsheet adds plain figures.'],
    wrong: '规则 早：读书日 + 3 > 今天\n  否则 提醒 “晚。”',
    right: '规则 早：读书日 + 3天 > 今天\n  否则 提醒 “晚。”',
  },
  'date-format': {
    means: ['日期写成 2026年1月1日 或 2026-01-01。', 'A date is 2026-01-01 or 2026年1月1日.'],
    cause: ['从 Excel 粘贴。', 'Pasted from a spreadsheet.'],
    wrong: '规则 早：读书日 < 2026/1/1\n  否则 提醒 “晚。”',
    right: '规则 早：读书日 < 2026-01-01\n  否则 提醒 “晚。”',
  },
  'date-quoted': {
    means: ['加了引号就是文字，不能和日期比较。', 'In quotation marks it is a text, not a date.'],
    cause: ['以为日期要加引号。', 'Dates were thought to need them.'],
    wrong: '规则 早：读书日 < “2026年1月1日”\n  否则 提醒 “晚。”',
    right: '规则 早：读书日 < 2026年1月1日\n  否则 提醒 “晚。”',
  },
  'figure-quoted': {
    means: ['加了引号就是文字，不是数。', 'In quotation marks it is a text, not a figure.'],
    cause: ['以为数字要加引号。', 'Figures were thought to need them.'],
    wrong: '字段 人次：整数，默认 “3”',
    right: '字段 人次：整数，默认 3',
  },
  'figure-in-words': {
    means: ['数要用阿拉伯数字写。', 'Figures are written in digits.'],
    cause: ['照公文的习惯写了汉字数。', 'Written as in a letter.'],
    wrong: '规则 够：到会 ≥ 三\n  否则 提醒 “少。”',
    right: '规则 够：到会 ≥ 3\n  否则 提醒 “少。”',
  },
  'yesno-unknown': {
    means: ['“是否”类型的值只有 是 和 否。', 'A yes-or-no value is yes or no.'],
    cause: ['写了“有”“无”，或者加了引号。', 'Another word, or quotation marks.'],
    wrong: '规则 敞开：开放 = 有\n  否则 提醒 “没开放。”',
    right: '规则 敞开：开放 = 是\n  否则 提醒 “没开放。”',
  },
  'operator-words': {
    means: [
      '比较的词和名称连在一起，就成了一个名称。',
      'A comparison written together with a name becomes part of it.',
    ],
    cause: ['写中文时不习惯留空格。', 'Chinese is written without blanks.'],
    wrong: '规则 够：到会大于等于购书款\n  否则 提醒 “少。”',
    right: '规则 够：到会 ≥ 3\n  否则 提醒 “少。”',
  },
  'compare-empty': {
    means: ['没填不是一个值，不能用 = 比较。', 'Empty is no value to compare with.'],
    cause: ['想问填没填。', 'Whether it is filled in was meant.'],
    wrong: '规则 有题：书题 ≠ 空\n  否则 提醒 “没题。”',
    right: '规则 有题：书题 不为空\n  否则 提醒 “没题。”',
  },
  'compare-mismatch': {
    means: ['两边不是同一种东西，没有办法比较。', 'The two sides are of different kinds.'],
    cause: ['字段选错了，或者少写了单位。', 'The wrong field, or a unit is missing.'],
    wrong: '规则 有题：书题 > 3\n  否则 提醒 “没题。”',
    right: '规则 有题：字数（书题） > 3\n  否则 提醒 “没题。”',
    byHand: ['想比较的是哪两样，只有您知道。', 'Only you know what to compare.'],
  },
  'compare-unordered': {
    means: ['文字、选项没有大小，只能问一样不一样。', 'Texts and options have no order.'],
    cause: ['想比较的是字数或者别的字段。', 'Its length or another field was meant.'],
    wrong: '规则 有题：书题 > “红楼梦”\n  否则 提醒 “没题。”',
    right: '规则 有题：书题 ≠ “红楼梦”\n  否则 提醒 “没题。”',
    byHand: ['想问什么只有您知道。', 'Only you know what was to be asked.'],
  },
  'arithmetic-mismatch': {
    means: [
      '这两样不能这样算：如金额不能加天数，金额乘金额没有意义。',
      'The two cannot be reckoned so: money plus days, money times money.',
    ],
    cause: ['字段选错了，或者少写了单位。', 'The wrong field, or a unit is missing.'],
    wrong: '规则 省：购书款 + 3天 > 5元\n  否则 提醒 “多。”',
    right: '规则 省：购书款 + 3元 > 5元\n  否则 提醒 “多。”',
    byHand: ['想算什么只有您知道。', 'Only you know what was to be reckoned.'],
  },
  'path-too-long': {
    means: [
      '只能从引用的那份记录取一个字段，不能再往下取。',
      'A path takes one field of the record referred to.',
    ],
    cause: [
      '想取引用的引用，或者想取选项的名称（不用写，选项就是名称）。',
      'A reference of a reference was meant.',
    ],
    wrong: '规则 老友：主讲.书友名.字数 = “甲”\n  否则 提醒 “新。”',
    right: '规则 老友：主讲.书友名 = “甲”\n  否则 提醒 “新。”',
  },
  'path-not-reference': {
    means: ['点号前面要是“引用”类型的字段。', 'Before the point stands a reference.'],
    cause: [
      '字段的类型不是“引用”，或者写错了名称。',
      'The field is no reference, or another was meant.',
    ],
    wrong: '规则 老友：书题.书友名 = “甲”\n  否则 提醒 “新。”',
    right: '规则 老友：主讲.书友名 = “甲”\n  否则 提醒 “新。”',
  },
  'table-outside-function': {
    means: [
      '表格的一列有许多值，要用 合计、计数、最大、每一行 等函数变成一个。',
      'A column has many values; a function makes one of them.',
    ],
    cause: ['函数忘了写。', 'The function was forgotten.'],
    wrong: '规则 省：书单.书价 > 3元\n  否则 提醒 “少。”',
    right: '规则 省：合计（书单.书价） > 3元\n  否则 提醒 “少。”',
    byHand: ['用哪个函数只有您知道。', 'Only you know which function.'],
  },
  'function-unknown': {
    means: [
      '名称后面紧跟括号就是函数，没有这个函数。',
      'A name before a bracket is a function; there is none of this name.',
    ],
    cause: [
      'Excel 的函数这里不一定有；全部函数见语言说明“函数”一节。',
      'Not every function of a spreadsheet is here; see the section on functions.',
    ],
    wrong: '规则 够：平方根（到会） > 3\n  否则 提醒 “少。”',
    right: '规则 够：到会 > 9\n  否则 提醒 “少。”',
    byHand: ['想算什么只有您知道。', 'Only you know what was to be reckoned.'],
  },
  'function-misspelt': {
    means: [
      '没有这个函数，但有一个很像的，或者意思一样的。',
      'There is no such function, but one that is close.',
    ],
    cause: ['打错了字，或者用了 Excel 的名字。', 'A slip, or the name of a spreadsheet.'],
    wrong: '规则 早：相差天（读书日，今天） > 3\n  否则 提醒 “晚。”',
    right: '规则 早：相差天数（读书日，今天） > 3\n  否则 提醒 “晚。”',
  },
  'function-arity': {
    means: ['函数括号里的项数不对。', 'The function takes another number of arguments.'],
    cause: ['少写了一项，如“年龄”要写到哪一天为止。', 'One is missing, such as the day of 年龄.'],
    wrong: '规则 久：年龄（读书日） > 3\n  否则 提醒 “新。”',
    right: '规则 久：年龄（读书日，今天） > 3\n  否则 提醒 “新。”',
    byHand: ['少的是哪一项只有您知道。', 'Only you know what is missing.'],
  },
  'aggregate-not-table': {
    means: [
      '合计、计数等函数算的是表格的各行；几个字段相加用 +。',
      'Sums and counts go over the rows of a table; fields are added with +.',
    ],
    cause: ['照 Excel 的 SUM（甲，乙）写。', 'Written like SUM of a spreadsheet.'],
    wrong: '字段 门票款：金额\n计算 共计：金额 = 合计（购书款，门票款）',
    right: '字段 门票款：金额\n计算 共计：金额 = 购书款 + 门票款',
  },
  'aggregate-shape': {
    means: ['函数不知道算表格的哪一列。', 'The function is not told which column.'],
    cause: ['只写了表格，没有写列。', 'The table was named without a column.'],
    wrong: '规则 省：合计（书单） > 3\n  否则 提醒 “少。”',
    right: '规则 省：合计（书单.册数） > 3\n  否则 提醒 “少。”',
    byHand: ['算哪一列只有您知道。', 'Only you know which column.'],
  },
  'date-impossible': {
    means: ['日历上没有这一天。', 'The calendar has no such day.'],
    cause: [
      '2月写了30日，4月、6月、9月、11月写了31日。',
      'A 30 February or a 31st of a short month.',
    ],
    wrong: '规则 早：读书日 > 2026年2月30日\n  否则 提醒 “早。”',
    right: '规则 早：读书日 > 2026年2月28日\n  否则 提醒 “早。”',
    byHand: ['想写的是哪一天，只有您知道。', 'Only you know which day was meant.'],
  },
} as const satisfies { readonly [code: string]: Page }
