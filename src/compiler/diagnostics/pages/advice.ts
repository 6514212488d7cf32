import type { Page, Said } from './page.ts'

const conditionByHand: Said = ['条件该怎样写，只有您知道。', 'Only you know the right condition.']

/** Of what reads well and cannot be meant: what never or always happens, what stands twice, what no sample tries. */
export const advicePages = {
  'field-unreachable': {
    means: [
      '按各字段的类型和范围，这个条件不可能成立，这一项从来不会问。',
      'By the types and bounds of the fields the condition never holds.',
    ],
    cause: [
      '不等号写反了，或者“且”应是“或”。',
      'The comparison is the wrong way round, or “and” should be “or”.',
    ],
    wrong: '字段 人次：整数，至少 0\n字段 补充：文本，可见 当 人次 < 0',
    right: '字段 人次：整数，至少 0\n字段 补充：文本，可见 当 人次 > 0',
    byHand: conditionByHand,
  },
  'required-never': {
    means: [
      '按各字段的类型和范围，这个条件不可能成立，这一项从来不是必填。',
      'By the types and bounds of the fields it is never required.',
    ],
    cause: [
      '不等号写反了，或者“且”应是“或”。',
      'The comparison is the wrong way round, or “and” should be “or”.',
    ],
    wrong: '字段 人次：整数，至少 0\n字段 补充：文本，必填 当 人次 < 0',
    right: '字段 人次：整数，至少 0\n字段 补充：文本，必填 当 人次 > 0',
    byHand: conditionByHand,
  },
  'condition-always': {
    means: ['这个条件总是成立，写不写都一样。', 'The condition always holds.'],
    cause: ['条件多余，或者不等号写反了。', 'It is not needed, or the wrong way round.'],
    wrong: '字段 人次：整数\n字段 补充：文本，可见 当 人次 ≥ 0 或 人次 < 0 或 人次 为空',
    right: '字段 人次：整数\n字段 补充：文本，可见 当 人次 > 0',
    byHand: conditionByHand,
  },
  'rule-always-met': {
    means: [
      '字段自己的要求已经保证了这个条件，规则什么也拦不住。',
      'The fields themselves see to it; the rule never says anything.',
    ],
    cause: [
      '和字段的“至少”“至多”重复，或者不等号写反了。',
      'It repeats a bound of the field, or is the wrong way round.',
    ],
    wrong: '字段 人次：整数，至少 0\n规则 够：人次 ≥ 0\n  否则 提醒 “少。”',
    right: '字段 人次：整数，至少 0\n规则 够：人次 ≥ 3\n  否则 提醒 “少。”',
    byHand: conditionByHand,
  },
  'rule-never-met': {
    means: ['没有一份能满足这个条件，规则对每一份都说话。', 'No record can meet the condition.'],
    cause: [
      '不等号写反了，或者“且”应是“或”。',
      'The comparison is the wrong way round, or “and” should be “or”.',
    ],
    wrong: '规则 够：到会 > 5 且 到会 < 3\n  否则 提醒 “不合适。”',
    right: '规则 够：到会 > 3 且 到会 < 5\n  否则 提醒 “不合适。”',
    byHand: conditionByHand,
  },
  'rule-guard-never': {
    means: [
      '“当”后面的条件不可能成立，这一条从来用不上。',
      'The condition after when never holds.',
    ],
    cause: ['“且”应是“或”，或者选项写错了。', '“and” should be “or”, or an option is wrong.'],
    wrong: '规则 够：当 体裁 = 小说 且 体裁 = 诗歌 则 到会 > 3\n  否则 提醒 “少。”',
    right: '规则 够：当 体裁 = 小说 或 体裁 = 诗歌 则 到会 > 3\n  否则 提醒 “少。”',
    byHand: conditionByHand,
  },
  'rule-always-fires': {
    means: [
      '条件总是成立，每一份都会得到这个结果。',
      'The condition always holds, so every record gets this.',
    ],
    cause: [
      '和字段的范围重复，或者不等号写反了。',
      'It repeats a bound of the field, or is the wrong way round.',
    ],
    wrong: '字段 人次：整数，必填，至少 0\n规则 够：当 人次 ≥ 0 则 提醒 “有人。”',
    right: '字段 人次：整数，必填，至少 0\n规则 够：当 人次 > 0 则 提醒 “有人。”',
    byHand: conditionByHand,
  },
  'rule-never-judged': {
    means: [
      '规则用的字段在这种情况下不问，是空的，规则总是无法判断。',
      'The field is not asked in this case, so the rule can never be judged.',
    ],
    cause: ['规则的“当”和字段的“可见 当”矛盾。', 'The rule’s condition contradicts the field’s.'],
    wrong:
      '字段 内情：文本，可见 当 到会 > 3\n规则 明白：当 到会 < 3 则 内情 = “好”\n  否则 提醒 “错。”',
    right:
      '字段 内情：文本，可见 当 到会 > 3\n规则 明白：当 到会 > 3 则 内情 = “好”\n  否则 提醒 “错。”',
    byHand: conditionByHand,
  },
  'rule-case-taken': {
    means: [
      '几个“当”按先后看，前面的已经包括了这一种。',
      'Cases are tried in order; one before takes all of this one.',
    ],
    cause: ['宽的写在了窄的前面。', 'The wider case stands before the narrower.'],
    wrong: '规则 够\n  当 到会 > 3 则 提醒 “多。”\n  当 到会 > 5 则 提醒 “很多。”',
    right: '规则 够\n  当 到会 > 5 则 提醒 “很多。”\n  当 到会 > 3 则 提醒 “多。”',
    byHand: ['先后怎样排，只有您知道。', 'Only you know the order.'],
  },
  'rules-contradict': {
    means: ['合了这一条就不合那一条，没有一份能提交。', 'Whoever meets the one breaks the other.'],
    cause: [
      '两条中有一条的数或不等号写错了。',
      'A figure or a comparison of one of the two is wrong.',
    ],
    wrong: '规则 多：到会 ≥ 60\n  否则 不得提交 “少。”\n规则 少：到会 < 60\n  否则 不得提交 “多。”',
    right: '规则 多：到会 ≥ 3\n  否则 不得提交 “少。”\n规则 少：到会 < 60\n  否则 不得提交 “多。”',
    byHand: ['改哪一条只有您知道。', 'Only you know which one to change.'],
  },
  'rules-repeated': {
    means: [
      '两条规则的条件一样，同一件事会说两次。',
      'Two rules of one condition say one thing twice.',
    ],
    cause: ['复制了一条规则，忘了改条件。', 'A copied rule with its old condition.'],
    wrong: '规则 多：到会 ≥ 60\n  否则 提醒 “少。”\n规则 又多：到会 ≥ 60\n  否则 提醒 “不够。”',
    right: '规则 多：到会 ≥ 60\n  否则 提醒 “少。”',
    byHand: ['留哪一条只有您知道。', 'Only you know which one to keep.'],
  },
  'conclusion-never': {
    means: ['没有一份会得出这个结论。', 'No record comes to this conclusion.'],
    cause: [
      '前面的情况太宽，或者没有规则记这一级的问题。',
      'A case before is too wide, or no rule records such findings.',
    ],
    wrong:
      '规则 够：到会 > 3\n  依据 《阅览办法》\n  否则 记问题 一般 “少。”\n结论 评价：有问题 则 差；有问题 一般 则 尚可；其余 好',
    right:
      '规则 够：到会 > 3\n  依据 《阅览办法》\n  否则 记问题 一般 “少。”\n结论 评价：有问题 一般 则 尚可；其余 好',
    byHand: ['先后怎样排，只有您知道。', 'Only you know the order.'],
  },
  'transition-never': {
    means: [
      '这条路走不了：条件不可能成立，或者前面有不带条件的同一条路。',
      'Nobody can go this way.',
    ],
    cause: [
      '条件写反了，或者写了两条同样的流转。',
      'The condition is the wrong way round, or the way is there twice.',
    ],
    wrong: '状态 登记 → 结束\n流转 登记 → 结束：收场\n流转 登记 → 结束：散会，当 到会 > 3',
    right: '状态 登记 → 结束\n流转 登记 → 结束：收场',
    byHand: conditionByHand,
  },
  'state-unreachable': {
    means: ['没有一条走得通的路到这个状态。', 'No way leads to this state.'],
    cause: [
      '少写了一条“流转”，或者它的条件不可能成立。',
      'A transition is missing, or its condition never holds.',
    ],
    wrong: '状态 登记 → 开场；散场\n流转 登记 → 开场：开始',
    right: '状态 登记 → 开场 → 散场\n流转 登记 → 开场：开始\n流转 开场 → 散场：收场',
    byHand: ['怎样到这个状态，只有您知道。', 'Only you know how it is come to.'],
  },
  'notice-never': {
    means: [
      '条件不可能成立，这份通知书永远不会发。',
      'The condition never holds, so the letter is never sent.',
    ],
    cause: ['“且”应是“或”，或者选项写错了。', '“and” should be “or”, or an option is wrong.'],
    wrong: '通知书 告知 （note） 对 读书：当 体裁 = 小说 且 体裁 = 诗歌\n  正文\n好\n  正文完',
    right: '通知书 告知 （note） 对 读书：当 体裁 = 小说 或 体裁 = 诗歌\n  正文\n好\n  正文完',
    byHand: conditionByHand,
  },
  'letter-part-never': {
    means: [
      '发这份通知书的时候，这个条件不可能成立，这一段永远写不出来。',
      'When the letter is sent this condition never holds.',
    ],
    cause: ['和通知书自己的“当”矛盾。', 'It contradicts the condition of the letter.'],
    wrong:
      '通知书 告知 （note） 对 读书：当 体裁 = 小说\n  正文\n好〈当 体裁 = 诗歌〉诗〈/当〉\n  正文完',
    right: '通知书 告知 （note） 对 读书\n  正文\n好〈当 体裁 = 诗歌〉诗〈/当〉\n  正文完',
    byHand: conditionByHand,
  },
  'letter-case-open': {
    means: [
      '分几种情况写的段落，有一种没有写，到时是空白。',
      'A passage of several cases leaves one out, and would be blank.',
    ],
    cause: [
      '选项后来加了一项，通知书没有跟着改。',
      'An option was added and the letter was not changed.',
    ],
    wrong:
      '字段 篇目：题材，必填\n通知书 告知 （note） 对 读书\n  正文\n〈当 篇目 = 小说〉\n甲\n〈/当〉\n〈当 篇目 = 诗歌〉\n乙\n〈/当〉\n  正文完',
    right:
      '字段 篇目：题材，必填\n通知书 告知 （note） 对 读书\n  正文\n〈当 篇目 = 小说〉\n甲\n〈否则〉\n乙\n〈/当〉\n  正文完',
    byHand: ['那一种情况写什么，只有您知道。', 'Only you know what to write for it.'],
  },
  'letter-demand-missing': {
    means: [
      '通知书里要写整改要求，而记问题的规则没有写。',
      'The letter wants what is to be done, and the rule does not say it.',
    ],
    cause: ['规则少了“要求”一行。', 'The line demand of the rule is missing.'],
    wrong:
      '规则 够：到会 > 3\n  依据 《阅览办法》\n  否则 记问题 一般 “少。”\n通知书 告知 （note） 对 读书\n  正文\n〈每个 问题〉\n{整改要求}\n〈/每个〉\n  正文完',
    right:
      '规则 够：到会 > 3\n  依据 《阅览办法》\n  要求 “多请几位。”\n  否则 记问题 一般 “少。”\n通知书 告知 （note） 对 读书\n  正文\n〈每个 问题〉\n{整改要求}\n〈/每个〉\n  正文完',
    byHand: ['要求什么只有您知道。', 'Only you know what is demanded.'],
  },
  'letter-basis-missing': {
    means: [
      '通知书里要写依据，而记问题的规则没有写。',
      'The letter names the law, and the rule does not.',
    ],
    cause: ['规则少了“依据”一行。', 'The line basis of the rule is missing.'],
    wrong:
      '规则 够：到会 > 3\n  否则 记问题 建议 “少。”\n通知书 告知 （note） 对 读书\n  正文\n〈每个 问题〉\n{依据}\n〈/每个〉\n  正文完',
    right:
      '规则 够：到会 > 3\n  依据 《阅览办法》\n  否则 记问题 建议 “少。”\n通知书 告知 （note） 对 读书\n  正文\n〈每个 问题〉\n{依据}\n〈/每个〉\n  正文完',
    byHand: ['依据哪一条只有您知道。', 'Only you know the article.'],
  },
  'masked-shown': {
    means: [
      '脱敏的字段只在页面上遮住；直接写进文字，就会全部显示。',
      'A masked field is masked on pages; in a text it stands in full.',
    ],
    cause: ['插入时忘了“打码”。', 'The mask was forgotten.'],
    wrong: '字段 来电：手机，脱敏\n规则 够：到会 > 3\n  否则 提醒 “请联系{来电}。”',
    right: '字段 来电：手机，脱敏\n规则 够：到会 > 3\n  否则 提醒 “请联系{来电 打码}。”',
  },
  'threshold-repeated': {
    means: [
      '同一个数写在几处，政策一变容易漏改。',
      'One figure in several places: a change may miss one.',
    ],
    cause: ['还没有把它写成“参数”。', 'It is no parameter yet.'],
    wrong:
      '规则 省：购书款 ≤ 600元\n  否则 提醒 “多。”\n规则 省吧：当 到会 > 3 则 购书款 ≤ 600元\n  否则 提醒 “多。”',
    right:
      '参数 购书上限：金额 = 600元\n表单 朗诵 （recital）\n  字段 购书款：金额\n规则 省：购书款 ≤ 购书上限\n  否则 提醒 “多。”',
    byHand: ['参数叫什么名字，只有您知道。', 'Only you know the name of the parameter.'],
  },
  'period-reversed': {
    means: ['结束的日子在开始之前，一天也不起作用。', 'It ends before it begins.'],
    cause: ['两个日期写反了，或者年份写错了。', 'The two dates were swapped, or a year is wrong.'],
    wrong: '规则 够：到会 > 3\n  自 2026年2月1日\n  至 2026年1月31日\n  否则 提醒 “少。”',
    right: '规则 够：到会 > 3\n  自 2026年1月31日\n  至 2026年2月1日\n  否则 提醒 “少。”',
    byHand: ['哪个日期写错了，只有您知道。', 'Only you know which date is wrong.'],
  },
  'periods-overlap': {
    means: ['前后两个值有几天重在一起，不知道听哪个。', 'Two values for some days.'],
    cause: [
      '后一个值提前了，前一个值的“至”没有改。',
      'A new value begins before the old one ends.',
    ],
    wrong: '参数 购书上限：整数\n  自 2020年1月1日 至 2021年6月30日 1\n  自 2021年1月1日 2',
    right: '参数 购书上限：整数\n  自 2020年1月1日 至 2020年12月31日 1\n  自 2021年1月1日 2',
    byHand: ['从哪天起换只有您知道。', 'Only you know the day.'],
  },
  'periods-gap': {
    means: ['中间有几天没有值，那几天的记录算不出来。', 'No value for some days.'],
    cause: ['日期写错了一年，或者漏了一段。', 'A wrong year, or a stretch left out.'],
    wrong: '参数 购书上限：整数\n  自 2020年1月1日 至 2020年12月31日 1\n  自 2022年1月1日 2',
    right: '参数 购书上限：整数\n  自 2020年1月1日 至 2020年12月31日 1\n  自 2021年1月1日 2',
    byHand: ['缺的那几天是多少只有您知道。', 'Only you know the missing value.'],
  },
  'option-open': {
    means: [
      '同一个代码写了两次，先写的那次没有写到哪天为止。',
      'A code stands twice, and the first has no end.',
    ],
    cause: ['改了名称，旧的那一行没有加“至”。', 'A new label, and the old line was left open.'],
    wrong: '选项 馆舍\n  A 东馆\n  A 东馆新址，自 2026年1月1日',
    right: '选项 馆舍\n  A 东馆，至 2025年12月31日\n  A 东馆新址，自 2026年1月1日',
    byHand: ['到哪天为止只有您知道。', 'Only you know the day.'],
  },
  'value-same-day': {
    means: ['同一天起有两个值，不知道听哪个。', 'Two values from one day on.'],
    cause: ['复制了一行忘了改日期。', 'A copied line with its old date.'],
    wrong: '参数 购书上限：整数\n  自 2020年1月1日 1\n  自 2020年1月1日 2',
    right: '参数 购书上限：整数\n  自 2020年1月1日 1\n  自 2021年1月1日 2',
    byHand: ['哪个值对只有您知道。', 'Only you know which value is right.'],
  },
  'default-outside': {
    means: [
      '默认值不合字段自己的要求，不改就提交不了。',
      'The field would refuse its own default.',
    ],
    cause: ['改了范围，没有改默认值。', 'The bounds changed and the default did not.'],
    wrong: '字段 人次：整数，至少 3，默认 2',
    right: '字段 人次：整数，至少 3，默认 3',
    byHand: ['改默认值还是改范围，只有您知道。', 'Only you know which one to change.'],
  },
  'default-places': {
    means: ['默认值的小数位比字段能存的多。', 'The default has more places than the field keeps.'],
    cause: [
      '整数字段写了小数，或者“小数位”少了。',
      'A whole number with decimals, or too few places.',
    ],
    wrong: '字段 人次：整数，默认 3.5',
    right: '字段 人次：小数，默认 3.5',
    byHand: ['改默认值还是改类型，只有您知道。', 'Only you know which one to change.'],
  },
  'unique-repeated': {
    means: ['“唯一”里同一个字段写一次就够。', 'A field stands once in unique.'],
    cause: ['复制时重复了。', 'Copied twice.'],
    wrong: '表单 朗诵 （recital）\n  唯一 篇目，篇目\n  字段 篇目：文本，必填',
    right: '表单 朗诵 （recital）\n  唯一 篇目\n  字段 篇目：文本，必填',
  },
  'citation-repeated': {
    means: ['同一条依据写一次就够。', 'An article is cited once.'],
    cause: [
      '复制时重复了，或者第二条的条号没有改。',
      'Copied twice, or the second number was not changed.',
    ],
    wrong: '规则 够：到会 > 3\n  依据 《阅览办法》第三条；《阅览办法》第三条\n  否则 提醒 “少。”',
    right: '规则 够：到会 > 3\n  依据 《阅览办法》第三条\n  否则 提醒 “少。”',
  },
  'item-repeated': {
    means: ['【】里同一项写一次就够。', 'An item stands once in 【】.'],
    cause: ['复制时重复了，或者想写的是另一项。', 'Copied twice, or another one was meant.'],
    wrong: '规则 体裁对：体裁 属于【小说，诗歌，小说】\n  否则 提醒 “错。”',
    right: '规则 体裁对：体裁 属于【小说，诗歌】\n  否则 提醒 “错。”',
  },
  'option-or-field': {
    means: ['这个名称既是选项又是字段，看的人分不清。', 'The name is both an option and a field.'],
    cause: ['字段和选项取了同样的名称。', 'A field was given the name of an option.'],
    wrong: '字段 小说：题材\n规则 体裁对：体裁 = 小说\n  否则 提醒 “错。”',
    right: '字段 小说：题材\n规则 体裁对：体裁 = “小说”\n  否则 提醒 “错。”',
  },
  'sample-failing-missing': {
    means: [
      '没有样例会让这条规则不通过；条件写反了也看不出来。',
      'No sample fails the rule, so nobody would see it the wrong way round.',
    ],
    cause: ['只写了通得过的样例。', 'Only good samples were written.'],
    wrong:
      '规则 够：到会 > 3\n  依据 《阅览办法》\n  否则 记问题 一般 “少。”\n样例 多：到会 4 应当 没有问题',
    right:
      '规则 够：到会 > 3\n  依据 《阅览办法》\n  否则 记问题 一般 “少。”\n样例 多：到会 4 应当 没有问题\n样例 少：到会 3 应当 够',
    byHand: ['填什么算不通过，只有您知道。', 'Only you know what fails it.'],
  },
  'sample-passing-missing': {
    means: [
      '没有样例通过这条规则；每一份都记问题也看不出来。',
      'No sample meets the rule, so nobody would see that it catches all.',
    ],
    cause: ['只写了通不过的样例。', 'Only bad samples were written.'],
    wrong:
      '规则 够：到会 > 3\n  依据 《阅览办法》\n  否则 记问题 一般 “少。”\n样例 少：到会 3 应当 够',
    right:
      '规则 够：到会 > 3\n  依据 《阅览办法》\n  否则 记问题 一般 “少。”\n样例 多：到会 4 应当 没有问题\n样例 少：到会 3 应当 够',
    byHand: ['填什么算通过，只有您知道。', 'Only you know what meets it.'],
  },
} as const satisfies { readonly [code: string]: Page }
