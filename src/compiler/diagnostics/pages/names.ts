import type { Page } from './page.ts'

/** Of what has a name: apps, fields, options, types, tables, parameters, fragments. */
export const namePages = {
  'app-missing': {
    means: [
      '每个应用要有一行“应用”，写明名称和标识。',
      'Every app has one line app with its name and id.',
    ],
    cause: [
      '新建文件时没有写，或者只打开了其中一个文件。',
      'A new file, or only one of several was named.',
    ],
    wrong: '表单 读书 （reading）\n  字段 书题：文本',
    right: '应用 读书会 （club）\n表单 读书 （reading）\n  字段 书题：文本',
    alone: true,
  },
  'app-twice': {
    means: ['一个文件夹是一个应用，“应用”只写一次。', 'A folder is one app, declared once.'],
    cause: ['把另一个应用的文件放进了同一个文件夹。', 'A file of another app in the same folder.'],
    wrong:
      '应用 读书会 （club）\n应用 朗诵会 （recital）\n表单 读书 （reading）\n  字段 书题：文本',
    right: '应用 读书会 （club）\n表单 读书 （reading）\n  字段 书题：文本',
    alone: true,
  },
  'name-duplicate': {
    means: [
      '同一处两样东西不能同名，否则规则里写这个名称就不知道指哪个。',
      'Two things of one name: nobody could tell which is meant.',
    ],
    cause: ['复制了一行忘了改名。', 'A copied line with its old name.'],
    wrong: '字段 书题：长文本',
    right: '字段 书题补充：长文本',
  },
  'id-duplicate': {
    means: [
      '括号里的标识是程序里用的名字，也不能重复。',
      'The id in brackets is what programs use; it is unique too.',
    ],
    cause: ['复制了一行，改了名称没改标识。', 'A copied line with its old id.'],
    wrong: '字段 副题 （theme）：文本',
    right: '字段 副题 （subtheme）：文本',
  },
  'id-malformed': {
    means: [
      '标识由字母、数字连成，以字母开头，中间没有空格和符号。',
      'An id is letters and digits, a letter first.',
    ],
    cause: ['把说明写进了括号。', 'An explanation was put into the brackets.'],
    wrong: '字段 副题（sub theme）：文本',
    right: '字段 副题（sub_theme）：文本',
  },
  'name-too-long': {
    means: [
      '名称会用作列名和文件名，最多 60 个字。',
      'A name becomes a column and a file, so it has its limits.',
    ],
    cause: ['把填写说明写成了名称。', 'The instructions became the name.'],
    wrong: `字段 ${'请填写本次读书的全部情况'.repeat(6)}：文本`,
    right: '字段 全部情况：文本，提示 “请填写本次读书的全部情况”',
    byHand: ['怎样缩短只有您知道。', 'Only you can shorten it.'],
  },
  'id-reserved': {
    means: ['这几个词程序自己要用，不能作标识。', 'Programs keep this word to themselves.'],
    cause: ['正好取了同样的英文。', 'The same word by chance.'],
    wrong: '字段 构造 （constructor）：文本',
    right: '字段 构造 （constructorField）：文本',
  },
  'name-unknown': {
    means: [
      '算式里的名称要是字段、参数、选项或语言自己的名称，这个都不是。',
      'A name in a condition is a field, a parameter, an option or a name of the language; this is none.',
    ],
    cause: [
      '字段还没有写，或者在别的表单里（要写“引用.字段”）。',
      'The field is not written yet, or it is of another form.',
    ],
    wrong: '规则 够：嘉宾 > 3\n  否则 提醒 “少。”',
    right: '字段 嘉宾：整数\n规则 够：嘉宾 > 3\n  否则 提醒 “少。”',
    byHand: ['要加的字段是什么类型，只有您知道。', 'Only you know the type of the field to add.'],
  },
  'name-misspelt': {
    means: ['没有这个名称，但有一个很像的。', 'There is no such name, but one that is close.'],
    cause: [
      '打错了字，或者字段改过名（改名时写上“曾用名”，旧名就还能用）。',
      'A slip, or the field was renamed.',
    ],
    wrong: '规则 够：到汇 > 3\n  否则 提醒 “少。”',
    right: '规则 够：到会 > 3\n  否则 提醒 “少。”',
  },
  'declared-unknown': {
    means: [
      '这里写的表单、选项、片段等，应用里没有。',
      'The app has no form, list or fragment of that name.',
    ],
    cause: [
      '还没有写，或者它在没有一起编译的文件里。',
      'It is not written yet, or in a file that was not compiled.',
    ],
    wrong: '字段 场地：引用 场地名录',
    right: '字段 书友：引用 书友',
    byHand: [
      '要新写它，还是引用另一个，只有您知道。',
      'Only you know whether to write it or to name another.',
    ],
  },
  'declared-misspelt': {
    means: [
      '没有这个表单、选项或片段，但有一个很像的。',
      'There is none of that name, but one that is close.',
    ],
    cause: ['打错了字。', 'A slip.'],
    wrong: '字段 领读：引用 书有',
    right: '字段 领读：引用 书友',
  },
  'option-unknown': {
    means: [
      '比较的这一项不在选项里，永远不会成立。',
      'The option is not in the list, so nothing could equal it.',
    ],
    cause: ['选项改过名，或者漏写了这一项。', 'The option was renamed or left out.'],
    wrong: '规则 体裁对：体裁 = 传记文学\n  否则 提醒 “错。”',
    right: '规则 体裁对：体裁 = 小说\n  否则 提醒 “错。”',
    byHand: [
      '是改这里，还是给选项加一项，只有您知道。',
      'Change this or add to the list: only you know.',
    ],
  },
  'option-misspelt': {
    means: [
      '选项里没有这一项，但有一个很像的。',
      'There is no such option, but one that is close.',
    ],
    cause: ['打错了字。', 'A slip.'],
    wrong: '规则 体裁对：体裁 = 诗哥\n  否则 提醒 “错。”',
    right: '规则 体裁对：体裁 = 诗歌\n  否则 提醒 “错。”',
  },
  'option-alone': {
    means: [
      '单写一个选项不是条件，要写明哪个字段等于它。',
      'An option alone is no condition; say what equals it.',
    ],
    cause: ['“或”后面省略了字段。', 'The field was left out after or.'],
    wrong: '规则 体裁对：体裁 = 小说 或 诗歌\n  否则 提醒 “错。”',
    right: '规则 体裁对：体裁 属于【小说，诗歌】\n  否则 提醒 “错。”',
  },
  'option-duplicate': {
    means: [
      '同一项写了两次，存的数据就分不清。',
      'One option twice: the data could not tell them apart.',
    ],
    cause: ['复制时重复了。', 'Copied twice.'],
    wrong: '字段 时段：单选【上午，下午，上午】',
    right: '字段 时段：单选【上午，下午】',
  },
  'options-empty': {
    byHand: ['有哪些选项只有您知道。', 'Only you know the options.'],
    means: ['“选项”下面要一行一项写出来。', 'Options are written a line each under their list.'],
    cause: ['把几项写在了“选项”同一行。', 'They were put on the line of the list.'],
    wrong: '选项 时段：上午、下午',
    right: '选项 时段\n  上午\n  下午',
  },
  'type-unknown': {
    means: [
      '冒号后面写类型；没有这种类型，也没有同名的选项。',
      'There is no such type and no list of that name.',
    ],
    cause: [
      '照别的软件写了类型，或者选项还没有写。',
      'A type of another program, or the list is not written yet.',
    ],
    wrong: '字段 封面：电子表格',
    right: '字段 封面：附件',
    byHand: ['该用哪种类型，只有您知道。', 'Only you know which type is right.'],
  },
  'type-misspelt': {
    means: [
      '没有这种类型，但有一个很像的，或者意思一样的。',
      'There is no such type, but one that is close or means the same.',
    ],
    cause: [
      '打错了字，或者写了平时的说法（如“电话”“数字”）。',
      'A slip, or an everyday word for it.',
    ],
    wrong: '字段 门票：金饿',
    right: '字段 门票：金额',
  },
  'type-argument': {
    means: ['这种类型后面不用再写选项或名称。', 'Nothing follows this type.'],
    cause: [
      '把要求写在了类型后面而没有逗号，或者类型写错了。',
      'An attribute without its comma, or the wrong type.',
    ],
    wrong: '字段 人次：整数 二',
    right: '字段 人次：整数',
  },
  'choice-empty': {
    means: ['单选、多选要写明有哪些选项。', 'A choice needs its options.'],
    cause: ['选项忘了写。', 'They were forgotten.'],
    wrong: '字段 时段：单选',
    right: '字段 时段：单选【上午，下午】',
    byHand: ['有哪些选项只有您知道。', 'Only you know the options.'],
  },
  'ref-empty': {
    means: ['“引用”要写明引用哪张表单的记录。', 'A reference names the form it refers to.'],
    cause: ['表单名称忘了写。', 'The name of the form was forgotten.'],
    wrong: '字段 领读：引用',
    right: '字段 领读：引用 书友',
    byHand: ['引用哪张表单只有您知道。', 'Only you know which form.'],
  },
  'attribute-misfit': {
    means: ['这一项要求不适用于这种类型。', 'The type has no such attribute.'],
    cause: [
      '文字的长短要写“字数 至多”，只有文字类型能脱敏。',
      'The length of a text is 字数; only texts are masked.',
    ],
    wrong: '字段 人次：整数，字数 至多 3',
    right: '字段 人次：整数，至多 999',
  },
  'attribute-twice': {
    means: [
      '同一项要求写了两次，或者两项互相矛盾。',
      'One attribute twice, or two that contradict.',
    ],
    cause: ['复制后没有删旧的。', 'The old one stayed.'],
    wrong: '字段 人次：整数，必填，选填',
    right: '字段 人次：整数，必填',
  },
  'bounds-crossed': {
    means: ['至多比至少还小，填什么都不合要求。', 'Nothing lies between the bounds.'],
    cause: ['两个数写反了。', 'The two figures were swapped.'],
    wrong: '字段 人次：整数，至少 80，至多 3',
    right: '字段 人次：整数，至少 3，至多 80',
  },
  'default-changing': {
    means: [
      '默认值在编译时就定下来，不能是每天会变的名称。',
      'A default is fixed when the app is compiled.',
    ],
    cause: ['想默认填今天。', 'Today was meant as the default.'],
    wrong: '字段 报名日：日期，默认 今天',
    right: '字段 报名日：日期',
  },
  'table-empty': {
    means: ['表格要有列，才有地方填。', 'A table has columns to fill in.'],
    cause: ['列写成了“字段”，就归表单了。', 'They were written as fields, which are of the form.'],
    wrong: '表格 来宾',
    right: '表格 来宾\n  列 来宾名：文本',
    byHand: ['有哪些列只有您知道。', 'Only you know the columns.'],
  },
  'period-field': {
    means: [
      '“期间”是多长时间（如 3个月），不是起止日子。',
      'A period is a length of time, not a start and an end.',
    ],
    cause: ['想让人填从哪天到哪天。', 'A range of days was meant.'],
    wrong: '字段 展期：期间',
    right: '字段 展期起：日期\n字段 展期止：日期',
    byHand: ['两个日期叫什么，只有您知道。', 'Only you know the names of the two dates.'],
  },
  'follows-other': {
    means: [
      '“随”让选项跟着另一个字段变少，两边都要是单选，下级的选项表要写明上级。',
      'With follows the options depend on another choice, whose list is named as the parent.',
    ],
    cause: [
      '“上级”忘了写，或者随错了字段。',
      'The parent is not named, or it follows the wrong field.',
    ],
    wrong: '字段 篇目：单选【短篇，长篇】，随 书题',
    right:
      '选项 篇目 上级 题材\n  短篇，上级 小说\n  组诗，上级 诗歌\n表单 朗诵 （recital）\n  字段 体裁：题材\n  字段 篇目：单选 篇目，随 体裁',
    byHand: ['随哪个字段、上级是哪张表，只有您知道。', 'Only you know what it follows.'],
  },
  'parent-missing': {
    means: [
      '选项写了“上级 某项”，但整张选项表没有说上级是哪张表。',
      'An option names its parent, but the list does not say which list that is of.',
    ],
    cause: ['第一行的“上级”忘了写。', 'The parent on the first line was forgotten.'],
    wrong: '选项 篇目\n  短篇，上级 小说',
    right: '选项 篇目 上级 题材\n  短篇，上级 小说',
    byHand: ['上级是哪张选项表只有您知道。', 'Only you know the parent.'],
  },
  'extends-cycle': {
    means: ['表单互相继承，永远展不完。', 'Forms that extend each other never end.'],
    cause: ['两张表单写反了谁继承谁。', 'Who extends whom was swapped.'],
    wrong:
      '表单 夜读 （night） 继承 晨读\n  字段 灯：文本\n表单 晨读 （dawn） 继承 夜读\n  字段 茶：文本',
    right:
      '表单 夜读 （night） 继承 读书\n  字段 灯：文本\n表单 晨读 （dawn） 继承 夜读\n  字段 茶：文本',
    byHand: ['谁继承谁只有您知道。', 'Only you know which one to take away.'],
  },
  'drop-unknown': {
    means: ['“去掉”的东西，上级表单里没有。', 'The parent has nothing of the name to drop.'],
    cause: ['名称写错了，或者上级已经改过。', 'The name is wrong, or the parent has changed.'],
    wrong: '表单 夜读 （night） 继承 读书\n  去掉 茶水费用',
    right: '表单 夜读 （night） 继承 读书\n  去掉 折扣',
  },
  'drop-misspelt': {
    means: [
      '上级表单里没有它，但有一个很像的。',
      'The parent has none of the name, but one that is close.',
    ],
    cause: ['打错了字。', 'A slip.'],
    wrong: '表单 夜读 （night） 继承 读书\n  去掉 折口',
    right: '表单 夜读 （night） 继承 读书\n  去掉 折扣',
  },
  'drop-declared': {
    means: [
      '自己写了同名的，就是改写，不用先去掉。',
      'What a form writes itself takes the place of the parent’s.',
    ],
    cause: ['以为要先去掉旧的。', 'The old one was thought to be in the way.'],
    wrong: '表单 夜读 （night） 继承 读书\n  去掉 折扣\n  字段 折扣：百分比，必填',
    right: '表单 夜读 （night） 继承 读书\n  字段 折扣：百分比，必填',
  },
  'drop-without-parent': {
    means: [
      '只有继承别的表单时，才有东西可以去掉。',
      'Only a form that extends another drops anything.',
    ],
    cause: ['“继承”忘了写。', 'The word extends was forgotten.'],
    wrong: '表单 夜读 （night）\n  去掉 折扣\n  字段 灯：文本',
    right: '表单 夜读 （night） 继承 读书\n  去掉 折扣\n  字段 灯：文本',
    byHand: ['继承哪张表单只有您知道。', 'Only you know the parent.'],
  },
  'drop-needed': {
    means: ['去掉的字段，别的规则或计算还要用。', 'Something else still needs what is dropped.'],
    cause: ['规则是上级表单的，一起继承了过来。', 'A rule of the parent was taken over too.'],
    wrong: '计算 折后：金额 = 购书款 × 折扣\n表单 夜读 （night） 继承 读书\n  去掉 折扣',
    right: '计算 折后：金额 = 购书款 × 折扣\n表单 夜读 （night） 继承 读书\n  去掉 折扣，折后',
    byHand: ['一并去掉还是改写，只有您知道。', 'Only you know whether to drop that too.'],
  },
  'change-misfits': {
    means: [
      '改写了上级的字段，继承来的规则或计算还照旧的类型用它。',
      'What was taken over still uses the field as it was.',
    ],
    cause: ['改了类型，没有改用到它的地方。', 'The type changed and its uses did not.'],
    wrong:
      '规则 省：购书款 ≤ 80元\n  否则 提醒 “多。”\n表单 夜读 （night） 继承 读书\n  字段 购书款 （spent）：整数',
    right:
      '规则 省：购书款 ≤ 80元\n  否则 提醒 “多。”\n表单 夜读 （night） 继承 读书\n  字段 购书款 （spent）：金额，必填',
    byHand: ['改类型还是改规则，只有您知道。', 'Only you know which one to change.'],
  },
  'parameter-type': {
    means: [
      '参数是一个会变的数、日期或文字，不能是选项、引用等。',
      'A parameter is a figure, a date or a text that may change.',
    ],
    cause: ['想给选项定一个值。', 'A value of a list was meant.'],
    wrong: '参数 主推：单选【小说，诗歌】',
    right: '参数 主推：文本 = “小说”',
    byHand: ['该用哪种类型，只有您知道。', 'Only you know which type is right.'],
  },
  'parameter-empty': {
    means: [
      '参数没有值，用到它的规则都判断不了。',
      'Without a value no rule that uses it can be judged.',
    ],
    cause: ['值忘了写。', 'The value was forgotten.'],
    wrong: '参数 购书上限：金额',
    right: '参数 购书上限：金额 = 1万元',
    byHand: ['值是多少只有您知道。', 'Only you know the value.'],
  },
  'fragment-unused': {
    means: ['没有表单引入它，里面写错了也没有检查。', 'No form includes it, so it is not checked.'],
    cause: ['还没有写“引入”。', 'The line include is not written yet.'],
    wrong: '片段 联系\n  字段 领队：姓名',
    right: '片段 联系\n  字段 领队：姓名\n表单 报名 （entry）\n  引入 联系',
    byHand: ['放进哪张表单只有您知道。', 'Only you know which form is to include it.'],
  },
  'include-cycle': {
    means: ['片段互相引入，永远展不完。', 'Fragments that include each other never end.'],
    cause: ['两个片段都想要对方的字段。', 'Each wants the fields of the other.'],
    wrong: '片段 联系\n  引入 场所\n片段 场所\n  引入 联系\n表单 报名 （entry）\n  引入 联系',
    right: '片段 联系\n  字段 领队：姓名\n片段 场所\n  引入 联系\n表单 报名 （entry）\n  引入 场所',
    byHand: ['去掉哪一个引入只有您知道。', 'Only you know which one to take away.'],
  },
  'options-cycle': {
    means: [
      '选项表互为上级，分不清哪一张大、哪一张小。',
      'Of lists that are parts of each other none is the whole.',
    ],
    cause: ['谁是谁的上级写反了。', 'Which list holds which was swapped.'],
    wrong:
      '选项 区 （districts） 上级 路\n  d1 东区\n选项 路 （roads） 上级 区\n  r1 东路，上级 东区',
    right: '选项 区 （districts）\n  d1 东区\n选项 路 （roads） 上级 区\n  r1 东路，上级 东区',
    byHand: ['去掉哪一个上级只有您知道。', 'Only you know which one to take away.'],
  },
} as const satisfies { readonly [code: string]: Page }
