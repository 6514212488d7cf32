interface Entry {
  readonly severity: 'error' | 'warning'
  readonly zh: string
  readonly en: string
}

/** Every message the compiler can say. A code is never reused or renamed. */
export const catalogue = {
  'keyword-unknown': {
    severity: 'error',
    zh: '没有“{found}”这样的语句，是不是“{meant}”？',
    en: 'There is no statement “{found}”; did you mean “{meant}”?',
  },
  'keyword-forgotten': {
    severity: 'error',
    zh: '这一行开头少了“{keyword}”。',
    en: 'The word “{keyword}” is missing at the start of this line.',
  },
  'comment-mark': {
    severity: 'error',
    zh: '注释请以 # 开头。',
    en: 'A comment starts with #.',
  },
  'condition-alone': {
    severity: 'error',
    zh: '条件请接在“规则 …：”后面写，或者写成“当 … 则 …”。',
    en: 'Write the condition after “rule …:”, or as “when … then …”.',
  },
  'line-needed': {
    severity: 'error',
    zh: '“{word}”要另起一行写。',
    en: '“{word}” starts a line of its own.',
  },
  'keyword-missing': {
    severity: 'error',
    zh: '这一行以“{found}”开头，不是语句。每行请以“字段”“规则”等词开头。',
    en: 'This line starts with “{found}”, which is no statement. Start each line with a word such as field or rule.',
  },
  'statement-stray': {
    severity: 'error',
    zh: '“{statement}”这一行不属于任何表单、选项或通知书，请把它写在所属的语句下面。',
    en: 'The line of “{statement}” belongs to no form, list or notice; write it under the one it belongs to.',
  },
  'statement-misplaced': {
    severity: 'error',
    zh: '“{keyword}”不能写在“{holder}”里，要写在“{homes}”下面。',
    en: '“{keyword}” cannot stand inside “{holder}”; it belongs under: {homesEn}.',
  },
  'statement-twice': {
    severity: 'error',
    zh: '“{keyword}”在“{holder}”里只能写一次，请合并或删去一行。',
    en: '“{keyword}” may stand only once in “{holder}”; delete one line.',
  },
  'statement-too-long': {
    severity: 'error',
    zh: '这一行太长了，最多 1 万个字，请分成几行写。',
    en: 'This line is too long; at most 10,000 characters.',
  },
  'nesting-too-deep': {
    severity: 'error',
    zh: '括号或标记套得太深了，最多 50 层，请分成几条写。',
    en: 'Brackets or marks are nested too deeply; at most 50 levels.',
  },
  'word-unknown': {
    severity: 'error',
    zh: '这里不认识“{found}”，是不是“{meant}”？',
    en: '“{found}” is not known here; did you mean “{meant}”?',
  },
  'word-unexpected': {
    severity: 'error',
    zh: '这里不应出现“{found}”，应为{expected}。',
    en: '“{found}” cannot stand here; expected: {expectedEn}.',
  },
  'word-extra': {
    severity: 'error',
    zh: '“{found}”是多出来的，请删去。',
    en: '“{found}” is too much here; delete it.',
  },
  'mark-wrong': {
    severity: 'error',
    zh: '这里应写“{meant}”，不是“{found}”。',
    en: 'Write “{meant}” here instead of “{found}”.',
  },
  'mark-missing': {
    severity: 'error',
    zh: '“{word}”前面少了“{mark}”。',
    en: 'A “{mark}” is missing before “{word}”.',
  },
  'words-joined': {
    severity: 'error',
    zh: '“{found}”连在一起就成了一个名称，请在“{word}”两边留空格。',
    en: '“{found}” written together is one name; leave spaces around “{word}”.',
  },
  'name-unquoted': {
    severity: 'error',
    zh: '名称以数字开头，或者里面有空格、括号等符号时，请写成『{name}』。',
    en: 'A name that starts with a digit or holds spaces or marks is written 『{name}』.',
  },
  'list-unbracketed': {
    severity: 'error',
    zh: '几个选项要写在【】里，如【甲，乙】。',
    en: 'Write options in brackets: 【A, B】.',
  },
  'option-second': {
    severity: 'error',
    zh: '一行只写一项，请把“{found}”另起一行。',
    en: 'One option a line; put “{found}” on the next.',
  },
  'article-alone': {
    severity: 'error',
    zh: '“{found}”前面要写明法规，如“；《…》{found}”。',
    en: 'Say which law “{found}” is of: 《…》{found}.',
  },
  'inset-outside': {
    severity: 'error',
    zh: '花括号只用在引号里面，这里直接写名称。',
    en: 'Braces belong inside quotation marks; write the name alone here.',
  },
  'unit-unknown': {
    severity: 'error',
    zh: '“{unit}”不是单位，数字后面不用写它；可以用的单位有：元、万元、%、天、个工作日、个月、年。如果是名称，请写成『{found}』。',
    en: '“{unit}” is no unit; there are yuan, %, days, workdays, months, years. Write only the figure, or 『{found}』 for a name.',
  },
  'number-comma': {
    severity: 'error',
    zh: '数字中间不要写逗号，如 10000元 或 1万元。',
    en: 'Write figures without commas: 10000.',
  },
  'compare-chained': {
    severity: 'error',
    zh: '比较不能连着写，请分成两个，如“1 < {name} 且 {name} < 3”。',
    en: 'Comparisons cannot be chained; write two, such as “1 < {name} and {name} < 3”.',
  },
  'line-incomplete': {
    severity: 'error',
    zh: '这里没有写完，后面还应有{expected}。',
    en: 'This is not complete; expected next: {expectedEn}.',
  },
  'bracket-unclosed': {
    severity: 'error',
    zh: '括号“{bracket}”没有关上，请补上后括号。',
    en: 'The bracket “{bracket}” is never closed; add the closing one.',
  },
  'text-unclosed': {
    severity: 'error',
    zh: '引号没有关上，请在文字末尾补上后引号。',
    en: 'The quotation mark is never closed; add the closing one after the text.',
  },
  'text-inner-quotes': {
    severity: 'error',
    zh: '文字到这个引号就结束了。文字里面要用引号时，请把外面的引号换成「」。',
    en: 'The text ends at this mark; to quote inside a text, put 「」 around the whole.',
  },
  'inset-unclosed': {
    severity: 'error',
    zh: '文字里的“{bracket}”不成对，插入内容请写成 ｛名称｝。',
    en: 'A “{bracket}” in a text stands alone; write ｛name｝.',
  },
  'inset-doubled': {
    severity: 'error',
    zh: '花括号只用一对，插入内容请写成 ｛名称｝。',
    en: 'Braces are not doubled; write ｛name｝.',
  },
  'inset-empty': {
    severity: 'error',
    zh: '花括号里没有写名称。',
    en: 'There is nothing between the braces; write a name.',
  },
  'body-unclosed': {
    severity: 'error',
    zh: '“正文”没有结束，请在正文后面单独写一行“正文完”。',
    en: 'The body never ends; add a line endbody after it.',
  },
  'mark-unclosed': {
    severity: 'error',
    zh: '〈{mark}〉没有结束，请补上对应的〈/…〉。',
    en: '〈{mark}〉 is never closed; add its 〈/…〉.',
  },
  'mark-unopened': {
    severity: 'error',
    zh: '〈{mark}〉前面没有与它配对的〈每个 …〉或〈当 …〉。',
    en: '〈{mark}〉 closes nothing; there is no 〈each …〉 or 〈when …〉 before it.',
  },
  'mark-mismatch': {
    severity: 'error',
    zh: '这里应为〈/{wanted}〉，以结束前面的〈{mark}〉。',
    en: '〈/{wanted}〉 is needed here, to close 〈{mark}〉.',
  },
  'character-invisible': {
    severity: 'warning',
    zh: '这里有一个看不见的字符（{code}），已当作空格，建议删去。',
    en: 'An invisible character ({code}) stands here; it is read as a space, better delete it.',
  },
  'app-missing': {
    severity: 'error',
    zh: '没有“应用”这一行。请在某个文件开头写“应用 名称 （英文标识）”。',
    en: 'There is no line app. Start one of the files with: app name (id).',
  },
  'app-twice': {
    severity: 'error',
    zh: '“应用”只能写一次。',
    en: 'The app may be declared only once.',
  },
  'name-duplicate': {
    severity: 'error',
    zh: '“{name}”已经用过了，请换一个名称。',
    en: '“{name}” is taken already; choose another name.',
  },
  'id-duplicate': {
    severity: 'error',
    zh: '标识“{id}”已经用过了，请给“{name}”换一个。',
    en: 'The id “{id}” is taken already; give “{name}” another one.',
  },
  'id-malformed': {
    severity: 'error',
    zh: '标识“{id}”不对，要以文字开头，中间没有空格和符号，如（field1）。',
    en: '“{id}” is no id; it starts with a letter and holds no spaces or marks, such as (field1).',
  },
  'name-too-long': {
    severity: 'error',
    zh: '名称“{name}”太长，最多 {most} 个字。说明文字请写在“提示”里。',
    en: 'The name “{name}” is too long; at most {most} characters. Put explanations into a hint.',
  },
  'id-reserved': {
    severity: 'error',
    zh: '“{name}”不能作标识，请在名称后面的括号里另写一个，如（{name}Field）。',
    en: '“{name}” cannot be an id; write another one in brackets after the name, such as ({name}Field).',
  },
  'name-unknown': {
    severity: 'error',
    zh: '没有名为“{name}”的字段、参数或选项。可以用的有：{known}。',
    en: 'There is no field, parameter or option named “{name}”. There are: {known}.',
  },
  'name-misspelt': {
    severity: 'error',
    zh: '没有名为“{name}”的字段或参数，是不是“{meant}”？',
    en: 'There is no field or parameter named “{name}”; did you mean “{meant}”?',
  },
  'declared-unknown': {
    severity: 'error',
    zh: '没有名为“{name}”的{what}。',
    en: 'There is no {whatEn} named “{name}”.',
  },
  'declared-misspelt': {
    severity: 'error',
    zh: '没有名为“{name}”的{what}，是不是“{meant}”？',
    en: 'There is no {whatEn} named “{name}”; did you mean “{meant}”?',
  },
  'option-unknown': {
    severity: 'error',
    zh: '“{list}”里没有“{name}”，可以填：{known}。',
    en: '“{name}” is not among the options of “{list}”: {known}.',
  },
  'option-misspelt': {
    severity: 'error',
    zh: '“{list}”里没有“{name}”，是不是“{meant}”？',
    en: '“{name}” is not among the options of “{list}”; did you mean “{meant}”?',
  },
  'option-alone': {
    severity: 'error',
    zh: '“{name}”是“{list}”的一项，前面要写明哪个字段等于它；几项都可以时，请写成“… 属于【甲，乙】”。',
    en: '“{name}” is an option of “{list}”; say which field equals it, or for several: … in 【A, B】.',
  },
  'option-duplicate': {
    severity: 'error',
    zh: '选项“{name}”在“{list}”里重复了，请删去一个。',
    en: 'The option “{name}” stands twice in “{list}”; delete one.',
  },
  'options-empty': {
    severity: 'error',
    zh: '选项“{list}”下面没有任何一项，请每行写一项。',
    en: 'The list “{list}” has no options; write one a line under it.',
  },
  'type-unknown': {
    severity: 'error',
    zh: '没有“{name}”这种类型。常用的有：文本、整数、金额、日期、是否、单选【甲，乙】。',
    en: 'There is no type “{name}”. Common ones: text, integer, money, date, yesno, choice【A, B】.',
  },
  'type-misspelt': {
    severity: 'error',
    zh: '没有“{name}”这种类型，是不是“{meant}”？',
    en: 'There is no type “{name}”; did you mean “{meant}”?',
  },
  'type-argument': {
    severity: 'error',
    zh: '“{type}”后面不用再写别的。',
    en: 'Nothing more can follow the type “{type}”.',
  },
  'choice-empty': {
    severity: 'error',
    zh: '“{type}”要写明有哪些选项，如 {type}【甲，乙】或 {type} 选项名称。',
    en: '“{type}” needs its options: {type}【…】 or {type} and the name of a list.',
  },
  'ref-empty': {
    severity: 'error',
    zh: '“引用”要写明引用哪个表单。',
    en: 'A reference needs the name of a form.',
  },
  'attribute-misfit': {
    severity: 'error',
    zh: '“{attribute}”不能用在字段“{field}”上，它的类型没有这一项。',
    en: '“{attribute}” does not apply to the field “{field}”, whose type has no such thing.',
  },
  'attribute-twice': {
    severity: 'error',
    zh: '字段“{field}”的“{attribute}”与前面重复，请只留一个。',
    en: '“{attribute}” of the field “{field}” repeats an earlier one; keep one.',
  },
  'bounds-crossed': {
    severity: 'error',
    zh: '“{most}”比“{least}”还小，填什么都不合要求，请改其中一个。',
    en: '“{most}” is below “{least}”, so nothing can meet both; change one.',
  },
  'default-changing': {
    severity: 'error',
    zh: '默认值要写成固定的值，不能是会变的名称。',
    en: 'A default is a fixed value; it cannot be a name whose value changes.',
  },
  'table-empty': {
    severity: 'error',
    zh: '表格“{name}”下面没有列，请用“列”逐行写明。',
    en: 'The table “{name}” has no columns; write them a line each with column.',
  },
  'parameter-type': {
    severity: 'error',
    zh: '参数不能是“{type}”类型，可以是整数、小数、金额、百分比、日期、是否或文本。',
    en: 'A parameter cannot be of type “{type}”.',
  },
  'parameter-empty': {
    severity: 'error',
    zh: '参数“{name}”没有值，请写“= 值”或“自 某日 值”。',
    en: 'The parameter “{name}” has no value; write = value, or a line: from date value.',
  },
  'fragment-unused': {
    severity: 'warning',
    zh: '片段“{name}”没有被任何表单引入，里面的内容没有检查。',
    en: 'No form includes the fragment “{name}”, so what it holds is not checked.',
  },
  'include-cycle': {
    severity: 'error',
    zh: '片段互相引入，绕成了一圈：{path}。',
    en: 'Fragments include each other in a circle: {path}.',
  },
  'condition-not-yesno': {
    severity: 'error',
    zh: '这里要一个成立或不成立的条件，但它是{type}。请写成比较，如“… ≥ 3”“… = 甲”。',
    en: 'A condition is needed here, but this is {typeEn}; compare it with something.',
  },
  'type-mismatch': {
    severity: 'error',
    zh: '这里应为{wanted}，但写的是{given}。',
    en: 'This should be {wantedEn}, but is {givenEn}.',
  },
  'unit-missing': {
    severity: 'error',
    zh: '“{figure}”没有单位，金额请写成“{figure}元”或“{figure}万元”。',
    en: '“{figure}” has no unit; write an amount as “{figure} yuan” or “{figure}万元”.',
  },
  'unit-missing-scaled': {
    severity: 'error',
    zh: '“{figure}”没有单位，金额请写成“{figure}元”。',
    en: '“{figure}” has no unit; write an amount as “{figure}元”.',
  },
  'percent-missing': {
    severity: 'error',
    zh: '“{figure}”没有百分号，请写成“{figure}%”。',
    en: '“{figure}” is no percentage; write “{figure}%”.',
  },
  'unit-missing-date': {
    severity: 'error',
    zh: '“{figure}”没有单位，日期加减请写成“{figure}天”“{figure}个月”等。',
    en: '“{figure}” has no unit; add to a date “{figure} days” or “{figure} months”.',
  },
  'date-format': {
    severity: 'error',
    zh: '日期请写成 2026年1月1日 或 2026-01-01。',
    en: 'Write a date as 2026-01-01 or 2026年1月1日.',
  },
  'date-quoted': {
    severity: 'error',
    zh: '日期不加引号，请写成 2026年1月1日。',
    en: 'Write a date without quotation marks: 2026-01-01.',
  },
  'figure-quoted': {
    severity: 'error',
    zh: '数字不加引号。',
    en: 'Write a figure without quotation marks.',
  },
  'figure-in-words': {
    severity: 'error',
    zh: '数字请用阿拉伯数字，如 3。',
    en: 'Write figures in digits, such as 3.',
  },
  'yesno-unknown': {
    severity: 'error',
    zh: '这里只能写 是 或 否，不加引号。',
    en: 'Write yes or no here, without quotation marks.',
  },
  'operator-words': {
    severity: 'error',
    zh: '没有名为“{found}”的字段。如果“{word}”是比较，请写成“ {meant} ”，两边留空格。',
    en: 'There is no field “{found}”; if “{word}” is meant to compare, write “ {meant} ” with spaces around it.',
  },
  'compare-empty': {
    severity: 'error',
    zh: '要问填没填，请写“… 为空”或“… 不为空”。',
    en: 'To ask whether something is filled in, write “… isEmpty” or “… notEmpty”.',
  },
  'compare-mismatch': {
    severity: 'error',
    zh: '{left}不能与{right}比较，请核对单位和字段。',
    en: 'You cannot compare {leftEn} with {rightEn}; check units and fields.',
  },
  'compare-unordered': {
    severity: 'error',
    zh: '{type}没有大小之分，只能用 = 或 ≠。',
    en: 'There is no order among values that are {typeEn}; use = or ≠.',
  },
  'arithmetic-mismatch': {
    severity: 'error',
    zh: '{left}与{right}不能用“{operator}”计算，请核对单位和字段。',
    en: '“{operator}” does not work between {leftEn} and {rightEn}; check units and fields.',
  },
  'path-too-long': {
    severity: 'error',
    zh: '“{name}”太深了，最多只能写“引用字段.字段”。',
    en: '“{name}” goes too deep; a path has at most two parts.',
  },
  'path-not-reference': {
    severity: 'error',
    zh: '“{name}”不是引用字段，不能写“{name}.{part}”。',
    en: '“{name}” is no reference, so “{name}.{part}” means nothing.',
  },
  'table-outside-function': {
    severity: 'error',
    zh: '“{table}.{column}”有许多行，要放在函数里，如 合计（{table}.{column}）。',
    en: '“{table}.{column}” has many rows; use it inside a function such as sum({table}.{column}).',
  },
  'function-unknown': {
    severity: 'error',
    zh: '没有名为“{name}”的函数。',
    en: 'There is no function named “{name}”.',
  },
  'function-misspelt': {
    severity: 'error',
    zh: '没有名为“{name}”的函数，是不是“{meant}”？',
    en: 'There is no function named “{name}”; did you mean “{meant}”?',
  },
  'function-arity': {
    severity: 'error',
    zh: '“{name}”要 {count} 项，这里写了 {given} 项。',
    en: '“{name}” takes {count} arguments; {given} are given.',
  },
  'aggregate-not-table': {
    severity: 'error',
    zh: '这里要一个表格的名称，“{name}”不是表格。几个字段相加请用 +。',
    en: 'The name of a table is needed here; “{name}” is none. To add fields, use +.',
  },
  'aggregate-shape': {
    severity: 'error',
    zh: '“{name}”应这样写：{example}。',
    en: '“{name}” is written so: {example}.',
  },
  'date-impossible': {
    severity: 'error',
    zh: '没有“{date}”这一天。',
    en: 'There is no such day as {date}.',
  },
  'severity-unknown': {
    severity: 'error',
    zh: '没有“{name}”这一级，问题分为：严重、一般、建议。',
    en: 'There is no severity “{name}”; there are severe, ordinary, advice.',
  },
  'rule-without-consequence': {
    severity: 'error',
    zh: '规则“{name}”没有写后果，请加一行“否则 不得提交 “…””或“否则 记问题 一般 “…””。',
    en: 'The rule “{name}” leads to nothing; add a line else with block, warn or finding.',
  },
  'basis-missing': {
    severity: 'warning',
    zh: '规则“{name}”会记问题，但没有写依据。请加一行“依据 《…》第…条”。',
    en: 'The rule “{name}” records a finding without a legal basis; add a line: basis 《…》.',
  },
  'law-undeclared': {
    severity: 'warning',
    zh: '依据的《{law}》没有用“法规”写明，请加一行“法规 《{law}》”，或者核对名称。',
    en: '《{law}》 is cited but not declared; add a line 法规 for it, or check its name.',
  },
  'law-misspelt': {
    severity: 'warning',
    zh: '没有用“法规”写明《{law}》，是不是《{meant}》？',
    en: '《{law}》 is not declared; did you mean 《{meant}》?',
  },
  'law-repealed': {
    severity: 'warning',
    zh: '《{law}》于{date}废止，此后不能再作依据，请改引接替它的规定。',
    en: '《{law}》 is repealed on {date} and no basis after it; cite what takes its place.',
  },
  'calculation-cycle': {
    severity: 'error',
    zh: '计算或可见条件绕成了一圈：{path}。',
    en: 'These need each other to be calculated or asked: {path}.',
  },
  'conclusion-open': {
    severity: 'warning',
    zh: '结论“{name}”没有写“其余”，不合任何一条的记录就没有结论。',
    en: 'The conclusion “{name}” has no otherwise; records that meet no case have no conclusion.',
  },
  'conclusion-unreachable': {
    severity: 'warning',
    zh: '“其余”后面的“{value}”永远用不上，请移到前面。',
    en: '“{value}” after otherwise is never reached; move it before.',
  },
  'format-unknown': {
    severity: 'error',
    zh: '没有“{name}”这种写法，可以用：{known}。',
    en: 'There is no format “{name}”: {known}.',
  },
  'inset-table': {
    severity: 'error',
    zh: '“{name}”是表格，不能直接写进文字，请用〈每个 {name}〉。',
    en: '“{name}” is a table; use 〈each {name}〉.',
  },
  'finding-outside': {
    severity: 'error',
    zh: '“{name}”只能写在〈每个 问题〉和〈/每个〉之间。',
    en: '“{name}” has a meaning only between 〈each findings〉 and 〈/each〉.',
  },
  'notice-without-form': {
    severity: 'error',
    zh: '通知书“{name}”没有说明用于哪个表单，请写成“通知书 {name} 对 表单名称”。',
    en: 'The notice “{name}” belongs to no form; write: notice {name} for form.',
  },
  'notice-without-body': {
    severity: 'error',
    zh: '通知书“{name}”没有正文，请写“正文”到“正文完”。',
    en: 'The notice “{name}” has no text; add body … endbody.',
  },
  'layout-unknown': {
    severity: 'error',
    zh: '没有“{name}”这种版式，可以用：{known}。',
    en: 'There is no layout “{name}”; there are {knownEn}.',
  },
  'number-parts': {
    severity: 'error',
    zh: '文号里要有且只有｛年｝和｛序号｝两处，如“某字〔｛年｝〕｛序号｝号”。',
    en: 'A number holds the two places ｛year｝ and ｛serial｝, and no other.',
  },
  'sample-shape': {
    severity: 'error',
    zh: '“{field}”的样例值写法不对：表格写【列 值，…；列 值，…】，引用写一行。',
    en: 'The value of “{field}” has the wrong shape: rows for a table, one row for a reference.',
  },
} as const satisfies Record<string, Entry>

export type Code = keyof typeof catalogue

/** The names inside {braces} of a message. */
type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

export type Params<C extends Code> = {
  readonly [name in Placeholders<(typeof catalogue)[C]['zh' | 'en']>]: string
}
