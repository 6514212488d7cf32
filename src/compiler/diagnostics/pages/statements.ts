import type { Page } from './page.ts'

/** Of rules, laws, conclusions, letters and samples. */
export const statementPages = {
  'severity-unknown': {
    means: ['问题分三级：严重、一般、建议；没有别的。', 'A finding is severe, ordinary or advice.'],
    cause: ['用了别处的分法。', 'Another grading.'],
    wrong: '规则 够：到会 > 3\n  依据 《阅览办法》\n  否则 记问题 中等 “少。”',
    right: '规则 够：到会 > 3\n  依据 《阅览办法》\n  否则 记问题 一般 “少。”',
    byHand: ['算哪一级只有您知道。', 'Only you know how grave it is.'],
  },
  'rule-without-consequence': {
    means: [
      '规则不成立时要怎样，没有写。',
      'What happens when the rule is not met is not written.',
    ],
    cause: ['“否则”一行忘了写。', 'The line else was forgotten.'],
    wrong: '规则 够：到会 > 3',
    right: '规则 够：到会 > 3\n  否则 提醒 “人太少。”',
    byHand: ['后果和对人说的话只有您知道。', 'Only you know the consequence and its words.'],
  },
  'send-of-parent': {
    means: [
      '继承来的流转要发的通知书，是写给母表的，这张表的记录收不到。',
      'An inherited transition sends a letter that is for the parent form.',
    ],
    cause: [
      '母表的流转写了“发”，子表没有改写。',
      'The parent’s transition has 发, and was not rewritten.',
    ],
    wrong:
      '表单 朗诵 （recital）\n  字段 到会：整数\n状态 登记 → 结束\n流转 登记 → 结束：结束，发 告知\n通知书 告知 （note） 对 朗诵\n  正文\n好\n  正文完\n表单 少年朗诵 （junior） 继承 朗诵',
    right:
      '表单 朗诵 （recital）\n  字段 到会：整数\n状态 登记 → 结束\n流转 登记 → 结束：结束，发 告知\n通知书 告知 （note） 对 朗诵\n  正文\n好\n  正文完\n表单 少年朗诵 （junior） 继承 朗诵\n流转 登记 → 结束：结束',
    byHand: ['要不要另写一份只有您知道。', 'Only you know whether a letter of its own is due.'],
  },
  'send-other-form': {
    means: [
      '流转时发的通知书要写给这张表单，它写的是另一张。',
      'A letter sent on a transition must be for this form; this one is for another.',
    ],
    cause: [
      '名称选错了，或者通知书的“对”写错了。',
      'The wrong letter, or it is for the wrong form.',
    ],
    wrong:
      '通知书 告知 （note） 对 书友\n  正文\n好\n  正文完\n表单 朗诵 （recital）\n  字段 到会：整数\n状态 登记 → 结束\n流转 登记 → 结束：结束，发 告知',
    right:
      '通知书 告知 （note） 对 朗诵\n  正文\n好\n  正文完\n表单 朗诵 （recital）\n  字段 到会：整数\n状态 登记 → 结束\n流转 登记 → 结束：结束，发 告知',
    byHand: ['该发哪一份只有您知道。', 'Only you know which letter to send.'],
  },
  'area-form-twice': {
    means: [
      '同一张表单写在两个“栏目”里，或者在一个里写了两次。',
      'The same form stands in two lines of area, or twice in one.',
    ],
    cause: [
      '换栏目时忘了从原来的那一行删去。',
      'It was moved to another area and not taken out of the first.',
    ],
    wrong:
      '应用 书院 （academy）\n  栏目 讲学：朗诵\n  栏目 活动：朗诵\n表单 朗诵 （recital）\n  字段 到会：整数',
    right: '应用 书院 （academy）\n  栏目 讲学：朗诵\n表单 朗诵 （recital）\n  字段 到会：整数',
    alone: true,
    byHand: ['放在哪一个栏目只有您知道。', 'Only you know where it belongs.'],
  },
  'edition-state-twice': {
    means: [
      '“换版”给同一个状态写了两种办法，不知道听哪个。',
      'The line onEdition says two things of one state.',
    ],
    cause: ['复制了一项没有改状态。', 'One part was copied without changing its state.'],
    wrong:
      '表单 朗诵 （recital）\n  字段 到会：整数\n状态 登记 → 审看 → 结束\n  换版 登记 升级，登记 沿用',
    right:
      '表单 朗诵 （recital）\n  字段 到会：整数\n状态 登记 → 审看 → 结束\n  换版 登记 升级，审看 沿用',
    byHand: ['留哪一个只有您知道。', 'Only you know which one stays.'],
  },
  'edition-state-there': {
    means: [
      '“换版”里写“甲 改为 乙”，是说甲这个状态不再有了，停在甲的记录算作乙。',
      'In onEdition “A becomes B” says that A is no more, and that records in it stand in B.',
    ],
    cause: ['改了名的状态忘了从“状态”一行删去。', 'The old state was left in the line states.'],
    wrong:
      '表单 朗诵 （recital）\n  字段 到会：整数\n状态 登记 → 审看 → 结束\n  换版 登记 改为 审看',
    right:
      '表单 朗诵 （recital）\n  字段 到会：整数\n状态 登记 → 审看 → 结束\n  换版 报名 改为 登记',
    byHand: ['是改名还是不改只有您知道。', 'Only you know whether it was renamed.'],
  },
  'former-asked': {
    means: [
      '“原字段”写以前问过、现在不问了，或者换了类型的字段。',
      'A 原字段 is one that was asked and is no more, or is of another type now.',
    ],
    cause: ['写了“原字段”，忘了删去现在的那一行。', 'The line that asks the field was left in.'],
    wrong: '表单 朗诵 （recital）\n  字段 到会：整数\n  原字段 到会：整数',
    right: '表单 朗诵 （recital）\n  字段 到会：整数，转自 到会\n  原字段 到会：文本',
    byHand: ['留哪一行只有您知道。', 'Only you know which one stays.'],
  },
  'former-used': {
    means: [
      '原字段只能用在“转自”里：新的记录没有它的值。',
      'A former field stands in 转自 alone: new records have no value of it.',
    ],
    cause: [
      '停用了字段，还有规则、通知书用着它。',
      'A field was retired that something still uses.',
    ],
    wrong:
      '表单 朗诵 （recital）\n  字段 到会：整数\n  原字段 人数：整数\n规则 够：人数 > 3\n  否则 提醒 “少。”',
    right:
      '表单 朗诵 （recital）\n  字段 到会：整数\n  原字段 人数：整数\n规则 够：到会 > 3\n  否则 提醒 “少。”',
    byHand: ['用哪个字段代替只有您知道。', 'Only you know what takes its place.'],
  },
  'converted-type': {
    means: [
      '“转自”说旧记录里的值怎样变成这个字段的值。文字可以变成任何一种，任何一种可以变成文字，数和数之间可以互变；别的要写算式。',
      'What is text may be read as anything, anything may become text, a figure another figure; all else takes an expression.',
    ],
    cause: ['两种类型之间没有一定的变法。', 'There is no one way from one type to the other.'],
    wrong: '表单 朗诵 （recital）\n  字段 费用：金额，转自 人数\n  原字段 人数：整数',
    right: '表单 朗诵 （recital）\n  字段 费用：金额，转自 人数 × 1元\n  原字段 人数：整数',
    byHand: ['怎样变只有您知道。', 'Only you know how one becomes the other.'],
  },
  'converted-calculated': {
    means: ['计算的值不存，旧记录也是现算。', 'A 计算 is never stored, of old records neither.'],
    cause: ['从别的字段复制来的。', 'It was copied from a field.'],
    wrong: '表单 朗诵 （recital）\n  字段 到会：整数\n  计算 一半：整数，转自 “{到会}” = 到会 + 1',
    right: '表单 朗诵 （recital）\n  字段 到会：整数\n  计算 一半：整数 = 到会 + 1',
    byHand: ['这里要不要计算只有您知道。', 'Only you know whether it is calculated.'],
  },
  'creation-field-twice': {
    means: [
      '建一份记录时，同一个字段给了两个值。',
      'A new record is given two values for one field.',
    ],
    cause: ['复制了一项没有改名称。', 'One part was copied without changing its name.'],
    wrong:
      '表单 证书 （certificate）\n  字段 朗诵：引用 朗诵\n  字段 名称：文本\n  计算 次序：整数 = 1 + 1\n表单 朗诵 （recital）\n  字段 到会：整数\n状态 登记 → 结束\n流转 登记 → 结束：结束\n  建 证书：朗诵 = 本表，名称 = “优胜”，名称 = “参加”',
    right:
      '表单 证书 （certificate）\n  字段 朗诵：引用 朗诵\n  字段 名称：文本\n  计算 次序：整数 = 1 + 1\n表单 朗诵 （recital）\n  字段 到会：整数\n状态 登记 → 结束\n流转 登记 → 结束：结束\n  建 证书：朗诵 = 本表，名称 = “优胜”',
    byHand: ['留哪一个只有您知道。', 'Only you know which one stays.'],
  },
  'creation-field-derived': {
    means: [
      '建一份记录时只能给它的字段写值：计算由系统得出，表格留给填报人。',
      'Only fields are given a value: a 计算 is worked out, a 表格 is left to people.',
    ],
    cause: ['写了计算或者表格的名称。', 'A 计算 or a 表格 was named.'],
    wrong:
      '表单 证书 （certificate）\n  字段 朗诵：引用 朗诵\n  字段 名称：文本\n  计算 次序：整数 = 1 + 1\n表单 朗诵 （recital）\n  字段 到会：整数\n状态 登记 → 结束\n流转 登记 → 结束：结束\n  建 证书：朗诵 = 本表，次序 = 1',
    right:
      '表单 证书 （certificate）\n  字段 朗诵：引用 朗诵\n  字段 名称：文本\n  计算 次序：整数 = 1 + 1\n表单 朗诵 （recital）\n  字段 到会：整数\n状态 登记 → 结束\n流转 登记 → 结束：结束\n  建 证书：朗诵 = 本表',
    byHand: ['要不要另加一个字段只有您知道。', 'Only you know whether a field is missing.'],
  },
  'creation-other-form': {
    means: [
      '引用字段只放得下它所引用的那张表单的记录。',
      'A reference holds records of the form it refers to alone.',
    ],
    cause: [
      '把一份记录（如本表）放进了引用别的表单的字段。',
      'A record was put into a field that refers to another form.',
    ],
    wrong:
      '表单 证书 （certificate）\n  字段 朗诵：引用 朗诵\n  字段 领取人：引用 书友\n  计算 次序：整数 = 1 + 1\n表单 朗诵 （recital）\n  字段 到会：整数\n状态 登记 → 结束\n流转 登记 → 结束：结束\n  建 证书：领取人 = 本表',
    right:
      '表单 证书 （certificate）\n  字段 朗诵：引用 朗诵\n  字段 领取人：引用 书友\n  计算 次序：整数 = 1 + 1\n表单 朗诵 （recital）\n  字段 到会：整数\n状态 登记 → 结束\n流转 登记 → 结束：结束\n  建 证书：朗诵 = 本表',
    byHand: ['该放进哪个字段只有您知道。', 'Only you know which field it belongs to.'],
  },
  'review-blocks': {
    means: [
      '“审查时”的规则在提交以后才判，拦不住提交。',
      'A rule of the review is judged after submission, and blocks nothing.',
    ],
    cause: ['后果选错了，或者多写了“审查时”。', 'The wrong consequence, or atReview is too much.'],
    wrong: '规则 够：审查时 到会 > 3\n  否则 不得提交 “少。”',
    right: '规则 够：审查时 到会 > 3\n  否则 提醒 “少。”',
    byHand: [
      '改后果还是改时候，只有您知道。',
      'Only you know whether to change the consequence or the time.',
    ],
  },
  'basis-missing': {
    means: [
      '记问题要有依据，不然通知书上写不出根据什么。',
      'A finding cites its law, which the letter must name.',
    ],
    cause: [
      '“依据”一行忘了写；整张表同一个依据，写在表单下面一次就够。',
      'The line basis was forgotten; one under the form serves all.',
    ],
    wrong: '规则 够：到会 > 3\n  否则 记问题 一般 “少。”',
    right: '规则 够：到会 > 3\n  依据 《阅览办法》第三条\n  否则 记问题 一般 “少。”',
    byHand: ['依据哪一条只有您知道。', 'Only you know the article.'],
  },
  'law-undeclared': {
    means: [
      '应用里写明了法规，但没有这一部，名称可能写错了。',
      'The app declares its laws, and this is not among them.',
    ],
    cause: ['还没有给它写“法规”一行。', 'Its line 法规 is not written yet.'],
    wrong: '规则 够：到会 > 3\n  依据 《民法典》第一条\n  否则 提醒 “少。”',
    right:
      '法规 《民法典》\n表单 朗诵 （recital）\n  字段 到会：整数\n规则 够：到会 > 3\n  依据 《民法典》第一条\n  否则 提醒 “少。”',
  },
  'law-misspelt': {
    means: [
      '没有写明这部法规，但有一部名称很像的。',
      'There is no such law, but one whose name is close.',
    ],
    cause: ['打错了字。', 'A slip.'],
    wrong: '规则 够：到会 > 3\n  依据 《阅揽办法》第三条\n  否则 提醒 “少。”',
    right: '规则 够：到会 > 3\n  依据 《阅览办法》第三条\n  否则 提醒 “少。”',
  },
  'law-replaced': {
    means: [
      '依据的法规已经废止，有新的代替它；以后的记录要引新的。新法规的“条”后面写了“原 第几条”的，可以自动改；没有写的，序号要自己核对。',
      'The law is repealed and another takes its place. Where an article there says what it was (formerArticle), it is mended for you; else look the number up.',
    ],
    cause: ['法规换了，规则没有跟着改。', 'The law changed and the rule did not.'],
    wrong:
      '法规 《借书规定》 生效 2020年1月1日，代替 《借阅收费规定》\n表单 朗诵 （recital）\n  字段 到会：整数\n规则 够：到会 > 3\n  依据 《借阅收费规定》\n  否则 提醒 “少。”',
    right:
      '法规 《借书规定》 生效 2020年1月1日，代替 《借阅收费规定》\n表单 朗诵 （recital）\n  字段 到会：整数\n规则 够：到会 > 3\n  依据 《借书规定》\n  否则 提醒 “少。”',
  },
  'law-repealed': {
    means: [
      '依据的法规已经废止，以后的记录不能再引它。',
      'The law is repealed and no basis after that day.',
    ],
    cause: ['法规废止了，规则没有跟着改。', 'The law ended and the rule did not.'],
    wrong: '规则 够：到会 > 3\n  依据 《借阅收费规定》\n  否则 提醒 “少。”',
    right: '规则 够：到会 > 3\n  依据 《借阅收费规定》\n  否则 提醒 “少。”\n  至 2019年12月30日',
    byHand: [
      '改引哪部法规，或者规则用到哪天为止，只有您知道。',
      'Only you know the new basis or the last day.',
    ],
  },
  'law-early': {
    means: ['规则开始用的日子，法规还没有生效。', 'The rule starts before its law takes effect.'],
    cause: ['“自”的日子写早了，或者法规的生效日写错了。', 'One of the two dates is wrong.'],
    wrong: '规则 够：到会 > 3\n  自 2015年1月1日\n  依据 《阅览办法》\n  否则 提醒 “少。”',
    right: '规则 够：到会 > 3\n  自 2020年1月1日\n  依据 《阅览办法》\n  否则 提醒 “少。”',
    byHand: ['哪个日子写错了，只有您知道。', 'Only you know which date is wrong.'],
  },
  'article-moved': {
    means: [
      '法规修订后这一条换了条号，要引新的。',
      'The article has another number since the revision.',
    ],
    cause: ['法规修订了，规则没有跟着改。', 'The law was revised and the rule was not.'],
    wrong:
      '法规 《借书条例》 生效 2010年1月1日\n  条 第五条 “每人三本。”\n  修订 2020年1月1日\n  条 第六条 “每人三本。”，原 第五条\n表单 朗诵 （recital）\n  字段 到会：整数\n规则 够：到会 > 3\n  依据 《借书条例》第五条\n  否则 提醒 “少。”',
    right:
      '法规 《借书条例》 生效 2010年1月1日\n  条 第五条 “每人三本。”\n  修订 2020年1月1日\n  条 第六条 “每人三本。”，原 第五条\n表单 朗诵 （recital）\n  字段 到会：整数\n规则 够：到会 > 3\n  依据 《借书条例》第六条\n  否则 提醒 “少。”',
  },
  'article-ended': {
    means: [
      '这一条只有效到某一天，以后的记录不能再引它。',
      'The article is in force up to a day only.',
    ],
    cause: [
      '条文删去了，规则没有跟着改。',
      'The article was dropped and the rule was not changed.',
    ],
    wrong:
      '法规 《借书条例》 生效 2010年1月1日\n  条 第五条 “每人三本。”，至 2019年12月31日\n表单 朗诵 （recital）\n  字段 到会：整数\n规则 够：到会 > 3\n  依据 《借书条例》第五条\n  否则 提醒 “少。”',
    right:
      '法规 《借书条例》 生效 2010年1月1日\n  条 第五条 “每人三本。”，至 2019年12月31日\n表单 朗诵 （recital）\n  字段 到会：整数\n规则 够：到会 > 3\n  至 2019年12月31日\n  依据 《借书条例》第五条\n  否则 提醒 “少。”',
    byHand: [
      '改引哪一条，或者规则用到哪天为止，只有您知道。',
      'Only you know the new article or the last day.',
    ],
  },
  'article-early': {
    means: ['规则开始用的日子，还没有这一条。', 'The rule starts before the article is in force.'],
    cause: ['“自”的日子写早了。', 'The date of the rule is too early.'],
    wrong:
      '法规 《借书条例》 生效 2010年1月1日\n  条 第五条 “每人三本。”，自 2016年1月1日\n表单 朗诵 （recital）\n  字段 到会：整数\n规则 够：到会 > 3\n  自 2012年1月1日\n  依据 《借书条例》第五条\n  否则 提醒 “少。”',
    right:
      '法规 《借书条例》 生效 2010年1月1日\n  条 第五条 “每人三本。”，自 2016年1月1日\n表单 朗诵 （recital）\n  字段 到会：整数\n规则 够：到会 > 3\n  自 2016年1月1日\n  依据 《借书条例》第五条\n  否则 提醒 “少。”',
    byHand: ['哪个日子写错了，只有您知道。', 'Only you know which date is wrong.'],
  },
  'calculation-cycle': {
    means: [
      '几个计算互相要对方的结果，谁也算不出来。',
      'Calculations that need each other never start.',
    ],
    cause: ['其中一个写错了字段。', 'One of them names the wrong field.'],
    wrong: '计算 甲数：整数 = 乙数 + 1\n计算 乙数：整数 = 甲数 − 1',
    right: '计算 甲数：整数 = 到会 + 1\n计算 乙数：整数 = 甲数 − 1',
    byHand: ['从哪里断开只有您知道。', 'Only you know where to break it.'],
  },
  'conclusion-open': {
    means: [
      '不合任何一条的记录没有结论；结论要能管到每一份。',
      'Records that meet no case have no conclusion.',
    ],
    cause: ['“其余”忘了写。', 'The case otherwise was forgotten.'],
    wrong: '结论 评价：到会 > 3 则 热闹',
    right: '结论 评价：到会 > 3 则 热闹；其余 冷清',
    byHand: ['其余的叫什么，只有您知道。', 'Only you know what the others are called.'],
  },
  'conclusion-unreachable': {
    means: [
      '按先后看，到“其余”就定了，后面的轮不到。',
      'Cases are tried in order, and 其余 takes all.',
    ],
    cause: ['“其余”没有放在最后。', '其余 is not the last.'],
    wrong: '结论 评价：其余 冷清；到会 > 3 则 热闹',
    right: '结论 评价：到会 > 3 则 热闹；其余 冷清',
  },
  'format-unknown': {
    means: [
      '花括号里名称后面写的是怎样显示，没有这种写法。',
      'After the name stands how it is shown; there is no such way.',
    ],
    cause: [
      '写了别的软件的格式，或者名称里有空格（要写『』）。',
      'A format of another program, or a name with a blank.',
    ],
    wrong: '规则 够：到会 > 3\n  否则 提醒 “只有{到会 罗马数字}人。”',
    right: '规则 够：到会 > 3\n  否则 提醒 “只有{到会 中文}人。”',
  },
  'inset-table': {
    means: [
      '表格有许多行，不能当一个词插进文字。',
      'A table has many rows and is no word of a text.',
    ],
    cause: ['想把各行都写出来。', 'All its rows were meant.'],
    wrong: '通知书 告知 （note） 对 读书\n  正文\n书目：{书单}。\n  正文完',
    right: '通知书 告知 （note） 对 读书\n  正文\n书目：〈每个 书单〉{书名}；〈/每个〉\n  正文完',
    byHand: ['每一行怎样写只有您知道。', 'Only you know how a row is to read.'],
  },
  'judged-early': {
    means: [
      '结论、有问题、问题数是规则判出来的，判规则、填表、算字段的时候还没有。',
      'The conclusion and the findings are what the rules lead to: there are none yet while fields and rules are looked at.',
    ],
    cause: ['想按别的规则的结果再判一次。', 'A rule was to go by the outcome of other rules.'],
    wrong: '规则 多：到会 > 3\n  否则 提醒 “少。”\n规则 再：当 有问题 则 提醒 “有问题。”',
    right: '规则 多：到会 > 3\n  否则 提醒 “少。”\n规则 再：当 有问题 则 线索 “有问题。”',
    byHand: [
      '是改成线索，还是写明是什么情形，只有您知道。',
      'Whether it is a clue, or which case is meant, only you know.',
    ],
  },
  'filing-only': {
    means: [
      '文号、标题、主送、送达日期、作废原因是一份发出去的文书才有的，跟着它建的记录里可以写。',
      'The number, title, addressee, day of service and why it is void belong to a letter that is out, and to the records made with it.',
    ],
    cause: [
      '写在了规则、字段或者文书的正文里。',
      'It stands in a rule, a field or the text of a letter.',
    ],
    wrong: '通知书 告知 （note） 对 读书\n  正文\n{文号}收到。\n  正文完',
    right: '通知书 告知 （note） 对 读书\n  正文\n收到。\n  正文完',
    byHand: ['该写什么，只有您知道。', 'Only you know what should stand there.'],
  },
  'creation-at-service': {
    means: ['“送达时”说的是文书送达的时候，流转没有送达。', 'Letters are served, steps are not.'],
    cause: ['从通知书下面抄到了流转下面。', 'The line was copied from a notice.'],
    wrong:
      '表单 证书 （certificate）\n  字段 朗诵：引用 朗诵\n表单 朗诵 （recital）\n  字段 到会：整数\n状态 登记 → 结束\n流转 登记 → 结束：结束\n  建 证书 送达时：朗诵 = 本表',
    right:
      '表单 证书 （certificate）\n  字段 朗诵：引用 朗诵\n表单 朗诵 （recital）\n  字段 到会：整数\n状态 登记 → 结束\n流转 登记 → 结束：结束\n  建 证书：朗诵 = 本表',
    byHand: ['该在哪里建，只有您知道。', 'Only you know where it should be made.'],
  },
  'drawn-outside': {
    means: [
      '抽中的是“抽取”抽到的那一份记录，没有抽取就没有抽中的。',
      'What was drawn is there only where something is drawn.',
    ],
    cause: [
      '“抽取”一行忘了写，或者写在了别的流转下面。',
      'The line draw was forgotten, or stands under another step.',
    ],
    wrong:
      '表单 检查 （checkup）\n  字段 数：整数\n  字段 签：文本\n  字段 谁：引用 书友\n状态 待抽 → 已抽\n流转 待抽 → 已抽：抽\n  建 检查：谁 = 抽中',
    right:
      '表单 检查 （checkup）\n  字段 数：整数\n  字段 签：文本\n  字段 谁：引用 书友\n状态 待抽 → 已抽\n流转 待抽 → 已抽：抽\n  抽取 书友：数量 = 数，种子 = 签\n  建 检查：谁 = 抽中',
    byHand: ['抽哪张表、抽几份，只有您知道。', 'Only you know what is drawn, and how many.'],
  },
  'each-one-outside': {
    means: [
      '写了“每个 表单”，才有正在看的那一份。',
      'There is a record in hand only where a line goes through the records of a form.',
    ],
    cause: [
      '“每个 表单”忘了写，或者“每个”后面是问题、表格：它们的内容直接写名称。',
      'Each was forgotten, or it goes through findings or a table, whose parts are named as they are.',
    ],
    wrong:
      '表单 检查 （checkup）\n  字段 谁：引用 书友\n状态 待办 → 已办\n流转 待办 → 已办：办\n  建 检查：谁 = 该份',
    right:
      '表单 检查 （checkup）\n  字段 谁：引用 书友\n状态 待办 → 已办\n流转 待办 → 已办：办\n  建 检查 每个 书友：谁 = 该份',
    byHand: ['对每个什么都添一份，只有您知道。', 'Only you know for each of what one is made.'],
  },
  'draw-twice': {
    means: [
      '每一步抽一次，抽到的叫“抽中”；抽两次就说不清是哪一次的。',
      'A step draws once, so that it is clear what was drawn.',
    ],
    cause: ['一步里写了两行“抽取”。', 'Two lines draw stand under one step.'],
    wrong:
      '表单 检查 （checkup）\n  字段 数：整数\n  字段 签：文本\n  字段 谁：引用 书友\n状态 待抽 → 已抽\n流转 待抽 → 已抽：抽\n  抽取 书友：数量 = 数，种子 = 签\n  抽取 书友：数量 = 数，种子 = 签',
    right:
      '表单 检查 （checkup）\n  字段 数：整数\n  字段 签：文本\n  字段 谁：引用 书友\n状态 待抽 → 已抽\n流转 待抽 → 已抽：抽\n  抽取 书友：数量 = 数，种子 = 签',
    byHand: ['留哪一行，只有您知道。', 'Only you know which one stays.'],
  },
  'draw-parts': {
    means: [
      '抽几份、用哪个字段记种子，都要写明；有了种子，抽取的结果别人可以重算。',
      'How many, and where the seed is kept: by the seed anybody can repeat the draw.',
    ],
    cause: ['漏写了，或者写了两次。', 'One of them was left out, or said twice.'],
    wrong:
      '表单 检查 （checkup）\n  字段 数：整数\n  字段 签：文本\n  字段 谁：引用 书友\n状态 待抽 → 已抽\n流转 待抽 → 已抽：抽\n  抽取 书友：数量 = 数',
    right:
      '表单 检查 （checkup）\n  字段 数：整数\n  字段 签：文本\n  字段 谁：引用 书友\n状态 待抽 → 已抽\n流转 待抽 → 已抽：抽\n  抽取 书友：数量 = 数，种子 = 签',
    byHand: ['用哪个字段，只有您知道。', 'Only you know the field.'],
  },
  'draw-field': {
    means: [
      '种子是一串文字，候选是一个数，由系统写进字段里。',
      'The seed is a text and the candidates a number, which the server writes into fields.',
    ],
    cause: ['写了别的类型的字段，或者计算。', 'The field is of another type, or a calc.'],
    wrong:
      '表单 检查 （checkup）\n  字段 数：整数\n  字段 签：文本\n  字段 谁：引用 书友\n状态 待抽 → 已抽\n流转 待抽 → 已抽：抽\n  抽取 书友：数量 = 数，种子 = 数',
    right:
      '表单 检查 （checkup）\n  字段 数：整数\n  字段 签：文本\n  字段 谁：引用 书友\n状态 待抽 → 已抽\n流转 待抽 → 已抽：抽\n  抽取 书友：数量 = 数，种子 = 签',
    byHand: ['换成哪个字段，只有您知道。', 'Only you know the field.'],
  },
  'state-early': {
    means: [
      '状态在提交以后才一步一步走，填表和提交的时候只有草稿。',
      'A record takes its steps after it is submitted; while it is filled in there is only the draft.',
    ],
    cause: ['想按走到哪一步来判一条提交时的规则。', 'A rule of submission was to go by the state.'],
    wrong: '状态 草稿 → 已报 → 已收\n规则 再：当 状态 = 已收 则 提醒 “收了。”',
    right: '状态 草稿 → 已报 → 已收\n规则 再：审查时，当 状态 = 已收 则 提醒 “收了。”',
    byHand: [
      '是改成审查时的规则，还是写成流转的条件，只有您知道。',
      'Whether a rule of review or the condition of a step is meant, only you know.',
    ],
  },
  'state-none': {
    means: [
      '没有写状态的表单，保存就是提交，没有步骤可说。',
      'A form without states is submitted when it is saved: there are no steps to speak of.',
    ],
    cause: ['忘了写“状态”一行。', 'The line states was forgotten.'],
    wrong: '标识 收了 对 读书：状态 = 已收',
    right: '状态 草稿 → 已报 → 已收\n标识 收了 对 读书：状态 = 已收',
    byHand: ['有哪些步骤，只有您知道。', 'Only you know the steps.'],
  },
  'letter-only': {
    means: [
      '签发日期、到期日是发文书的那天定的，发以前没有。',
      'The day of issue, and what is counted from it, are settled when the letter is issued.',
    ],
    cause: [
      '写在了规则、字段或者通知书的“当”里。',
      'It stands in a rule, a field or the “when” of a notice.',
    ],
    wrong: '规则 早：读书日 < 签发日期\n  否则 提醒 “晚。”',
    right: '规则 早：读书日 < 提交日期\n  否则 提醒 “晚。”',
    byHand: ['要用哪一天，只有您知道。', 'Only you know which day is meant.'],
  },
  'finding-outside': {
    means: [
      '这个词说的是某一个问题，只在逐个写问题时有意义。',
      'The word is about one finding, and has a meaning among findings only.',
    ],
    cause: ['〈每个 问题〉忘了写。', '〈each findings〉 was forgotten.'],
    wrong: '通知书 告知 （note） 对 读书\n  正文\n{说明}\n  正文完',
    right: '通知书 告知 （note） 对 读书\n  正文\n〈每个 问题〉\n{说明}\n〈/每个〉\n  正文完',
    byHand: ['从哪里到哪里是一个问题，只有您知道。', 'Only you know what is said of each.'],
  },
  'notice-without-form': {
    means: [
      '通知书里的名称都从表单来，要写明对哪张表单。',
      'A letter takes its values from a form, which it names.',
    ],
    cause: ['“对 …”忘了写。', 'for was forgotten.'],
    wrong:
      '应用 读书会 （club）\n选项 题材\n  小说\n通知书 告知 （note）\n  正文\n好\n  正文完\n表单 读书 （reading）\n  字段 书题：文本',
    right:
      '应用 读书会 （club）\n选项 题材\n  小说\n通知书 告知 （note） 对 读书\n  正文\n好\n  正文完\n表单 读书 （reading）\n  字段 书题：文本',
    alone: true,
  },
  'notice-without-body': {
    means: ['通知书没有正文，印出来是空的。', 'A letter without a text would be empty.'],
    cause: ['正文还没有写。', 'It is not written yet.'],
    wrong: '通知书 告知 （note） 对 读书\n  版式 文件',
    right: '通知书 告知 （note） 对 读书\n  版式 文件\n  正文\n请准时到会。\n  正文完',
    byHand: ['正文写什么只有您知道。', 'Only you know the text.'],
  },
  'annex-without-body': {
    means: [
      '写在“附件”里的附件和文书一起印，另起一页，所以要有正文。',
      'An annex is printed with the letter, on pages of its own, and so needs a text.',
    ],
    cause: [
      '附件是另外附上的材料，或者正文漏了。',
      'It is a paper that goes along, or its text was left out.',
    ],
    wrong: '通知书 告知 （note） 对 读书\n  附件 “书目”\n  落款 “图书馆”\n  正文\n好\n  正文完',
    right: '通知书 告知 （note） 对 读书\n  附件说明 “书目”\n  落款 “图书馆”\n  正文\n好\n  正文完',
    byHand: ['附件里写什么只有您知道。', 'Only you know what the annex says.'],
  },
  'letter-column-unnamed': {
    means: [
      '文书里的表格每一列都有名称；算出来的一列没有现成的名称。',
      'Each column of a table in a letter has a name; one that is worked out has none of its own.',
    ],
    cause: ['只写了算式。', 'Only the formula was written.'],
    wrong: '通知书 告知 （note） 对 读书\n  正文\n〈表格 书单：书名，册数 × 书价〉\n  正文完',
    right:
      '通知书 告知 （note） 对 读书\n  正文\n〈表格 书单：书名，价款 = 册数 × 书价〉\n  正文完',
    byHand: ['这一列叫什么只有您知道。', 'Only you know what the column is called.'],
  },
  'layout-unknown': {
    means: ['版式决定信头、文号和落款放在哪里，没有这一种。', 'There is no such layout.'],
    cause: ['照口头叫法写了。', 'Called as in speech.'],
    wrong: '通知书 告知 （note） 对 读书\n  版式 红头\n  正文\n好\n  正文完',
    right: '通知书 告知 （note） 对 读书\n  版式 文件\n  正文\n好\n  正文完',
    byHand: ['用哪种版式只有您知道。', 'Only you know which layout.'],
  },
  'number-parts': {
    byHand: ['文号怎样写只有您知道。', 'Only you know how the number is written.'],
    means: [
      '文号由年份和流水号组成，两处都要有，也只能有这两处。',
      'A document number has a year and a serial, and no other part.',
    ],
    cause: ['花括号忘了写，或者只写了一处。', 'The braces were forgotten, or one of the two.'],
    wrong: '通知书 告知 （note） 对 读书\n  文号 “图字〔年〕序号号”\n  正文\n好\n  正文完',
    right: '通知书 告知 （note） 对 读书\n  文号 “图字〔{年}〕{序号}号”\n  正文\n好\n  正文完',
  },
  'sample-shape': {
    means: [
      '样例里的表格、引用要写明哪一列、哪个字段。',
      'In a sample each value of a row is given with its column.',
    ],
    cause: ['只写了值，没有写列名。', 'The values came without their columns.'],
    wrong: '样例 一：书单【红楼梦，3】 应当 没有问题',
    right: '样例 一：书单【书名 “红楼梦”，册数 3】 应当 没有问题',
    byHand: ['每个值是哪一列，只有您知道。', 'Only you know the column of each value.'],
  },
} as const satisfies { readonly [code: string]: Page }
