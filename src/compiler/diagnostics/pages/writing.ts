import type { Page } from './page.ts'

/** Of how a line is written. */
export const writingPages = {
  'keyword-unknown': {
    means: [
      '每行的第一个词说明这一行是什么；这个词写错了，整行就读不懂。',
      'The first word of a line says what the line is; this one is no such word.',
    ],
    cause: ['打错了字，或者用了意思相近的词。', 'A slip, or another word for the same thing.'],
    wrong: '字短 备注：文本',
    right: '字段 备注：文本',
  },
  'keyword-forgotten': {
    means: [
      '这一行像是字段或列，但开头没有写“字段”“列”。',
      'The line looks like a field or a column, but does not start with the word for it.',
    ],
    cause: ['从 Excel 表头抄下来，只抄了名称。', 'A heading copied from a spreadsheet.'],
    wrong: '备注：文本，必填',
    right: '字段 备注：文本，必填',
  },
  'comment-mark': {
    means: [
      '说明文字写成注释，编译时不看它；注释只用 # 开头。',
      'A comment is not read; it starts with # alone.',
    ],
    cause: ['照别的软件的习惯写了 //、-- 或“备注”。', 'Another program has another mark.'],
    wrong: '// 下面是今年新加的\n字段 备注：文本',
    right: '# 下面是今年新加的\n字段 备注：文本',
  },
  'condition-alone': {
    means: [
      '条件不能单独占一行，要接在规则的冒号后面。',
      'A condition is no line of its own; it follows the colon of its rule.',
    ],
    cause: ['规则名称后面按了回车。', 'A line break after the name of the rule.'],
    wrong: '规则 够\n  到会 ≥ 3\n  否则 提醒 “太少。”',
    right: '规则 够：到会 ≥ 3\n  否则 提醒 “太少。”',
  },
  'line-needed': {
    means: [
      '一行只写一句；这个词开始新的一句。',
      'One statement a line; this word starts another.',
    ],
    cause: ['把“否则”“依据”接着写在规则那一行。', 'else or basis on the line of its rule.'],
    wrong: '规则 够：到会 ≥ 3，否则 提醒 “太少。”',
    right: '规则 够：到会 ≥ 3\n  否则 提醒 “太少。”',
  },
  'keyword-missing': {
    means: [
      '每行都要以语句的词开头，这一行不是，也看不出想写什么。',
      'A line starts with the word of a statement; this one does not, and what it was to be is not clear.',
    ],
    cause: [
      '写了一句说明而没有加 #，或者行首多了标点。',
      'A remark without #, or a stray mark at the start.',
    ],
    wrong: '请大家认真填写\n字段 备注：文本',
    right: '# 请大家认真填写\n字段 备注：文本',
  },
  'statement-stray': {
    means: [
      '这一行前面还没有表单、选项或通知书，不知道归谁。',
      'Nothing stands above the line that it could belong to.',
    ],
    cause: ['文件从中间开始，或者“表单”那一行被删了。', 'The line of the form was deleted.'],
    wrong: '字段 备注：文本\n应用 读书会\n表单 读书 （reading）',
    right: '应用 读书会\n表单 读书 （reading）\n字段 备注：文本',
    alone: true,
    byHand: ['归哪张表单只有您知道。', 'Only you know which form it belongs to.'],
  },
  'statement-misplaced': {
    means: [
      '这种语句写在别的语句下面，这里放不了。',
      'A statement of this kind stands under another one.',
    ],
    cause: [
      '粘贴时放错了地方，或者上面少了一行（如“表格”“通知书”）。',
      'Pasted to the wrong place, or the line above it is lost.',
    ],
    wrong: '版式 文件',
    right: '通知书 告知 （note） 对 读书\n  版式 文件\n  正文\n好\n  正文完',
    byHand: ['移到哪里只有您知道。', 'Only you know where it belongs.'],
  },
  'heading-missing': {
    byHand: ['漏掉的那一行写什么，只有您知道。', 'Only you know the line that is missing.'],
    means: [
      '连着几行都和上面重复，多半是另起一个时漏了开头的那一行。',
      'Several lines in a row repeat what stands above: the first line of another block is likely missing.',
    ],
    cause: ['开头一行被删掉了。', 'The first line of the block was deleted.'],
    wrong:
      '通知书 告知 （note） 对 读书\n  版式 文件\n  正文\n好\n  正文完\n  版式 信函\n  正文\n请来\n  正文完',
    right:
      '通知书 告知 （note） 对 读书\n  版式 文件\n  正文\n好\n  正文完\n通知书 邀请 （invite） 对 读书\n  版式 信函\n  正文\n请来\n  正文完',
  },
  'statement-twice': {
    means: [
      '这种语句在同一处只算一次，写两次就不知道听哪个。',
      'Of two lines of this kind it is not clear which counts.',
    ],
    cause: ['复制了一行，忘了删旧的。', 'A copied line; the old one stayed.'],
    wrong: '通知书 告知 （note） 对 读书\n  版式 文件\n  版式 信函\n  正文\n好\n  正文完',
    right: '通知书 告知 （note） 对 读书\n  版式 文件\n  正文\n好\n  正文完',
  },
  'statement-too-long': {
    means: ['一行最多 1 万个字。', 'A line holds at most 10,000 characters.'],
    cause: ['把整篇文字粘贴进了一行。', 'A whole text pasted into one line.'],
    wrong: `字段 备注：文本，提示 “${'长'.repeat(10001)}”`,
    right: '字段 备注：文本，提示 “写全”',
    byHand: ['怎样分行只有您知道。', 'Only you know how to split it.'],
  },
  'nesting-too-deep': {
    means: ['括号最多套 50 层。', 'Brackets nest 50 levels deep at most.'],
    cause: ['括号粘贴重复了。', 'Brackets pasted again and again.'],
    wrong: `规则 够：${'（'.repeat(60)}到会${'）'.repeat(60)} > 3\n  否则 提醒 “少。”`,
    right: '规则 够：（到会） > 3\n  否则 提醒 “少。”',
    byHand: ['怎样分成几条只有您知道。', 'Only you know how to split it.'],
  },
  'word-unknown': {
    means: [
      '这个位置只能写语言里的几个词，写的不是其中之一，但很像。',
      'Only certain words can stand here; this is close to one of them.',
    ],
    cause: [
      '打错了字，或者写了平时的说法（如“大于”“如果”）。',
      'A slip, or an everyday word for it.',
    ],
    wrong: '字段 备注：文本，比填',
    right: '字段 备注：文本，必填',
  },
  'word-unexpected': {
    means: [
      '读到这里就接不下去了；报错里写着这里可以写什么。',
      'The line cannot go on like this; the message says what could stand here.',
    ],
    cause: [
      '少了前面的标点或词，或者多写了后面的。',
      'A mark or word before it is missing, or it is too much.',
    ],
    byHand: ['这里想写什么，多半只有您知道。', 'What was meant here only you know, mostly.'],
    wrong: '通知书 告知 （note） 对 读书：到会 > 3\n  正文\n好\n  正文完',
    right: '通知书 告知 （note） 对 读书：当 到会 > 3\n  正文\n好\n  正文完',
  },
  'word-extra': {
    means: ['到这里已经写完了，后面的是多余的。', 'The line is complete before this.'],
    cause: [
      '关键词后面多写了冒号，句末多写了句号。',
      'A colon after the keyword, a full stop at the end.',
    ],
    wrong: '分组：基本情况',
    right: '分组 基本情况',
  },
  'mark-wrong': {
    means: ['这里要用另一种标点。', 'Another mark is needed here.'],
    cause: ['冒号写成逗号，【】写成（）。', 'A comma for a colon, round brackets for 【】.'],
    wrong: '规则 体裁对：体裁 属于（小说，诗歌）\n  否则 提醒 “错。”',
    right: '规则 体裁对：体裁 属于【小说，诗歌】\n  否则 提醒 “错。”',
  },
  'mark-missing': {
    means: ['两样之间要用标点隔开。', 'A mark parts the two.'],
    cause: ['用空格代替了逗号。', 'A blank in place of the comma.'],
    wrong: '字段 备注：文本，必填 字数 至多 20',
    right: '字段 备注：文本，必填，字数 至多 20',
  },
  'words-joined': {
    means: [
      '连在一起的字就是一个名称；“且”“或”“当”“则”等词两边要有空格或标点。',
      'What is written together is one name; and, or, when, then need a blank or a mark on both sides.',
    ],
    cause: ['写中文时不习惯留空格。', 'Chinese is written without blanks.'],
    wrong: '字段 备注：文本，必填当 到会 > 3',
    right: '字段 备注：文本，必填 当 到会 > 3',
  },
  'name-unquoted': {
    means: [
      '名称里有空格、括号等符号或者以数字开头时，要写在『』里。',
      'A name with blanks, marks or a digit first stands in 『』.',
    ],
    cause: ['照抄了表格里的栏目名。', 'A heading copied as it is.'],
    wrong: '字段 主持/记录：文本',
    right: '字段 『主持/记录』：文本',
  },
  'list-unbracketed': {
    means: [
      '几个选项要放在【】里，才知道到哪里为止。',
      'Options stand in 【】, so that their end is clear.',
    ],
    cause: ['直接列了出来。', 'They were just written down.'],
    wrong: '字段 时段：单选 上午，下午',
    right: '字段 时段：单选【上午，下午】',
  },
  'option-second': {
    means: ['“选项”下面一行只写一项。', 'Under options, one a line.'],
    cause: ['用顿号把几项连成了一行。', 'Several were written on one line.'],
    wrong: '选项 时段\n  上午、下午',
    right: '选项 时段\n  上午\n  下午',
  },
  'article-alone': {
    means: ['每引一条都要写明是哪部法规的。', 'Each article is cited with its law.'],
    cause: [
      '同一部法规引两条时，只写了一次法规。',
      'The law was named only once for two articles.',
    ],
    wrong: '规则 够：到会 > 3\n  依据 《阅览办法》第三条、第四条\n  否则 提醒 “少。”',
    right: '规则 够：到会 > 3\n  依据 《阅览办法》第三条；《阅览办法》第四条\n  否则 提醒 “少。”',
  },
  'inset-outside': {
    means: [
      '花括号用来在引号的文字里插入内容；引号外面直接写名称。',
      'Braces put a value into a quoted text; elsewhere write the name alone.',
    ],
    cause: ['把引号里的写法用到了外面。', 'The way of texts was used outside of one.'],
    wrong: '通知书 告知 （note） 对 读书\n  主送 {主讲.书友名}\n  正文\n好\n  正文完',
    right: '通知书 告知 （note） 对 读书\n  主送 主讲.书友名\n  正文\n好\n  正文完',
  },
  'unit-unknown': {
    means: [
      '数字后面只能跟 元、万元、%、天、个工作日、个月、年 这些单位；人、岁、次不用写。',
      'Only units of money, share and time follow a figure.',
    ],
    cause: ['照口头习惯写了“3人”“3月”。', 'Written as spoken.'],
    wrong: '规则 够：到会 ≥ 3人\n  否则 提醒 “少。”',
    right: '规则 够：到会 ≥ 3\n  否则 提醒 “少。”',
  },
  'number-comma': {
    means: ['逗号用来分开两样，数字里不能写。', 'A comma parts two things; a figure has none.'],
    cause: ['从 Excel 粘贴了带千分位的数。', 'Copied from a spreadsheet with separators.'],
    wrong: '规则 省：购书款 ≤ 10,000元\n  否则 提醒 “多。”',
    right: '规则 省：购书款 ≤ 10000元\n  否则 提醒 “多。”',
  },
  'compare-chained': {
    means: [
      '一个比较只比两样；要在两数之间，写两个比较。',
      'A comparison has two sides; for a range write two.',
    ],
    cause: ['照数学的写法写了 1 < 甲 < 3。', 'The way of mathematics.'],
    wrong: '规则 范围：3 < 到会 < 80\n  否则 提醒 “不合适。”',
    right: '规则 范围：3 < 到会 且 到会 < 80\n  否则 提醒 “不合适。”',
  },
  'line-incomplete': {
    means: [
      '这一行到末尾还没有写完；报错里写着接下来该写什么。',
      'The line ends too early; the message says what comes next.',
    ],
    cause: ['粘贴少了一截，或者写到一半。', 'A part is lost, or was never written.'],
    byHand: ['接下来写什么，多半只有您知道。', 'What comes next only you know, mostly.'],
    wrong: '表格 来宾：至少 1\n  列 来宾名：文本',
    right: '表格 来宾：至少 1 行\n  列 来宾名：文本',
  },
  'bracket-unclosed': {
    means: ['有前括号，没有后括号。', 'A bracket is opened and never closed.'],
    cause: ['少打了一个括号。', 'One bracket was left out.'],
    wrong: '字段 备注 （remark：文本',
    right: '字段 备注 （remark）：文本',
  },
  'text-unclosed': {
    means: [
      '有前引号，没有后引号，后面整行都成了文字。',
      'A quotation mark is opened and never closed.',
    ],
    cause: [
      '少打了后引号，或者前后引号不是一对。',
      'The closing mark is missing or of another kind.',
    ],
    wrong: '规则 够：到会 > 3\n  否则 提醒 “太少。',
    right: '规则 够：到会 > 3\n  否则 提醒 “太少。”',
  },
  'text-inner-quotes': {
    means: [
      '文字里面又用了同样的引号，文字到那里就结束了。外面换成「」就可以。',
      'The same marks inside a text end it; put 「」 around the whole.',
    ],
    cause: ['条文里有引号。', 'The law itself has quotation marks.'],
    wrong: '规则 够：到会 > 3\n  否则 提醒 “所谓“多”是三人以上。”',
    right: '规则 够：到会 > 3\n  否则 提醒 「所谓“多”是三人以上。」',
  },
  'inset-unclosed': {
    means: ['文字里的花括号要成对：｛名称｝。', 'Braces in a text come in pairs.'],
    cause: ['少打了一半。', 'One half is missing.'],
    wrong: '规则 够：到会 > 3\n  否则 提醒 “只有{到会人。”',
    right: '规则 够：到会 > 3\n  否则 提醒 “只有{到会}人。”',
  },
  'inset-doubled': {
    means: ['插入内容只用一对花括号。', 'One pair of braces puts a value into a text.'],
    cause: ['照别的模板软件的写法。', 'Other templates double them.'],
    wrong: '规则 够：到会 > 3\n  否则 提醒 “只有{{到会}}人。”',
    right: '规则 够：到会 > 3\n  否则 提醒 “只有{到会}人。”',
  },
  'inset-empty': {
    means: ['花括号里要写插入什么。', 'Braces hold the name of what is put in.'],
    cause: ['名称忘了写。', 'The name was forgotten.'],
    wrong: '规则 够：到会 > 3\n  否则 提醒 “只有{}人。”',
    right: '规则 够：到会 > 3\n  否则 提醒 “只有{到会}人。”',
  },
  'body-unopened': {
    means: [
      '信的文字写在“正文”和“正文完”两行之间。没有“正文”，每一行都会被当作语句来读。',
      'Letter text stands between the lines body and endbody.',
    ],
    cause: ['粘贴正文时盖掉了“正文”。', 'It was overwritten when the text was pasted.'],
    wrong: '通知书 告知 （note） 对 读书\n请准时到会。\n  正文完',
    right: '通知书 告知 （note） 对 读书\n  正文\n请准时到会。\n  正文完',
  },
  'body-unclosed': {
    means: [
      '“正文”下面的每一行都当作信的内容，直到“正文完”。没有它，后面的语句都成了信。',
      'Every line after body is of the letter, up to endbody.',
    ],
    cause: ['粘贴正文时盖掉了“正文完”。', 'It was overwritten when the text was pasted.'],
    wrong: '通知书 告知 （note） 对 读书\n  正文\n请准时到会。',
    right: '通知书 告知 （note） 对 读书\n  正文\n请准时到会。\n  正文完',
  },
  'mark-unclosed': {
    means: [
      '〈每个 …〉〈当 …〉都要有对应的〈/每个〉〈/当〉。',
      'Every 〈each〉 and 〈when〉 has its 〈/each〉 or 〈/when〉.',
    ],
    cause: ['结束的标记忘了写。', 'The closing mark was forgotten.'],
    wrong: '通知书 告知 （note） 对 读书\n  正文\n请〈当 到会 > 3〉务必到会。\n  正文完',
    right: '通知书 告知 （note） 对 读书\n  正文\n请〈当 到会 > 3〉务必〈/当〉到会。\n  正文完',
  },
  'mark-unopened': {
    means: ['结束的标记前面没有与它配对的开始。', 'A closing mark without an opening one.'],
    cause: ['删了开始的标记，留下了结束的。', 'The opening mark was deleted.'],
    wrong: '通知书 告知 （note） 对 读书\n  正文\n请准时〈/当〉到会。\n  正文完',
    right: '通知书 告知 （note） 对 读书\n  正文\n请准时到会。\n  正文完',
  },
  'mark-mismatch': {
    means: ['标记要一层套一层，先结束里面的。', 'Marks nest; the inner one closes first.'],
    cause: ['两个结束的标记写反了。', 'Two closing marks were swapped.'],
    wrong: '通知书 告知 （note） 对 读书\n  正文\n〈每个 书单〉\n{书名}\n〈/当〉\n  正文完',
    right: '通知书 告知 （note） 对 读书\n  正文\n〈每个 书单〉\n{书名}\n〈/每个〉\n  正文完',
  },
  'mark-in-line': {
    means: [
      '表格不能排在一行文字里，要自己占一行。',
      'A table cannot stand within a line of text; it has a line of its own.',
    ],
    cause: ['标记前后还有文字。', 'There is text beside the mark.'],
    wrong: '通知书 告知 （note） 对 读书\n  正文\n书目：〈表格 书单：书名〉\n  正文完',
    right: '通知书 告知 （note） 对 读书\n  正文\n书目：\n〈表格 书单：书名〉\n  正文完',
    byHand: ['文字是放在表格前面还是后面，只有您知道。', 'Only you know where the text goes.'],
  },
  'character-invisible': {
    means: [
      '文件里有看不见的字符，已当作空格读；留着它，名称看着一样却不是同一个。',
      'An invisible character is read as a space; names that look alike may differ by it.',
    ],
    cause: ['从网页、微信或 Word 粘贴。', 'Pasted from a web page or a document.'],
    wrong: '字段\u00a0备注：文本',
    right: '字段 备注：文本',
  },
} as const satisfies { readonly [code: string]: Page }
