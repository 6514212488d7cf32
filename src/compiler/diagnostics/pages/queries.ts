import type { Page } from './page.ts'

/** Of what is asked of many records at once: roles, reports, flags. */
export const queryPages = {
  'query-function': {
    means: [
      '标识、范围和报表在数据库里查许多份，有的函数那里不会算。',
      'Flags, scopes and reports are asked of a database, which lacks some functions.',
    ],
    cause: ['用了日期、身份证号等函数。', 'A function of dates or codes.'],
    wrong: '标识 老会 （old） 对 读书：中文日期（读书日） = “一”',
    right: '标识 老会 （old） 对 读书：读书日 < 2020年1月1日',
    byHand: ['先算成哪个字段，只有您知道。', 'Only you know the field to calculate first.'],
  },
  'query-places': {
    means: [
      '在数据库里四舍五入要写明留几位。',
      'A database has to be told how many places to keep.',
    ],
    cause: [
      '第二项写了字段，位数要写成一个数。',
      'The second argument is a field; it must be a figure.',
    ],
    wrong: '字段 均分：小数\n标识 高分 （high） 对 读书：四舍五入（均分，到会） > 3',
    right: '字段 均分：小数\n标识 高分 （high） 对 读书：四舍五入（均分，0） > 3',
    byHand: ['留几位只有您知道。', 'Only you know how many.'],
  },
  'query-division': {
    means: [
      '除出来的数位数不定，数据库里不能直接比较和相加。',
      'A quotient has no fixed places, so a database cannot compare it exactly.',
    ],
    cause: ['没有先四舍五入。', 'It was not rounded first.'],
    wrong: '报表 均价表 （prices）\n  来源 读书\n  统计 合计（购书款 ÷ 到会） 按 体裁',
    right: '报表 均价表 （prices）\n  来源 读书\n  统计 合计（购书款） 按 体裁',
    byHand: ['留几位只有您知道。', 'Only you know how many places.'],
  },
  'me-outside': {
    means: [
      '“我”是正在看的人，只有角色的范围里才有。',
      '我 is who is looking, and stands in scopes only.',
    ],
    cause: ['想在规则里问是谁填的。', 'A rule was to ask who filled it in.'],
    wrong: '规则 够：我.片区 = “东”\n  否则 提醒 “错。”',
    right: '角色 馆员 （keeper）：属性 片区：文本\n  范围 读书：书题 = 我.片区\n  可见 读书',
    byHand: ['想限制什么只有您知道。', 'Only you know what was to be limited.'],
  },
  'scope-twice': {
    means: ['一个角色对一张表单只有一个范围。', 'A role has one scope for a form.'],
    cause: ['想写几个条件。', 'Several conditions were meant.'],
    wrong: '角色 馆员 （keeper）\n  范围 读书：到会 > 3\n  范围 读书：开放 = 是\n  可见 读书',
    right: '角色 馆员 （keeper）\n  范围 读书：到会 > 3 且 开放 = 是\n  可见 读书',
    byHand: ['用 且 还是 或 连起来，只有您知道。', 'Only you know whether and or or joins them.'],
  },
  'grant-calculated': {
    means: ['算出来的字段谁也不能改。', 'Nobody changes what is calculated.'],
    cause: ['把所有字段都写进了“可改”。', 'All fields were listed.'],
    wrong:
      '计算 人均：金额 = 购书款 ÷ 到会\n角色 馆员 （keeper）\n  可见 读书\n  可改 读书（到会，人均）',
    right:
      '计算 人均：金额 = 购书款 ÷ 到会\n角色 馆员 （keeper）\n  可见 读书\n  可改 读书（到会）',
  },
  'grant-unmasked': {
    means: ['只有文字能遮住中间。', 'Only a text can be masked.'],
    cause: ['不想让人看到数。', 'A figure was to be hidden.'],
    wrong: '角色 馆员 （keeper）\n  可见 读书\n  脱敏 读书（书题，到会）',
    right: '角色 馆员 （keeper）\n  可见 读书\n  脱敏 读书（书题）',
  },
  'role-undeclared': {
    means: [
      '流转里写的人没有对应的角色，谁也办不了这一步。',
      'Nobody has the role that a transition names.',
    ],
    cause: [
      '还没有写“角色”，或者名称不一样。',
      'The role is not written yet, or has another name.',
    ],
    wrong:
      '角色 馆员 （keeper）\n  可见 朗诵\n表单 朗诵 （recital）\n  字段 到会：整数\n状态 登记 → 结束\n流转 登记 → 结束：结束，由 会长',
    right:
      '角色 馆员 （keeper）\n  可见 朗诵\n表单 朗诵 （recital）\n  字段 到会：整数\n状态 登记 → 结束\n流转 登记 → 结束：结束，由 馆员',
  },
  'role-misspelt': {
    means: ['没有这个角色，但有一个很像的。', 'There is no such role, but one that is close.'],
    cause: ['打错了字。', 'A slip.'],
    wrong:
      '角色 馆员 （keeper）\n  可见 朗诵\n表单 朗诵 （recital）\n  字段 到会：整数\n状态 登记 → 结束\n流转 登记 → 结束：结束，由 馆源',
    right:
      '角色 馆员 （keeper）\n  可见 朗诵\n表单 朗诵 （recital）\n  字段 到会：整数\n状态 登记 → 结束\n流转 登记 → 结束：结束，由 馆员',
  },
  'report-without-source': {
    means: ['报表要说明统计哪张表单的记录。', 'A report says whose records it is about.'],
    cause: ['“来源”一行忘了写。', 'The line source was forgotten.'],
    wrong: '报表 读书表 （sums）\n  统计 份数 按 体裁',
    right: '报表 读书表 （sums）\n  来源 读书\n  统计 份数 按 体裁',
    byHand: ['统计哪张表只有您知道。', 'Only you know which form.'],
  },
  'report-without-tally': {
    means: ['报表要说明统计什么。', 'A report says what it counts.'],
    cause: ['“统计”一行忘了写。', 'The line tally was forgotten.'],
    wrong: '报表 读书表 （sums）\n  来源 读书',
    right: '报表 读书表 （sums）\n  来源 读书\n  统计 份数 按 体裁',
    byHand: ['统计什么只有您知道。', 'Only you know what to count.'],
  },
  'source-not-table': {
    means: [
      '“来源 表单.表格”一行一行地统计那张表格。',
      'source form.table counts the rows of that table.',
    ],
    cause: ['写了字段，或者打错了字。', 'A field was named, or it is a slip.'],
    wrong: '报表 书单表 （lists）\n  来源 读书.书题\n  统计 份数',
    right: '报表 书单表 （lists）\n  来源 读书.书单\n  统计 份数',
    byHand: ['统计哪张表格只有您知道。', 'Only you know which table.'],
  },
  'figure-without-source': {
    means: [
      '一个指标统计一张表单的记录，或者拿前面的指标来算。',
      'A figure counts records, or is reckoned with figures.',
    ],
    cause: ['“来源”一行忘了写。', 'The line source was forgotten.'],
    wrong: '报表 读书表 （sums）\n  指标 场数：份数',
    right: '报表 读书表 （sums）\n  指标 场数：份数\n    来源 读书\n    截至 读书日',
    byHand: ['统计哪张表只有您知道。', 'Only you know which form.'],
  },
  'figure-unknown': {
    means: [
      '指标只能拿写在它前面的、是数的指标来算。',
      'A figure is reckoned with figures before it.',
    ],
    cause: ['名称不一样，或者写在后面。', 'Another name, or it comes later.'],
    wrong:
      '报表 读书表 （sums）\n  指标 场数：份数\n    来源 读书\n    截至 读书日\n  指标 两倍：场树 × 2',
    right:
      '报表 读书表 （sums）\n  指标 场数：份数\n    来源 读书\n    截至 读书日\n  指标 两倍：场数 × 2',
    byHand: ['拿哪个指标来算只有您知道。', 'Only you know which one.'],
  },
  'figure-undated': {
    means: [
      '报告里的数要说明是哪一天、哪一段时间的。',
      'A figure in a report is of some day or period.',
    ],
    cause: ['“截至”或“统计期”忘了写。', 'The line asAt or during was forgotten.'],
    wrong: '报表 读书表 （sums）\n  指标 场数：份数\n    来源 读书',
    right: '报表 读书表 （sums）\n  指标 场数：份数\n    来源 读书\n    统计期 本年，按 读书日',
    byHand: ['是什么时候的数只有您知道。', 'Only you know of when it is.'],
  },
  'approx-figure': {
    means: [
      '指标的约数写明用余、多、近还是万，说到几。',
      'A figure is told over, more, near or in wan, to a step.',
    ],
    cause: ['只写了“约数”，或者写了 0。', 'Only approx was written, or 0.'],
    wrong: '报表 读书表 （sums）\n  指标 场数：份数\n    来源 读书\n    截至 读书日\n    约数',
    right:
      '报表 读书表 （sums）\n  指标 场数：份数\n    来源 读书\n    截至 读书日\n    约数 余 10',
    byHand: ['说到几只有您知道。', 'Only you know to what.'],
  },
  'approx-tally': {
    means: ['统计的约数一律写成“余”。', 'A tally always tells its counts as “余”.'],
    cause: ['用了指标的写法。', 'It is written as for a figure.'],
    wrong: '报表 读书表 （sums）\n  来源 读书\n  统计 份数 按 体裁\n  约数 近 10',
    right: '报表 读书表 （sums）\n  来源 读书\n  统计 份数 按 体裁\n  约数 份数',
    byHand: ['哪一列用约数，只有您知道。', 'Only you know which column.'],
  },
  'complete-unknown': {
    means: [
      '“补齐”把没有记录的选项也列出来，所以要写分组的选项。',
      'complete shows options that nothing was counted of.',
    ],
    cause: ['写了别的字段，或者不是选项。', 'Another field, or no choice.'],
    wrong: '报表 读书表 （sums）\n  来源 读书\n  统计 份数 按 体裁\n  补齐 开放',
    right: '报表 读书表 （sums）\n  来源 读书\n  统计 份数 按 体裁\n  补齐 体裁',
    byHand: ['补齐哪一项只有您知道。', 'Only you know which one.'],
  },
  'measure-unknown': {
    means: [
      '“统计”里只能写份数、合计等几种算法，没有这一种。',
      'A tally knows certain measures; this is none.',
    ],
    cause: ['用了别的软件的说法。', 'A word of another program.'],
    wrong: '报表 读书表 （sums）\n  来源 读书\n  统计 方差系数（到会） 按 体裁',
    right: '报表 读书表 （sums）\n  来源 读书\n  统计 平均（到会） 按 体裁',
    byHand: ['怎样统计只有您知道。', 'Only you know what to count.'],
  },
  'measure-misspelt': {
    means: ['没有这种统计，但有一种很像的。', 'There is no such measure, but one that is close.'],
    cause: ['打错了字。', 'A slip.'],
    wrong: '报表 读书表 （sums）\n  来源 读书\n  统计 份树 按 体裁',
    right: '报表 读书表 （sums）\n  来源 读书\n  统计 份数 按 体裁',
  },
  'measure-field': {
    means: ['单写一个字段不知道是求和、平均还是计数。', 'A field alone: its sum, its average?'],
    cause: [
      '统计的方法忘了写，或者想按它分组。',
      'The measure was forgotten, or it was to group by.',
    ],
    wrong: '报表 读书表 （sums）\n  来源 读书\n  统计 到会 按 体裁',
    right: '报表 读书表 （sums）\n  来源 读书\n  统计 合计（到会） 按 体裁',
    byHand: ['怎样统计只有您知道。', 'Only you know what to count.'],
  },
  'measure-shape': {
    means: [
      '这里要写一种统计，不是条件或者固定的数。',
      'A measure is needed here, no condition and no figure.',
    ],
    cause: [
      '把条件直接写了上来；条件放在“份数（…）”的括号里。',
      'A condition belongs into the brackets of a measure.',
    ],
    wrong: '报表 读书表 （sums）\n  来源 读书\n  统计 到会 > 3 按 体裁',
    right: '报表 读书表 （sums）\n  来源 读书\n  统计 份数（到会 > 3） 按 体裁',
    byHand: ['怎样统计只有您知道。', 'Only you know what to count.'],
  },
  'measure-argument': {
    means: ['这种统计的括号里写得不对。', 'The brackets of the measure hold the wrong thing.'],
    cause: ['少写了字段，或者多写了一项。', 'The field is missing, or there is one too many.'],
    wrong: '报表 读书表 （sums）\n  来源 读书\n  统计 合计 按 体裁',
    right: '报表 读书表 （sums）\n  来源 读书\n  统计 合计（到会） 按 体裁',
    byHand: ['统计哪个字段只有您知道。', 'Only you know which field.'],
  },
  'share-of': {
    means: [
      '占比是前面那一列的占比；前面没有能相加的一列。',
      'A share is of the column before it, which must add up.',
    ],
    cause: ['只写了占比，或者前面是平均数。', 'There is no column before, or it is an average.'],
    wrong: '报表 读书表 （sums）\n  来源 读书\n  统计 平均（到会），占比 按 体裁',
    right: '报表 读书表 （sums）\n  来源 读书\n  统计 份数，占比 按 体裁',
    byHand: ['占什么的比，只有您知道。', 'Only you know of what.'],
  },
  'dimension-type': {
    means: [
      '分组要用只有一个值的字段，这个有许多值。',
      'A group is made by one value; this has many.',
    ],
    cause: ['按表格或多选分组。', 'A table or several options.'],
    wrong: '报表 读书表 （sums）\n  来源 读书\n  统计 份数 按 书单',
    right: '报表 读书表 （sums）\n  来源 读书\n  统计 份数 按 体裁',
    byHand: ['按什么分组只有您知道。', 'Only you know the groups.'],
  },
  'dimension-division': {
    means: ['除出来的数几乎每份不同，不能直接分组。', 'A quotient differs in nearly every record.'],
    cause: ['没有先取整。', 'It was not rounded first.'],
    wrong: '字段 册均：小数\n报表 读书表 （sums）\n  来源 读书\n  统计 份数 按 到会 ÷ 册均',
    right: '报表 读书表 （sums）\n  来源 读书\n  统计 份数 按 到会',
    byHand: ['怎样分组只有您知道。', 'Only you know the groups.'],
  },
  'subtotal-unknown': {
    means: [
      '小计按“按”里面的某一项做，最后一项除外。',
      'A subtotal is by one of the groups but the last.',
    ],
    cause: ['写了别的字段，或者写了最后一项。', 'Another field, or the last group.'],
    wrong: '报表 读书表 （sums）\n  来源 读书\n  统计 份数 按 体裁，开放\n  小计 开放',
    right: '报表 读书表 （sums）\n  来源 读书\n  统计 份数 按 体裁，开放\n  小计 体裁',
    byHand: ['按哪一项做小计，只有您知道。', 'Only you know which one.'],
  },
  'chart-unknown': {
    means: ['没有这种图。', 'There is no such chart.'],
    cause: ['用了别的软件的说法。', 'A word of another program.'],
    wrong: '报表 读书表 （sums）\n  来源 读书\n  统计 份数 按 体裁\n  图 雷达图',
    right: '报表 读书表 （sums）\n  来源 读书\n  统计 份数 按 体裁\n  图 饼图',
    byHand: ['画哪种图只有您知道。', 'Only you know which chart.'],
  },
  'export-unknown': {
    means: [
      '报表能导出成 Excel、PDF、CSV，没有别的。',
      'A report is exported as Excel, PDF or CSV.',
    ],
    cause: ['写了别的格式。', 'Another format.'],
    wrong: '报表 读书表 （sums）\n  来源 读书\n  统计 份数 按 体裁\n  导出 Word',
    right: '报表 读书表 （sums）\n  来源 读书\n  统计 份数 按 体裁\n  导出 Excel',
    byHand: ['导出成什么只有您知道。', 'Only you know which format.'],
  },
  'approx-unknown': {
    means: ['“约数”后面写“统计”里的某一列。', 'What is rounded is a column of the tally.'],
    cause: ['写了字段的名称，不是统计的名称。', 'The field was named, not the measure.'],
    wrong: '报表 读书表 （sums）\n  来源 读书\n  统计 份数 按 体裁\n  约数 到会',
    right: '报表 读书表 （sums）\n  来源 读书\n  统计 份数 按 体裁\n  约数 份数',
    byHand: ['哪一列用约数，只有您知道。', 'Only you know which column.'],
  },
} as const satisfies { readonly [code: string]: Page }
